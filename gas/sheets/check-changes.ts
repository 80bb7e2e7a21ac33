import { type Area, type CellWrite, type Change, formulaFault, parseIsoDate } from '../../shared/index.ts';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LONGEST_TEXT = 32_767;
const LONGEST_TITLE = 100;
const FIRST_DAY = '1900-01-01';

/**
 * Throws an English Error where a change is misuse, before anything is done: a sheet that is not there, a title twice,
 * a block that leaves the sheet, a formula that not every locale reads.
 */
export function checkChanges(changes: readonly Change[], titles: readonly string[]): void {
  const known = new Set(titles);
  for (const change of changes) {
    if (change.do === 'add-sheet') addTitle(known, change.sheet);
    else if (!known.has(change.sheet)) throw new Error(`There is no sheet of this title: "${change.sheet}"`);
    if ('area' in change) checkArea(change.area);
    if (change.do === 'write') checkBlock(change.row, change.column, change.cells);
  }
}

function addTitle(known: Set<string>, title: string): void {
  if (title.trim() === '' || title.length > LONGEST_TITLE) throw new Error(`Not a title for a sheet: "${title}"`);
  const lower = title.toLowerCase();
  if ([...known].some((other) => other.toLowerCase() === lower)) {
    throw new Error(`There is a sheet of this title already: "${title}"`);
  }
  known.add(title);
}

function checkArea({ row, column, rows, columns }: Area): void {
  const fits = (first: number, count: number, last: number): boolean =>
    Number.isInteger(first) && Number.isInteger(count) && first >= 1 && count >= 1 && first + count - 1 <= last;
  if (!fits(row, rows, LAST_ROW) || !fits(column, columns, LAST_COLUMN)) {
    throw new Error(`No such area: ${rows} × ${columns} cells from row ${row}, column ${column}`);
  }
}

function checkBlock(row: number, column: number, cells: readonly (readonly CellWrite[])[]): void {
  const columns = cells.reduce((most, one) => Math.max(most, one.length), 0);
  if (columns === 0) return;
  checkArea({ row, column, rows: cells.length, columns });
  for (const one of cells) one.forEach(checkCell);
}

function checkCell(write: CellWrite): void {
  if (typeof write === 'string' && write.length > LONGEST_TEXT) {
    throw new Error(`A cell holds at most ${LONGEST_TEXT} characters: ${write.length}`);
  }
  if (typeof write === 'number' && !Number.isFinite(write)) throw new Error(`Not a number for a cell: ${write}`);
  if (typeof write !== 'object' || write === null) return;
  if ('formula' in write) checkFormula(write.formula);
  if ('date' in write && (parseIsoDate(write.date) === null || write.date < FIRST_DAY)) {
    throw new Error(`No such day: ${write.date}`);
  }
}

function checkFormula(formula: string): void {
  const fault = formulaFault(formula);
  if (fault !== null) throw new Error(`The formula ${fault}: ${formula.slice(0, 200)}`);
}
