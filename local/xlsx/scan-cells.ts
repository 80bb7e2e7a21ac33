import { columnNumber, isArea, LAST_COLUMN } from '../workbook-model/a1.ts';
import { attribute, type Element, eachElement, findElement } from './xml-scan.ts';

/**
 * Calls back for each cell of a sheet. A row or cell without an address follows the one before it; what has an address
 * that no sheet has is passed over.
 */
export function scanCells(xml: string, visit: (cell: Element, row: number, column: number) => void): void {
  scanRows(xml, (element, row) => {
    if (!isArea({ row, column: 1, rows: 1, columns: 1 })) return;
    scanRow(xml, element, (cell, column) => {
      if (column >= 1 && column <= LAST_COLUMN) visit(cell, row, column);
    });
  });
}

/** Calls back for each row of a sheet. */
export function scanRows(xml: string, visit: (row: Element, number: number) => void): void {
  const data = findElement(xml, 'sheetData');
  if (data === null) return;
  let row = 0;
  eachElement(xml, 'row', data.innerStart, data.innerEnd, (element) => {
    row = Number(attribute(element.attributes, 'r') ?? row + 1);
    visit(element, row);
  });
}

/** Calls back for each cell of a row. */
export function scanRow(xml: string, row: Element, visit: (cell: Element, column: number) => void): void {
  let column = 0;
  eachElement(xml, 'c', row.innerStart, row.innerEnd, (cell) => {
    const address = attribute(cell.attributes, 'r');
    column = address === undefined ? column + 1 : columnOf(address);
    visit(cell, column);
  });
}

function columnOf(address: string): number {
  let length = 0;
  while (address.charCodeAt(length) > DIGIT_NINE) length++;
  return columnNumber(address.slice(0, length));
}

const DIGIT_NINE = 57;
