import { expect, test } from '@jest/globals';
import { checkFormula } from '../../../local/workbook-model/check-formula.ts';
import { formulaFault } from '../../../shared/workbook/formula-fault.ts';

test.each([
  'SUM(A1:A3)',
  '"a;b 0.5 {c}"',
  '"a""=1.5"',
  "'Trang 1.5; {2}'!A1",
  'IF(A1="","",ROUND(A1*100,2)/100)',
  'ten.co.cham+1',
  'x1.5',
  '"\'"&A1',
  `${'A1+'.repeat(2730)}A1`,
])('%s is taken', (formula) => {
  expect(formulaFault(formula)).toBeNull();
  expect(() => checkFormula(formula)).not.toThrow();
});

test.each([
  ['', 'is empty'],
  ['  ', 'is empty'],
  ['=A1', 'begins with "="'],
  [' =A1', 'begins with "="'],
  ['SUM(A1;A2)', 'has ";" between arguments'],
  ['SUM({1,2})', 'has an array in braces'],
  ['A1*0.5', 'has a decimal number'],
  ['1.25', 'has a decimal number'],
  ['A1>.5', 'has a decimal number'],
  ['IF(A1,"a)', 'has a quote that is not closed'],
  ["'Trang!A1", 'has a quote that is not closed'],
  ['A'.repeat(8193), 'is longer than 8192 characters'],
])('%s: %s', (formula, fault) => {
  expect(formulaFault(formula)).toContain(fault);
  expect(() => checkFormula(formula)).toThrow(`The formula ${fault}`);
});
