import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../shared/index.ts';
import { chartOf } from '../support/chart.ts';
import { newState } from './fake/state.ts';
import { execution, sheetsHost } from './sheets-host.ts';

const SHEET = 'Nhập';
const add: Change = { do: 'add-sheet', sheet: SHEET, tabColour: null };
const area = (row: number, rows = 2, columns = 2) => ({ row, column: 1, rows, columns });

async function standing() {
  const host = sheetsHost(newState());
  await host.apply([add, { do: 'write', sheet: SHEET, row: 1, column: 1, cells: [['a', 'b']] }]);
  const sheet = host.state.file.sheets[1];
  if (sheet === undefined) throw new Error('no sheet');
  return { host, sheet };
}

describe('a sheet that stands', () => {
  test('keeps one name where only its capitals change', async () => {
    const { host } = await standing();
    await host.apply([{ do: 'define-name', name: 'chi_tieu', sheet: SHEET, area: area(1) }]);
    await host.apply([{ do: 'define-name', name: 'CHI_TIEU', sheet: SHEET, area: area(3) }]);
    expect((await host.snapshot()).names).toEqual({ CHI_TIEU: { sheet: SHEET, ...area(3) } });
  });
  test('is protected once, with a warning', async () => {
    const { host, sheet } = await standing();
    await host.apply([{ do: 'protect', sheet: SHEET }]);
    await host.apply([{ do: 'protect', sheet: SHEET }]);
    expect(sheet.protections.map(({ warningOnly }) => warningOnly)).toEqual([true]);
  });
  test('stays as hard as its owner has made it', async () => {
    const { host, sheet } = await standing();
    sheet.protections.push({
      description: 'của chủ',
      warningOnly: false,
      editors: [host.state.session.user],
      domainEdit: false,
      area: null,
      unprotected: [],
    });
    await host.apply([{ do: 'protect', sheet: SHEET }]);
    expect(sheet.protections.map(({ warningOnly }) => warningOnly)).toEqual([false]);
  });
  test('takes new colour rules in the place of those of the same area, and keeps the others', async () => {
    const { host, sheet } = await standing();
    const rules = (row: number, formula: string): Change => ({
      do: 'colour-rules',
      sheet: SHEET,
      area: area(row),
      rules: [{ formula, fill: 'C6E7CE', colour: '0B4F1D', bold: true }],
    });
    await host.apply([rules(1, '$A1="x"'), rules(5, '$A5="y"')]);
    await host.apply([rules(1, 'AND($A1="z",$B1>0)')]);
    expect(sheet.colourRules.map(({ formula }) => formula)).toEqual(['$A5="y"', 'AND($A1="z",$B1>0)']);
  });
  test('takes formats, sizes and hidden rows on top of what it has', async () => {
    const { host, sheet } = await standing();
    await host.apply([
      { do: 'format', sheet: SHEET, area: area(1, 1, 1), format: { bold: true, fill: 'FFFBE6', numberFormat: '0.0%' } },
      {
        do: 'format',
        sheet: SHEET,
        area: area(1, 1, 1),
        format: { italic: true, horizontal: 'justify', vertical: 'center' },
      },
      { do: 'size', sheet: SHEET, columnWidths: { 2: 10 }, rowHeights: { 3: 30 } },
      { do: 'hide', sheet: SHEET, rows: [4, 5], columns: [3] },
    ]);
    expect(sheet.cells[0]?.[0]?.format).toMatchObject({
      ...{
        bold: true,
        italic: true,
        background: '#FFFBE6',
        numberFormat: '0.0%',
        horizontal: 'left',
        vertical: 'middle',
      },
    });
    expect([sheet.columnWidths, sheet.rowHeights, sheet.hiddenRows, sheet.hiddenColumns]).toEqual([
      { 2: 75 },
      { 3: 40 },
      [4, 5],
      [3],
    ]);
  });
  test('takes a chart in the place of the one of the same title', async () => {
    const { host, sheet } = await standing();
    const put = (colour: string): Change => {
      const chart = chartOf(SHEET);
      return {
        do: 'chart',
        sheet: SHEET,
        area: area(6, 10),
        chart: { ...chart, series: chart.series.map((one) => ({ ...one, colour })) },
      };
    };
    await host.apply([put('0B4F1D')]);
    await host.apply([put('1F4E79')]);
    expect(sheet.charts).toEqual([
      {
        type: 'BAR',
        stacked: true,
        headers: 0,
        place: [6, 1],
        ranges: [1, 2, 3].map((column) => ({ sheet: SHEET, box: { row: 2, column, rows: 3, columns: 1 } })),
        options: {
          title: 'Chỉ tiêu theo nhóm',
          fontName: 'Times New Roman',
          'legend.position': 'bottom',
          width: 200,
          height: 210,
          'series.0.labelInLegend': 'Đạt',
          'series.0.color': '#1F4E79',
          'series.0.dataLabel': 'value',
          'series.1.labelInLegend': 'Chậm',
          'series.1.color': '#1F4E79',
          'series.1.dataLabel': 'value',
        },
      },
    ]);
  });
  test('draws a target dashed beside a line with marks, from the cells of a new sheet', async () => {
    const { host, sheet } = await standing();
    const chart = chartOf('Mới', { kind: 'line' });
    const series = chart.series.map((one, i) => ({ ...one, dashed: i === 1 }));
    await host.apply([
      { do: 'add-sheet', sheet: 'Mới', tabColour: null },
      { do: 'chart', sheet: SHEET, area: area(6), chart: { ...chart, series } },
    ]);
    expect(sheet.charts[0]).toMatchObject({
      type: 'LINE',
      stacked: false,
      options: { 'series.0.pointSize': 7, 'series.1.lineDashStyle': [6, 4] },
    });
  });
  test('stands columns beside each other, without a number on each', async () => {
    const { host, sheet } = await standing();
    await host.apply([{ do: 'chart', sheet: SHEET, area: area(6), chart: chartOf(SHEET, { kind: 'columns' }) }]);
    const [chart] = sheet.charts;
    expect([chart?.type, chart?.stacked, chart?.options['series.1.color']]).toEqual(['COLUMN', false, '#F8CBC6']);
    expect(chart?.options).not.toHaveProperty('series.0.dataLabel');
  });
  test('grows where a block goes beyond its last row', async () => {
    const { host, sheet } = await standing();
    await host.apply([{ do: 'write', sheet: SHEET, row: 1200, column: 1, cells: [['xa']] }]);
    expect([sheet.maxRows, sheet.cells[1199]?.[0]?.value]).toEqual([1200, 'xa']);
  });
});

