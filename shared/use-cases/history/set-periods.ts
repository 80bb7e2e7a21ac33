import type { OpenPeriod } from '../../entry/types.ts';
import type { Change } from '../../workbook/change.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { openRows } from './open-rows.ts';
import { periodTables } from './period-tables.ts';
import { type Fill, NOTHING, rollBlock } from './roll-blocks.ts';

/** One period goes, others come; the first takes its place in the tabs. */
export interface PeriodsSet {
  readonly gone: string;
  readonly opened: readonly OpenPeriod[];
  /** What stands in the tabs for the first of them. */
  readonly fill?: Fill;
}

/** What it takes in the tabs and, last, in `Cấu hình`: until that is written the period counts as open, and the work can be done again. */
export function setPeriods(
  workbook: Workbook,
  _tracker: Tracker,
  { gone, opened, fill = NOTHING }: PeriodsSet,
): readonly Change[] | null {
  const rows = openRows(workbook, [gone], opened);
  if (rows === null) return null;
  const [first = null] = opened;
  const rolled = periodTables(workbook, gone).flatMap((tables) => rollBlock(workbook, tables, first, fill));
  return [...rolled, ...rows];
}
