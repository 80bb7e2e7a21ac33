import type { Area, Sheet, Value } from '../../shared/index.ts';
import { cellAddress } from '../../shared/index.ts';
import { parseArea } from '../workbook-model/reference.ts';
import { shiftFormula } from '../workbook-model/shift-formula.ts';
import { withoutBlankEnd, withoutEmptyEnd } from '../workbook-model/snapshot-of.ts';
import { type CellContext, type FormulaText, readCell } from './read-cell.ts';
import { scanCells } from './scan-cells.ts';
import { attribute, findElement, findElements } from './xml-scan.ts';

/** A sheet as plain data, from its XML. */
export function readSheet(title: string, xml: string, context: CellContext): Sheet {
  const rows: Value[][] = [];
  const formulas: PlacedFormula[] = [];
  let blanks = 0;
  scanCells(xml, (cell, row, column) => {
    const { value, formula } = readCell(cell.attributes, xml.slice(cell.innerStart, cell.innerEnd), context);
    if (value !== null) blanks += put(rows, row, column, value);
    if (blanks > MOST_BLANKS) throw new Error(`The cells of the sheet "${title}" lie too far apart to be read`);
    if (formula !== null) formulas.push({ ...formula, row, column });
  });
  return {
    title,
    rows: withoutEmptyEnd(rows.map(withoutBlankEnd)),
    formulas: Object.fromEntries(writtenOut(formulas)),
    merges: readMerges(xml),
  };
}

/** Far more than any workbook has; a file made to fill the memory has more. */
const MOST_BLANKS = 10_000_000;

/** Gives the number of blanks that had to be put in front. */
function put(rows: Value[][], row: number, column: number, value: Value): number {
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1] as Value[];
  const before = cells.length;
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = value;
  return Math.max(0, column - 1 - before);
}

export interface PlacedFormula extends FormulaText {
  readonly row: number;
  readonly column: number;
}

/** Address and text of each formula; the members of a shared formula read it from where they stand. */
export function writtenOut(formulas: readonly PlacedFormula[]): readonly (readonly [string, string])[] {
  const isShared = ({ attributes }: PlacedFormula) => attribute(attributes, 't') === 'shared';
  const masters = new Map(
    formulas
      .filter((formula) => isShared(formula) && formula.text !== '')
      .map((formula) => [attribute(formula.attributes, 'si'), formula]),
  );
  return formulas.flatMap((formula) => {
    const { text, row, column } = formula;
    const master = isShared(formula) ? masters.get(attribute(formula.attributes, 'si')) : undefined;
    const own =
      text === '' && master !== undefined ? shiftFormula(master.text, row - master.row, column - master.column) : text;
    return own === '' ? [] : [[cellAddress(row, column), own] as const];
  });
}

function readMerges(xml: string): readonly Area[] {
  const data = findElement(xml, 'sheetData');
  return findElements(xml, 'mergeCell', data?.end)
    .flatMap(({ attributes }) => parseArea(attribute(attributes, 'ref') ?? '') ?? [])
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
