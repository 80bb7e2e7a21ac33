import { describe, expect, test } from '@jest/globals';
import { hasSent, owedPeriods, unitSendings, worst } from '../../../shared/use-cases/sendings.ts';
import { entersAt, indicator, planOf } from './plans.ts';
import { tracked } from './tracked.ts';

const plan = planOf([indicator('A', '30%'), indicator('B', '30%', { receives: entersAt('kinh-te') })]);
const workbook = tracked(plan, { asOf: '2026-06-16', open: ['2026-06'], trackingStart: '2026-01-01' });
workbook.send('vh-xh', '2026-06-15');
const tracker = workbook.tracker();
const entering = tracker.units.filter(({ id }) => id === 'vh-xh' || id === 'kinh-te');

describe('where each unit stands with each open period', () => {
  const states = (asOf: string, over: Partial<typeof tracker.settings> = {}) =>
    unitSendings({ ...tracker, settings: { ...tracker.settings, ...over } }, entering, asOf).map(({ unit, state }) => [
      unit,
      state,
    ]);
  test('is told by what it chose and when', () => {
    expect(states('2026-06-16')).toEqual([
      ['vh-xh', 'sent-on-time'],
      ['kinh-te', 'not-yet'],
    ]);
    expect(states('2026-06-18')[1]).toEqual(['kinh-te', 'missing']);
    expect(unitSendings(tracker, entering, '2026-06-16')[0]).toMatchObject({
      period: '2026-06',
      lastOnTimeDay: '2026-06-17',
    });
  });
  test('is nothing before tracking began; without that day everything is owed', () => {
    expect(states('2026-06-18', { trackingStart: '2026-06-18' })[1]).toEqual(['kinh-te', 'not-owed']);
    expect(states('2026-06-18', { trackingStart: null })[1]).toEqual(['kinh-te', 'missing']);
  });
});

describe('the periods in which an indicator is owed', () => {
  const sendings = unitSendings(tracker, entering, '2026-06-18');
  const owed = (frequency: 'month' | 'year', enterers: readonly string[], from = sendings) =>
    owedPeriods(tracker, indicator('A', '30%', { frequency }), enterers, from);
  test('are those its frequency asks for, with the state of every unit that enters it', () => {
    expect(owed('month', ['vh-xh', 'kinh-te'])).toEqual([{ period: '2026-06', states: ['sent-on-time', 'missing'] }]);
    expect(owed('year', ['vh-xh'])).toEqual([]);
  });
  test('are none where no unit owes it', () => {
    expect(owed('month', [])).toEqual([]);
    expect(
      owed(
        'month',
        ['vh-xh'],
        sendings.map((one) => ({ ...one, state: 'not-owed' as const })),
      ),
    ).toEqual([]);
    expect(
      owedPeriods(
        { open: [{ ...tracker.open[0], period: 'lạ' } as never] },
        indicator('A', '30%'),
        ['vh-xh'],
        sendings,
      ),
    ).toEqual([]);
  });
});

test('a unit has sent in time or late', () => {
  const sendings = (['sent-on-time', 'sent-late', 'missing', 'not-yet'] as const).map((state, index) => ({
    unit: String(index),
    period: '2026-06',
    state,
    lastOnTimeDay: '2026-06-17',
  }));
  expect(['0', '1', '2', '3', '4'].map((unit) => hasSent(sendings, unit, '2026-06'))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(hasSent(sendings, '0', '2026-07')).toBe(false);
});

test('of several states the one that asks for most counts', () => {
  expect(worst(['sent-on-time', 'missing', 'not-yet'])).toBe('missing');
  expect(worst(['sent-on-time', 'not-yet'])).toBe('not-yet');
  expect(worst(['sent-on-time', 'sent-late'])).toBe('sent-late');
  expect([worst(['sent-on-time']), worst([])]).toEqual(['sent-on-time', 'not-owed']);
});
