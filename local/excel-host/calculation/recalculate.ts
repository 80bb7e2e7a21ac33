import { type Area, cellAddress, toSerial, type Value } from '../../../shared/index.ts';
import type { SheetModel, WorkbookModel } from '../../workbook-model/index.ts';
import { parseAddress } from '../book/parse-address.ts';
import { type CellValue, FormulaError } from './cell-values.ts';
import { evaluate, type Place, type Sheets } from './evaluate.ts';
import { type Formula, parseFormula } from './parse-formula.ts';

/** The workbook with every formula's result fresh. A formula that cannot be read gives #NAME?. */
export function recalculate(model: WorkbookModel): WorkbookModel {
  const calculated = calculation(model);
  return { ...model, sheets: model.sheets.map((sheet) => withResults(sheet, calculated)) };
}

type Calculated = (sheet: string, row: number, column: number) => CellValue;

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

function calculation(model: WorkbookModel): Calculated {
  const byTitle = new Map(model.sheets.map((sheet) => [sheet.title.toLowerCase(), sheet]));
  const names = new Map(Object.entries(model.names).map(([name, area]) => [name.toLowerCase(), area]));
  const results = new Map<string, CellValue>();

  function calculated(title: string, row: number, column: number): CellValue {
    const sheet = byTitle.get(title.toLowerCase());
    const formula = sheet?.formulas[cellAddress(row, column)];
    if (formula === undefined) return plain(sheet?.rows[row - 1]?.[column - 1] ?? null);
    const key = `${title}!${row},${column}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    // A circle of formulas reads 0 in itself, as Excel shows it.
    results.set(key, 0);
    const result = resultOf(formula, sheetsFrom(title));
    results.set(key, result);
    return result;
  }

  function sheetsFrom(title: string): Sheets {
    return {
      cell: calculated,
      area(sheet, address) {
        const found = byTitle.get((sheet ?? title).toLowerCase());
        return found === undefined
          ? null
          : { sheet: found.title, area: within(found, parseAddress(address, 'formula')) };
      },
      named(name) {
        const area = names.get(name.toLowerCase());
        return area === undefined ? null : ({ sheet: area.sheet, area } satisfies Place);
      },
    };
  }

  return calculated;
}

/** Whole columns and rows reach as far as the sheet is used. */
function within(sheet: SheetModel, area: Area): Area {
  const isWhole = area.rows > 100_000 || area.columns > 1000;
  if (!isWhole) return area;
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, sheet.rows.length)),
    columns: Math.max(1, Math.min(area.columns, widest)),
  };
}

const parsed = new Map<string, Formula | null>();

function resultOf(text: string, sheets: Sheets): CellValue {
  const formula = parsed.get(text) ?? parseFormula(text);
  parsed.set(text, formula);
  if (formula === null) return { error: '#NAME?' };
  try {
    return evaluate(formula, sheets);
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    throw error;
  }
}

function plain(value: Value): CellValue {
  return typeof value === 'object' && value !== null && 'date' in value ? toSerial(value.date) : value;
}
