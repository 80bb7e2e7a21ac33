import { expect, test } from '@jest/globals';
import { changesBetween } from '../../../local/preview/changes-between.ts';
import { applyChanges, emptyModel } from '../../../local/workbook-model/index.ts';
import { createXlsx, openPackage, openXlsxWorkbook, readXlsx } from '../../../local/xlsx/index.ts';
import { readModel } from '../../../local/xlsx/look/read-model.ts';
import { builtInPlan, emptyWorkbook, insertTemplates, type Plan } from '../../../shared/index.ts';
import { wholeWorkbook } from '../../excel/same-workbook.ts';
import { sampleModel } from '../commands/trackers.ts';

const none = new Map();

test('nothing changed is no change', () => {
  const model = sampleModel('la-nga');
  expect(changesBetween(model, model, none)).toEqual([]);
});

test('a whole plan comes out of its difference from nothing', () => {
  const templates = insertTemplates(emptyWorkbook, builtInPlan('la-nga') as Plan, { asOf: '2026-06-14' });
  const model = applyChanges(emptyModel(), templates);
  const again = applyChanges(emptyModel(), changesBetween(emptyModel(), model, none));
  expect(wholeWorkbook(again)).toEqual(wholeWorkbook(model));
  expect(again.names).toEqual(model.names);
  expect(again.sheets.map(({ charts }) => charts)).toEqual(model.sheets.map(({ charts }) => charts));
  expect(model.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);
});

const SHEET = 'Bảng';
const start = applyChanges(emptyModel(), [
  { do: 'add-sheet', sheet: SHEET, tabColour: null },
  {
    do: 'write',
    sheet: SHEET,
    row: 1,
    column: 1,
    cells: [[1, 'hai', { formula: 'A1*2', result: 2 }, { formula: 'LATER(A1)', result: 7 }]],
  },
]);

test('typing names the cells that changed and the results of what is calculated', () => {
  const after = applyChanges(start, [
    { do: 'write', sheet: SHEET, row: 1, column: 1, cells: [[5]] },
    { do: 'results', sheet: SHEET, row: 1, column: 3, values: [[10]] },
  ]);
  expect(changesBetween(start, after, new Map([[SHEET, new Set(['D1'])]]))).toEqual([
    { do: 'write', sheet: SHEET, row: 1, column: 1, cells: [[5]] },
    { do: 'results', sheet: SHEET, row: 1, column: 3, values: [[10]] },
  ]);
});

test('a file is patched with them: an unknown formula that read the cell loses its old result, others keep theirs', () => {
  const opened = openPackage(createXlsx(start));
  if (!opened.ok) throw new Error(opened.problem);
  const before = readModel(opened.file);
  const after = applyChanges(before, [
    { do: 'write', sheet: SHEET, row: 1, column: 1, cells: [[0]] },
    { do: 'write', sheet: SHEET, row: 3, column: 2, cells: [[{ date: '2026-06-14' }]] },
    { do: 'results', sheet: SHEET, row: 1, column: 3, values: [[0]] },
  ]);
  const file = openXlsxWorkbook(opened.file);
  file.apply(changesBetween(before, after, new Map([[SHEET, new Set(['D1'])]])));
  expect(readXlsx(file.save()).sheets[0]?.rows).toEqual([[0, 'hai', 0], [], [null, { date: '2026-06-14' }]]);
});

test('a plan goes into a workbook that somebody has, behind their own sheets', () => {
  const opened = openPackage(createXlsx(start));
  if (!opened.ok) throw new Error(opened.problem);
  const before = readModel(opened.file);
  const templates = insertTemplates(emptyWorkbook, builtInPlan('la-nga') as Plan, { asOf: '2026-06-14' });
  const file = openXlsxWorkbook(opened.file);
  file.apply(changesBetween(before, applyChanges(before, templates), none));
  const [own, ...others] = readXlsx(file.save()).sheets;
  expect([own?.title, own?.rows]).toEqual([SHEET, start.sheets[0]?.rows]);
  expect(others.map(({ title }) => title)).toEqual(
    templates.flatMap((change) => (change.do === 'add-sheet' ? [change.sheet] : [])),
  );
});
