import { describe, expect, test } from '@jest/globals';
import { readHistory } from '../../../../shared/workbook/tracker/read-history.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { unit } from '../../use-cases/plans.ts';
import { tableWith } from './tables.ts';

const units = [unit('vh-xh', { shortName: 'Phòng VH-XH' })];
const KEYS = ['period', 'code', 'unit', 'cutOff', 'numerator', 'denominator', 'value', 'answer', 'evidence'];
const history = (...rows: readonly Readonly<Record<string, Value>>[]) =>
  readHistory(tableWith('dti:history', rows, KEYS), units, (code) => code.toUpperCase());

describe('the closed periods', () => {
  test('come oldest first, with units and codes as the plan has them', () => {
    const read = history(
      {
        period: '2026-05',
        code: 'c7',
        unit: 'phòng vh-xh',
        cutOff: { date: '2026-05-14' },
        numerator: 3,
        denominator: 10,
        value: 0.3,
        evidence: ' 1/BC ',
      },
      { period: '2026-04', code: 'C7', unit: 'Phòng cũ', cutOff: { date: '2026-04-14' }, value: '30%' },
      { period: null, code: null },
    );
    expect(read.findings).toEqual([]);
    expect(read.value).toEqual([
      {
        code: 'C7',
        unit: 'Phòng cũ',
        period: '2026-04',
        asOf: '2026-04-14',
        numerator: null,
        denominator: null,
        value: 0.3,
        answer: null,
        evidence: null,
      },
      {
        code: 'C7',
        unit: 'vh-xh',
        period: '2026-05',
        asOf: '2026-05-14',
        numerator: 3,
        denominator: 10,
        value: 0.3,
        answer: null,
        evidence: '1/BC',
      },
    ]);
  });
  test('of the same day stay in their order', () => {
    const rows = ['A', 'B', 'A'].map((code) => ({ period: '2026-05', code, cutOff: { date: '2026-05-14' } }));
    expect(history(...rows).value.map(({ code }) => code)).toEqual(['A', 'B', 'A']);
  });
  test.each([
    ['Đã hoàn thành', 'done', true],
    ['Chưa hoàn thành', 'not-done', false],
    ['Không phát sinh', 'none-arising', 0.3],
    ['lạ', null, 0.3],
  ])('with the answer "%s" have the value it stands for', (answer, code, value) => {
    expect(history({ period: '2026-05', code: 'A', answer, value: 0.3 }).value).toMatchObject([
      { answer: code, value },
    ]);
  });
  test('without a day count to the end of their period', () => {
    expect(history({ period: { date: '2026-05-01' }, code: 'A' }).value).toMatchObject([
      { period: '2026-05', asOf: '2026-05-31' },
    ]);
    expect(history({ period: 2025, code: 'A' }).value).toMatchObject([{ period: '2025', asOf: '2025-12-31' }]);
  });
  test('whose period or day cannot be read are asked about; without a period there is no figure', () => {
    const read = history(
      { period: 'tháng 5', code: 'A', value: 1 },
      { period: '2026-05', code: 'B', cutOff: 'giữa tháng', value: 'x' },
    );
    expect(read.value).toMatchObject([{ code: 'B', asOf: '2026-05-31', value: null }]);
    expect(read.findings.map(({ values }) => [values.setting, values.typed])).toEqual([
      ['Kỳ', 'tháng 5'],
      ['Số liệu tính đến', 'giữa tháng'],
    ]);
  });
  test('may be gone', () => {
    expect(readHistory(null, units, (code) => code)).toMatchObject({ value: [], findings: [] });
  });
});
