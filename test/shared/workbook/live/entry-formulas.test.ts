import { expect, test } from '@jest/globals';
import { entryFormulas, formulaKeys } from '../../../../shared/workbook/live/entry-formulas.ts';
import { faultsOf, functionsOf } from './formula-faults.ts';

test('a row of a tab has a formula for each of its live columns, all in the one safe form', () => {
  const formulas = entryFormulas((key) => `${key.replace('_', '').toUpperCase()}7`.slice(0, 3), '$B$5');
  expect(Object.keys(formulas).sort()).toEqual([...formulaKeys].sort());
  for (const formula of Object.values(formulas))
    expect({ formula, faults: faultsOf(formula) }).toEqual({ formula, faults: [] });
  const used = new Set(Object.values(formulas).flatMap(functionsOf));
  expect([...used].sort()).toEqual(['AND', 'IF', 'IFERROR', 'INT', 'ISNUMBER', 'LEFT', 'NOT', 'OR', 'ROUND', 'TRIM']);
});
