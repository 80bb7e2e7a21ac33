import { describe, expect, test } from '@jest/globals';
import { builtInPlans } from '../../../shared/plan/built-in/index.ts';
import { milestone } from '../../../shared/plan/built-in/readings.ts';
import { readTarget } from '../../../shared/plan/target.ts';

const sameInThree = 'the year before states an accomplishment, so "100%" can only mean that it is reached and kept';

/** Where the plan's reading is not what the printed text alone says, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'loc-tan 1.1 2030': sameInThree,
  'loc-tan 1.3 2030': sameInThree,
  'loc-tan 2.1 2030': sameInThree,
};

const targets = builtInPlans.flatMap((plan) =>
  [...plan.indicators, ...plan.extraIndicators.map((extra) => extra.indicator)].flatMap((indicator) =>
    indicator.targets.map((target) => ({ ...target, key: `${plan.id} ${indicator.code} ${target.year}` })),
  ),
);

describe('every target of a built-in plan is stored as its printed text is read', () => {
  test.each(targets.filter((target) => exceptions[target.key] === undefined))('$key: $printed', (target) => {
    expect(target.reading).toEqual(readTarget(target.printed));
  });
});

describe('except that', () => {
  test.each(Object.entries(exceptions))('%s is kept as a milestone: %s', (key) => {
    const target = targets.find((one) => one.key === key);
    expect(target?.printed).toBe('100%');
    expect(readTarget('100%').kind).toBe('percent');
    expect(target?.reading).toEqual(milestone('đã đạt và duy trì'));
  });
});

test('every stored reading is sure; what nobody can say is marked undetermined instead', () => {
  expect(targets.filter((target) => !target.reading.sure)).toEqual([]);
});
