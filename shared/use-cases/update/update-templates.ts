import type { Indicator, Plan, Unit } from '../../plan/schema.ts';
import { entersFigure, unitDuties } from '../../plan/unit-duties.ts';
import { entryMarker, markers, sendingMarker, shownMarkers } from '../../workbook/anchors.ts';
import type { Change } from '../../workbook/change.ts';
import type { BlockPlace } from '../../workbook/live/gather-formulas.ts';
import { trackedKeys } from '../../workbook/live/trajectory-formulas.ts';
import { readTable } from '../../workbook/read-table.ts';
import { columnOf } from '../../workbook/table.ts';
import { boardSheet } from '../../workbook/templates/board.ts';
import { blockPositions, entryRows, entrySheet, entryTitle } from '../../workbook/templates/entry.ts';
import { entryColumns } from '../../workbook/templates/entry-columns.ts';
import { guideSheet } from '../../workbook/templates/guide.ts';
import { byHamlet, hamletsPlace, hamletsSheet } from '../../workbook/templates/hamlets.ts';
import { historySheet } from '../../workbook/templates/history.ts';
import { entererName, overviewPlace, overviewSheet } from '../../workbook/templates/overview.ts';
import { tasksSheet } from '../../workbook/templates/tasks.ts';
import { trajectorySheet } from '../../workbook/templates/trajectory.ts';
import { readTracker } from '../../workbook/tracker/read-tracker.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { placeOf } from '../gatherer.ts';
import { addedHamlets, pointedSums } from '../hamlet-changes.ts';
import { migrate } from '../history/migrate.ts';
import { setPeriods } from '../history/set-periods.ts';
import { byCutOff } from '../observations.ts';
import { addedChoices, addedCounts } from './added-counts.ts';
import { addedRows } from './added-rows.ts';
import { planNow } from './plan-now.ts';

/**
 * What a workbook with our templates lacks: sheets that went or came with a later version, tabs of units that have a
 * duty by now, blocks of open periods, rows of indicators. A refresh after it fills in levels, formulas and texts.
 */
export function updateTemplates(workbook: Workbook, plan: Plan): readonly Change[] {
  const read = readTracker(workbook);
  if (!read.ok) return [];
  const tracker = read.value;
  const now = planNow(workbook, tracker, plan);
  return [
    ...migrate(workbook, withLetterheads(now, plan)),
    ...missingTabs(workbook, tracker, now),
    ...missingSheets(workbook, tracker, now),
    ...missingPeriods(workbook, tracker),
    ...hamlets(workbook, tracker, now),
    ...addedRows(tracker, now, newUnits(workbook, tracker, now)),
    ...addedCounts(workbook, tracker),
    ...addedChoices(workbook, tracker, now),
  ];
}

/** The workbook's units; what stands above their names in a letter is only in the plan. */
const withLetterheads = (now: Plan, plan: Plan): readonly Unit[] =>
  now.units.map((unit) => {
    const known = now.id === plan.id ? plan.units.find(({ id }) => id === unit.id) : undefined;
    return { ...unit, letterhead: known?.letterhead ?? null };
  });

/** Units with a duty that have no place in any tab. */
function newUnits(workbook: Workbook, { open }: Tracker, plan: Plan) {
  const hasPlace = (unit: string): boolean =>
    open.some(({ period }) =>
      [entryMarker(unit, period), sendingMarker(unit, period)].some((marker) => readTable(workbook, marker) !== null),
    );
  return open.length === 0 ? [] : unitDuties(plan).filter(({ unit }) => !hasPlace(unit.id));
}

function missingTabs(workbook: Workbook, tracker: Tracker, plan: Plan): readonly Change[] {
  const setting = {
    year: tracker.settings.year,
    open: tracker.open,
    enterer: (one: Indicator): string => entererName(plan, one),
    hamlets:
      byHamlet(plan.indicators).length === 0 || readTable(workbook, markers.hamlets) !== null
        ? null
        : hamletsPlace(plan),
  };
  return newUnits(workbook, tracker, plan).flatMap((duties) => entrySheet(duties, setting));
}

function missingSheets(workbook: Workbook, tracker: Tracker, plan: Plan): readonly Change[] {
  const lacks = (marker: string): boolean => readTable(workbook, marker) === null;
  const { year } = tracker.settings;
  const { overview, open } = tracker;
  const place =
    overview === null
      ? overviewPlace(plan, open.length)
      : {
          sheet: overview.sheet,
          firstRow: overview.rows[0]?.row ?? overview.keyRow + 2,
          rows: overview.rows.length,
          column: (key: string) => overview.columns[key] ?? 0,
        };
  const has = (...keys: readonly string[]): boolean => keys.every((key) => place.column(key) > 0);
  return [
    ...(lacks(markers.guide) ? guideSheet(plan, open) : []),
    ...(overview === null
      ? overviewSheet(plan, year, open.length, (one) => sources(workbook, tracker, plan, one))
      : []),
    ...(lacks(shownMarkers.boardGroups) && has('group', 'enterers', 'status') ? boardSheet(plan, year, place) : []),
    ...(lacks(shownMarkers.trajectoryHead) && has(...trackedKeys) ? trajectorySheet(plan, year, place) : []),
    ...(lacks(markers.tasks) ? tasksSheet(plan) : []),
    ...(lacks(markers.history) ? historySheet() : []),
  ];
}

/** The blocks that stand, and those of the tabs that go in with this, latest cut-off first. */
function sources(
  workbook: Workbook,
  tracker: Tracker,
  plan: Plan,
  indicator: Indicator,
): readonly (readonly BlockPlace[])[] {
  const { open, blocks } = tracker;
  const added = newUnits(workbook, tracker, plan);
  const enterers = plan.units.filter((unit) => entersFigure(indicator, unit));
  return [...byCutOff(open)].reverse().map(({ period }) =>
    enterers.flatMap(({ id }) => {
      const block = blocks.find((one) => one.unit === id && one.period === period);
      if (block !== undefined) return placeOf(block) ?? [];
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

/** The sheet of hamlets where an indicator asks for it, its rows for open periods, and its sums where nobody has typed. */
function hamlets(workbook: Workbook, tracker: Tracker, plan: Plan): readonly Change[] {
  if (byHamlet(plan.indicators).length === 0) return [];
  const isThere = readTable(workbook, markers.hamlets) !== null;
  const periods = tracker.open.map(({ period }) => period);
  return [
    ...(isThere ? addedHamlets(workbook, tracker, periods) : hamletsSheet(plan, tracker.open)),
    ...pointedSums(workbook, tracker, plan),
  ];
}

/** A period that the clerk has opened in `Cấu hình` by hand gets its blocks in the tabs. */
function missingPeriods(workbook: Workbook, tracker: Tracker): readonly Change[] {
  const hasBlocks = (period: string): boolean =>
    [...tracker.blocks, ...tracker.sendings].some((one) => one.period === period);
  const [opened] = tracker.open.filter(({ period }) => !hasBlocks(period));
  const open = tracker.open.filter(({ period }) => hasBlocks(period));
  if (opened === undefined || open.length === 0) return [];
  return setPeriods(workbook, { ...tracker, open }, { gone: null, opened: [opened] });
}
