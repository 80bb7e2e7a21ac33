import { describe, expect, test } from '@jest/globals';
import { relativeArea } from '../../../local/workbook-model/a1.ts';
import { formulaReferences } from '../../../local/workbook-model/formula-references.ts';

const areasOf = (formula: string) => formulaReferences(formula).areas.map((area) => [area.sheet, relativeArea(area)]);

describe('areas', () => {
  test.each<readonly [string, (readonly [string | null, string])[]]>([
    [
      'A1+$B$2',
      [
        [null, 'A1'],
        [null, 'B2'],
      ],
    ],
    ['SUM(A1:B3)', [[null, 'A1:B3']]],
    [
      'SUM(A:A,5:6)',
      [
        [null, 'A1:A1048576'],
        [null, 'A5:XFD6'],
      ],
    ],
    [
      "'Cấu hình'!$B$3*Sheet1!A1",
      [
        ['cấu hình', 'B3'],
        ['sheet1', 'A1'],
      ],
    ],
    ["'Công an''s'!A1:A2", [["công an's", 'A1:A2']]],
    ['"A1"&"B""2"', []],
    ['LOG10(2)', []],
    ['Sheet1!nguong', []],
    ['A1.5', []],
  ])('%s', (formula, areas) => {
    expect(areasOf(formula)).toEqual(areas);
  });
});

test('every word may be a name', () => {
  expect(formulaReferences('IF(Nguong_dung>1,"x y",ngưỡng.2)').names).toEqual(['if', 'nguong_dung', 'ngưỡng.2']);
});

describe('what cannot be followed', () => {
  test.each([
    'INDIRECT("A1")',
    'SUM(OFFSET(A1,1,1))',
    'Bảng1[Cột]',
    '[1]Trang!A1',
    "'[b.xlsx]Trang'!A1",
    'SUM(Một:Ba!A1)',
    "SUM('Một:Ba'!A1)",
    'A1#',
    'SUM(A1:INDEX(B:B,3))',
    'SUM(IF(A1,B1,C1):D4)',
  ])('%s is open', (formula) => {
    expect(formulaReferences(formula).isOpen).toBe(true);
  });

  test.each([
    'SUM(A1:B2)',
    '"[1] INDIRECT(x) a#b"',
    "'a b'!A1:B2+1",
    'IF(A1,"a:b!",\'x!y\'!A1)',
    'Trang!A1:B2',
    "A1+'Hai'!B2",
    '#N/A',
    'IF(A1>0,#REF!,#DIV/0!)',
  ])('%s is not', (formula) => {
    expect(formulaReferences(formula).isOpen).toBe(false);
  });
});
