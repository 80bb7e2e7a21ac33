import {
  type Area,
  type CellWrite,
  type Change,
  cellAddress,
  KEEP,
  type Keep,
  type Value,
} from '../../shared/index.ts';
import { isSameContent } from '../workbook-model/check-value.ts';
import { emptySheet, type SheetModel, type WorkbookModel } from '../workbook-model/workbook-model.ts';

/**
 * The changes that make one workbook of another: new contents, results, and whatever else is different. Nothing but
 * results is named that is the same in both, so a file can be patched with them. `notKnown`: formulas, by sheet, that
 * were not calculated.
 *
 * changesBetween(model, model, new Map()) //=> []
 */
export function changesBetween(
  before: WorkbookModel,
  after: WorkbookModel,
  notKnown: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Change[] {
  const sheets = after.sheets.map((sheet) => {
    const known = before.sheets.find(({ title }) => title === sheet.title);
    const added: readonly Change[] =
      known === undefined ? [{ do: 'add-sheet', sheet: sheet.title, tabColour: sheet.tabColour }] : [];
    return { added, old: known ?? emptySheet(sheet.title, sheet.tabColour), now: sheet };
  });
  const changes: readonly Change[] = [
    ...sheets.flatMap(({ added }) => added),
    ...sheets.flatMap(({ old, now }) => [
      ...contents(old, now),
      ...formats(before, after, old, now),
      ...settings(old, now),
    ]),
    ...Object.entries(after.names)
      .filter(([name, area]) => !isSame(before.names[name], area))
      .map(([name, { sheet, ...area }]): Change => ({ do: 'define-name', name, sheet, area })),
  ];
  if (changes.length === 0) return [];
  return [...changes, ...sheets.flatMap(({ old, now }) => results(old, now, notKnown.get(now.title) ?? NONE))];
}

const NONE: ReadonlySet<string> = new Set();

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const one = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** New contents, row by row, from the first cell of a row that is new to the last. */
function contents(old: SheetModel, now: SheetModel): readonly Change[] {
  return rowsOf(old, now, (row, column): CellWrite => {
    const address = cellAddress(row, column);
    const [formula, was] = [now.formulas[address], old.formulas[address]];
    const [value, before] = [valueAt(now, row, column), valueAt(old, row, column)];
    if (formula !== undefined) return formula === was ? KEEP : { formula, result: value };
    return was === undefined && isSameContent(before, value) ? KEEP : value;
  }).map(({ row, column, cells }): Change => ({ do: 'write', sheet: now.title, row, column, cells: [cells] }));
}

/** Results of all formulas, changed or not: a formula without one here loses what the file shows for it. */
function results(old: SheetModel, now: SheetModel, notKnown: ReadonlySet<string>): readonly Change[] {
  return rowsOf(old, now, (row, column): Value | Keep => {
    const address = cellAddress(row, column);
    const formula = now.formulas[address];
    if (formula === undefined || formula !== old.formulas[address] || notKnown.has(address)) return KEEP;
    const [before, value] = [valueAt(old, row, column), valueAt(now, row, column)];
    return isSameResult(before, value) ? before : value;
  }).map(({ row, column, cells }): Change => ({ do: 'results', sheet: now.title, row, column, values: [cells] }));
}

/** Two ways to divide may differ in the last bit. */
function isSameResult(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a.toPrecision(14) === b.toPrecision(14);
  return isSameContent(a, b);
}

interface NewRow<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (T | Keep)[];
}

function rowsOf<T>(
  old: SheetModel,
  now: SheetModel,
  write: (row: number, column: number) => T | Keep,
): readonly NewRow<T>[] {
  const found: NewRow<T>[] = [];
  for (let row = 1; row <= Math.max(old.rows.length, now.rows.length); row++) {
    const width = Math.max(old.rows[row - 1]?.length ?? 0, now.rows[row - 1]?.length ?? 0);
    const cells = Array.from({ length: width }, (_, index) => write(row, index + 1));
    const first = cells.findIndex((cell) => cell !== KEEP);
    const last = cells.length - [...cells].reverse().findIndex((cell) => cell !== KEEP);
    if (first >= 0) found.push({ row, column: first + 1, cells: cells.slice(first, last) });
  }
  return found;
}

function valueAt({ rows }: SheetModel, row: number, column: number): Value {
  return rows[row - 1]?.[column - 1] ?? null;
}

/** A day that is written brings its format along, so such a cell is passed over. */
function formats(before: WorkbookModel, after: WorkbookModel, old: SheetModel, now: SheetModel): readonly Change[] {
  return now.formatIds.flatMap((ids, down) =>
    ids.flatMap((id, right): readonly Change[] => {
      const format = after.formats[id] ?? {};
      const was = before.formats[old.formatIds[down]?.[right] ?? 0] ?? {};
      const value = valueAt(now, down + 1, right + 1);
      const comesAlong = typeof value === 'object' && value !== null && 'date' in value;
      const { numberFormat, ...rest } = format;
      const { numberFormat: wasNumber, ...wasRest } = was;
      if (isSame(rest, wasRest) && (comesAlong || numberFormat === wasNumber)) return [];
      return [{ do: 'format', sheet: now.title, area: one(down + 1, right + 1), format }];
    }),
  );
}

function settings(old: SheetModel, now: SheetModel): readonly Change[] {
  const sheet = now.title;
  const isNew = <K extends keyof SheetModel>(key: K) => !isSame(old[key], now[key]);
  const each = <T>(before: readonly T[], after: readonly T[], make: (item: T) => Change): readonly Change[] =>
    after.filter((item) => !before.some((other) => isSame(other, item))).map(make);
  return [
    ...each(old.merges, now.merges, (area) => ({ do: 'merge', sheet, area })),
    ...each(old.validations, now.validations, ({ area, validation }) => ({ do: 'validate', sheet, area, validation })),
    ...each(old.colourRules, now.colourRules, ({ area, rules }) => ({ do: 'colour-rules', sheet, area, rules })),
    ...each(old.charts, now.charts, ({ area, chart }) => ({ do: 'chart', sheet, area, chart })),
    ...(isNew('columnWidths') || isNew('rowHeights')
      ? [{ do: 'size', sheet, columnWidths: now.columnWidths, rowHeights: now.rowHeights } as const]
      : []),
    ...(isNew('hiddenColumns') || isNew('hiddenRows')
      ? [{ do: 'hide', sheet, columns: now.hiddenColumns, rows: now.hiddenRows } as const]
      : []),
    ...(isNew('freeze') ? [{ do: 'freeze', sheet, ...now.freeze } as const] : []),
    ...(isNew('isProtected') && now.isProtected ? [{ do: 'protect', sheet } as const] : []),
    ...(isNew('print') && now.print !== null ? [{ do: 'print', sheet, setup: now.print } as const] : []),
  ];
}
