import { codeKey } from '../../entry/book.ts';
import type { Plan } from '../../plan/schema.ts';
import { entersFigure, type UnitDuties } from '../../plan/unit-duties.ts';
import { markers, nameOf, partMarker, shownMarkers } from '../../workbook/anchors.ts';
import { cellText } from '../../workbook/cell-text.ts';
import type { Change } from '../../workbook/change.ts';
import { countKeys } from '../../workbook/live/count-formulas.ts';
import { overviewFormulaKeys, periodStateKeys } from '../../workbook/live/overview-formulas.ts';
import { readTable, type Table } from '../../workbook/read-table.ts';
import { format, statusColours } from '../../workbook/style.ts';
import { asStanding, colourColumn, columnOf, placeTable, type RowSpec } from '../../workbook/table.ts';
import { namedOverview, overviewColumns, overviewSpare } from '../../workbook/templates/overview.ts';
import { titleLine } from '../../workbook/templates/parts.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { writeColumns } from '../../workbook/write-columns.ts';
import { bottomOf } from '../bottom-of.ts';
import { fillRows, lacking } from './fill-rows.ts';

/** What came into the units' tabs with this. */
export interface NewInTabs {
  readonly units: readonly UnitDuties[];
  /** Indicators that have a row where they had none. */
  readonly codes: ReadonlySet<string>;
}

/**
 * Rows of `Theo dõi` for indicators that came later: in those kept ready, then below everything in the sheet. Formulas that
 * do not know where their figure comes from by now are taken out; the refresh puts new ones in.
 */
export function addedOverview(
  workbook: Workbook,
  tracker: Tracker,
  plan: Plan,
  added: NewInTabs,
  before: readonly Change[],
): readonly Change[] {
  const { overview, settings } = tracker;
  if (overview === null) return [];
  const specs = lacking(overview, plan.indicators, ({ code }) => code).map((one) =>
    namedOverview(plan, settings.year, one),
  );
  const filled = fillRows(overview, overviewColumns(0), specs);
  const rest = specs.slice(filled.placed);
  return [
    ...filled.changes,
    ...(rest.length === 0 ? [] : [...goesOn(workbook, tracker, overview, rest, before), ...uncounted(workbook)]),
    ...forgotten(overview, tracker, added),
  ];
}

/** Under the same columns, with rows kept ready again. */
function goesOn(
  workbook: Workbook,
  { open }: Tracker,
  { sheet, columns: at, parts }: Table,
  rows: readonly RowSpec[],
  before: readonly Change[],
): readonly Change[] {
  const top = bottomOf(workbook, sheet, before) + 2;
  const marker = partMarker(markers.overview, parts.length + 2);
  const columns = asStanding(overviewColumns(open.length), at);
  const spec = { name: nameOf(marker), marker, columns, rows: [...rows, ...overviewSpare()] };
  const placed = placeTable(sheet, top + 1, spec);
  return [
    ...titleLine(sheet, top, CONTINUED_TITLE, format.section),
    ...placed.changes,
    colourColumn(sheet, placed, columnOf(spec, 'status'), statusColours),
  ];
}

const CONTINUED_TITLE = 'Chỉ tiêu (tiếp theo)';

/** Counts and the page of one indicator do not know of rows further down: their formulas are put in anew by the refresh. */
function uncounted(workbook: Workbook): readonly Change[] {
  const head = readTable(workbook, shownMarkers.trajectoryHead);
  const isFormula = (row: Table['rows'][number]): boolean => row.hasFormula('value');
  const lines = (head?.rows ?? []).map((row) => (isFormula(row) ? { value: null } : {}));
  return [...(head === null ? [] : writeColumns(head, ['value'], lines)), ...counts(workbook)];
}

function counts(workbook: Workbook): readonly Change[] {
  const { overviewGroups, overviewUnits, boardGroups, boardUnits } = shownMarkers;
  const blank = Object.fromEntries(countKeys.map((key) => [key, null]));
  return [overviewGroups, overviewUnits, boardGroups, boardUnits].flatMap((marker) => {
    const table = readTable(workbook, marker);
    return table === null
      ? []
      : writeColumns(
          table,
          countKeys,
          table.rows.map(() => blank),
        );
  });
}

function forgotten(table: Table, { indicators, open }: Tracker, { units, codes }: NewInTabs): readonly Change[] {
  const keys = [...overviewFormulaKeys, ...periodStateKeys(open.length)];
  const isConcerned = (one: Tracker['indicators'][number]): boolean =>
    codes.has(one.code) || units.some(({ unit }) => entersFigure(one, unit));
  const concerned = new Set(indicators.filter(isConcerned).map(({ code }) => codeKey(code)));
  const blank = Object.fromEntries(keys.map((key) => [key, null]));
  const rows = table.rows.map((row) => (concerned.has(codeKey(cellText(row.value('code')))) ? blank : {}));
  return writeColumns(table, keys, rows);
}
