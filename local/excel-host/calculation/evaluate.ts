import type { Area } from '../../../shared/index.ts';
import { asNumber, asText, asTruth, type CellValue, compared, FormulaError, NotKnown, sound } from './cell-values.ts';
import { type Argument, functions } from './functions.ts';
import type { Formula } from './parse-formula.ts';

/** What a formula can look at. Sheets by title. */
export interface Sheets {
  cell(sheet: string, row: number, column: number): CellValue;
  /** The cells an address or name means, within what is used; null where there are none such. */
  area(sheet: string | null, address: string): Place | null;
  named(name: string): Place | null;
  /** What is not known is an error of the formula, as in Excel; else it throws NotKnown. */
  readonly isComplete: boolean;
}

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** What a formula gives. Throws FormulaError for an error it does not catch itself. */
export function evaluate(formula: Formula, sheets: Sheets): CellValue {
  switch (formula.kind) {
    case 'value':
      return formula.value;
    case 'reference':
    case 'name':
      return single(placeOf(formula, sheets), sheets);
    case 'unary':
      return (formula.sign === '-' ? -1 : 1) * asNumber(evaluate(formula.of, sheets));
    case 'binary':
      return combined(formula.sign, evaluate(formula.left, sheets), evaluate(formula.right, sheets));
    case 'call':
      return called(formula, sheets);
  }
}

function called(formula: Extract<Formula, { kind: 'call' }>, sheets: Sheets): CellValue {
  if (formula.name === 'IF') return chosen(formula.args, sheets);
  if (formula.name === 'IFERROR') return caught(formula.args, sheets);
  const run = functions[formula.name];
  if (run === undefined) throw unknown('#NAME?', sheets);
  return run(formula.args.map((arg) => argument(arg, sheets)));
}

/** Only the branch that is chosen is looked at, so an error in the other one does no harm. */
function chosen([test, yes, no]: readonly Formula[], sheets: Sheets): CellValue {
  if (test === undefined) throw new FormulaError('#VALUE!');
  const branch = asTruth(evaluate(test, sheets)) ? yes : no;
  return branch === undefined ? false : evaluate(branch, sheets);
}

function caught([of, instead]: readonly Formula[], sheets: Sheets): CellValue {
  if (of === undefined || instead === undefined) throw new FormulaError('#VALUE!');
  try {
    return sound(evaluate(of, sheets));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return evaluate(instead, sheets);
  }
}

function argument(formula: Formula, sheets: Sheets): Argument {
  if (formula.kind !== 'reference' && formula.kind !== 'name')
    return { values: [evaluate(formula, sheets)], isArea: false };
  const place = placeOf(formula, sheets);
  return { values: valuesOf(place, sheets), isArea: true };
}

function placeOf(formula: Extract<Formula, { kind: 'reference' | 'name' }>, sheets: Sheets): Place {
  const isName = formula.kind === 'name';
  const place = isName ? sheets.named(formula.name) : sheets.area(formula.sheet, formula.address);
  if (place === null) throw unknown(isName ? '#NAME?' : '#REF!', sheets);
  return place;
}

function single({ sheet, area }: Place, sheets: Sheets): CellValue {
  if (area.rows !== 1 || area.columns !== 1) throw unknown('#VALUE!', sheets);
  return sheets.cell(sheet, area.row, area.column);
}

function unknown(name: string, { isComplete }: Sheets): Error {
  return isComplete ? new FormulaError(name) : new NotKnown();
}

function valuesOf({ sheet, area }: Place, sheets: Sheets): readonly CellValue[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    sheets.cell(sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

function combined(sign: string, left: CellValue, right: CellValue): CellValue {
  if (sign === '&') return asText(left) + asText(right);
  const comparison = COMPARISONS[sign];
  if (comparison !== undefined) return comparison(compared(left, right));
  const [a, b] = [asNumber(left), asNumber(right)];
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  if (sign === '^') return a ** b;
  if (b === 0) throw new FormulaError('#DIV/0!');
  return a / b;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};
