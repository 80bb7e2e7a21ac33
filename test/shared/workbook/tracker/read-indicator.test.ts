import { describe, expect, test } from '@jest/globals';
import { oneIndicator as one } from './indicator-rows.ts';

describe('what is not chosen', () => {
  test('follows from the target', () => {
    expect(one({}).indicator).toMatchObject({
      measure: { way: 'share', numerator: 'Số thực hiện', denominator: 'Tổng số', whole: true },
      figure: 'as-of',
      move: 'ramp',
      frequency: 'month',
      evidenceRequired: false,
      byHamlet: false,
    });
  });
  test.each([
    ['9/9 nền tảng', { way: 'count-of' }, 'ramp'],
    ['05 doanh nghiệp/1.000 dân', { way: 'rate', per: 1000 }, 'ramp'],
    ['Có quy chế', { way: 'milestone', question: 'Số thực hiện' }, 'milestone'],
    ['500 tỷ đồng', { way: 'published', figure: 'Số thực hiện', unit: 'Tổng số' }, 'ramp'],
    ['', { way: 'published' }, 'ramp'],
  ])('of %j: %j', (printed_2026, measure, move) => {
    expect(one({ printed_2026 }).indicator).toMatchObject({ measure, move });
  });
  test('is what the clerk chose where that is given', () => {
    const chosen = one({
      way: 'Tử số / mẫu số',
      whole: 'Không',
      figure: 'Lũy kế',
      move: 'Giữ mức',
      frequency: 'Quý',
      evidence: 'Có',
      byHamlet: 'Có',
    });
    expect(chosen.indicator).toMatchObject({
      measure: { way: 'share', whole: false },
      figure: 'cumulative',
      move: 'hold',
      frequency: 'quarter',
      evidenceRequired: true,
      byHamlet: true,
    });
    expect(one({ way: 'Tỷ suất' }).indicator?.measure).toMatchObject({ way: 'rate', per: 1000 });
  });
  test('cannot be a word that no list has: each is asked about', () => {
    const words = {
      tracked: '?',
      way: '?',
      whole: '?',
      figure: '?',
      move: '?',
      frequency: '?',
      evidence: '?',
      byHamlet: '?',
    };
    const { indicator, findings } = one(words);
    expect(findings).toEqual(
      [
        'Theo dõi',
        'Cách đo',
        'Số nguyên',
        'Loại số liệu',
        'Cách đánh giá',
        'Kỳ báo cáo',
        'Cần tài liệu kiểm chứng',
        'Tính theo ấp',
      ].map((setting) => ['bad-setting', setting]),
    );
    expect(indicator).toMatchObject({ measure: { way: 'share' }, move: 'ramp' });
  });
});

describe('who enters the figure', () => {
  test.each([
    ['vh-xh', { units: ['vh-xh'], all: false }],
    ['tất cả ĐƠN VỊ', { units: [], all: true }],
  ])('%s', (enters, receives) => {
    expect(one({ enters })).toMatchObject({ indicator: { receives }, findings: [] });
  });
  test.each([['Sở KH&CN'], [null]])('%j is nobody we know', (enters) => {
    expect(one({ enters })).toMatchObject({
      indicator: { receives: { units: [], all: false } },
      findings: [['bad-setting', 'Đơn vị nhập số liệu']],
    });
  });
});

describe('the baseline', () => {
  test('is a figure and its day', () => {
    expect(one({ baseline: '3%', baselineDate: '01/01/2026' })).toMatchObject({
      baselines: { A: { value: 0.03, date: '2026-01-01' } },
      findings: [],
    });
    expect(one({ baselineDate: { date: '2026-01-01' } })).toMatchObject({ baselines: {}, findings: [] });
  });
  test('without its day is not used, and asked for', () => {
    expect(one({ baseline: 0.03 })).toMatchObject({
      baselines: {},
      findings: [['bad-setting', 'Ngày của mức ban đầu']],
    });
  });
  test('of a share is not above 1; other figures may be', () => {
    const date = { baselineDate: { date: '2026-01-01' } };
    expect(one({ ...date, baseline: 3 })).toMatchObject({ baselines: {}, findings: [['bad-setting', 'Mức ban đầu']] });
    expect(one({ ...date, baseline: -0.1 })).toMatchObject({ findings: [['bad-setting', 'Mức ban đầu']] });
    expect(one({ ...date, baseline: 1 }).baselines).toEqual({ A: { value: 1, date: '2026-01-01' } });
    expect(one({ ...date, baseline: 300, printed_2026: '500 tỷ đồng' }).baselines.A?.value).toBe(300);
  });
});
