import { describe, expect, test } from '@jest/globals';
import type { ReportingRule } from '../../../../shared/calendar/deadline.ts';
import { periodIn, readOpen, readRules } from '../../../../shared/workbook/tracker/read-periods.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { tableWith } from './tables.ts';

const KEYS = ['kind', 'month', 'day', 'inclusive', 'cutOff', 'cutOffDay', 'estimated'];
const rules = (...rows: readonly Readonly<Record<string, Value>>[]) => readRules(tableWith('dti:rules', rows, KEYS));
const monthly: ReportingRule = {
  kind: 'month',
  deadline: { monthOfPeriod: 1, day: 18, inclusive: false },
  cutOff: { rule: 'day', monthOfPeriod: 1, day: 14 },
  estimated: false,
};

describe('the reporting rules', () => {
  test('are read row by row; a row without a kind is empty', () => {
    const read = rules(
      {
        kind: 'Tháng',
        month: 1,
        day: 18,
        inclusive: 'Không',
        cutOff: 'Ngày cố định',
        cutOffDay: 14,
        estimated: 'Không',
      },
      { kind: null, day: 5 },
      { kind: 'Quý', month: 3, day: 10, inclusive: 'Có', cutOff: 'Trước hạn', cutOffDay: 1, estimated: 'Có' },
      { kind: 'Năm', month: 13, day: 31, cutOff: 'Cuối kỳ' },
    );
    expect(read.findings).toEqual([]);
    expect(read.value).toEqual([
      monthly,
      {
        kind: 'quarter',
        deadline: { monthOfPeriod: 3, day: 10, inclusive: true },
        cutOff: { rule: 'before-deadline', days: 1 },
        estimated: true,
      },
      {
        kind: 'year',
        deadline: { monthOfPeriod: 13, day: 31, inclusive: false },
        cutOff: { rule: 'period-end' },
        estimated: false,
      },
    ]);
  });
  test('have usual values for what is blank', () => {
    expect(rules({ kind: 'Tháng' }).value).toEqual([monthly]);
    expect(rules({ kind: '6 tháng', cutOff: 'Trước hạn' }).value[0]).toMatchObject({
      deadline: { monthOfPeriod: 6 },
      cutOff: { rule: 'before-deadline', days: 0 },
    });
  });
  test('say of each cell that cannot be read what it is called', () => {
    const bad = { kind: 'Tháng', month: 25, day: 0, inclusive: 'ừ', cutOff: 'sớm', cutOffDay: 32, estimated: '?' };
    const { value, findings } = rules({ kind: 'Thế kỷ' }, bad);
    expect(value).toEqual([monthly]);
    expect(findings.map(({ cell, values }) => [cell, values.setting])).toEqual([
      ['B3', 'Kỳ báo cáo'],
      ['C4', 'Hạn gửi: tháng thứ mấy của kỳ'],
      ['D4', 'Hạn gửi: trước ngày'],
      ['E4', 'Tính cả ngày đó'],
      ['F4', 'Ngày chốt số liệu'],
      ['G4', 'Ngày (hoặc số ngày)'],
      ['H4', 'Số liệu ước'],
    ]);
  });
  test('may be gone', () => {
    expect(readRules(null)).toEqual({ value: [], findings: [] });
  });
});

describe('the open periods', () => {
  const open = (...rows: readonly Readonly<Record<string, Value>>[]) =>
    readOpen(tableWith('dti:open', rows, ['period', 'cutOff', 'lastOnTime', 'estimated']), [monthly]);
  test('take what the clerk wrote, else what the rule gives, else the end of the period', () => {
    const read = open(
      { period: '2026-06', cutOff: { date: '2026-06-20' }, lastOnTime: '25/6/2026', estimated: 'Có' },
      { period: '2026-07' },
      { period: '2026-q2' },
      { period: null },
    );
    expect(read).toEqual({
      value: [
        { period: '2026-06', cutOff: '2026-06-20', lastOnTimeDay: '2026-06-25', estimated: true },
        { period: '2026-07', cutOff: '2026-07-14', lastOnTimeDay: '2026-07-17', estimated: false },
        { period: '2026-Q2', cutOff: '2026-06-30', lastOnTimeDay: '2026-06-30', estimated: false },
      ],
      findings: [],
    });
    expect(
      readOpen(tableWith('dti:open', [{ period: '2026-06' }]), [{ ...monthly, estimated: true }]).value[0]?.estimated,
    ).toBe(true);
  });
  test('are named once each, by an id that means a period', () => {
    const { value, findings } = open(
      { period: '2026-06' },
      { period: '2026-6' },
      { period: '2026-06' },
      { period: '1850' },
    );
    expect(value.map(({ period }) => period)).toEqual(['2026-06']);
    expect(findings.map(({ cell, values }) => [cell, values.setting, values.typed])).toEqual([
      ['B4', 'Mã kỳ', '2026-6'],
      ['B5', 'Mã kỳ', '2026-06'],
      ['B6', 'Mã kỳ', '1850'],
    ]);
  });
  test('ask about dates that are none', () => {
    const { value, findings } = open({
      period: '2026-06',
      cutOff: 'giữa tháng',
      lastOnTime: '31/6/2026',
      estimated: 'x',
    });
    expect(value).toEqual([{ period: '2026-06', cutOff: '2026-06-14', lastOnTimeDay: '2026-06-17', estimated: false }]);
    expect(findings.map(({ values }) => values.setting)).toEqual([
      'Số liệu tính đến ngày',
      'Ngày cuối gửi đúng hạn',
      'Số liệu ước',
    ]);
  });
  test('may be gone', () => {
    expect(readOpen(null, [])).toEqual({ value: [], findings: [] });
  });
});

test.each<[Value, string | undefined]>([
  [2026, '2026'],
  ['2026-Q2', '2026-Q2'],
  [' 2026-h1 ', '2026-H1'],
  [{ date: '2026-06-01' }, '2026-06'],
  ['2000', '2000'],
  ['1999-12', undefined],
  ['2100', '2100'],
  ['2101-01', undefined],
  ['', undefined],
  [{ error: '#REF!' }, undefined],
])('%j names the period %s', (value, id) => {
  expect(periodIn(value)?.id).toBe(id);
});
