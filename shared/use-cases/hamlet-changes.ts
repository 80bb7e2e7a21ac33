import type { Plan } from '../plan/schema.ts';
import { hamletTexts } from '../text/hamlets.ts';
import { absoluteAddress, cellAddress } from '../workbook/address.ts';
import { markers } from '../workbook/anchors.ts';
import { cellText, isBlank } from '../workbook/cell-text.ts';
import { type Change, KEEP } from '../workbook/change.ts';
import { type HamletsPlace, hamletKeys, hamletPeriod } from '../workbook/live/hamlet-formulas.ts';
import { columnIn, hasColumns, readTable, type Table, type TableRow } from '../workbook/read-table.ts';
import { usedRows } from '../workbook/table.ts';
import { sumCells } from '../workbook/templates/entry-table.ts';
import { byHamlet, hamletColumns, hamletRow } from '../workbook/templates/hamlets.ts';
import type { Block, Tracker } from '../workbook/tracker/types.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type RowValues, type RowWrites, resultColumns, writeColumns } from '../workbook/write-columns.ts';

/** What the formulas of the sheet of hamlets, and those of the blocks that take their sums, give now. */
export function hamletResults(workbook: Workbook, { blocks }: Tracker, stale: boolean): readonly Change[] {
  const table = readTable(workbook, markers.hamlets);
  if (table === null) return [];
  const codes = codesOf(table);
  const keys = ['state', ...codes.flatMap((code) => [hamletKeys(code).top, hamletKeys(code).bottom])];
  const rows = table.rows.map((row) => resultsOf(row, codesOfRow(row, codes)));
  return [...resultColumns(table, keys, rows, stale), ...blocks.flatMap((block) => sumResults(workbook, block, stale))];
}

const codesOf = ({ columns }: Pick<Table, 'columns'>): readonly string[] =>
  Object.keys(columns).flatMap((key) => /^rn:(.+)$/.exec(key)?.[1] ?? []);

/** Rows of periods that were closed before an indicator was counted in this way do without it. */
function codesOfRow(row: TableRow, codes: readonly string[]): readonly string[] {
  const own = codes.filter((code) => row.hasFormula(hamletKeys(code).top));
  return own.length === 0 ? codes : own;
}

function resultsOf(row: TableRow, codes: readonly string[]): RowValues {
  const pairs = codes.map((code) => {
    const { numerator, denominator, top, bottom } = hamletKeys(code);
    const [n, d] = [row.value(numerator), row.value(denominator)];
    const isBoth = typeof n === 'number' && typeof d === 'number';
    return { cells: { [top]: isBoth ? n : '', [bottom]: isBoth ? d : '' }, isBoth, isSome: !isBlank(n) || !isBlank(d) };
  });
  const { complete, partial, nothing } = hamletTexts;
  const state = pairs.every(({ isBoth }) => isBoth) ? complete : pairs.some(({ isSome }) => isSome) ? partial : nothing;
  return Object.assign({ state }, ...pairs.map(({ cells }) => cells));
}

/** The cells as they were calculated last, beside what they give. */
function sumResults(workbook: Workbook, { table }: Block, stale: boolean): readonly Change[] {
  const standing = readTable(workbook, table.marker);
  if (standing === null) return [];
  const rows = table.rows.map((row): RowValues => {
    const fed = (['numerator', 'denominator'] as const).filter((key) => row.hasFormula(key));
    return Object.fromEntries(fed.map((key) => [key, row.value(key) ?? '']));
  });
  const hasFed = rows.some((row) => Object.keys(row).length > 0);
  return hasFed ? resultColumns(standing, ['numerator', 'denominator'], rows, stale) : [];
}

/** Those of which every column is there. */
export const wholeCodesOf = (table: Pick<Table, 'columns'>): readonly string[] =>
  codesOf(table).filter((code) => hasColumns(table, Object.values(hamletKeys(code))));

/** Rows for open periods that the sheet of hamlets has none for, with the names of the period before. */
export function addedHamlets(
  workbook: Workbook,
  tracker: Pick<Tracker, 'indicators'>,
  periods: readonly string[],
  table = readTable(workbook, markers.hamlets),
): readonly Change[] {
  if (table === null || !table.isBounded || !hasColumns(table, ['key'])) return [];
  const standing = new Set(table.rows.map((row) => cellText(row.value('key'))));
  const added = periods.filter((period) => !standing.has(hamletPeriod(period)));
  const last = table.rows[table.rows.length - 1];
  if (added.length === 0 || last === undefined) return [];
  const before = table.rows.filter((row) => cellText(row.value('key')) === cellText(last.value('key')));
  const indicators = byHamlet(tracker.indicators).filter(({ code }) => wholeCodesOf(table).includes(code));
  const at = (row: number) => (key: string) => cellAddress(row, columnIn(table, key));
  const rows = added.flatMap((period, index) =>
    before.map((one, number) => {
      const row = last.row + 1 + index * before.length + number;
      const name = cellText(one.value('name')) || null;
      const counted = isBlank(one.value('stt')) ? null : number + 1;
      return { row, spec: hamletRow({ period, number: counted, name }, at(row), indicators) };
    }),
  );
  const width = Math.max(...Object.values(table.columns));
  const keys = new Map(Object.entries(table.columns).map(([key, column]) => [column, key]));
  const cells = rows.map(({ spec }) =>
    Array.from({ length: width }, (_, index) => spec.cells[keys.get(index + 1) ?? ''] ?? KEEP),
  );
  const area = { row: table.keyRow, column: 1, rows: last.row - table.keyRow + 1 + rows.length, columns: width };
  return [
    { do: 'write', sheet: table.sheet, row: last.row + 1, column: 1, cells },
    { do: 'define-name', name: table.name, sheet: table.sheet, area },
    ...usedRows(table, hamletColumns(indicators, ''), rows),
  ];
}

/** Sums go into the cells of the units' blocks that nobody has filled. */
export function pointedSums({ blocks }: Tracker, plan: Plan, place: HamletsPlace | null): readonly Change[] {
  if (place === null) return [];
  return blocks.flatMap(({ table: block, unit }) => {
    const period = absoluteAddress(block.keyRow, block.columns.stt ?? 1);
    const rows = block.rows.map((row): RowWrites => {
      const one = plan.indicators.find(({ code }) => code === cellText(row.value('code')));
      const isFree = (['numerator', 'denominator'] as const).every(
        (key) => isBlank(row.value(key)) && !row.hasFormula(key),
      );
      return one === undefined || !isFree ? {} : sumCells(place, one, { unit, period });
    });
    return writeColumns(block, ['numerator', 'denominator'], rows);
  });
}
