import { markers } from '../workbook/anchors.ts';
import { readTable } from '../workbook/read-table.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment-types.ts';
import { boardChanges } from './board-changes.ts';
import { countChanges } from './count-changes.ts';
import { evaluationDate } from './evaluation-date.ts';
import { findingsByRow } from './finding-changes.ts';
import { guideChanges } from './guide-changes.ts';
import { hamletResults } from './hamlet-changes.ts';
import { liveBlocks } from './live-blocks.ts';
import { overviewChanges } from './overview-changes.ts';
import { reportOf } from './status.ts';
import { tabResults, tabWrites } from './tab-changes.ts';
import { taskChanges } from './task-changes.ts';
import { trajectoryChanges } from './trajectory-changes.ts';
import type { AsOf, Outcome, RefreshResult } from './types.ts';

/**
 * Judges every indicator anew, writes levels, reasons and findings beside the entries, and puts back formulas that were
 * typed over. No input cell is touched; a second run finds nothing left to change.
 */
export function refresh(workbook: Workbook, when: AsOf): Outcome<RefreshResult> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const assessment = assess(read.value, evaluationDate(read.value, when));
  const { changes, statuses } = refreshed(workbook, assessment);
  return {
    ok: true,
    value: { changes, statuses, findings: assessment.findings, report: reportOf(assessment) },
  };
}

/** All writes come first: the results of formulas are told once everything they depend on is there. */
function refreshed(workbook: Workbook, assessment: Assessment): Pick<RefreshResult, 'changes' | 'statuses'> {
  const find = findingsByRow(assessment.findings);
  const live = liveBlocks(assessment);
  const overview = overviewChanges(assessment, live);
  const counts = countChanges(workbook, assessment, overview.counted);
  const trajectory = trajectoryChanges(workbook, assessment, overview.now);
  const writes = [
    ...live.flatMap((block) => tabWrites(block, find)),
    ...overview.writes,
    ...counts.writes,
    ...trajectory.writes,
    ...boardChanges(workbook, assessment),
    ...taskChanges(assessment, readTable(workbook, markers.tasks)),
    ...guideChanges(assessment, readTable(workbook, markers.guide)),
  ];
  const stale = writes.length > 0;
  const results = [
    ...live.flatMap((block) => tabResults(block, stale)),
    ...overview.results(stale),
    ...counts.results(stale),
    ...trajectory.results(stale),
    ...hamletResults(workbook, assessment.tracker, stale),
  ];
  return { changes: [...writes, ...results], statuses: overview.statuses };
}
