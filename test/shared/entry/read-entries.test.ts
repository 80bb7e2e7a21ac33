import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEntries } from '../../../shared/entry/read-entries.ts';
import { findingSeverity } from '../../../shared/entry/severity.ts';
import type { Entry, RawEntry } from '../../../shared/entry/types.ts';
import { findingSentence } from '../../../shared/text/findings.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';
import {
  COLUMNS,
  context,
  dutiesOf,
  indicators,
  nothing,
  open,
  past,
  row,
  sending,
  type Typed,
  UNIT,
} from '../../cases/entries/make.ts';

test('a finding says where it was found, and how grave it is', () => {
  const raw = [row({ code: 'S', numerator: 120, denominator: 100 })];
  expect(readEntries(raw, context({ duties: { [UNIT]: ['S'] } })).findings).toEqual([
    {
      code: 'numerator-above-denominator',
      severity: 'error',
      sheet: 'Nhập - TT PVHCC',
      cell: 'F12',
      indicator: 'S',
      unit: UNIT,
      period: '2026-06',
      values: { numerator: 120, denominator: 100 },
    },
  ]);
});

test('a finding on a whole block names the block, and the indicator where there is one', () => {
  const { findings } = readEntries([row({ code: 'S' })], context({ duties: { [UNIT]: ['S', 'S2'] } }));
  const block = { sheet: 'Nhập - TT PVHCC', cell: null, unit: UNIT, period: '2026-06' };
  expect(findings).toEqual([{ ...block, code: 'missing-row', severity: 'error', indicator: 'S2', values: {} }]);
});

test('a unit that only coordinates is asked for its sending in its own tab', () => {
  const sendings = [sending({ unit: 'vh-xh', sheet: 'Nhập - Đoàn TN', sent: false, sentOn: null })];
  const { findings } = readEntries([], context({ sendings, asOf: '2026-06-18' }));
  expect(findings.map(({ sheet }) => sheet)).toEqual(['Nhập - Đoàn TN']);
});

test('a unit without any row is named, and no sheet where none is known', () => {
  const sendings = [sending({ unit: 'vh-xh', sent: false, sentOn: null })];
  const { findings } = readEntries([], context({ sendings, asOf: '2026-06-18' }));
  expect(findings).toEqual([
    {
      code: 'not-sent',
      severity: 'warning',
      sheet: '',
      cell: null,
      indicator: null,
      unit: 'vh-xh',
      period: '2026-06',
      values: { unit: 'Phòng Văn hóa - Xã hội', deadline: '2026-06-17' },
    },
  ]);
});

test('an entry says where it was typed', () => {
  const raw = [row({ code: 's ', numerator: 80, denominator: 100 })];
  expect(readEntries(raw, context({ duties: { [UNIT]: ['S'] } })).entries).toEqual([
    {
      ...nothing,
      unit: UNIT,
      code: 'S',
      period: '2026-06',
      sheet: 'Nhập - TT PVHCC',
      row: 12,
      numerator: 80,
      denominator: 100,
      value: 0.8,
    },
  ]);
});

test('a block whose column of codes is gone is left to the finding on the column', () => {
  const raw = { ...row({ numerator: 5, denominator: 10 }), code: { value: null, cell: '' } };
  expect(readEntries([raw], context({ duties: { [UNIT]: ['S'] } }))).toEqual({ entries: [], findings: [] });
});

test('an empty workbook says nothing', () => {
  expect(readEntries([], context())).toEqual({ entries: [], findings: [] });
});

