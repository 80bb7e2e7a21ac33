import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  earlierOf,
  fromSerial,
  lastDayOfMonth,
  laterOf,
  month,
  parseIsoDate,
  parseVietnameseDate,
  plainDate,
  toSerial,
  weekday,
  year,
} from '../../../shared/calendar/plain-date.ts';
import { anyDate } from './any-date.ts';

describe('plainDate', () => {
  test.each([
    [2026, 6, 9, '2026-06-09'],
    [2026, 12, 31, '2026-12-31'],
    [2028, 2, 29, '2028-02-29'],
    [1, 1, 1, '0001-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%i, %i, %i is %s', (ofYear, ofMonth, ofDay, date) => {
    expect(plainDate(ofYear, ofMonth, ofDay)).toBe(date);
  });

  test.each([
    [2026, 2, 29],
    [2026, 4, 31],
    [2026, 6, 0],
    [2026, 0, 1],
    [2026, 13, 1],
    [0, 12, 31],
    [10_000, 1, 1],
    [2026.5, 1, 1],
    [2026, 1.5, 1],
    [2026, 1, 1.5],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is no day', (ofYear, ofMonth, ofDay) => {
    expect(() => plainDate(ofYear, ofMonth, ofDay)).toThrow(
      new RangeError(`No such day: ${ofYear}-${ofMonth}-${ofDay}`),
    );
  });

  test('a date gives back its parts', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(plainDate(year(date), month(date), day(date))).toBe(date);
      }),
    );
  });
});

test('the month length is exported beside the dates', () => {
  expect(lastDayOfMonth(2026, 2)).toBe(28);
});

describe('parseIsoDate', () => {
  test.each(['2026-06-14', '2028-02-29', '1999-12-31'])('reads %s', (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2026-6-14',
    '26-06-14',
    '2026-13-01',
    '0000-01-01',
    '2026-06-14T00:00',
    ' 2026-06-14',
    'x2026-06-14',
    '2026-06-141',
    '14/6/2026',
    '',
  ])('does not read "%s"', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});

describe('parseVietnameseDate', () => {
  test.each([
    ['14/6/2026', '2026-06-14'],
    ['14/06/2026', '2026-06-14'],
    ['09/3/2026', '2026-03-09'],
    ['9/3/2026', '2026-03-09'],
    ['14-6-2026', '2026-06-14'],
    ['14.6.2026', '2026-06-14'],
    [' 14/6/2026 ', '2026-06-14'],
    ['14 / 6 / 2026', '2026-06-14'],
    ['ngày 14/6/2026', '2026-06-14'],
    ['ngày 14 tháng 6 năm 2026', '2026-06-14'],
    ['14 tháng 6 năm 2026', '2026-06-14'],
    ['Ngày  09 tháng  3 năm 2026', '2026-03-09'],
    ['ngày 14 tháng 6 năm 2026'.normalize('NFD'), '2026-06-14'],
    ['ngày\u00a014\u00a0tháng 12 năm 2026', '2026-12-14'],
    ['29/2/2028', '2028-02-29'],
  ])('reads "%s" as %s', (text, date) => {
    expect(parseVietnameseDate(text)).toBe(date);
  });

  test.each([
    '29/2/2026',
    '31/4/2026',
    '6/14/2026',
    '14/6',
    '14/6/26',
    '14/6-2026',
    '014/6/2026',
    '14/006/2026',
    '14/6/20261',
    '14/6/2026 sáng',
    'từ 14/6/2026',
    'từ ngày 14/6/2026',
    '14 ngày /6/2026',
    'ngày 14 tháng 6',
    'hôm 14 tháng 6 năm 2026',
    '14 tháng 6 năm 20261',
    '014 tháng 6 năm 2026',
    '14 tháng 006 năm 2026',
    '2026-06-14',
    'ngày',
    '9/9',
    '',
  ])('does not read "%s"', (text) => {
    expect(parseVietnameseDate(text)).toBeNull();
  });
});

describe('addDays and daysBetween', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-06-14', 0, '2026-06-14'],
    ['2026-01-01', 164, '2026-06-14'],
    ['2026-01-01', 364, '2026-12-31'],
    ['9999-12-30', 1, '9999-12-31'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  test('there is no day before the year 1 nor after 9999', () => {
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
  });

  test('daysBetween undoes addDays, in both directions and in order', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(addDays(other, -days)).toBe(date);
        expect(other > date).toBe(days > 0);
      }),
    );
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-30', 2, '2026-03-30'],
    ['2026-11-15', 1, '2026-12-15'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-02-15', -1, '2026-01-15'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2026-06-14', 0, '2026-06-14'],
    ['2026-06-14', 31, '2029-01-14'],
    ['2026-06-14', -31, '2023-11-14'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('lands in the wanted month, on the same day or on its last', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(year(moved) * 12 + month(moved)).toBe(year(date) * 12 + month(date) + months);
        expect(day(moved)).toBe(Math.min(day(date), lastDayOfMonth(year(moved), month(moved))));
      }),
    );
  });
});

describe('earlierOf and laterOf', () => {
  test('pick by the calendar, whichever is named first', () => {
    expect(earlierOf('2026-06-17', '2026-06-30')).toBe('2026-06-17');
    expect(earlierOf('2026-06-30', '2026-06-17')).toBe('2026-06-17');
    expect(laterOf('2026-06-17', '2026-06-30')).toBe('2026-06-30');
    expect(laterOf('2026-06-30', '2026-06-17')).toBe('2026-06-30');
  });
});

describe('weekday', () => {
  test.each([
    ['2026-06-08', 1],
    ['2026-06-09', 2],
    ['2026-06-10', 3],
    ['2026-06-11', 4],
    ['2026-06-12', 5],
    ['2026-06-13', 6],
    ['2026-06-14', 7],
    ['2000-01-01', 6],
    ['1900-01-01', 1],
    ['0001-01-01', 1],
    ['9999-12-31', 5],
  ])('%s is weekday %i', (date, number) => {
    expect(weekday(date)).toBe(number);
  });

  test('seven days cycle', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });
});

describe('serial numbers of the 1900 system', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [45_658, '2025-01-01'],
    [46_274, '2026-09-09'],
    [2_958_465, '9999-12-31'],
  ])('%i is %s', (serial, date) => {
    expect(fromSerial(serial)).toBe(date);
    expect(toSerial(date)).toBe(serial);
  });

  test('the time of day is dropped', () => {
    expect(fromSerial(46_274.999)).toBe('2026-09-09');
    expect(fromSerial(1.5)).toBe('1900-01-01');
  });

  test.each([60, 60.5, 0, 0.5, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no day', (serial) => {
    expect(fromSerial(serial)).toBeNull();
  });

  test('a day before 1900 has no serial number', () => {
    expect(() => toSerial('1899-12-31')).toThrow(new RangeError('No serial number for a day before 1900: 1899-12-31'));
  });

  test('fromSerial undoes toSerial', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(fromSerial(toSerial(date))).toBe(date);
      }),
    );
  });
});
