import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { assess } from './assess.ts';
import { evaluationDate } from './evaluation-date.ts';
import { findingChanges, refreshChanges } from './sheet-changes.ts';
import { reportOf } from './status.ts';
import type { AsOf, Outcome, RefreshResult } from './types.ts';

/** Judges every indicator anew and writes levels, reasons and findings beside the entries. No input cell is touched. */
export function refresh(workbook: Workbook, when: AsOf): Outcome<RefreshResult> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const assessment = assess(read.value, evaluationDate(read.value, when));
  const changes = [...findingChanges(assessment), ...refreshChanges(assessment)];
  return { ok: true, value: { changes, findings: assessment.findings, report: reportOf(assessment) } };
}