describe('whatever is typed', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '85%',
      '0,85',
      '1.000',
      '9/9',
      '>80',
      'Không phát sinh',
      'Chờ cấp trên',
      'đạt',
      '=1',
      '12/BC-UBND',
      'S',
      'M',
    ),
  );
  const numbers = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 300 }),
    fc.constantFrom(0, 0.85, 1.2, 46274, 1e300, 5e-324),
  );
  const values: fc.Arbitrary<Value> = fc.oneof(
    fc.constant(null),
    texts,
    numbers,
    fc.boolean(),
    fc.record({ date: fc.oneof(fc.constantFrom('2026-09-09', '0001-01-01', '2026-02-31', ''), fc.string()) }),
    fc.record({ error: fc.oneof(fc.constantFrom('#REF!', '#N/A'), fc.string()) }),
  );
  const codes = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...indicators.map(({ code }) => code)) },
    { weight: 1, arbitrary: values },
  );
  const cells = Object.keys(COLUMNS).filter((column) => column !== 'code');
  const rows: fc.Arbitrary<Typed> = fc.record(
    {
      code: codes,
      ...Object.fromEntries(cells.map((column) => [column, values])),
      unit: fc.constantFrom(UNIT, 'vh-xh', 'x'),
      period: fc.constantFrom('2026-06', '2026-06', '2026-Q2', '2025', 'đợt 1', ''),
      gone: fc.subarray(cells as (keyof typeof COLUMNS)[], { maxLength: 3 }),
    },
    { requiredKeys: ['code'] },
  );
  const pasts = fc.record({
    code: fc.constantFrom('S', 'SUM', 'LEVEL', 'RATE'),
    month: fc.integer({ min: 1, max: 5 }),
    numerator: fc.option(fc.integer({ min: 0, max: 100 })),
    denominator: fc.option(fc.integer({ min: 1, max: 200 })),
  });
  const given = fc.record({
    typed: fc.array(rows, { maxLength: 6 }),
    pasts: fc.array(pasts, { maxLength: 12 }),
    sent: fc.boolean(),
  });

  const read = ({
    typed,
    pasts: closed,
    sent,
  }: Pick<typeof given extends fc.Arbitrary<infer T> ? T : never, 'typed' | 'pasts' | 'sent'>) => {
    const raw = typed.map((one, index) => row(one, 12 + index));
    const history = [...closed]
      .sort((a, b) => a.month - b.month)
      .map((one) => past(one.code, `2026-0${one.month}`, one.numerator, one.denominator));
    const more = {
      history,
      open: [open('2026-06', '2026-06-17'), open('2026-Q2', '2026-06-09')],
      sendings: [sending({ sent })],
      crossChecks: [{ code: 'S', atMost: 'S2', why: '-' }],
      asOf: '2026-06-18',
    };
    return { raw, ...readEntries(raw, context({ duties: { [UNIT]: indicators.map(({ code }) => code) }, ...more })) };
  };

  test('nothing is thrown, and every finding has its sentence and severity', () => {
    fc.assert(
      fc.property(given, (input) => {
        for (const finding of read(input).findings) {
          const { vi, en } = findingSentence(finding);
          expect(`${vi}${en}`).not.toMatch(/undefined|NaN;|\[object/);
          expect(vi.endsWith('.') && en.endsWith('.')).toBe(true);
          expect(finding.severity).toBe(findingSeverity[finding.code]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('there is at most one entry for a unit, period and indicator, of an open period and in the plan', () => {
    fc.assert(
      fc.property(given, (input) => {
        const { entries } = read(input);
        const keys = entries.map(({ unit, period, code }) => `${unit} ${period} ${code}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(entries.every(({ period }) => period === '2026-06' || period === '2026-Q2')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('what is read is a figure that can be judged, or nothing', () => {
    const isSound = ({ value, numerator, denominator }: Entry) => {
      if (numerator === null || denominator === null) return numerator === denominator;
      return typeof value === 'number' && Number.isFinite(value) && numerator >= 0 && denominator > 0;
    };
    fc.assert(
      fc.property(given, (input) => read(input).entries.every(isSound)),
      { numRuns: 50 },
    );
  });

  test('a blank row never has a value', () => {
    const isBlank = (one: RawEntry) =>
      [one.numerator, one.denominator, one.published, one.answer].every((cell) => (cell?.value ?? null) === null);
    fc.assert(
      fc.property(given, (input) => {
        const { raw, entries } = read(input);
        const blank = raw.filter(isBlank).map((one) => one.row);
        expect(entries.filter((entry) => blank.includes(entry.row) && entry.value !== null)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(given, (input) => expect(read(input)).toEqual(read(input))),
      { numRuns: 20 },
    );
  });
});

test('a row that an error leaves out cannot be made up by other rows: entries depend on their own row only', () => {
  const good = row({ code: 'S', numerator: 80, denominator: 100 });
  const bad = row({ code: 'S2', numerator: 'x', denominator: 100 }, 13);
  const duties = dutiesOf([{ code: 'S' }, { code: 'S2' }]);
  const [alone] = readEntries([good], context({ duties })).entries;
  const [first, second] = readEntries([good, bad], context({ duties })).entries;
  expect(first).toEqual(alone);
  expect(second).toEqual({ ...alone, code: 'S2', row: 13, numerator: null, denominator: null, value: null });
});
