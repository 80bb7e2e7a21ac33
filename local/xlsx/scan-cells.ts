import { columnNumber } from '../workbook-model/a1.ts';
import { attribute, type Element, eachElement, findElement } from './xml-scan.ts';

export interface CellElement extends Element {
  readonly row: number;
  readonly column: number;
}

export interface RowElement extends Element {
  readonly row: number;
}

/** Calls back for each row of a sheet, then for its cells. A row or cell without an address follows the one before. */
export function scanCells(xml: string, onCell: (cell: CellElement) => void, onRow?: (row: RowElement) => void): void {
  const data = findElement(xml, 'sheetData');
  if (data === null) return;
  let row = 0;
  eachElement(xml, 'row', data.innerStart, data.innerEnd, (element) => {
    row = Number(attribute(element.attributes, 'r') ?? row + 1);
    onRow?.({ ...element, row });
    let column = 0;
    eachElement(xml, 'c', element.innerStart, element.innerEnd, (cell) => {
      const address = attribute(cell.attributes, 'r');
      column = address === undefined ? column + 1 : columnNumber(address.replace(/\d+$/, ''));
      onCell({ ...cell, row, column });
    });
  });
}
