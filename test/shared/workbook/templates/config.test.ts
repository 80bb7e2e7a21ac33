import { describe, expect, test } from '@jest/globals';
import { settingTexts, thresholdTexts } from '../../../../shared/text/settings.ts';
import { markers, nameOf } from '../../../../shared/workbook/anchors.ts';
import { configSheet, TEMPLATE_VERSION } from '../../../../shared/workbook/templates/config.ts';
import { planOf } from '../../use-cases/plans.ts';
import { tableOf, tracked } from '../../use-cases/tracked.ts';
import { only, texts } from './templates.ts';

const base = planOf([]);
const yearly = {
  kind: 'year' as const,
  deadline: { monthOfPeriod: 12, day: 5, inclusive: true },
  cutOff: { rule: 'period-end' as const },
  estimated: true,
};
const conflict = {
  ...{ id: 'K01', codes: ['6.3'], quotes: [{ where: 'Mục III', quote: 'tối thiểu 50%' }] },
  ...{ difference: 'Hai mức', defaultDecision: 'Theo phụ lục', effect: 'appendix' as const },
};
const plan = planOf([], {
  commune: { ...base.commune, name: 'Lộc Tấn', province: 'Đồng Nai' },
  legalBasis: ['Luật A', 'Nghị định B'],
  reporting: { ...base.reporting, units: [...base.reporting.units, yearly] },
  conflicts: [conflict],
  crossChecks: [{ code: 'C7', atMost: 'C3', why: 'Một phần' }],
});
const open = [{ period: '2026', cutOff: '2026-12-31', lastOnTimeDay: '2026-12-05', estimated: true }];
const facts = { trackingStart: '2026-06-01', year: 2026, open };

describe('Cấu hình', () => {
  const rowsOf = (of: typeof plan, marker: string, ...keys: readonly string[]) => {
    const workbook = tracked(of, { asOf: '2026-06-10', open: ['2026'] });
    return tableOf(workbook.snapshot(), marker).rows.map((row) => keys.map((key) => row.value(key)));
  };
  const rows = (marker: string, ...keys: readonly string[]) => rowsOf(plan, marker, ...keys);
  test('has a table for everything that a commune settles, each under its name', () => {
    const names = only(configSheet(plan, facts), 'define-name').map(({ name }) => name);
    const { indicators: _i, overview: _o, history: _h, guide: _g, tasks: _t, hamlets: _n, ...ofConfig } = markers;
    expect([...names].sort()).toEqual(Object.values(ofConfig).map(nameOf).sort());
  });
  test('lists every setting and threshold by its key', () => {
    expect(rows(markers.settings, 'key').flat()).toEqual(settingTexts.map(({ key }) => key));
    expect(rows(markers.thresholds, 'key').flat()).toEqual(Object.keys(thresholdTexts));
  });
  test('takes the plan’s values, one line for each of several, and leaves blank what the plan does not say', () => {
    expect(Object.fromEntries(rows(markers.settings, 'key', 'value'))).toMatchObject({
      commune: 'Lộc Tấn',
      province: 'Đồng Nai',
      'legal-basis': 'Luật A\nNghị định B',
      'template-version': TEMPLATE_VERSION,
      'clerk-unit': 'Phòng VH-XH',
      recipients: null,
    });
    const bare = planOf([], { reporting: { ...base.reporting, clerkUnit: 'lạ' } });
    const nothing = { commune: null, province: null, 'clerk-unit': null };
    expect(Object.fromEntries(rowsOf(bare, markers.settings, 'key', 'value'))).toMatchObject(nothing);
  });
  test('shows the rules, the open periods, the conflicts with both quotes, and the cross-checks', () => {
    expect(rows(markers.rules, 'kind', 'day', 'inclusive', 'cutOff', 'cutOffDay', 'estimated').slice(0, 2)).toEqual([
      ['Tháng', 18, 'Không', 'Ngày cố định', 14, 'Không'],
      ['Năm', 5, 'Có', 'Cuối kỳ', null, 'Có'],
    ]);
    expect(rows(markers.open, 'period', 'name', 'estimated')[0]).toEqual(['2026', 'năm 2026', 'Có']);
    const quoted = ['K01 (6.3)', 'Mục III: “tối thiểu 50%”', 'Theo phụ lục'];
    expect(rows(markers.conflicts, 'id', 'quotes', 'fallback')[0]).toEqual(quoted);
    expect(rows(markers.crossChecks, 'code', 'atMost')[0]).toEqual(['C7', 'C3']);
    const ofNoIndicator = planOf([], { conflicts: [{ ...conflict, id: 'K19', codes: [] }] });
    expect(rowsOf(ofNoIndicator, markers.conflicts, 'id')).toEqual([['K19']]);
  });
  test('leaves rows for the clerk', () => {
    for (const marker of [markers.open, markers.rules, markers.units, markers.approvals, markers.crossChecks]) {
      const empty = rows(marker, 'code', 'kind', 'period', 'name').filter((cells) =>
        cells.every((cell) => cell === null),
      );
      expect(empty.length).toBeGreaterThan(1);
    }
    expect(rowsOf(base, markers.conflicts, 'id')).toHaveLength(1);
    expect(texts(configSheet(base, facts))).toContain('VII. Điểm chưa thống nhất trong kế hoạch');
  });
});
