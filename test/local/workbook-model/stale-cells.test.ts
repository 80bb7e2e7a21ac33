import { describe, expect, test } from '@jest/globals';
import { cellKey, cellOfKey } from '../../../local/workbook-model/cell-key.ts';
import { parseArea } from '../../../local/workbook-model/reference.ts';
import { staleCells } from '../../../local/workbook-model/stale-cells.ts';
import { cellAddress } from '../../../shared/workbook/address.ts';

/** Formulas by 'sheet!address'; the cells that changed in the same form. */
function staleAfter(
  formulas: Readonly<Record<string, string>>,
  changed: readonly string[],
  names: Readonly<Record<string, string[]>> = {},
): readonly string[] {
  const place = (text: string) => {
    const [sheet = '', address = ''] = text.split('!');
    const area = parseArea(address);
    return { sheet, key: cellKey(area?.row ?? 0, area?.column ?? 0) };
  };
  const standing = Object.entries(formulas).map(([at, text]) => ({ ...place(at), text }));
  const stale = staleCells(standing, changed.map(place), new Map(Object.entries(names)));
  return [...stale]
    .map(({ sheet, key }) => `${sheet}!${cellAddress(cellOfKey(key).row, cellOfKey(key).column)}`)
    .sort();
}

describe('staleCells', () => {
  test('follows references from cell to cell, and no further', () => {
    const formulas = { 'a!B1': 'A1', 'a!C1': 'B1*2', 'a!D1': 'C1', 'a!B2': 'A2' };
    expect(staleAfter(formulas, ['a!A1'])).toEqual(['a!B1', 'a!C1', 'a!D1']);
  });

  test('tells sheets apart', () => {
    const formulas = { 'a!B1': 'A1', 'b!B1': 'A1', 'c!B1': 'a!A1', 'd!B1': "'B'!A1" };
    expect(staleAfter(formulas, ['a!A1'])).toEqual(['a!B1', 'c!B1']);
    expect(staleAfter(formulas, ['b!A1'])).toEqual(['b!B1', 'd!B1']);
  });

  test.each([
    ['SUM(A1:A64)', 'a!A64', true],
    ['SUM(A1:A64)', 'a!A65', false],
    ['SUM(A1:A100)', 'a!A100', true],
    ['SUM(A1:A100)', 'a!A101', false],
    ['SUM(A1:B100)', 'a!B1', true],
    ['SUM(B2:C100)', 'a!A2', false],
    ['SUM(B2:C100)', 'a!D2', false],
    ['SUM(B2:C100)', 'a!B1', false],
    ['SUM(A:A)', 'a!A9999', true],
    ['SUM(7:7)', 'a!XFD7', true],
  ])('%s with %s changed: %s', (formula, changed, expected) => {
    expect(staleAfter({ 'a!Z200': formula }, [changed]).length === 1).toBe(expected);
  });

  test('follows names, names of names, and each once', () => {
    const formulas = { 'a!B1': 'nguong', 'a!B2': 'Khac+1', 'a!B3': 'la' };
    const names = { nguong: ["'C'!$B$3"], khac: ['nguong*2', 'khac'], la: ['LA'] };
    expect(staleAfter(formulas, ['c!B3'], names)).toEqual(['a!B1', 'a!B2']);
  });

  test('takes what cannot be followed for stale, and all that reads it', () => {
    expect(staleAfter({ 'a!B1': 'INDIRECT("Q"&1)', 'a!C1': 'B1', 'a!D1': 'A1' }, ['z!Z9'])).toEqual(['a!B1', 'a!C1']);
    expect(staleAfter({ 'a!B1': 'mo' }, ['z!Z9'], { mo: ['OFFSET(a!A1,1,1)'] })).toEqual(['a!B1']);
  });

  test('comes to an end in a circle', () => {
    expect(staleAfter({ 'a!A1': 'B1', 'a!B1': 'A1' }, ['a!A1'])).toEqual(['a!A1', 'a!B1']);
  });

  test('finds nothing where nothing changed', () => {
    expect(staleAfter({ 'a!B1': 'A1', 'a!C1': 'INDIRECT("A1")' }, [])).toEqual([]);
  });
});
