import { expect, test } from '@jest/globals';
import { markers } from '../../../../shared/workbook/anchors.ts';
import { lostBlocks, lostTables } from '../../../../shared/workbook/tracker/lost-tables.ts';
import type { Block } from '../../../../shared/workbook/tracker/types.ts';
import { unit } from '../../use-cases/plans.ts';
import { tableWith } from './tables.ts';

test('every table that is read is missed when it is gone; lists of conflicts, amendments and letters only inform', () => {
  const missed = lostTables(() => false, 2);
  expect(missed).toHaveLength(Object.keys(markers).length - 7);
  expect(lostTables((marker) => marker !== markers.open, 2)).toMatchObject([
    { sheet: 'Cấu hình', values: { table: 'Kỳ đang mở' } },
  ]);
  expect(lostTables(() => true, 2)).toEqual([]);
});

test('a table that came with a later template is not missed in an older workbook', () => {
  expect(lostTables((marker) => marker !== markers.tasks, 1)).toEqual([]);
  expect(lostTables((marker) => marker !== markers.tasks, 2)).toHaveLength(1);
});

test('a block is missed where the unit’s tab is now', () => {
  const block: Block = { unit: 'a', period: '2026-05', table: tableWith('dti:entry:a:2026-05', []), sentCell: null };
  const open = ['2026-05', '2026-06'].map((period) => ({ period, cutOff: '', lastOnTimeDay: '', estimated: false }));
  const found = lostBlocks([unit('a')], open, [block], []);
  expect(found.map(({ sheet, period, values }) => [sheet, period, values.table])).toEqual([
    ['Cấu hình', '2026-05', 'Đã gửi, tháng 5/2026'],
    ['Cấu hình', '2026-06', 'Số liệu, tháng 6/2026'],
  ]);
});
