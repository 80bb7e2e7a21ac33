import { codeKey } from '../entry/book.ts';
import { cellText } from '../workbook/cell-text.ts';
import type { BlockPlace } from '../workbook/live/gather-formulas.ts';
import type { GatheredUnit } from '../workbook/live/gather-results.ts';
import { columnIn, hasColumns, placesOf, type Table } from '../workbook/read-table.ts';
import type { Block } from '../workbook/tracker/types.ts';
import type { AssessedIndicator, Assessment } from './assessment-types.ts';
import type { LiveBlock, LiveRow } from './live-blocks.ts';
import { byCutOff } from './observations.ts';

/** The units' blocks as `Theo dõi` gathers them: for each indicator, period by period, latest cut-off first. */
export interface Gatherer {
  readonly periods: readonly string[];
  readonly units: (one: AssessedIndicator) => readonly (readonly GatheredUnit[])[];
  /** Where its blocks stand; null where a formula cannot be pointed at one of them. */
  readonly places: (one: AssessedIndicator) => readonly (readonly BlockPlace[])[] | null;
}

/** Periods without any block have no part in the formulas, though they may be open. */
export function gathererOf({ tracker }: Assessment, live: readonly LiveBlock[]): Gatherer {
  const byPlace = new Map(live.map((one) => [`${one.block.unit} ${one.block.period}`, { one, rows: rowsByCode(one) }]));
  const open = [...byCutOff(tracker.open)].reverse().map(({ period }) => period);
  const periods = open.filter((period) => live.some(({ block }) => block.period === period));
  const blocksOf = ({ enterers }: AssessedIndicator) =>
    periods.map((period) => enterers.flatMap((unit) => byPlace.get(`${unit} ${period}`) ?? []));
  return {
    periods,
    units: (one) =>
      blocksOf(one).map((blocks) => blocks.map(({ one: { sent }, rows }) => ({ figure: figureOf(rows, one), sent }))),
    places: (one) => {
      const { code } = one.indicator;
      const places = blocksOf(one).map((blocks) => blocks.map((found) => placeOf(found.one.block, code)));
      return places.some((blocks) => blocks.includes(null)) ? null : (places as readonly (readonly BlockPlace[])[]);
    },
  };
}

type Rows = ReadonlyMap<string, LiveRow>;

/** As MATCH finds them: the first row whose code is the text, whatever its case. */
function rowsByCode({ block, rows }: LiveBlock): Rows {
  const found = new Map<string, LiveRow>();
  block.table.rows.forEach((row, index) => {
    const code = row.value('code');
    const live = rows[index];
    if (typeof code === 'string' && live && !found.has(code.toLowerCase())) found.set(code.toLowerCase(), live);
  });
  return found;
}

const figureOf = (rows: Rows, { indicator }: AssessedIndicator) =>
  rows.get(indicator.code.toLowerCase())?.results ?? null;

/** Where a block has the row of an indicator, for formulas; null where one cannot be pointed at it. */
export function placeOf({ table, sentCell }: Pick<Block, 'table' | 'sentCell'>, code: string): BlockPlace | null {
  const place = placeWith(table, code);
  const { sheet, rows } = place;
  const first = rows[0]?.row;
  const isWhole = hasColumns(place, ['code', 'f_state', 'f_top', 'f_bottom']);
  if (!isWhole || sentCell === null || first === undefined) return null;
  return { sheet, firstRow: first, rows: rows.length, column: (key) => columnIn(place, key), sent: sentCell };
}

/** A table that goes on further down has it in one of its places; the first where it is in none. */
function placeWith(table: Table, code: string): Table {
  const places = placesOf(table);
  const holds = ({ rows }: Table): boolean =>
    rows.some((row) => codeKey(cellText(row.value('code'))) === codeKey(code));
  return places.find(holds) ?? places[0] ?? table;
}
