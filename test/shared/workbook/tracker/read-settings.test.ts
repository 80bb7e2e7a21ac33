import { describe, expect, test } from '@jest/globals';
import { defaultThresholds } from '../../../../shared/progress/types.ts';
import { readSettings, readThresholds } from '../../../../shared/workbook/tracker/read-settings.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { tableWith } from './tables.ts';

const settings = (cells: Readonly<Record<string, Value>>) =>
  readSettings(
    tableWith(
      'dti:settings',
      Object.keys(cells).map((key) => ({ key, value: cells[key] ?? null })),
    ),
  );
const thresholds = (cells: Readonly<Record<string, Value>>) =>
  readThresholds(
    tableWith(
      'dti:thresholds',
      Object.keys(cells).map((key) => ({ key, value: cells[key] ?? null })),
    ),
  );

describe('the general settings', () => {
  test('are known by their keys, whatever their order', () => {
    const read = settings({
      year: 2026,
      'plan-title': ' Kế  hoạch ',
      'plan-id': 'loc-tan',
      'tracking-start': '01/4/2026',
    });
    expect(read).toEqual({
      value: {
        planId: 'loc-tan',
        title: 'Kế hoạch',
        version: 1,
        year: 2026,
        trackingStart: '2026-04-01',
        evaluationDate: null,
      },
      findings: [],
    });
  });
  test.each([
    ['year', 1999, 'Năm đánh giá'],
    ['year', 2101, 'Năm đánh giá'],
    ['year', 2026.5, 'Năm đánh giá'],
    ['tracking-start', 'tháng sau', 'Ngày bắt đầu theo dõi'],
    ['evaluation-date', '30/2/2026', 'Ngày đánh giá'],
    ['template-version', 'x', 'Phiên bản biểu mẫu'],
  ])('%s cannot be %j', (key, cell, setting) => {
    const { value, findings } = settings({ [key]: cell });
    expect(findings).toMatchObject([{ code: 'bad-setting', cell: 'C3', values: { setting, typed: String(cell) } }]);
    expect(value).toMatchObject({ year: 0, trackingStart: null, evaluationDate: null, version: 1 });
  });
});

describe('the thresholds', () => {
  test('are those of the sheet, and the defaults where it is blank or gone', () => {
    expect(readThresholds(null)).toEqual({ value: defaultThresholds, findings: [] });
    expect(thresholds({ onTrack: '80%', atRisk: null, smallGapUnits: 3 })).toEqual({
      value: { ...defaultThresholds, onTrack: 0.8, smallGapUnits: 3 },
      findings: [],
    });
    expect(thresholds({ onTrack: 0, atRisk: 1 }).value).toMatchObject({ onTrack: 0, atRisk: 1 });
  });
  test.each([
    ['onTrack', 90, 'Đúng tiến độ từ'],
    ['atRisk', -0.1, expect.any(String)],
    ['holdPoints', 1.01, expect.any(String)],
    ['smallGapUnits', -1, expect.any(String)],
    ['graceShare', 'một phần mười', expect.any(String)],
  ])('%s cannot be %j', (key, cell, setting) => {
    const { value, findings } = thresholds({ [key]: cell });
    expect(value).toEqual(defaultThresholds);
    expect(findings).toMatchObject([{ code: 'bad-setting', values: { setting } }]);
  });
});
