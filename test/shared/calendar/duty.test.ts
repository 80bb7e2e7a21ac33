import { describe, expect, test } from '@jest/globals';
import { dutiesFor, isDue, sendingState } from '../../../shared/calendar/duty.ts';
import { known, monthly, yearly } from './rules.ts';

describe('isDue', () => {
  test.each([
    ['month', '2026-11', true],
    ['week', '2026-11', true],
    ['quarter', '2026-01', false],
    ['quarter', '2026-02', false],
    ['quarter', '2026-03', true],
    ['quarter', '2026-11', false],
    ['quarter', '2026-12', true],
    ['half-year', '2026-03', false],
    ['half-year', '2026-06', true],
    ['half-year', '2026-12', true],
    ['year', '2026-06', false],
    ['year', '2026-11', false],
    ['year', '2026-12', true],
    ['month', '2026-Q2', true],
    ['quarter', '2026-Q2', true],
    ['half-year', '2026-Q1', false],
    ['half-year', '2026-Q2', true],
    ['year', '2026-Q3', false],
    ['year', '2026-Q4', true],
    ['quarter', '2026-H1', true],
    ['year', '2026-H1', false],
    ['year', '2026-H2', true],
    ['week', '2026', true],
    ['year', '2026', true],
    ['week', '2026-W23', true],
    ['month', '2026-W26', false],
    ['month', '2026-W27', true],
    ['year', '2026-W52', false],
    ['year', '2026-W53', true],
  ] as const)('a figure by %s in the report of %s: %s', (frequency, id, expected) => {
    expect(isDue(frequency, known(id))).toBe(expected);
  });
});

describe('dutiesFor', () => {
  const duties = [
    { unit: 'vpub', code: '1.1', frequency: 'year' },
    { unit: 'ttpvhcc', code: '4.2', frequency: 'month' },
    { unit: 'vhxh', code: '6.1', frequency: 'quarter', note: 'kept' },
  ] as const;

  test('leaves out what this period does not owe and keeps the order and the rest of each duty', () => {
    expect(dutiesFor(duties, known('2026-05'))).toEqual([duties[1]]);
    expect(dutiesFor(duties, known('2026-06'))).toEqual([duties[1], duties[2]]);
    expect(dutiesFor(duties, known('2026-12'))).toEqual(duties);
  });
});

describe('sendingState, "trước ngày 18 hằng tháng"', () => {
  const june = { rule: monthly, period: known('2026-06'), trackingStart: '2026-05-01' };

  test.each([
    ['17/6 is on time', true, '2026-06-17', '2026-06-20', 'sent-on-time'],
    ['18/6 is late', true, '2026-06-18', '2026-06-20', 'sent-late'],
    ['late is late on the same day', true, '2026-06-18', '2026-06-18', 'sent-late'],
    ['on time is on time on the same day', true, '2026-06-17', '2026-06-17', 'sent-on-time'],
    ['nothing sent on the last on-time day', false, null, '2026-06-17', 'not-yet'],
    ['nothing sent the day after', false, null, '2026-06-18', 'missing'],
    ['a date without the tick, before the deadline', false, '2026-06-10', '2026-06-17', 'not-yet'],
    ['a date without the tick, after the deadline', false, '2026-06-10', '2026-06-18', 'missing'],
    ['a sending after the day asked about, before the deadline', true, '2026-06-16', '2026-06-15', 'not-yet'],
    ['a sending after the day asked about, after the deadline', true, '2026-06-20', '2026-06-19', 'missing'],
    ['a tick without a date, before the deadline', true, null, '2026-06-17', 'sent-on-time'],
    ['a tick without a date, after the deadline', true, null, '2026-06-18', 'sent-on-time'],
  ] as const)('%s', (_name, sent, sentOn, asOf, expected) => {
    expect(sendingState({ ...june, sent, sentOn, asOf })).toBe(expected);
  });

  test('a period whose deadline lay before tracking began is neither missing nor late', () => {
    const before = { ...june, trackingStart: '2026-06-18', asOf: '2026-06-20' };
    expect(sendingState({ ...before, sent: false, sentOn: null })).toBe('not-owed');
    expect(sendingState({ ...before, sent: true, sentOn: '2026-06-19' })).toBe('not-owed');
    expect(sendingState({ ...before, trackingStart: '2026-06-17', sent: false, sentOn: null })).toBe('missing');
  });

  test('the year of La Ngà is on time to 4/12', () => {
    const of2026 = { rule: yearly, period: known('2026'), trackingStart: '2026-05-01', asOf: '2026-12-31', sent: true };
    expect(sendingState({ ...of2026, sentOn: '2026-12-04' })).toBe('sent-on-time');
    expect(sendingState({ ...of2026, sentOn: '2026-12-05' })).toBe('sent-late');
  });
});
