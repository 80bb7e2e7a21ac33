import { describe, expect, test } from '@jest/globals';
import { percentOfShare } from '../../../shared/number/vi-number.ts';
import type { ReportModel } from '../../../shared/report/model.ts';
import { outcomes } from '../../../shared/report/outcomes.ts';
import type { ReportOptions } from '../../../shared/use-cases/report.ts';
import type { Workbook } from '../../../shared/workbook/workbook.ts';
import { everythingMet, nothingTyped, oneUnitMissing, sixty } from './edge-cases.ts';
import { made, sampleWorkbook } from './made.ts';

const laNga = sampleWorkbook('la-nga');
const locTan = sampleWorkbook('loc-tan');
const reports: readonly (readonly [string, Workbook, Partial<ReportOptions>])[] = [
  ['Lộc Tấn in November', locTan, { period: '2026-11' }],
  ['Lộc Tấn in quarter III', locTan, { period: '2026-Q3' }],
  ['Lộc Tấn in English', locTan, { period: '2026-11', locale: 'en' }],
  ['La Ngà in quarter IV', laNga, { period: '2026-Q4' }],
  ['La Ngà in 2026', laNga, { period: '2026' }],
  ['sixty indicators', sixty(), {}],
  ['everything met', everythingMet(), {}],
  ['nothing typed', nothingTyped(), {}],
  ['one unit missing', oneUnitMissing(), {}],
];

const textsOf = ({ body }: ReportModel, style: string): readonly string[] =>
  body.flatMap((block) => (block.is === 'paragraph' && block.style === style ? [block.text] : []));

describe.each(reports)('text, tables and charts of %s agree:', (_name, workbook, over) => {
  const { model } = made(workbook, over);
  const rows = model.appendices[0]?.table.rows.filter(({ group }) => !group) ?? [];
  const table = model.body.find((block) => block.is === 'table');
  const chart = model.body.find((block) => block.is === 'chart');

  test('each figure stands in its line and in its row', () => {
    for (const figure of model.figures) {
      const line =
        textsOf(model, 'item').find((text) => new RegExp(`^- \\S+( tiêu)? ${figure.code} - `).test(text)) ?? '';
      const cells = rows.find(({ cells: [code] }) => code?.text === figure.code)?.cells.map(({ text }) => text) ?? [];
      expect(line).toContain(figure.shown);
      expect(cells[7]?.toLowerCase()).toContain(figure.shown.toLowerCase());
      expect(rows.find(({ cells: [code] }) => code?.text === figure.code)?.cells[8]?.outcome).toBe(figure.outcome);
    }
  });
  test('the tally counts the rows, group by group', () => {
    const groups =
      table?.is === 'table' ? table.table.rows.map(({ cells }) => cells.slice(1).map(({ text }) => Number(text))) : [];
    const sum = (column: number): number => groups.reduce((total, cells) => total + (cells[column] ?? 0), 0);
    const count = (outcome: string): number => model.figures.filter((figure) => figure.outcome === outcome).length;
    expect([sum(0), sum(1), sum(2), sum(3), sum(4)]).toEqual([
      model.figures.length,
      ...['met', 'on-track', 'at-risk', 'lagging'].map(count),
    ]);
    expect(sum(5)).toBe(model.figures.length - sum(1) - sum(2) - sum(3) - sum(4));
    const [tally = ''] = textsOf(model, 'body').filter((text) => /^(Năm \d{4} có|\d+ indicators? )/.test(text));
    const said = outcomes.filter((outcome) => count(outcome) > 0).map(count);
    const numbers = [...tally.matchAll(/\d+/g)].map(([digits]) => Number(digits)).filter((number) => number !== 2026);
    if (said.length > 1) expect(numbers).toEqual([model.figures.length, ...said]);
  });
  test('the chart draws what is printed', () => {
    if (chart?.is !== 'chart') return;
    const { categories, series } = chart.chart;
    const results = categories.map((code) => model.figures.find((figure) => figure.code === code));
    results.forEach((figure, index) => {
      const drawn = series[0]?.values[index] ?? null;
      if (figure === undefined || typeof figure.value !== 'number') expect(drawn).toBeNull();
      else expect(Math.abs((drawn ?? Number.NaN) - percentOfShare(figure.value))).toBeLessThanOrEqual(0.05 + 1e-9);
    });
  });
  test('a figure is the quotient of the counts beside it', () => {
    for (const { value, numerator, denominator } of model.figures) {
      if (typeof value !== 'number' || numerator === null || denominator === null) continue;
      const times = value / (numerator / denominator);
      expect([1, 1000].some((per) => Math.abs(times - per) < 1e-9 * per)).toBe(true);
    }
  });
  test('no score is printed', () => {
    const all = JSON.stringify(model);
    expect(all).not.toMatch(/\d\s*điểm(?! phần trăm)/);
    expect(all).not.toMatch(/điểm %|\d %/);
  });
});
