import { describe, expect, test } from '@jest/globals';
import { functions } from '../../local/excel-host/calculation/functions.ts';
import { recalculate } from '../../local/excel-host/calculation/recalculate.ts';
import { applyChanges, emptyModel } from '../../local/workbook-model/index.ts';
import {
  builtInPlan,
  builtInPlans,
  type Change,
  emptyWorkbook,
  insertTemplates,
  type Plan,
  type Value,
} from '../../shared/index.ts';

const SHEET = 'Bảng';

/** What a formula in Z1 gives beside a few cells: numbers in A, texts in B, a blank C1, an error in D1. */
function resultOf(formula: string): unknown {
  const cells = [
    [2, 'Có', null, { error: '#REF!' }],
    [0.5, 'không', 7],
    [-1, '', 8],
  ];
  const model = applyChanges(emptyModel(), [
    { do: 'add-sheet', sheet: SHEET, tabColour: null },
    { do: 'write', sheet: SHEET, row: 1, column: 1, cells },
    { do: 'write', sheet: SHEET, row: 1, column: 26, cells: [[{ formula, result: null }]] },
    { do: 'define-name', name: 'hai', sheet: SHEET, area: { row: 1, column: 1, rows: 1, columns: 1 } },
  ]);
  return recalculate(model).model.sheets[0]?.rows[0]?.[25];
}

describe('formulas give what Excel gives', () => {
  test.each<readonly [formula: string, result: unknown]>([
    ['1+2*3^2-4/2', 17],
    ['-2^2', 4],
    ['(1+2)*3', 9],
    ['A1&"-"&A2&C1', '2-0.5'],
    ['A1/0', { error: '#DIV/0!' }],
    ['A1+B1', { error: '#VALUE!' }],
    ['D1+1', { error: '#REF!' }],
    ['C1', 0],
    ['C1=""', true],
    ['C1=0', true],
    ['B1="CÓ"', true],
    ['A1<B1', true],
    ['A1<>2', false],
    ['IF(A1>1,"lớn",D1)', 'lớn'],
    ['IF(A1<1,D1)', false],
    ['IFERROR(D1,"lỗi")', 'lỗi'],
    ['IFERROR(A1/0,IFERROR(NA(),3))', 3],
    ['AND(A1>1,A2<1)', true],
    ['OR(A1>5,A3<0)', true],
    ['NOT(A1=2)', false],
    ['ISNUMBER(B1)', false],
    ['ISNUMBER(A1)', true],
    ['INT(A3-A2)', -2],
    ['ROUND(1005/1000,2)', 1.01],
    ['ROUND(-5/2,0)', -3],
    ['ROUND(1/3,9)', 0.333333333],
    ['SUM(A1:A3,10)', 11.5],
    ['SUM(A:A)', 1.5],
    ['SUM(B1:B3)', 0],
    ['INDEX(A1:A3,MATCH("KHÔNG",B1:B3,0))', 0.5],
    ['MATCH("x",B1:B3,0)', { error: '#N/A' }],
    ['INDEX(A1:A3,4)', { error: '#REF!' }],
    ['LEFT(B2)', 'k'],
    ['LEFT(B2,3)&RIGHT(B2,2)&LEN(B2)', 'không5'],
    ['TRIM("  a  b ")', 'a b'],
    ['SUBSTITUTE("1.000.000",".","")', '1000000'],
    ['N(B1)', 0],
    ['N(A1)', 2],
    ['hai+1', 3],
    ['khong_co+1', { error: '#NAME?' }],
    ['KHONGCO(1)', { error: '#NAME?' }],
    ["'Không có'!A1", { error: '#REF!' }],
    ["'Bảng'!A1&\"'\"", "2'"],
    ['TRUE', true],
    ['1+', { error: '#NAME?' }],
    ['Z1+1', 1],
  ])('%s', (formula, result) => {
    expect(resultOf(formula)).toEqual(result);
  });

  test('every function of our templates is known', () => {
    const changes = builtInPlans.flatMap(({ id }) =>
      insertTemplates(emptyWorkbook, builtInPlan(id) as Plan, { asOf: '2026-06-14' }),
    );
    const used = new Set(changes.flatMap(formulasOf).flatMap(functionsOf));
    const known = new Set([...Object.keys(functions), 'IF', 'IFERROR']);
    expect([...used].filter((one) => !known.has(one))).toEqual([]);
    expect(used.size).toBeGreaterThan(5);
  });
});

describe('a formula that asks for what is not known here', () => {
  const model = (stored: Value) =>
    applyChanges(emptyModel(), [
      { do: 'add-sheet', sheet: SHEET, tabColour: null },
      {
        do: 'write',
        sheet: SHEET,
        row: 1,
        column: 1,
        cells: [
          [
            { formula: 'IFERROR(LATER(),1)', result: stored },
            { formula: 'A1*2', result: 0 },
          ],
        ],
      },
    ]);

  test('shows the result it had, IFERROR or not, is named, and others read it', () => {
    const { model: after, notKnown } = recalculate(model(7));
    expect([after.sheets[0]?.rows, notKnown]).toEqual([[[7, 14]], new Map([[SHEET, new Set(['A1'])]])]);
  });

  test('gives what Excel gives for an unknown name where it had none', () => {
    const { model: after, notKnown } = recalculate(model(null));
    expect([after.sheets[0]?.rows, notKnown]).toEqual([[[1, 2]], new Map()]);
  });

  test.each(['A1 A2', 'ten_khong_co', '[1]Sheet!A1', 'A1:B2*1', 'Bang1[Cột]'])('%s', (formula) => {
    const changes = [{ do: 'write', sheet: SHEET, row: 2, column: 1, cells: [[{ formula, result: 'cũ' }]] }] as const;
    const { model: after, notKnown } = recalculate(applyChanges(model(null), changes));
    expect([after.sheets[0]?.rows[1], notKnown.get(SHEET)]).toEqual([['cũ'], new Set(['A2'])]);
  });
});

function formulasOf(change: Change): readonly string[] {
  if (change.do !== 'write') return [];
  return change.cells.flat().flatMap((cell) => {
    return typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : [];
  });
}

function functionsOf(formula: string): readonly string[] {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '');
  return [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1] ?? '');
}
