/**
 * What the pages may call by google.script.run; they are typed by this file. Only plain data crosses: a Date in an
 * argument is refused, and one in a result makes the page see null.
 * https://developers.google.com/apps-script/guides/html/reference/run
 */
import {
  type Answer,
  type Checked,
  type Inserted,
  type MadeReport,
  type PeriodDone,
  type PlanChoice,
  planChoices,
  type Reminder,
  type ReopenablePeriod,
  type ReportWish,
} from '../shared/index.ts';
import { check, insert, makeReport, refreshAll, state, writeReport } from './commands.ts';
import { pageIsHeard } from './insert-dialog.ts';
import { showReport } from './pages.ts';
import { close, closedPeriods, reopen } from './period-commands.ts';
import { readPlans } from './plan-file.ts';
import { reminders } from './reminders.ts';
import { selectCell } from './select-cell.ts';

export function serverPlans(): readonly PlanChoice[] {
  pageIsHeard();
  return planChoices(readPlans());
}

export const serverState = (): Answer<Checked | null> => state();
export const serverInsert = (plan: string): Answer<Inserted> => insert(plan);
export const serverCheck = (): Answer<Checked> => check();
export const serverRefresh = (): Answer<Checked> => refreshAll();
export const serverSelect = (sheet: string, cell: string): Answer<null> => selectCell(sheet, cell);
export const serverReport = (wish: ReportWish): Answer<MadeReport> => makeReport(wish);
export const serverReportSheets = (wish: ReportWish): Answer<readonly string[]> => writeReport(wish);
export const serverClose = (period: string, reason: string | null): Answer<PeriodDone> => close(period, reason);
export const serverClosed = (): Answer<readonly ReopenablePeriod[]> => closedPeriods();
export const serverReopen = (period: string, reason: string): Answer<PeriodDone> => reopen(period, reason);
export const serverRemind = (): Answer<readonly Reminder[]> => reminders();

/** The sidebar is too narrow for the report: it opens in a dialog of its own. */
export function serverOpenReport(): Answer<null> {
  showReport();
  return { ok: true, value: null, notes: [] };
}
