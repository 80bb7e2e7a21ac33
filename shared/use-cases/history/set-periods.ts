import type { OpenPeriod } from '../../entry/types.ts';
import type { Change } from '../../workbook/change.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { addedHamlets } from '../hamlet-changes.ts';
import { addBlocks, type NewBlocks } from './add-blocks.ts';
import { idlePeriods, idleTables, periodTables } from './period-tables.ts';
import { pointOverview } from './point-overview.ts';
import { rollBlock } from './roll-blocks.ts';

/** One period goes, others come. */
export interface PeriodsSet {
  /** Its place in the tabs is for the first that comes; null: nothing goes. */
  readonly gone: string | null;
  readonly opened: readonly OpenPeriod[];
  /** What new blocks take; without it, as the unit's other block has it. */
  readonly now?: NewBlocks;
}

/**
 * What it takes in the tabs and in `Theo dõi`. A period that comes takes the place of the one that goes, else one that
 * is idle, else its blocks go in below all others; a place that nobody takes is idle from now on.
 */
export function setPeriods(workbook: Workbook, tracker: Tracker, { gone, opened, now }: PeriodsSet): readonly Change[] {
  const places = [
    ...(gone === null ? [] : [periodTables(workbook, gone)]),
    ...idlePeriods(workbook).map((period) => idleTables(workbook, period)),
  ];
  const rolled = opened.map((one, index) => ({ one, tables: places[index] ?? null }));
  const left = gone !== null && opened.length === 0 ? (places[0] ?? []) : [];
  const added = rolled.flatMap(({ one, tables }) => (tables === null ? addBlocks(workbook, tracker, one, now) : []));
  return [
    ...rolled.flatMap(({ one, tables }) => (tables ?? []).flatMap((block) => rollBlock(workbook, block, one))),
    ...left.flatMap((block) => rollBlock(workbook, block, null)),
    ...added.flatMap(({ changes }) => changes),
    ...addedHamlets(
      workbook,
      tracker,
      opened.map(({ period }) => period),
    ),
    ...pointOverview(workbook, tracker, { gone, rolled, added }),
  ];
}
