import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../shared/calendar/plain-date.ts';
import { judge } from '../../../shared/progress/judge.ts';
import type { Forecast, JudgeInput } from '../../../shared/progress/types.ts';
import { inputOf, observation, type Said } from '../../cases/progress/make.ts';

function forecastOf(
  target: string,
  figures: Readonly<Record<string, Said>>,
  more: Partial<JudgeInput> = {},
): Forecast | null {
  const days = Object.keys(figures);
  const input = inputOf({ target, figures: {}, gives: ['met', true], vi: '', en: '', remedy: null });
  const observations = days.map((day) => observation(day, figures[day] ?? null));
  return judge({ ...input, asOf: days[days.length - 1] ?? '2026-06-14', observations, ...more }).forecast;
}

/** Every ten days from 1 January on. */
function everyTenDays(levels: readonly Said[]): Readonly<Record<string, Said>> {
  const pairs = levels.map((said, index) => [addDays('2026-01-01', index * 10), said] as const);
  return Object.fromEntries(pairs);
}
/** 364 days after 1 January. */
const DUE = { due: '2026-12-31' };

describe('a straight line', () => {
  test('goes on to the due date', () => {
    expect(forecastOf('30%', everyTenDays([0.01, 0.02, 0.03]), DUE)).toEqual({
      value: 0.374,
      date: '2026-12-31',
      met: true,
      periods: 3,
      sentence: {
        vi: 'Theo đà của 3 kỳ gần nhất, dự báo đến 31/12 là 37,4%, đạt mục tiêu 30%.',
        en: 'At the pace of the last 3 periods the forecast for 31 December is 37.4%, which meets the target of 30%.',
      },
    });
  });

  test('that does not reach the target says so', () => {
    const found = forecastOf('>20%', everyTenDays([0.017, 0.022, 0.027, 0.032]), { ...DUE });
    expect([found?.value, found?.met, found?.periods]).toEqual([0.199, false, 4]);
    expect(found?.sentence).toEqual({
      vi: 'Theo đà của 4 kỳ gần nhất, dự báo đến 31/12 là 19,9%, chưa đạt mục tiêu trên 20%.',
      en: 'At the pace of the last 4 periods the forecast for 31 December is 19.9%, which does not meet the target of more than 20%.',
    });
  });

  test('exactly to the target meets it, unless that is strict', () => {
    const line = everyTenDays([0.018, 0.023, 0.028]);
    expect([forecastOf('20%', line)?.value, forecastOf('20%', line)?.met, forecastOf('>20%', line)?.met]).toEqual([
      0.2,
      true,
      false,
    ]);
  });

  test('missing periods leave gaps in time, not in order', () => {
    expect(forecastOf('30%', everyTenDays([0.01, null, 'none', 0.04, null, 0.06]))?.value).toBe(0.374);
  });

  test('falls to a ceiling', () => {
    const found = forecastOf('không quá 5%', everyTenDays([0.2, 0.195, 0.19]));
    expect([found?.value, found?.met]).toEqual([0.018, true]);
  });
});

describe('what cannot be', () => {
  test('a share ends at 100%', () => {
    expect(forecastOf('30%', everyTenDays([0.1, 0.3, 0.5]))?.value).toBe(1);
    expect(
      forecastOf(
        '9/9',
        everyTenDays([
          [1, 9],
          [3, 9],
          [5, 9],
        ]),
      )?.value,
    ).toBe(1);
  });

  test('nothing falls below 0', () => {
    expect(forecastOf('30%', everyTenDays([0.5, 0.3, 0.1]))?.value).toBe(0);
    expect(forecastOf('ít nhất 30 ấp', everyTenDays([12, 8, 4]))?.value).toBe(0);
  });

  test('a number of things may pass any mark', () => {
    expect(forecastOf('ít nhất 30 ấp', everyTenDays([1, 2, 3]))?.value).toBe(37.4);
  });
});

describe('no forecast', () => {
  test('from two periods', () => {
    expect(forecastOf('30%', everyTenDays([0.01, null, 0.02]))).toBeNull();
  });

  test('from three of one day', () => {
    expect(
      forecastOf('30%', everyTenDays([0.01, 0.02]), {
        observations: [1, 2, 3].map((n) => observation('2026-02-01', n / 100)),
      }),
    ).toBeNull();
  });

  test('on the due date and after it', () => {
    const line = everyTenDays([0.01, 0.02, 0.03]);
    expect(forecastOf('30%', line, { asOf: '2026-12-30' })).not.toBeNull();
    expect(forecastOf('30%', line, { asOf: '2026-12-31' })).toBeNull();
    expect(forecastOf('30%', line, { asOf: '2027-01-01' })).toBeNull();
  });

  test('of a milestone', () => {
    expect(forecastOf('Có ứng dụng AI', everyTenDays([false, false, false]), { move: 'milestone' })).toBeNull();
  });

  test('from figures before the plan began, which may be a running total of last year', () => {
    const figures = { '2025-11-14': 0.8, '2025-12-14': 0.9, '2026-01-14': 0.02, '2026-02-14': 0.05 };
    expect(forecastOf('30%', figures)).toBeNull();
    expect(forecastOf('30%', figures, { from: '2025-12-14' })?.periods).toBe(3);
  });

  test('beyond what a number can hold', () => {
    expect(
      forecastOf('ít nhất 30 ấp', everyTenDays([0, 1e300, 1.7e308]), { due: '9999-12-31' })?.value ?? 0,
    ).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

describe('an outlier', () => {
  test.each([0, 1, 2, 3])('at place %i of four is not followed', (place) => {
    const levels = [0.01, 0.02, 0.03, 0.04];
    levels[place] = 0.9;
    expect(forecastOf('30%', everyTenDays(levels))?.value).toBe(0.374);
  });

  test('wherever it is and however far off, from four periods on', () => {
    const lines = fc.record({
      start: fc.integer({ min: 0, max: 50 }),
      step: fc.integer({ min: 0, max: 4 }),
      length: fc.integer({ min: 4, max: 12 }),
      place: fc.nat(11),
      outlier: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(lines, ({ start, step, length, place, outlier }) => {
        const levels = Array.from({ length }, (_, index) => start + index * step);
        const expected = start + (364 * step) / 10;
        levels[place % length] = outlier;
        expect(forecastOf('ít nhất 30 ấp', everyTenDays(levels))?.value).toBeCloseTo(expected, 8);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('in the middle of three is not followed', () => {
    expect(forecastOf('ít nhất 30 ấp', everyTenDays([1, 50, 3]))?.value).toBe(37.4);
  });
});

test('of two figures of one day the later one stands', () => {
  const days = ['2026-01-01', '2026-01-11', '2026-01-11', '2026-01-21'];
  const levels = [0.01, 0.5, 0.02, 0.03];
  const observations = days.map((day, index) => observation(day, levels[index] ?? null));
  expect(forecastOf('30%', {}, { observations, asOf: '2026-01-21' })).toMatchObject({ value: 0.374, periods: 3 });
});

test('the newest twelve periods count', () => {
  const old = Array.from({ length: 12 }, () => 20);
  const young = Array.from({ length: 12 }, (_, index) => index);
  const found = forecastOf('ít nhất 30 ấp', everyTenDays([...old, ...young]));
  expect(found).toMatchObject({ value: 24.4, periods: 12 });
});
