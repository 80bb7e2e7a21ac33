import { expect, test } from '@jest/globals';
import { builtInPlan } from '../../../../shared/plan/built-in/index.ts';
import type { Party, Plan } from '../../../../shared/plan/schema.ts';
import { tasksSheet } from '../../../../shared/workbook/templates/tasks.ts';
import { everybody, planOf } from '../../use-cases/plans.ts';
import { tableOf, tracked } from '../../use-cases/tracked.ts';
import { texts } from './templates.ts';

const laNga = builtInPlan('la-nga') as Plan;
const task = {
  id: 'T1',
  printedNumber: '1',
  name: 'Họp',
  printedTime: 'Quý II/2026',
  linkedIndicators: [],
  note: null,
};

test('Nhiệm vụ has the plan’s tasks, and leaves blank what the plan does not give', () => {
  const table = tableOf(tracked(laNga, { asOf: '2026-06-10', open: ['2026-Q2'] }).snapshot(), 'dti:tasks');
  const rows = table.rows.map((row) => ['code', 'enters', 'due', 'product', 'budget'].map(row.value));
  expect(rows.slice(0, 3)).toEqual([
    ['T1', 'TT DVTH', null, null, null],
    ['T2', 'Phòng VH-XH', { date: '2026-12-31' }, null, null],
    ['T3', 'Phòng VH-XH', { date: '2026-09-30' }, null, null],
  ]);
  expect(rows.filter(([code]) => code === null)).toHaveLength(6);
});

test('tasks of all units, of several, and of nobody known', () => {
  const of = (leads: Party) =>
    texts(tasksSheet(planOf([], { tasks: [{ ...task, leads, coordinates: everybody, due: null }] })));
  expect(of(everybody)).toContain('Tất cả đơn vị');
  expect(of({ printed: 'Hai phòng', units: ['vh-xh', 'kinh-te'], all: false })).toContain('Phòng VH-XH; Phòng Kinh tế');
  expect(of({ printed: '', units: ['lạ'], all: false })).not.toContain('Tất cả đơn vị');
});
