import { markers } from '../workbook/anchors.ts';
import { readTable } from '../workbook/read-table.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type Checked, saidFindings } from './answers.ts';
import { assess } from './assess.ts';
import { evaluationDate } from './evaluation-date.ts';
import { reportOf } from './status.ts';
import type { AsOf, Outcome } from './types.ts';

/** Whether our templates stand in the workbook, whole or not: they are not inserted a second time. */
export function hasTemplates(workbook: Workbook): boolean {
  return [markers.settings, markers.indicators].some((marker) => readTable(workbook, marker) !== null);
}

/**
 * What a panel shows of a workbook; nothing is changed. `null` where the templates are not in it yet, a sentence where
 * they are but cannot be worked on.
 *
 * standing(emptyWorkbook, when) //=> { ok: true, value: null }
 */
export function standing(workbook: Workbook, when: AsOf): Outcome<Checked | null> {
  if (!hasTemplates(workbook)) return { ok: true, value: null };
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const assessment = assess(read.value, evaluationDate(read.value, when));
  return { ok: true, value: { findings: saidFindings(assessment.findings), report: reportOf(assessment) } };
}
