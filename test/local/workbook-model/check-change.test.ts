import { expect, test } from '@jest/globals';
import { checkChange } from '../../../local/workbook-model/check-change.ts';
import { type CellFormat, type Change, KEEP, type PrintSetup } from '../../../shared/workbook/change.ts';

const sheet = 'Chỉ tiêu';
const area = { row: 1, column: 1, rows: 1, columns: 1 };
const format = (look: CellFormat): Change => ({ do: 'format', sheet, area, format: look });
const rule = { formula: 'A1>0', fill: 'FFFFFF', colour: '000000', bold: false };
const rules = (change: Partial<typeof rule>): Change => ({
  do: 'colour-rules',
  sheet,
  area,
  rules: [{ ...rule, ...change }],
});
const size = (columnWidths: Record<number, number>, rowHeights: Record<number, number>): Change => ({
  do: 'size',
  sheet,
  columnWidths,
  rowHeights,
});
const print = (setup: Partial<PrintSetup>): Change => ({
  do: 'print',
  sheet,
  setup: { landscape: true, area: null, titleRows: null, footer: null, ...setup },
});
const NOWHERE = { row: 1, column: 16_384, rows: 1, columns: 2 };

test.each<readonly [string, Change]>([
  ['an empty block', { do: 'write', sheet, row: 1, column: 1, cells: [] }],
  ['a block of nothing but cells to keep', { do: 'write', sheet, row: 1, column: 1, cells: [[KEEP]] }],
  ['a block up to the last cell', { do: 'write', sheet, row: 1_048_576, column: 16_384, cells: [['x']] }],
  ['a colour in small letters', format({ fill: 'c6e7ce' })],
  ['the largest letters', format({ size: 409 })],
  ['the smallest letters', format({ size: 1 })],
  ['the widest column and the highest row', size({ 16384: 255 }, { 1048576: 409 })],
  ['a sheet without frozen rows', { do: 'freeze', sheet, rows: 0, columns: 0 }],
  ['title rows', print({ titleRows: [5, 6], area, footer: 'x'.repeat(160) })],
  ['one title row', print({ titleRows: [5, 5] })],
  ['protection', { do: 'protect', sheet }],
  ['nothing to hide', { do: 'hide', sheet, columns: [], rows: [] }],
])('%s is taken', (_, change) => {
  expect(() => checkChange(change)).not.toThrow();
});

test.each<readonly [string, Change, string]>([
  ['a title', { do: 'add-sheet', sheet: 'a/b', tabColour: null }, 'The title of a sheet has no'],
  ['the colour of a tab', { do: 'add-sheet', sheet, tabColour: '#FFFFFF' }, 'Not a colour as RRGGBB: #FFFFFF'],
  [
    'a wide row of a block',
    { do: 'write', sheet, row: 1, column: 16_384, cells: [['x'], ['x', 'y']] },
    'A block leaves the sheet: XFD1:XFE2',
  ],
  ['a value', { do: 'write', sheet, row: 1, column: 1, cells: [[null, Number.NaN]] }, 'Not a number'],
  [
    'a formula',
    { do: 'write', sheet, row: 1, column: 1, cells: [[{ formula: '=1', result: 1 }]] },
    'The formula begins',
  ],
  [
    'the result of a formula',
    { do: 'write', sheet, row: 1, column: 1, cells: [[{ formula: '1', result: Number.NaN }]] },
    'Not a number',
  ],
  ['a fresh result', { do: 'results', sheet, row: 1, column: 1, values: [[{ error: 'x' }]] }, 'No such error value: x'],
  ['an area', { do: 'merge', sheet, area: NOWHERE }, 'No such area: XFD1:XFE1'],
  ['the colour of letters', format({ colour: 'red' }), 'Not a colour as RRGGBB: red'],
  ['the colour of a cell', format({ fill: 'FFF' }), 'Not a colour as RRGGBB: FFF'],
  ['letters too small', format({ size: 0.5 }), 'Not a size of letters: 0.5'],
  ['letters too large', format({ size: 410 }), 'Not a size of letters: 410'],
  ['no number format', format({ numberFormat: '' }), 'Not a number format: ""'],
  ['a long number format', format({ numberFormat: '0'.repeat(256) }), 'Not a number format'],
  [
    'a validation',
    { do: 'validate', sheet, area, validation: { rule: { type: 'list', values: [] }, prompt: null, stop: null } },
    'A list of no values',
  ],
  ['the formula of a colour rule', rules({ formula: 'A1;B1' }), 'The formula has ";"'],
  ['the fill of a colour rule', rules({ fill: '' }), 'Not a colour'],
  ['the letters of a colour rule', rules({ colour: 'GGGGGG' }), 'Not a colour'],
  ['a name', { do: 'define-name', sheet, area, name: 'A1' }, 'Not a name for an area: "A1"'],
  ['a width of nothing', size({ 1: 0 }, {}), 'Not a width or height: 0'],
  ['a width too wide', size({ 1: 256 }, {}), 'Not a width or height: 256'],
  ['a height too high', size({}, { 1: 410 }), 'Not a width or height: 410'],
  ['the width of no column', size({ 16385: 9 }, {}), 'No such row or column: 16385'],
  ['the height of no row', size({}, { 0: 9 }), 'No such row or column: 0'],
  ['hiding no column', { do: 'hide', sheet, columns: [0], rows: [] }, 'No such row or column: 0'],
  ['hiding no row', { do: 'hide', sheet, columns: [], rows: [1_048_577] }, 'No such row or column: 1048577'],
  ['freezing less than nothing', { do: 'freeze', sheet, rows: -1, columns: 0 }, 'Cannot freeze -1 × 0'],
  ['freezing all columns', { do: 'freeze', sheet, rows: 0, columns: 16_384 }, 'Cannot freeze 0 × 16384'],
  ['freezing half a row', { do: 'freeze', sheet, rows: 0.5, columns: 0 }, 'Cannot freeze 0.5 × 0'],
  ['a print area', print({ area: NOWHERE }), 'No such area: XFD1:XFE1'],
  ['title rows that are none', print({ titleRows: [0, 1] }), 'No such row or column: 0'],
  ['title rows that cross', print({ titleRows: [6, 5] }), 'The title rows cross: 6 and 5'],
  ['a footer too long', print({ footer: 'x'.repeat(161) }), 'A footer has at most 160 characters'],
])('%s is refused', (_, change, message) => {
  expect(() => checkChange(change)).toThrow(message);
});
