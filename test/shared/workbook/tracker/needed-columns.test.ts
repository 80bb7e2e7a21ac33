import { expect, test } from '@jest/globals';
import { markers } from '../../../../shared/workbook/anchors.ts';
import {
  headingOf,
  headingsOf,
  neededColumns,
  targetYears,
} from '../../../../shared/workbook/tracker/needed-columns.ts';
import { indicator, planOf } from '../../use-cases/plans.ts';
import { tableOf, tracked } from '../../use-cases/tracked.ts';
import { tableWith } from './tables.ts';

const workbook = tracked(planOf([indicator('A', '30%', { byHamlet: true })], { years: [2026, 2030] }), {
  asOf: '2026-06-10',
  open: ['2026-06'],
}).snapshot();

test.each(Object.values(markers))(
  'the columns that %s needs are there, under the headings by which findings call them',
  (marker) => {
    const table = tableOf(workbook, marker);
    const headings = workbook.sheets.find(({ title }) => title === table.sheet)?.rows[table.keyRow] ?? [];
    const needed = neededColumns(table, 2);
    const printed = Object.fromEntries(
      Object.keys(needed).map((key) => [key, headings[(table.columns[key] ?? 0) - 1]]),
    );
    expect(printed).toEqual(needed);
    expect(Object.keys(needed).length > 0).toBe(
      ![markers.conflicts, markers.guide, markers.hamlets, markers.letters].includes(marker as never),
    );
  },
);

test('the years with targets are told by the columns, deleted ones by what is left of them', () => {
  expect(targetYears(tableWith('dti:indicators', [], ['printed_2030', 'kind_2026', 'code', 'x_1']))).toEqual([
    2026, 2030,
  ]);
});

test('a heading is that of the sheet, or the key where there is none', () => {
  const table = tableWith('dti:open', []);
  expect([headingOf(table, 'period'), headingOf(table, 'x')]).toEqual(['Mã kỳ', 'x']);
  expect(neededColumns(tableWith('dti:other', []), 2)).toEqual({});
  expect(
    headingsOf(
      [
        { key: 'a', heading: 'A' },
        { key: 'b', heading: 'B' },
      ],
      ['b', 'c'],
    ),
  ).toEqual({ b: 'B' });
});

test('a column that came with a later template is not missed in an older workbook', () => {
  const overview = tableOf(workbook, markers.overview);
  expect(Object.keys(neededColumns(overview, 2))).toContain('trend');
  expect(Object.keys(neededColumns(overview, 1))).not.toContain('trend');
});
