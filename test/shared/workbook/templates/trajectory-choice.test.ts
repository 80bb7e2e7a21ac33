import { expect, test } from '@jest/globals';
import { choiceOfCode } from '../../../../shared/workbook/templates/trajectory-choice.ts';
import { indicator } from '../../use-cases/plans.ts';

const plan = (codes: readonly string[]) => ({ indicators: codes.map((code) => indicator(code, '30%')) });

test('the codes are a list from which nobody is stopped to depart', () => {
  const choice = choiceOfCode(plan(['1.1', '6.3']));
  expect(choice.rule).toEqual({ type: 'list', values: ['1.1', '6.3'] });
  expect(choice.stop).toBeNull();
});

test.each([
  ['no codes', []],
  ['a comma in one', ['1,1']],
  ['more than a list holds', Array.from({ length: 60 }, (_, index) => `12.${index}`)],
])('%s: a hint', (_, codes) => {
  expect(choiceOfCode(plan(codes)).rule).toEqual({ type: 'any' });
  expect(choiceOfCode(plan(codes)).prompt?.message).toContain('Chọn mã');
});
