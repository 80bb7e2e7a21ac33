import type { CellFormat, Value } from '../../shared/index.ts';
import { columnLetters, toSerial } from '../../shared/index.ts';
import { isDate } from '../workbook-model/check-value.ts';
import type { SheetModel } from '../workbook-model/workbook-model.ts';
import { mergedCells, rowHeight } from './row-height.ts';
import type { CellTexts } from './shared-strings-part.ts';
import type { CellLooks } from './style-parts.ts';
import { xmlFormula, xmlText } from './xml-text.ts';

/** The rows of a sheet as XML, `<row>` after `<row>`. */
export function cellsXml(
  sheet: SheetModel,
  formats: readonly CellFormat[],
  texts: CellTexts,
  looks: CellLooks,
): string {
  const merged = mergedCells(sheet);
  const hidden = new Set(sheet.hiddenRows);
  const write = cellWriter(sheet, texts, looks);
  const rows: string[] = [];
  const last = lastRow(sheet);
  for (let row = 1; row <= last; row++) {
    const given = sheet.rowHeights[row];
    const height = given ?? rowHeight(sheet, formats, merged, row);
    // Without customHeight Excel fits the row again once somebody writes more into it.
    const fixed = given === undefined ? '' : ' customHeight="1"';
    const attributes = `${height === null ? '' : ` ht="${height}"${fixed}`}${hidden.has(row) ? ' hidden="1"' : ''}`;
    const cells = write(row);
    if (cells !== '') rows.push(`<row r="${row}"${attributes}>${cells}</row>`);
    else if (attributes !== '') rows.push(`<row r="${row}"${attributes}/>`);
  }
  return rows.join('');
}

function lastRow({ rows, formatIds, rowHeights, hiddenRows }: SheetModel): number {
  const heights = Object.keys(rowHeights).map(Number);
  return Math.max(
    rows.length,
    formatIds.length,
    heights[heights.length - 1] ?? 0,
    hiddenRows[hiddenRows.length - 1] ?? 0,
  );
}

function cellWriter(
  { rows, formatIds, formulas }: SheetModel,
  texts: CellTexts,
  looks: CellLooks,
): (row: number) => string {
  const letters: string[] = [];
  const hasFormulas = Object.keys(formulas).length > 0;
  return (row) => {
    const values = rows[row - 1] ?? [];
    const ids = formatIds[row - 1] ?? [];
    let xml = '';
    for (let i = 0; i < Math.max(values.length, ids.length); i++) {
      letters[i] ??= columnLetters(i + 1);
      const address = letters[i] + String(row);
      const format = ids[i] ?? 0;
      const id = looks.idOf(format);
      const start = `<c r="${address}"${id === 0 ? '' : ` s="${id}"`}`;
      const formula = hasFormulas ? formulas[address] : undefined;
      const value = values[i] ?? null;
      if (formula !== undefined) xml += formulaCell(start, formula, value);
      else if (value !== null) xml += valueCell(start, value, texts);
      else if (format !== 0) xml += `${start}/>`;
    }
    return xml;
  };
}

function valueCell(start: string, value: NonNullable<Value>, texts: CellTexts): string {
  if (typeof value === 'string') return `${start}${texts.cellEnd(value)}</c>`;
  return `${start}${resultXml(value)}</c>`;
}

function formulaCell(start: string, formula: string, result: Value): string {
  const text = `<f>${xmlFormula(formula)}</f>`;
  const value = resultXml(result);
  return `${start}${value.slice(0, value.indexOf('>') + 1)}${text}${value.slice(value.indexOf('>') + 1)}</c>`;
}

/**
 * The end of a cell's first tag and the value after it, for a formula's result or a value that is no shared text.
 *
 * resultXml(true) //=> ' t="b"><v>1</v>'
 */
function resultXml(value: Value): string {
  if (value === null) return '>';
  if (typeof value === 'string') return ` t="str"><v>${xmlText(value)}</v>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v>`;
  if (typeof value === 'number') return `><v>${value}</v>`;
  return isDate(value) ? `><v>${toSerial(value.date)}</v>` : ` t="e"><v>${value.error}</v>`;
}
