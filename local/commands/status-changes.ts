import { type Status, type StatusReport, statusLabel, statusLooks, type Workbook } from '../../shared/index.ts';
import type { CellChange } from './diff-snapshots.ts';

export interface StatusChange {
  readonly code: string;
  readonly before: Status;
  readonly after: Status;
}

const OVERVIEW = 'dti:overview';

/** Which indicators show another status than before, by the overview of the workbook. */
export function statusChanges(
  workbook: Workbook,
  changes: readonly CellChange[],
  { indicators }: StatusReport,
): readonly StatusChange[] {
  const overview = workbook.sheets.find(({ rows }) => rows.some((row) => row.includes(OVERVIEW)));
  const statuses = new Map<unknown, Status>(
    (Object.keys(statusLooks) as Status[]).map((one) => [statusLabel(one), one]),
  );
  return changes.flatMap((change) => {
    const [before, after] = [statuses.get(change.before), statuses.get(change.after)];
    const indicator = indicators.find(({ code }) => change.rowTexts.includes(code));
    if (change.sheet !== overview?.title || before === undefined || after === undefined) return [];
    return indicator === undefined ? [] : [{ code: indicator.code, before, after }];
  });
}
