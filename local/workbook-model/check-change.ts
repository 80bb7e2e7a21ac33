import type { CellFormat, CellWrite, Change, ColourRule, FormulaWrite, Keep, PrintSetup } from '../../shared/index.ts';
import { isArea, LAST_COLUMN, LAST_ROW, relativeArea } from './a1.ts';
import { checkChart } from './check-chart.ts';
import { checkFormula } from './check-formula.ts';
import { checkName, checkTitle } from './check-name.ts';
import { checkValidation } from './check-validation.ts';
import { checkValue } from './check-value.ts';

const WIDEST = 255;
const HIGHEST = 409;
const LONGEST_FOOTER = 160;

/**
 * Throws where a change asks for something that a workbook cannot hold, whatever is in the workbook.
 *
 * checkChange({ do: 'add-sheet', sheet: 'a/b', tabColour: null }) //=> throws
 */
export function checkChange(change: Change): void {
  if ('area' in change && !isArea(change.area)) throw new Error(`No such area: ${relativeArea(change.area)}`);
  if (change.do === 'add-sheet') {
    checkTitle(change.sheet);
    checkColour(change.tabColour);
  } else if (change.do === 'write' || change.do === 'results') checkCells(change);
  else if (change.do === 'format') checkFormat(change.format);
  else if (change.do === 'validate') checkValidation(change.validation);
  else if (change.do === 'colour-rules') change.rules.forEach(checkRule);
  else if (change.do === 'define-name') checkName(change.name);
  else if (change.do === 'size') {
    checkSizes(change.columnWidths, LAST_COLUMN, WIDEST);
    checkSizes(change.rowHeights, LAST_ROW, HIGHEST);
  } else if (change.do === 'hide') {
    checkPlaces(change.columns, LAST_COLUMN);
    checkPlaces(change.rows, LAST_ROW);
  } else if (change.do === 'freeze') checkFreeze(change.rows, change.columns);
  else if (change.do === 'print') checkPrint(change.setup);
  else if (change.do === 'chart') checkChart(change.chart);
}

/** True for the mark that leaves a cell as it is. */
export function isKeep(write: CellWrite): write is Keep {
  return typeof write === 'object' && write !== null && 'keep' in write;
}

/** True for a formula with its result. */
export function isFormula(write: CellWrite): write is FormulaWrite {
  return typeof write === 'object' && write !== null && 'formula' in write;
}

type CellsChange = Extract<Change, { do: 'write' | 'results' }>;

/** The block of a change that writes cells. */
export function blockOf(change: CellsChange): readonly (readonly CellWrite[])[] {
  return change.do === 'write' ? change.cells : change.values;
}

function checkCells(change: CellsChange): void {
  const block = blockOf(change);
  const columns = block.reduce((most, row) => Math.max(most, row.length), 0);
  const area = { row: change.row, column: change.column, rows: block.length, columns };
  if (columns > 0 && !isArea(area)) throw new Error(`A block leaves the sheet: ${relativeArea(area)}`);
  for (const row of block) row.forEach(checkWrite);
}

function checkWrite(write: CellWrite): void {
  if (isKeep(write)) return;
  if (isFormula(write)) checkFormula(write.formula);
  checkValue(isFormula(write) ? write.result : write);
}

function checkColour(colour: string | null | undefined): void {
  if (colour != null && !/^[0-9A-Fa-f]{6}$/.test(colour)) throw new Error(`Not a colour as RRGGBB: ${colour}`);
}

function checkFormat(format: CellFormat): void {
  checkColour(format.colour);
  checkColour(format.fill);
  if (format.size !== undefined && !(format.size >= 1 && format.size <= HIGHEST)) {
    throw new Error(`Not a size of letters: ${format.size}`);
  }
  if (format.numberFormat !== undefined && (format.numberFormat === '' || format.numberFormat.length > 255)) {
    throw new Error(`Not a number format: "${format.numberFormat}"`);
  }
}

function checkRule(rule: ColourRule): void {
  checkFormula(rule.formula);
  checkColour(rule.fill);
  checkColour(rule.colour);
}

function checkPlaces(places: readonly number[], last: number): void {
  const wrong = places.find((place) => !Number.isInteger(place) || place < 1 || place > last);
  if (wrong !== undefined) throw new Error(`No such row or column: ${wrong}`);
}

function checkSizes(sizes: Readonly<Record<number, number>>, last: number, most: number): void {
  checkPlaces(Object.keys(sizes).map(Number), last);
  const wrong = Object.values(sizes).find((size) => !(size > 0 && size <= most));
  if (wrong !== undefined) throw new Error(`Not a width or height: ${wrong}`);
}

function checkFreeze(rows: number, columns: number): void {
  const isCount = (count: number, last: number) => Number.isInteger(count) && count >= 0 && count < last;
  if (!isCount(rows, LAST_ROW) || !isCount(columns, LAST_COLUMN)) throw new Error(`Cannot freeze ${rows} × ${columns}`);
}

function checkPrint({ area, titleRows, footer }: PrintSetup): void {
  if (area !== null && !isArea(area)) throw new Error(`No such area: ${relativeArea(area)}`);
  if (titleRows !== null) {
    checkPlaces(titleRows, LAST_ROW);
    if (titleRows[0] > titleRows[1]) throw new Error(`The title rows cross: ${titleRows.join(' and ')}`);
  }
  if ((footer?.length ?? 0) > LONGEST_FOOTER) throw new Error(`A footer has at most ${LONGEST_FOOTER} characters`);
}
