import type { Indicator, Plan } from '../../plan/schema.ts';
import { entersFigure, type UnitDuties } from '../../plan/unit-duties.ts';
import { markers, shownMarkers } from '../../workbook/anchors.ts';
import type { Change } from '../../workbook/change.ts';
import type { CountedPlace } from '../../workbook/live/count-formulas.ts';
import type { BlockPlace } from '../../workbook/live/gather-formulas.ts';
import { trackedKeys } from '../../workbook/live/trajectory-formulas.ts';
import { readTable, type Table } from '../../workbook/read-table.ts';
import { columnOf } from '../../workbook/table.ts';
import { boardSheet } from '../../workbook/templates/board.ts';
import { blockPositions, entryTitle } from '../../workbook/templates/entry.ts';
import { entryColumns } from '../../workbook/templates/entry-columns.ts';
import { entryRows } from '../../workbook/templates/entry-table.ts';
import { guideSheet } from '../../workbook/templates/guide.ts';
import { historySheet } from '../../workbook/templates/history.ts';
import { countSections, overviewPlace, overviewSheet } from '../../workbook/templates/overview.ts';
import { tasksSheet } from '../../workbook/templates/tasks.ts';
import { trajectorySheet } from '../../workbook/templates/trajectory.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { bottomOf } from '../bottom-of.ts';
import { countedPlaces } from '../count-changes.ts';
import { placeOf } from '../gatherer.ts';
import { byCutOff } from '../observations.ts';
import { completedOverview } from './missing-columns.ts';

/** Sheets of ours, and tables in them, that went or came with a later version. `added`: units whose tabs go in with this. */
export function missingSheets(
  workbook: Workbook,
  tracker: Tracker,
  plan: Plan,
  added: readonly UnitDuties[],
): readonly Change[] {
  const lacks = (marker: string): boolean => readTable(workbook, marker) === null;
  const { year } = tracker.settings;
  const { open } = tracker;
  const overview = tracker.overview === null ? null : completedOverview(workbook, tracker.overview, tracker);
  const places = overview === null ? [overviewPlace(plan, open.length)] : countedPlaces(overview.table);
  const has = (...keys: readonly string[]): boolean =>
    places.length > 0 && places.every((place) => keys.every((key) => place.column(key) > 0));
  return [
    ...(lacks(markers.guide) ? guideSheet(plan, open) : []),
    ...(overview === null ? overviewSheet(plan, year, open.length, (one) => sources(tracker, plan, added, one)) : []),
    ...(overview === null ? [] : [...overview.changes, ...missingCounts(workbook, plan, overview.table)]),
    ...(lacks(shownMarkers.boardGroups) && has('group', 'enterers', 'status') ? boardSheet(plan, year, places) : []),
    ...(lacks(shownMarkers.trajectoryHead) && has(...trackedKeys) ? trajectorySheet(plan, year, spanOf(places)) : []),
    ...(lacks(markers.tasks) ? tasksSheet(plan) : []),
    ...(lacks(markers.history) ? historySheet() : []),
  ];
}

/** How many have which status, below everything in `Theo dõi`. */
function missingCounts(workbook: Workbook, plan: Plan, overview: Table): readonly Change[] {
  const { overviewGroups, overviewUnits } = shownMarkers;
  if ([overviewGroups, overviewUnits].some((marker) => readTable(workbook, marker) !== null)) return [];
  const { sheet } = overview;
  return countSections(plan, sheet, bottomOf(workbook, sheet), countedPlaces(overview)).flatMap(
    ({ changes }) => changes,
  );
}

/** From the first place to the last: codes stand nowhere else between them. */
function spanOf(places: readonly CountedPlace[]): CountedPlace {
  const [first, last] = [places[0], places[places.length - 1]];
  if (first === undefined || last === undefined) throw new RangeError('no place');
  return { ...first, rows: last.firstRow + last.rows - first.firstRow };
}

/** The blocks that stand, and those of the tabs that go in with this, latest cut-off first. */
function sources(
  { open, blocks }: Tracker,
  plan: Plan,
  added: readonly UnitDuties[],
  indicator: Indicator,
): readonly (readonly BlockPlace[])[] {
  const enterers = plan.units.filter((unit) => entersFigure(indicator, unit));
  return [...byCutOff(open)].reverse().map(({ period }) =>
    enterers.flatMap(({ id }) => {
      const block = blocks.find((one) => one.unit === id && one.period === period);
      if (block !== undefined) return placeOf(block, indicator.code) ?? [];
      const duties = added.find(({ unit }) => unit.id === id);
      const at = duties && blockPositions(open.length, duties)[open.findIndex((one) => one.period === period)];
      if (duties === undefined || at === undefined) return [];
      const column = (key: string): number => columnOf({ columns: entryColumns }, key);
      return [
        {
          sheet: entryTitle(duties.unit.shortName),
          firstRow: at.firstRow,
          rows: entryRows(duties),
          column,
          sent: at.sent,
        },
      ];
    }),
  );
}
