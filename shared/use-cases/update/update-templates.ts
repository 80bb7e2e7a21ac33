import type { Indicator, Plan, Unit } from '../../plan/schema.ts';
import { entersFigure, type UnitDuties, unitDuties } from '../../plan/unit-duties.ts';
import { entryMarker, markers, sendingMarker, shownMarkers } from '../../workbook/anchors.ts';
import type { Change } from '../../workbook/change.ts';
import type { CountedPlace } from '../../workbook/live/count-formulas.ts';
import type { BlockPlace } from '../../workbook/live/gather-formulas.ts';
import type { HamletsPlace } from '../../workbook/live/hamlet-formulas.ts';
import { trackedKeys } from '../../workbook/live/trajectory-formulas.ts';
import { readTable } from '../../workbook/read-table.ts';
import { columnOf } from '../../workbook/table.ts';
import { boardSheet } from '../../workbook/templates/board.ts';
import { blockPositions, entrySheet, entryTitle } from '../../workbook/templates/entry.ts';
import { entryColumns } from '../../workbook/templates/entry-columns.ts';
import { entryRows } from '../../workbook/templates/entry-table.ts';
import { guideSheet } from '../../workbook/templates/guide.ts';
import { historySheet } from '../../workbook/templates/history.ts';
import { entererName, overviewPlace, overviewSheet } from '../../workbook/templates/overview.ts';
import { tasksSheet } from '../../workbook/templates/tasks.ts';
import { trajectorySheet } from '../../workbook/templates/trajectory.ts';
import { readTracker } from '../../workbook/tracker/read-tracker.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { countedPlaces } from '../count-changes.ts';
import { placeOf } from '../gatherer.ts';
import { pointedSums } from '../hamlet-changes.ts';
import { migrate } from '../history/migrate.ts';
import { setPeriods } from '../history/set-periods.ts';
import { byCutOff } from '../observations.ts';
import { addedChoices, addedCounts } from './added-counts.ts';
import { addedDuties } from './added-duties.ts';
import { addedOverview } from './added-overview.ts';
import { hamletsNow } from './hamlets-now.ts';
import { moreRoom } from './more-room.ts';
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
  const units = newUnits(workbook, tracker, now);
  const hamlets = hamletsNow(workbook, tracker, now);
  const first = [
    ...migrate(workbook, withLetterheads(now, plan)),
    ...moreRoom(workbook),
    ...hamlets.changes,
    ...missingTabs(tracker, now, units, hamlets.place),
    ...missingSheets(workbook, tracker, now),
    ...missingPeriods(workbook, tracker, now, hamlets.place),
    ...pointedSums(tracker, now, hamlets.place),
  ];
  const duties = addedDuties({ workbook, tracker, plan: now, hamlets: hamlets.place, before: first });
  const added = { units, codes: duties.codes };
  return [
    ...first,
    ...duties.changes,
    ...addedOverview(workbook, tracker, now, added, [...first, ...duties.changes]),
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

function missingTabs(
  { settings, open }: Tracker,
  plan: Plan,
  units: readonly UnitDuties[],
  hamlets: HamletsPlace | null,
): readonly Change[] {
  const enterer = (one: Indicator): string => entererName(plan, one);
  return units.flatMap((duties) => entrySheet(duties, { year: settings.year, open, enterer, hamlets }));
}

function missingSheets(workbook: Workbook, tracker: Tracker, plan: Plan): readonly Change[] {
  const lacks = (marker: string): boolean => readTable(workbook, marker) === null;
  const { year } = tracker.settings;
  const { overview, open } = tracker;
  const places = overview === null ? [overviewPlace(plan, open.length)] : countedPlaces(overview);
  const has = (...keys: readonly string[]): boolean =>
    places.length > 0 && places.every((place) => keys.every((key) => place.column(key) > 0));
  return [
    ...(lacks(markers.guide) ? guideSheet(plan, open) : []),
    ...(overview === null
      ? overviewSheet(plan, year, open.length, (one) => sources(workbook, tracker, plan, one))
      : []),
    ...(lacks(shownMarkers.boardGroups) && has('group', 'enterers', 'status') ? boardSheet(plan, year, places) : []),
    ...(lacks(shownMarkers.trajectoryHead) && has(...trackedKeys) ? trajectorySheet(plan, year, spanOf(places)) : []),
    ...(lacks(markers.tasks) ? tasksSheet(plan) : []),
    ...(lacks(markers.history) ? historySheet() : []),
  ];
}

/** From the first place to the last: codes stand nowhere else between them. */
function spanOf(places: readonly CountedPlace[]): CountedPlace {
  const [first, last] = [places[0], places[places.length - 1]];
  if (first === undefined || last === undefined) throw new RangeError('no place');
  return { ...first, rows: last.firstRow + last.rows - first.firstRow };
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

/** A period that the clerk has opened in `Cấu hình` by hand gets its blocks in the tabs. */
function missingPeriods(
  workbook: Workbook,
  tracker: Tracker,
  plan: Plan,
  hamlets: HamletsPlace | null,
): readonly Change[] {
  const hasBlocks = (period: string): boolean =>
    [...tracker.blocks, ...tracker.sendings].some((one) => one.period === period);
  const [opened] = tracker.open.filter(({ period }) => !hasBlocks(period));
  const open = tracker.open.filter(({ period }) => hasBlocks(period));
  if (opened === undefined || open.length === 0) return [];
  const duties = unitDuties(plan);
  const now = { duties: (id: string) => duties.find(({ unit }) => unit.id === id) ?? null, hamlets };
  return setPeriods(workbook, { ...tracker, open }, { gone: null, opened: [opened], now });
}
