import { describe, expect, test } from '@jest/globals';
import { readIndicators } from '../../../../shared/workbook/tracker/read-indicators.ts';
import {
  INDICATOR_KEYS as KEYS,
  oneIndicator as one,
  type Row,
  indicatorUnits as units,
  wholeRow as whole,
} from './indicator-rows.ts';
import { tableWith } from './tables.ts';

describe('targets', () => {
  const target = (row: Row) => one(row).indicator?.targets[0];
  test('are the clerk’s reading where there is one', () => {
    const typed = {
      kind_2026: 'Tỷ lệ %',
      comparison_2026: '>',
      value_2026: '20%',
      unit_2026: '%',
      qualifier_2026: 'hồ sơ',
    };
    expect(target({ ...typed, printed_2026: 'trên 1/5' })).toEqual({
      year: 2026,
      printed: 'trên 1/5',
      reading: {
        kind: 'percent',
        comparison: '>',
        value: 0.2,
        of: null,
        per: null,
        unit: '%',
        qualifier: 'hồ sơ',
        sure: true,
      },
      undetermined: null,
    });
  });
  test('are at least what is asked where no comparison is chosen, and a milestone is a fact', () => {
    expect(target({ kind_2026: 'Số lượng', value_2026: 5 })?.reading).toMatchObject({
      kind: 'count',
      comparison: '>=',
      value: 5,
    });
    expect(target({ kind_2026: 'Cột mốc', value_2026: 5 })?.reading).toMatchObject({
      kind: 'milestone',
      comparison: '=',
      value: true,
    });
  });
  test('keep y of x/y and the thousand of a rate apart', () => {
    const over = { value_2026: 9, over_2026: 10 };
    expect(target({ ...over, kind_2026: 'Số lượng x/y' })?.reading).toMatchObject({ of: 10, per: null });
    expect(target({ ...over, kind_2026: 'Tỷ suất' })?.reading).toMatchObject({ of: null, per: 10 });
    expect(target({ ...over, kind_2026: 'Tỷ lệ %' })?.reading).toMatchObject({ of: null, per: null });
  });
  test('are read anew from the print, its own column of units beside it, where no kind is chosen', () => {
    expect(target({ printed_2026: '≥85', printedUnit: '%' })?.reading).toMatchObject({
      kind: 'percent',
      value: 0.85,
      sure: true,
    });
  });
  test('that are unclear say why', () => {
    expect(target({ unclear_2026: 'Chưa rõ.' })?.undetermined).toBe('Chưa rõ.');
  });
  test('that say nothing definite are a finding, unless somebody wrote that they are unclear', () => {
    const printed_2026 = 'theo hướng dẫn của cấp trên';
    expect(one({ printed_2026 }).findings).toEqual([['bad-target', printed_2026]]);
    expect(one({ printed_2026, unclear_2026: 'Chờ.' }).findings).toEqual([]);
    expect(one({ kind_2026: 'Tỷ lệ %' }).findings).toEqual([['bad-target', '30%']]);
  });
  test('ask about parts that cannot be read', () => {
    const bad = { kind_2026: 'Số lượng x/y', comparison_2026: '~', value_2026: -1, over_2026: 0 };
    expect(one(bad).findings).toEqual([
      ['bad-setting', 'Mức (2026)'],
      ['bad-setting', 'Trên tổng (2026)'],
      ['bad-setting', 'So sánh (2026)'],
      ['bad-target', '30%'],
    ]);
    expect(one({ kind_2026: 'lạ' })).toMatchObject({
      findings: [['bad-setting', 'Hiểu là (2026)']],
      indicator: { targets: [{ reading: { value: 0.3 } }] },
    });
  });
  test('of other years than the judged one are not asked about yet', () => {
    const table = tableWith('dti:indicators', [{ ...whole, printed_2030: 'chưa rõ' }], KEYS);
    expect(readIndicators(table, units, 2026).findings).toEqual([]);
    expect(readIndicators(table, units, 2030).findings).toMatchObject([{ code: 'bad-target', indicator: 'A' }]);
  });
});
