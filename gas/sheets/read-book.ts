import { type Area, cellAddress, type NamedArea, type Sheet, type Value, type Workbook } from '../../shared/index.ts';
import { dayReader, isDateObject } from './day.ts';
import { fromSheets, hasDecimalComma } from './formula-text.ts';
import type { GoogleRange, GoogleSheet, SheetsServices } from './services.ts';

/** What a snapshot saw: the workbook as plain data, and the values as they came, to notice later what has changed. */
export interface SeenBook {
  readonly workbook: Workbook;
  readonly sheets: ReadonlyMap<string, SeenSheet>;
}
export interface SeenSheet {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: Readonly<Record<string, string>>;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** What is wanted of the file: which sheets are read at all, and which of them may be written to afterwards. */
export interface Wanted {
  readonly reads: (sheetId: number) => boolean;
  /** Formulas and merged areas are looked at only here. */
  readonly writes: (sheetId: number) => boolean;
}
const EVERYTHING: Wanted = { reads: () => true, writes: () => true };

/** Reads the whole file, or what is wanted of it: one look at each sheet, one at the names. */
export function readBook(services: SheetsServices, { reads, writes }: Wanted = EVERYTHING): SeenBook {
  const { file, utilities } = services;
  const day = dayReader(utilities, file.getSpreadsheetTimeZone());
  const decimalComma = hasDecimalComma(file.getSpreadsheetLocale());
  const seen = new Map<string, SeenSheet>();
  const titles = new Map<number, string>();
  const sheets = file.getSheets().flatMap((sheet): readonly Sheet[] => {
    const title = sheet.getName();
    titles.set(sheet.getSheetId(), title);
    if (!reads(sheet.getSheetId())) return [];
    const range = sheet.getDataRange();
    const values: readonly (readonly unknown[])[] = range.getValues();
    if (!writes(sheet.getSheetId()))
      return [{ title, rows: rowsOf(values, {}, day, () => true), formulas: {}, merges: [] }];
    const formulas = formulasOf(range, decimalComma);
    seen.set(title, { values, formulas });
    const merges = range.getMergedRanges().map(areaOf);
    return [{ title, rows: rowsOf(values, formulas, day, errorsIn(range, values, formulas)), formulas, merges }];
  });
  return { workbook: { sheets, names: namesOf(file, titles) }, sheets: seen };
}

function formulasOf(range: GoogleRange, decimalComma: boolean): Readonly<Record<string, string>> {
  const formulas: Record<string, string> = {};
  range.getFormulas().forEach((row, down) => {
    row.forEach((shown, right) => {
      if (shown !== '') formulas[cellAddress(down + 1, right + 1)] = fromSheets(shown, decimalComma);
    });
  });
  return formulas;
}

type Formulas = Readonly<Record<string, string>>;
type IsError = (row: number, column: number) => boolean;

function rowsOf(
  values: readonly (readonly unknown[])[],
  formulas: Formulas,
  day: (date: Date) => Value,
  isError: IsError,
): readonly (readonly Value[])[] {
  return values.map((row, down) =>
    row.map((value, right): Value => {
      if (value === '') return formulas[cellAddress(down + 1, right + 1)] === undefined ? null : '';
      if (isDateObject(value)) return day(value);
      if (typeof value !== 'string') return value as number | boolean;
      return ERROR.test(value) && isError(down, right) ? { error: value } : value;
    }),
  );
}

/**
 * Which of the cells that read "#REF!" or "#N/A" are errors: those of formulas, and those that are no text.
 * Only the second kind needs another look at the sheet, and it is rare.
 */
function errorsIn(range: GoogleRange, values: readonly (readonly unknown[])[], formulas: Formulas): IsError {
  let texts: readonly (readonly unknown[])[] | null = null;
  return (down, right) => {
    if (formulas[cellAddress(down + 1, right + 1)] !== undefined) return true;
    texts = texts ?? range.getRichTextValues();
    return values.length > 0 && texts[down]?.[right] === null;
  };
}

const areaOf = (range: GoogleRange): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

function namesOf(
  file: SheetsServices['file'],
  titles: ReadonlyMap<number, string>,
): Readonly<Record<string, NamedArea>> {
  const names: Record<string, NamedArea> = {};
  for (const named of file.getNamedRanges()) {
    const range = named.getRange();
    // A name whose cells were deleted has no range any more.
    const sheet = range && titles.get(range.getGridId());
    if (sheet) names[named.getName()] = { sheet, ...areaOf(range) };
  }
  return names;
}

/** True where a cell that people fill holds something else than when it was seen; results of formulas do not count. */
export function hasChanged(sheet: GoogleSheet, seen: SeenSheet): boolean {
  const now: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  const rows = Math.max(now.length, seen.values.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(now[row]?.length ?? 0, seen.values[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      if (seen.formulas[cellAddress(row + 1, column + 1)] !== undefined) continue;
      if (!isSame(now[row]?.[column] ?? '', seen.values[row]?.[column] ?? '')) return true;
    }
  }
  return false;
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (isDateObject(a) && isDateObject(b) && a.getTime() === b.getTime());
