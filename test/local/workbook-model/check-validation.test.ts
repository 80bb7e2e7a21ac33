import { expect, test } from '@jest/globals';
import { checkValidation } from '../../../local/workbook-model/check-validation.ts';
import type { Validation } from '../../../shared/workbook/change.ts';

type Rule = Validation['rule'];
const withRule = (rule: Rule): Validation => ({ rule, prompt: null, stop: null });
const list = (...values: string[]): Rule => ({ type: 'list', values });

test.each<Rule>([
  list('Có', 'Không'),
  list('x'.repeat(127), 'y'.repeat(127)),
  { type: 'number', min: null, max: null, whole: true },
  { type: 'number', min: 0.5, max: 0.5, whole: false },
  { type: 'date', from: '1900-01-01', to: null },
  { type: 'date', from: '2026-06-14', to: '2026-06-14' },
  { type: 'formula', formula: 'AND(ISNUMBER(A1),A1>=0)' },
  { type: 'any' },
])('the rule %j is taken', (rule) => {
  expect(() => checkValidation(withRule(rule))).not.toThrow();
});

test.each<readonly [Rule, string]>([
  [list(), 'A list of no values'],
  [list('Có', ''), 'A list value is blank, padded or has a comma: ""'],
  [list('Có '), 'A list value is blank, padded or has a comma: "Có "'],
  [list('Có, rồi'), 'A list value is blank, padded or has a comma: "Có, rồi"'],
  [list('Có\nrồi'), 'A list value is blank, padded or has a comma'],
  [list('x'.repeat(128), 'y'.repeat(127)), 'A list has at most 255 characters: 256'],
  [{ type: 'number', min: 2, max: 1, whole: true }, 'The bounds cross: 2 and 1'],
  [{ type: 'number', min: Number.NaN, max: 1, whole: true }, 'A bound is not a number'],
  [{ type: 'number', min: 0, max: Number.POSITIVE_INFINITY, whole: true }, 'A bound is not a number'],
  [{ type: 'date', from: '2026-06-31', to: null }, 'No such day: 2026-06-31'],
  [{ type: 'date', from: null, to: '1899-12-31' }, 'No such day: 1899-12-31'],
  [{ type: 'date', from: '2026-06-15', to: '2026-06-14' }, 'The days cross: 2026-06-15 and 2026-06-14'],
  [{ type: 'formula', formula: '=A1>0' }, 'The formula begins with "="'],
])('the rule %j is refused: %s', (rule, message) => {
  expect(() => checkValidation(withRule(rule))).toThrow(message);
});

test.each(['prompt', 'stop'] as const)('a %s has at most 32 and 255 characters', (which) => {
  const check = (title: number, message: number) => () =>
    checkValidation({
      rule: { type: 'any' },
      prompt: null,
      stop: null,
      [which]: { title: 'x'.repeat(title), message: 'y'.repeat(message) },
    });
  expect(check(32, 255)).not.toThrow();
  expect(check(33, 255)).toThrow(`The title of a ${which} has at most 32 characters`);
  expect(check(32, 256)).toThrow(`The message of a ${which} has at most 255 characters`);
});
