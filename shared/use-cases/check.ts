import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { assess } from './assess.ts';
import { evaluationDate } from './evaluation-date.ts';
import { findingChanges } from './finding-changes.ts';
import { historyFindings } from './history/history-findings.ts';
import { reportOf } from './status.ts';
import type { AsOf, CheckResult, Outcome } from './types.ts';

/** Reads every entry and says all that is wrong with it, and what to write beside the rows. No input cell is touched. */
export function checkEntries(workbook: Workbook, when: AsOf): Outcome<CheckResult> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const assessment = assess(read.value, evaluationDate(read.value, when));
  const findings = [...assessment.findings, ...historyFindings(read.value)];
  return { ok: true, value: { findings, changes: findingChanges(assessment), report: reportOf(assessment) } };
}
