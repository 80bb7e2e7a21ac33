import { cellAddress, toSerial, type Value } from '../../../shared/index.ts';
import type { SheetModel, WorkbookModel } from '../../workbook-model/index.ts';
import { parseAddress } from '../book/parse-address.ts';
import { type CellValue, FormulaError, NotKnown } from './cell-values.ts';
import { evaluate, type Sheets } from './evaluate.ts';
import { type Formula, parseFormula } from './parse-formula.ts';
import { type Calculated, sheetsAround } from './sheets-around.ts';

export interface Recalculated {
  readonly model: WorkbookModel;
  /** By sheet title: the addresses of formulas that ask for what is not known here. They keep the result they had. */
  readonly notKnown: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The workbook with every formula's result fresh. A formula that is not known and had no result gives #NAME?. */
export function recalculate(model: WorkbookModel): Recalculated {
  const notKnown = new Map<string, Set<string>>();
  const calculated = calculation(model, (sheet, address) => {
    notKnown.set(sheet, (notKnown.get(sheet) ?? new Set()).add(address));
  });
  return { model: { ...model, sheets: model.sheets.map((sheet) => withResults(sheet, calculated)) }, notKnown };
}

/**
 * What a formula that stands nowhere gives, as a colour rule or a validation has one: of cells whose results are fresh.
 * With a cell given, it is looked at as if that cell held another value.
 */
export function evaluator(model: WorkbookModel, instead?: CellInstead): (sheet: string, formula: string) => CellValue {
  const byTitle = new Map(model.sheets.map((sheet) => [sheet.title.toLowerCase(), sheet]));
  const around = sheetsAround(model, (title, row, column) => {
    if (instead?.sheet === title && instead.row === row && instead.column === column) return plain(instead.value);
    return plain(byTitle.get(title.toLowerCase())?.rows[row - 1]?.[column - 1] ?? null);
  });
  return (sheet, formula) => {
    const result = resultOf(formula, around(sheet, true));
    return result === NOT_KNOWN ? null : result;
  };
}

export interface CellInstead {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

function withResults(sheet: SheetModel, calculated: Calculated): SheetModel {
  const addresses = Object.keys(sheet.formulas);
  if (addresses.length === 0) return sheet;
  const rows: Value[][] = sheet.rows.map((row) => [...row]);
  for (const address of addresses) {
    const { row, column } = parseAddress(address, 'formula');
    while (rows.length < row) rows.push([]);
    const values = rows[row - 1] ?? [];
    while (values.length < column - 1) values.push(null);
    // A formula that reads a blank shows 0.
    values[column - 1] = calculated(sheet.title, row, column) ?? 0;
  }
  return { ...sheet, rows };
}

function calculation(model: WorkbookModel, notKnown: (sheet: string, address: string) => void): Calculated {
  const byTitle = new Map(model.sheets.map((sheet) => [sheet.title.toLowerCase(), sheet]));
  const results = new Map<string, CellValue>();

  function calculated(title: string, row: number, column: number): CellValue {
    const sheet = byTitle.get(title.toLowerCase());
    const stored = plain(sheet?.rows[row - 1]?.[column - 1] ?? null);
    const formula = sheet?.formulas[cellAddress(row, column)];
    if (sheet === undefined || formula === undefined) return stored;
    const key = `${title}!${row},${column}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    // A circle of formulas reads 0 in itself, as Excel shows it.
    results.set(key, 0);
    const result = resultOf(formula, around(title, stored === null));
    if (result === NOT_KNOWN) notKnown(sheet.title, cellAddress(row, column));
    const value = result === NOT_KNOWN ? stored : result;
    results.set(key, value);
    return value;
  }

  const around = sheetsAround(model, calculated);
  return calculated;
}

const parsed = new Map<string, Formula | null>();

const NOT_KNOWN = Symbol('not known');

function resultOf(text: string, sheets: Sheets): CellValue | typeof NOT_KNOWN {
  const formula = parsed.get(text) ?? parseFormula(text);
  parsed.set(text, formula);
  if (formula === null) return sheets.isComplete ? { error: '#NAME?' } : NOT_KNOWN;
  try {
    return evaluate(formula, sheets);
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    if (error instanceof NotKnown) return NOT_KNOWN;
    throw error;
  }
}

function plain(value: Value): CellValue {
  return typeof value === 'object' && value !== null && 'date' in value ? toSerial(value.date) : value;
}
