import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../shared/progress/judge.ts';
import { levelVerdict, type TypedAnswer } from '../../../shared/progress/level-verdict.ts';
import type { Observation } from '../../../shared/progress/types.ts';
import { allCases } from '../../cases/progress/all.ts';
import { inputOf } from '../../cases/progress/make.ts';

describe.each(Object.entries(allCases))('%s', (_topic, cases) => {
  test.each(Object.entries(cases))('%s', (_name, one) => {
    const { status, verdict, met, reason, remedy } = judge(inputOf(one));
    expect({ gives: [status, met], verdict, ...reason }).toEqual({
      gives: one.gives,
      verdict: one.verdict ?? one.gives[0],
      vi: one.vi,
      en: one.en,
    });
    expect(remedy).toEqual(one.remedy && { vi: one.remedy[0], en: one.remedy[1] });
  });
});

const everyCase = Object.values(allCases).flatMap((cases) => Object.entries(cases));

function answerOf({ noneArising, value }: Observation): TypedAnswer {
  if (noneArising) return 'none-arising';
  return typeof value === 'boolean' ? (value ? 'done' : 'not-done') : null;
}

test.each(everyCase.filter(([, one]) => (one.with?.unitsExpected ?? 1) === 1))(
  'a live formula shows the same for: %s',
  (_name, one) => {
    const input = inputOf(one);
    const { levels, status } = judge(input);
    const last = input.observations[input.observations.length - 1];
    const typed = last ?? { value: null, numerator: null, denominator: null };
    expect(levelVerdict(levels, typed, input.target, last === undefined ? null : answerOf(last))).toBe(status);
  },
);

test.each(everyCase)('what is said is worth reading: %s', (_name, one) => {
  const { reason, remedy, forecast } = judge(inputOf(one));
  const sentences = [reason, remedy, forecast?.sentence].flatMap((said) => (said ? [said.vi, said.en] : []));
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\p{Lu}|^\d/u);
    expect(sentence).toMatch(/[^.]\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\d %|điểm %| {2}|\(\)/);
  }
});

test('two cases of one name would hide each other', () => {
  const names = everyCase.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});
