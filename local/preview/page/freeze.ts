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
  columns.forEach((column, index) => {
    const at = lefts.get(column);
    const head = table.tHead?.rows[0]?.cells[index + 1];
    if (at === undefined || head === undefined) return;
    head.classList.add('frozen-left');
    head.style.left = `${at}px`;
  });
}
