import { describe, expect, test } from '@jest/globals';
import { oneIndicator as one, readRows as read, wholeRow as whole } from './indicator-rows.ts';

describe('the rows of Chỉ tiêu', () => {
  test('are indicators under their group; those not tracked and empty rows are left out', () => {
    const { value, findings } = read(
      { stt: 'I.', name: 'Nhóm một' },
      whole,
      { ...whole, code: 'B', tracked: 'Không' },
      {},
      { stt: null, name: 'Nhóm hai' },
      { ...whole, code: 'C', stt: '2.1' },
    );
    expect(value.groups.map(({ name }) => name)).toEqual(['Nhóm một', 'Nhóm hai']);
    expect(value.indicators.map(({ code, group }) => [code, group])).toEqual([
      ['A', 'I'],
      ['C', 'nhom-2'],
    ]);
    expect(value.indicators.map(({ printedNumber }) => printedNumber)).toEqual(['2', '2.1']);
    expect(findings).toEqual([]);
  });
  test('of the same code count once', () => {
    const { value, findings } = read(whole, { ...whole, code: 'a ', name: 'Lần hai' });
    expect(value.indicators.map(({ name }) => name)).toEqual(['Chỉ tiêu A']);
    expect(findings).toMatchObject([
      { code: 'bad-setting', values: { setting: 'Mã (đã có ở dòng trên)', typed: 'a' } },
    ]);
  });
  test('stand without a group where there is none above', () => {
    expect(one({}).indicator).toMatchObject({ group: '', printedNumber: '1' });
  });
});

test('the day from which a level holds', () => {
  expect(one({ holdsFrom: '30/9/2026' }).holdsFrom).toEqual({ A: '2026-09-30' });
  expect(one({ holdsFrom: 'quý III' })).toMatchObject({
    holdsFrom: {},
    findings: [['bad-setting', 'Giữ mức từ ngày']],
  });
});
