import type { SheetModel } from '../../workbook-model/index.ts';
import { type SheetTable, widthOf } from './sheet-table.ts';

/** Pixels of the column of row numbers; page.css says the same. */
const ROW_HEAD = 40;

/**
 * Keeps the frozen rows and columns in view. Heights are known only once the table is laid out, so this comes after it
 * stands in the page, and again when they may have changed.
 */
export function freeze({ table, cells, columns }: SheetTable, { freeze: frozen, columnWidths }: SheetModel): void {
  const lefts = new Map<number, number>();
  let left = ROW_HEAD;
  for (const column of columns.filter((one) => one <= frozen.columns)) {
    lefts.set(column, left);
    left += widthOf(columnWidths[column]);
  }
  for (const { element, row, column } of cells.values()) {
    const at = lefts.get(column);
    const isTop = row <= frozen.rows;
    element.classList.toggle('frozen-top', isTop);
    element.classList.toggle('frozen-left', at !== undefined);
    if (isTop) element.style.top = `${element.parentElement?.offsetTop ?? 0}px`;
    if (at !== undefined) element.style.left = `${at}px`;
  }
  freezeRowHeads(table, cells, frozen.rows);
  if (table.parentElement !== null) table.parentElement.style.scrollPaddingLeft = `${left}px`;
  columns.forEach((column, index) => {
    const at = lefts.get(column);
    const head = table.tHead?.rows[0]?.cells[index + 1];
    if (at === undefined || head === undefined) return;
    head.classList.add('frozen-left');
    head.style.left = `${at}px`;
  });
}

/** The numbers of frozen rows stay with them, and what is brought into view does not end up beneath them. */
function freezeRowHeads(table: HTMLTableElement, cells: SheetTable['cells'], rows: number): void {
  const lines = new Set<HTMLElement>();
  for (const { element, row } of cells.values()) {
    if (row <= rows && element.parentElement !== null) lines.add(element.parentElement);
  }
  let bottom = table.tHead?.offsetHeight ?? 0;
  for (const line of lines) {
    const [head] = line.getElementsByTagName('th');
    if (head === undefined) continue;
    head.classList.add('frozen-top');
    head.style.top = `${line.offsetTop}px`;
    bottom = Math.max(bottom, line.offsetTop + line.offsetHeight);
  }
  const place = table.parentElement;
  if (place !== null) place.style.scrollPaddingTop = `${bottom}px`;
}
