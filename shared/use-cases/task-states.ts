import { endOf } from '../calendar/period.ts';
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { compareTexts } from '../compare-texts.ts';
import type { TaskDueState, TaskState } from '../text/tasks.ts';
import type { TaskReport, TrackedTask, Tracker } from '../workbook/tracker/types.ts';
import { byCutOff } from './observations.ts';

/** Where one task stands on a day. */
export interface TaskStatus {
  readonly task: TrackedTask;
  /** null = no lead has ever said anything. */
  readonly state: TaskState | null;
  /** The newest report of each lead, in their order. */
  readonly reports: readonly TaskReport[];
  readonly due: TaskDueState;
  /** Days past or left; null where none are counted. */
  readonly days: number | null;
}

/** From so many days before its day on, a task is told to fall due. */
const SOON = 30;

/** Every task of `Nhiệm vụ` as of a day. Of several leads a task is done only when all of them say so. */
export function taskStatuses(
  { tasks, taskReports, open }: Pick<Tracker, 'tasks' | 'taskReports' | 'open'>,
  asOf: PlainDate,
): readonly TaskStatus[] {
  const newestFirst = [...[...byCutOff(open)].reverse().map((one) => one.period), ...closedPeriods(taskReports, open)];
  return tasks.map((task) => {
    const reports = task.leads.flatMap((unit) => newest(taskReports, task, unit, newestFirst) ?? []);
    const state = together(reports, task.leads.length);
    return { task, state, reports, ...againstDay(task, state, asOf) };
  });
}

/** Of periods that are closed the newest counts, until a lead says something in an open one. */
function closedPeriods(reports: readonly TaskReport[], open: Tracker['open']): readonly string[] {
  const ids = [...new Set(reports.map((one) => one.period))].filter((id) => !open.some((one) => one.period === id));
  return ids.sort((a, b) => compareTexts(endOf(b), endOf(a)));
}

function newest(
  reports: readonly TaskReport[],
  { code }: TrackedTask,
  unit: string,
  periods: readonly string[],
): TaskReport | null {
  const own = reports.filter((one) => one.code === code && one.unit === unit);
  const found = periods.map((period) => own.find((one) => one.period === period)).find((one) => one !== undefined);
  return found ?? null;
}

function together(reports: readonly TaskReport[], leads: number): TaskState | null {
  const states = reports.flatMap(({ state }) => state ?? []);
  if (states.length === 0) return null;
  if (states.length >= leads && states.every((state) => state === 'done')) return 'done';
  return states.every((state) => state === 'not') ? 'not' : 'doing';
}

function againstDay(
  { due, standing }: TrackedTask,
  state: TaskState | null,
  asOf: PlainDate,
): Pick<TaskStatus, 'due' | 'days'> {
  if (state === 'done') return { due: 'done', days: null };
  if (due === null) return { due: standing ? 'standing' : 'no-date', days: null };
  if (asOf > due) return { due: 'overdue', days: daysBetween(due, asOf) };
  const days = daysBetween(asOf, due);
  return days <= SOON ? { due: 'soon', days } : { due: 'in-time', days: null };
}
