import type { Indicator, Plan, Unit } from '../../plan/schema.ts';
import { type UnitDuties, unitDuties } from '../../plan/unit-duties.ts';
import { entryMarker, markers, sendingMarker } from '../../workbook/anchors.ts';
import { cellText } from '../../workbook/cell-text.ts';
import type { Change } from '../../workbook/change.ts';
import type { HamletsPlace } from '../../workbook/live/hamlet-formulas.ts';
import { readTable, type TableRow } from '../../workbook/read-table.ts';
import { TEMPLATE_VERSION } from '../../workbook/templates/config.ts';
import { entrySheet } from '../../workbook/templates/entry.ts';
import { entererName } from '../../workbook/templates/overview.ts';
import { readSettings } from '../../workbook/tracker/read-settings.ts';
import { readTracker } from '../../workbook/tracker/read-tracker.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { writeColumns } from '../../workbook/write-columns.ts';
import { pointedSums } from '../hamlet-changes.ts';
import { migrate } from '../history/migrate.ts';
import { setPeriods } from '../history/set-periods.ts';
import { addedCounts } from './added-counts.ts';
import { addedDuties } from './added-duties.ts';
import { addedOverview } from './added-overview.ts';
import { addedChoices, moreFigures } from './added-trajectory.ts';
import { hamletsNow } from './hamlets-now.ts';
import { missingColumns } from './missing-columns.ts';
import { missingSheets } from './missing-sheets.ts';
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
    ...missingColumns(workbook),
    ...hamlets.changes,
    ...missingTabs(tracker, now, units, hamlets.place),
    ...missingSheets(workbook, tracker, now, units),
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
    ...moreFigures(workbook, now),
    ...versionNow(workbook),
  ];
}

/** A workbook that has what the templates have by now is of their version. */
function versionNow(workbook: Workbook): readonly Change[] {
  const settings = readTable(workbook, markers.settings);
  if (settings === null || readSettings(settings).value.version >= TEMPLATE_VERSION) return [];
  const isVersion = (row: TableRow): boolean => cellText(row.value('key')) === 'template-version';
  return writeColumns(
    settings,
    ['value'],
    settings.rows.map((row) => (isVersion(row) ? { value: TEMPLATE_VERSION } : {})),
  );
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
