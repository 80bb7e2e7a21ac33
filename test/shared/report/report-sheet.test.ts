import { describe, expect, test } from '@jest/globals';
import { memoryWorkbook } from '../../../local/workbook-model/index.ts';
import { reportSheets } from '../../../shared/report/report-sheet.ts';
import type { NamedArea, Workbook } from '../../../shared/workbook/workbook.ts';
import { conflictsOpen, longName, nothingTyped } from './edge-cases.ts';
import { linesOf, made, sampleWorkbook } from './made.ts';

const june = { asOf: '2026-06-18' };
const models = [
  ['Lộc Tấn in November', made(sampleWorkbook('loc-tan'), { period: '2026-11' }).model],
  ['La Ngà in quarter IV', made(sampleWorkbook('la-nga'), { period: '2026-Q4' }).model],
  ['a ranking', made(sampleWorkbook('loc-tan'), { period: '2026-11', document: 'ranking' }).model],
  ['an extract', made(sampleWorkbook('loc-tan'), { period: '2026-11', document: 'extract' }).model],
  ['a unit', made(sampleWorkbook('la-nga'), { period: '2026-Q4', document: 'unit', unit: 'van-phong' }).model],
  ['all units', made(sampleWorkbook('la-nga'), { period: '2026', document: 'units' }).model],
  ['contradictions', made(conflictsOpen(), june).model],
  ['a long name', made(longName(), june).model],
  ['nothing typed', made(nothingTyped(), june).model],
] as const;

const textsIn = ({ sheets }: Workbook): readonly string[] =>
  sheets
    .flatMap(({ rows }) => rows.flat())
    .flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));

describe.each(models)('the report sheets of %s', (_name, model) => {
  const workbook = memoryWorkbook();
  const { titles, changes } = reportSheets(model, []);
  workbook.apply(changes);
  const shown = workbook.snapshot();

  test('say what the model says, cell by cell', () => {
    const charts = model.body.flatMap((block) => (block.is === 'chart' ? [block.chart.title] : []));
    const isChart = (line: string): boolean =>
      charts.some((title) => line === `[${title}]`) || /^(Kết quả|Mục tiêu|Result|Target): /.test(line);
    const said = linesOf(model)
      .filter((line) => !isChart(line))
      .flatMap((line) =>
        line
          .replace(/^#+ /, '')
          .replace(/^\[(.*)\]$/, '$1')
          .split(' | '),
      )
      .filter((text) => text !== '');
    const plain = (text: string): string => text.replace(/^- |[.;]$/g, '').trim();
    const found = new Set(textsIn(shown).map(plain));
    const lost = said.filter((text) => !found.has(plain(text)) && !text.startsWith(model.addressees.label));
    expect(lost).toEqual([]);
    const [first] = model.addressees.lines;
    if (first !== undefined) expect(textsIn(shown).some((text) => text.includes(first))).toBe(true);
  });
  test('draw each chart of the model on a sheet of its own from its numbers, which stand beside it', () => {
    const drawn = changes.flatMap((change) => (change.do === 'chart' ? [change] : []));
    const meant = model.body.flatMap((block) => (block.is === 'chart' ? [block.chart] : []));
    expect(drawn.map(({ chart }) => chart.title)).toEqual(meant.map(({ title }) => title));
    drawn.forEach(({ sheet, chart, area }, index) => {
      const rows = shown.sheets.find(({ title }) => title === sheet)?.rows ?? [];
      const column = ({ row, column: at, rows: count }: NamedArea) =>
        rows.slice(row - 1, row - 1 + count).map((cells) => cells[at - 1] ?? null);
      expect(column(chart.categories)).toEqual(meant[index]?.categories);
      expect(chart.series.map(({ values }) => column(values))).toEqual(
        meant[index]?.series.map(({ values }) => values),
      );
      expect(area.column).toBeGreaterThan(1 + chart.series.length);
    });
  });
  test('fit a sheet: titles of at most 31 characters, rows no higher than a sheet allows', () => {
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(31);
    for (const change of changes) {
      if (change.do !== 'size') continue;
      for (const height of Object.values(change.rowHeights)) expect(height).toBeLessThanOrEqual(409);
    }
  });
  test('are printed upright and, the appendix, across with its head on every page', () => {
    const prints = changes.flatMap((change) => (change.do === 'print' ? [change.setup] : []));
    expect(prints.map(({ landscape }) => landscape)).toEqual(titles.map((_, index) => index > 0));
    const appendices = prints.slice(1, 1 + model.appendices.length);
    expect(appendices.every(({ titleRows }) => titleRows !== null)).toBe(true);
  });
});

test('a report that is there already is never written over', () => {
  const [, model] = models[0];
  expect(reportSheets(model, ['BÁO CÁO 2026-11']).titles[0]).toBe('Báo cáo 2026-11 (2)');
  expect(reportSheets(model, ['Báo cáo 2026-11', 'Phụ lục 2026-11 (2)']).titles[1]).toBe('Phụ lục 2026-11 (3)');
});
