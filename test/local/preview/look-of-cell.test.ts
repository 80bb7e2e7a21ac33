import { expect, test } from '@jest/globals';
import { recalculate } from '../../../local/excel-host/calculation/recalculate.ts';
import { formulaOf, looksOf } from '../../../local/preview/look-of-cell.ts';
import { applyChanges, emptyModel } from '../../../local/workbook-model/index.ts';
import type { ColourRule } from '../../../shared/index.ts';

const SHEET = 'Bảng';
const red: ColourRule = { formula: '$A1>1', fill: 'FFC7CE', colour: '9C0006', bold: true };
const green: ColourRule = { ...red, formula: 'TRUE', fill: 'C6EFCE' };
const area = { row: 1, column: 2, rows: 2, columns: 1 };
const { model } = recalculate(
  applyChanges(emptyModel(), [
    { do: 'add-sheet', sheet: SHEET, tabColour: null },
    { do: 'write', sheet: SHEET, row: 1, column: 1, cells: [[1], [{ formula: 'A1+1', result: null }]] },
    { do: 'format', sheet: SHEET, area: { ...area, column: 1 }, format: { numberFormat: '0.0' } },
    { do: 'colour-rules', sheet: SHEET, area, rules: [red, green] },
  ]),
);
const [
  sheet = (() => {
    throw new Error('no sheet');
  })(),
] = model.sheets;
const look = looksOf(model, sheet);

test('a cell shows its fresh result under its format', () => {
  expect(look(2, 1)).toEqual({ text: '2,0', format: { numberFormat: '0.0' }, rule: null, isNumber: true });
  expect([formulaOf(sheet, 2, 1), formulaOf(sheet, 1, 1)]).toEqual(['=A1+1', null]);
});

test('the first rule that holds paints a cell, its formula read from where the cell stands', () => {
  expect([look(1, 2).rule?.fill, look(2, 2).rule?.fill, look(3, 2).rule]).toEqual(['C6EFCE', 'FFC7CE', null]);
  expect(look(3, 2)).toMatchObject({ text: '', isNumber: false });
});