test('a value for a cell whose rule refuses it fails, and the sentence of Google comes through', async () => {
  const { host } = await standing();
  const rule = { type: 'list', values: ['Có', 'Không'] } as const;
  const stop = { title: 'Chọn', message: 'Chỉ chọn trong danh sách.' };
  await host.apply([{ do: 'validate', sheet: SHEET, area: area(2), validation: { rule, prompt: null, stop } }]);
  await expect(
    (async () => host.apply([{ do: 'write', sheet: SHEET, row: 2, column: 1, cells: [['có thể']] }]))(),
  ).rejects.toThrow('violates the data validation rules set on this cell. Chỉ chọn trong danh sách.');
});

test('an English file shows the formulas of a Vietnamese one', async () => {
  const { host } = await standing();
  await host.apply([
    { do: 'write', sheet: SHEET, row: 3, column: 1, cells: [[{ formula: 'IF(A1="a;b",1,2)', result: 2 }]] },
  ]);
  const { people } = await execution(host.state);
  expect(people.formulaAt(SHEET, 'A3')).toBe('IF(A1="a;b",1,2)');
  host.state.file.locale = 'en_US';
  expect((await host.snapshot()).sheets[0]?.formulas).toEqual({ A3: 'IF(A1="a;b",1,2)' });
});
