import { cellAddress } from '../../../shared/index.ts';
import { relativeArea } from '../../workbook-model/a1.ts';
import { cellOfKey } from '../../workbook-model/cell-key.ts';
import { parseArea } from '../../workbook-model/reference.ts';
import { scanRow, scanRows } from '../scan-cells.ts';
import { attribute, type Element, findElement, findElements, isOn, withoutAttributes } from '../xml-scan.ts';
import { appendTo } from './append-to.ts';
import { type CellPatch, type CellStyles, newCell } from './patch-cell.ts';
import { type Splice, spliceText } from './splice-text.ts';

/** Cells to be put in where there was none, by key. */
export type NewCells = ReadonlyMap<number, CellPatch>;

/**
 * A sheet's XML with the cells it has already replaced, and new cells and rows put in at their places; every other
 * byte stays.
 */
export function patchSheet(xml: string, replaced: readonly Splice[], added: NewCells, styles: CellStyles): string {
  const splices = [...replaced, ...insertions(xml, added, styles)];
  return splices.length === 0 ? xml : spliceText(xml, splices);
}

function insertions(xml: string, added: NewCells, styles: CellStyles): readonly Splice[] {
  const data = findElement(xml, 'sheetData');
  if (added.size === 0 || data === null) return [];
  const byRow = newCellsByRow(added);
  const pending = [...byRow.keys()].sort((a, b) => a - b);
  const styleOf = columnStyles(xml, data);
  const splices: Splice[] = [];
  const rowXml = (number: number) => {
    const cells = byRow.get(number) ?? [];
    const inner = cells.map(([column, patch]) =>
      newCell(data.prefix, cellAddress(number, column), styleOf(column), patch, styles),
    );
    return `<${data.prefix}row r="${number}">${inner.join('')}</${data.prefix}row>`;
  };
  scanRows(xml, (row, number) => {
    const before: string[] = [];
    while ((pending[0] ?? Number.POSITIVE_INFINITY) < number) before.push(rowXml(pending.shift() as number));
    if (before.length > 0) splices.push({ start: row.start, end: row.start, text: before.join('') });
    if (pending[0] !== number) return;
    pending.shift();
    splices.push(...cellInsertions(xml, row, number, byRow.get(number) ?? [], styleOf, styles));
  });
  const newRows =
    pending.length === 0 ? [] : appendTo(data, 'sheetData', data.attributes, pending.map(rowXml).join(''));
  return [...splices, ...newRows, ...dimensionSplice(xml, added)];
}

type NewCell = readonly [column: number, patch: CellPatch];

function newCellsByRow(added: NewCells): ReadonlyMap<number, readonly NewCell[]> {
  const byRow = new Map<number, NewCell[]>();
  for (const [key, patch] of [...added].sort(([a], [b]) => a - b)) {
    const { row, column } = cellOfKey(key);
    const cells = byRow.get(row);
    if (cells === undefined) byRow.set(row, [[column, patch]]);
    else cells.push([column, patch]);
  }
  return byRow;
}

/** A new cell looks as Excel would make it: like its row, else like its column. */
function cellInsertions(
  xml: string,
  row: Element,
  number: number,
  cells: readonly NewCell[],
  columnStyle: (column: number) => number,
  styles: CellStyles,
): readonly Splice[] {
  const rowStyle = isOn(row.attributes, 'customFormat') ? Number(attribute(row.attributes, 's') ?? 0) : null;
  const make = ([column, patch]: NewCell) =>
    newCell(row.prefix, cellAddress(number, column), rowStyle ?? columnStyle(column), patch, styles);
  const pending = [...cells];
  const splices: Splice[] = [];
  scanRow(xml, row, (cell, column) => {
    const before: string[] = [];
    while ((pending[0]?.[0] ?? Number.POSITIVE_INFINITY) < column) before.push(make(pending.shift() as NewCell));
    if (before.length > 0) splices.push({ start: cell.start, end: cell.start, text: before.join('') });
  });
  // "spans" is a hint that may be left out, and that must not be too short.
  const attributes = withoutAttributes(row.attributes, 'spans');
  return [...splices, ...appendTo(row, 'row', attributes, pending.map(make).join(''))];
}

function columnStyles(xml: string, data: Element): (column: number) => number {
  const columns = findElements(xml, 'col', 0, data.start).map(({ attributes }) => ({
    min: Number(attribute(attributes, 'min')),
    max: Number(attribute(attributes, 'max')),
    style: Number(attribute(attributes, 's') ?? attribute(attributes, 'style') ?? 0),
  }));
  return (column) => columns.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
}

/** The area that the sheet says it uses, grown to hold the new cells. */
function dimensionSplice(xml: string, added: NewCells): readonly Splice[] {
  const element = findElement(xml, 'dimension');
  const area = element === null ? null : parseArea(attribute(element.attributes, 'ref') ?? '');
  if (element === null || area === null) return [];
  const cells = [...added.keys()].map(cellOfKey);
  const top = cells.reduce((least, { row }) => Math.min(least, row), area.row);
  const left = cells.reduce((least, { column }) => Math.min(least, column), area.column);
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), area.row + area.rows - 1);
  const right = cells.reduce((most, { column }) => Math.max(most, column), area.column + area.columns - 1);
  const grown = relativeArea({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  if (grown === relativeArea(area)) return [];
  const rest = withoutAttributes(element.attributes, 'ref');
  return [{ start: element.start, end: element.end, text: `<${element.prefix}dimension ref="${grown}"${rest}/>` }];
}
