import { expect, test } from '@jest/globals';
import { entryColumns } from '../../../../shared/workbook/templates/entry-columns.ts';
import { coordinationTable, taskTable } from '../../../../shared/workbook/templates/side-tables.ts';
import { entersAt, indicator } from '../../use-cases/plans.ts';

const inputs = (columns: ReturnType<typeof taskTable>['columns']) =>
  columns.filter(({ input }) => input).map(({ key }) => key);

test('a coordinating unit writes what it did, never the figure', () => {
  const table = coordinationTable('vh-xh', '2026-06', [indicator('A', '30%')], () => 'Phòng Kinh tế');
  expect(table).toMatchObject({ name: 'dti_coord_vh_xh_2026_06', marker: 'dti:coord:vh-xh:2026-06' });
  expect(inputs(table.columns)).toEqual(['counts', 'evidence', 'difficulties', 'proposals']);
  expect(table.rows[0]).toEqual({ cells: { stt: 1, code: 'A', name: 'Chỉ tiêu A', target: 'Phòng Kinh tế' } });
  expect(table.rows.slice(1)).toEqual([1, 2, 3].map(() => ({ cells: {}, spare: true })));
});

test('a unit that leads a task tells its state, product and evidence', () => {
  const task = {
    ...{ id: 'T1', printedNumber: '1', name: 'Nhiệm vụ', leads: entersAt('vh-xh'), coordinates: entersAt('') },
    ...{ printedTime: 'Quý III/2026', due: '2026-09-30', linkedIndicators: [], note: null },
  };
  const table = taskTable('vh-xh', '2026-06', [task]);
  expect(inputs(table.columns)).toEqual(['counts', 'answer', 'evidence', 'difficulties', 'proposals']);
  expect(table.rows[0]?.cells).toEqual({ stt: 1, code: 'T1', name: 'Nhiệm vụ', target: 'Quý III/2026' });
});

test('both stand under the columns of the entries', () => {
  const keys = entryColumns.map(({ key }) => key);
  for (const { columns } of [taskTable('a', '2026-06', []), coordinationTable('a', '2026-06', [], () => '')]) {
    expect(columns.map(({ key }) => key)).toEqual(keys.slice(0, columns.length));
  }
});
