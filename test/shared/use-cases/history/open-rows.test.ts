import { describe, expect, test } from '@jest/globals';
import { period } from '../../../../shared/calendar/period.ts';
import { openPeriod, openRows } from '../../../../shared/use-cases/history/open-rows.ts';
import { markers } from '../../../../shared/workbook/anchors.ts';
import { emptyWorkbook } from '../../../../shared/workbook/workbook.ts';
import { indicator, planOf } from '../plans.ts';
import { tableOf, tracked } from '../tracked.ts';

const july = period('2026-07');
if (july === null) throw new Error('no July');
const opened = openPeriod([], july);
const book = () => tracked(planOf([indicator('A', '30%')]), { asOf: '2026-06-10', open: ['2026-06'] });

test('a period of a kind that nobody reports by goes to its own end', () => {
  expect(opened).toEqual({
    ...{ period: '2026-07', cutOff: '2026-07-31', lastOnTimeDay: '2026-07-31', estimated: false },
  });
});

describe('the list of open periods', () => {
  test('has the new one in the place of the one that goes, else in its first blank row', () => {
    for (const [gone, left] of [
      ['2026-06', ['2026-07']],
      [null, ['2026-06', '2026-07']],
    ] as const) {
      const workbook = book();
      workbook.apply(openRows(workbook.snapshot(), gone, [opened]) ?? []);
      const rows = tableOf(workbook.snapshot(), markers.open).rows.map((row) => row.value('period'));
      expect(rows.filter((value) => value !== null)).toEqual(left);
      expect(workbook.tracker().open.find((one) => one.period === '2026-07')).toEqual(opened);
    }
  });
  test('has no room where it is full, or gone', () => {
    const workbook = book();
    const { rows } = tableOf(workbook.snapshot(), markers.open);
    rows.forEach((_, index) => {
      workbook.set(markers.open, index, 'period', `2026-${String(index + 1).padStart(2, '0')}`);
    });
    expect(openRows(workbook.snapshot(), null, [opened])).toBeNull();
    expect(openRows(emptyWorkbook, null, [opened])).toBeNull();
  });
});
