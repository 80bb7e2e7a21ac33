import { boardTexts } from '../text/board.ts';
import { cellAddress } from '../workbook/address.ts';
import { shownMarkers } from '../workbook/anchors.ts';
import type { Change } from '../workbook/change.ts';
import {
  ANY,
  type CountedBy,
  type CountedPlace,
  type CountedRow,
  countFormulas,
  countKeys,
  countResults,
  groupKey,
  unitKey,
} from '../workbook/live/count-formulas.ts';
import { columnIn, hasColumns, placesOf, readTable, type Table } from '../workbook/read-table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type RowValues, type RowWrites, resultColumns, writeColumns } from '../workbook/write-columns.ts';
import type { Assessment } from './assessment-types.ts';
import { rankedUnits } from './ranked-units.ts';

/** What the refresh does to the tables of counts: who stands in which row, and what their formulas give. */
export interface CountChanges {
  readonly writes: readonly Change[];
  readonly results: (stale: boolean) => readonly Change[];
}

interface Line {
  readonly stt: number | null;
  readonly name: string;
  readonly key: string;
  readonly sent: string | null;
}

const TABLES: readonly (readonly [marker: string, by: CountedBy])[] = [
  [shownMarkers.overviewGroups, 'group'],
  [shownMarkers.overviewUnits, 'enterers'],
  [shownMarkers.boardGroups, 'group'],
  [shownMarkers.boardUnits, 'enterers'],
];

/** `counted`: the rows of `Theo dõi` with the status that its formulas give. */
export function countChanges(workbook: Workbook, assessment: Assessment, counted: readonly CountedRow[]): CountChanges {
  const { overview } = assessment.tracker;
  if (overview === null) return { writes: [], results: () => [] };
  const lines = { group: groupLines(assessment), enterers: unitLines(assessment) };
  const tables = TABLES.flatMap(([marker, by]) => {
    const table = readTable(workbook, marker);
    return table === null ? [] : [tableChanges(table, by, lines[by], { counted, overview })];
  });
  return {
    writes: tables.flatMap(({ writes }) => writes),
    results: (stale) => tables.flatMap(({ results }) => results(stale)),
  };
}

function tableChanges(
  table: Table,
  by: CountedBy,
  lines: readonly Line[],
  { counted, overview }: { readonly counted: readonly CountedRow[]; readonly overview: Table },
): CountChanges {
  const rows = table.rows.map((_, index) => lines[index] ?? NO_LINE);
  const results = rows.map(({ key }): RowValues => countResults(counted, by, key));
  const texts = rows.map((line): RowWrites => ({ ...line, name: line.name || null, key: line.key || null }));
  const keys = by === 'group' ? ['stt', 'name', 'key'] : ['stt', 'name', 'key', 'sent'];
  return {
    writes: [...writeColumns(table, keys, texts), ...mended(table, by, overview, results)],
    results: (stale) => resultColumns(table, countKeys, results, stale),
  };
}

const NO_LINE: Line = { stt: null, name: '', key: '', sent: null };

/** Formulas that were typed over are put back. */
function mended(table: Table, by: CountedBy, overview: Table, results: readonly RowValues[]): readonly Change[] {
  const places = countedPlaces(overview);
  const isThere = places.length > 0 && places.every(({ column }) => column(by) > 0 && column('status') > 0);
  if (!isThere || !hasColumns(table, [...countKeys, 'key'])) return [];
  const writes = table.rows.map((row, index): RowWrites => {
    const gone = countKeys.filter((key) => !row.hasFormula(key));
    if (gone.length === 0) return {};
    const formulas = countFormulas((key) => `$${cellAddress(row.row, columnIn(table, key))}`, by, places);
    return Object.fromEntries(
      gone.map((key) => [key, { formula: formulas[key], result: results[index]?.[key] ?? '' }]),
    );
  });
  return writeColumns(table, countKeys, writes);
}

/** Where the rows of `Theo dõi` stand; its column 0 = deleted. */
export const countedPlaces = (overview: Table): readonly CountedPlace[] =>
  placesOf(overview).flatMap(({ sheet, rows, columns }) => {
    const first = rows[0]?.row;
    return first === undefined
      ? []
      : [{ sheet, firstRow: first, rows: rows.length, column: (key: string) => columns[key] ?? 0 }];
  });

function groupLines({ tracker, indicators }: Assessment): readonly Line[] {
  const groups = tracker.groups.filter(({ id }) => indicators.some(({ indicator }) => indicator.group === id));
  const total = { stt: null, name: boardTexts.total, key: ANY, sent: null };
  return [total, ...groups.map(({ id, name }, index) => ({ stt: index + 1, name, key: groupKey(id), sent: null }))];
}

const unitLines = (assessment: Assessment): readonly Line[] =>
  rankedUnits(assessment).map(({ id, name, onTime, periods }, index) => ({
    stt: index + 1,
    name,
    key: unitKey(id),
    sent: boardTexts.sent(onTime, periods),
  }));
