import {
  type Area,
  cellAddress,
  fromSerial,
  type NamedArea,
  type Sheet,
  type Value,
  type Workbook,
} from '../../shared/index.ts';
import { readArea, splitReference } from './area-address.ts';
import { isDateFormat } from './date-format.ts';
import type { RawBlock, RawCell, RawSheet, RawWorkbook } from './raw-workbook.ts';

/** The workbook as the core knows it. */
export function plainWorkbook(raw: RawWorkbook): Workbook {
  const names: Record<string, NamedArea> = {};
  for (const { name, formula } of raw.names) {
    const area = namedArea(formula);
    if (area !== null) names[name] = area;
  }
  return { sheets: raw.sheets.map(plainSheet), names };
}

/** A name that means anything but one area of cells is none of ours. */
function namedArea(formula: string): NamedArea | null {
  const parts = splitReference(formula);
  const area = parts === null ? null : readArea(parts.address);
  return parts === null || area === null ? null : { sheet: parts.sheet, ...area };
}

function plainSheet({ title, blocks, merges }: RawSheet): Sheet {
  const rows: Value[][] = [];
  const formulas: Record<string, string> = {};
  for (const block of blocks) addBlock(rows, formulas, block);
  return { title, rows: trimmed(rows), formulas, merges: merges.flatMap(mergedArea) };
}

function mergedArea(address: string): readonly Area[] {
  const area = readArea(address.replace(/^.*!/, ''));
  return area === null ? [] : [area];
}

function addBlock(rows: Value[][], formulas: Record<string, string>, block: RawBlock): void {
  block.values.forEach((values, down) => {
    const at = block.row + down;
    while (rows.length < at) rows.push([]);
    const row = rows[at - 1] ?? [];
    while (row.length < block.column - 1) row.push(null);
    values.forEach((value, right) => {
      const formula = formulaOf(value, block.formulas[down]?.[right]);
      if (formula !== null) formulas[cellAddress(at, block.column + right)] = formula;
      const type = block.valueTypes[down]?.[right] ?? '';
      row[block.column + right - 1] = plainValue(
        value,
        type,
        block.numberFormats[down]?.[right] ?? '',
        formula !== null,
      );
    });
  });
}

/** A text that begins with "=" reads the same in both; a formula never gives its own text. */
function formulaOf(value: RawCell, formula: RawCell | undefined): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;
}

function plainValue(value: RawCell, type: string, numberFormat: string, isFormula: boolean): Value {
  if (value === '') return isFormula ? '' : null;
  if (type === 'Error') return { error: String(value) };
  if (typeof value !== 'number' || !isDateFormat(numberFormat)) return value;
  const date = fromSerial(value);
  return date === null ? value : { date };
}

/** Blanks at the end of a row and rows at the end of a sheet say nothing. */
function trimmed(rows: Value[][]): readonly (readonly Value[])[] {
  for (const row of rows) while (row.length > 0 && row[row.length - 1] === null) row.pop();
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}
