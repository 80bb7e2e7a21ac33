import type { Locale } from '../../../shared/index.ts';
import type { Book } from '../../excel-host/book/book.ts';
import type { SheetModel } from '../../workbook-model/index.ts';
import { type CellLook, looksOf } from '../look-of-cell.ts';
import { freeze } from './freeze.ts';
import { listenInGrid } from './listen-in-grid.ts';
import { paintCell } from './paint-cell.ts';
import { ROWS_AT_ONCE, type SheetTable, sheetTable } from './sheet-table.ts';
import { moreRows, textsIn } from './text.ts';

export interface GridOptions {
  readonly book: Book;
  readonly locale: Locale;
  readonly place: HTMLElement;
  readonly say: (text: string) => void;
  /** Called when the selection has moved. */
  readonly selected: () => void;
  /** Called when a person has typed into a cell. */
  readonly edited: () => void;
}

/** A readable grid of the sheet in front; people can choose cells and type into those that take it. */
export interface Grid {
  /** Shows what the workbook holds now, and its selection. */
  show(): void;
  /** The sheet in front, its results fresh. */
  front(): SheetModel;
  /** The cell that is selected, where it is shown. */
  active(): HTMLTableCellElement | null;
  /** The cell of the table at a place, or the merged one over it. */
  cellAt(row: number, column: number): HTMLTableCellElement | null;
  placeOf(cell: Element): { readonly row: number; readonly column: number } | null;
  select(row: number, column: number): void;
}

/** Shows a workbook in an element of the page. */
export function grid(options: GridOptions): Grid {
  const { book, place, locale } = options;
  const texts = textsIn(locale);
  let shown: { readonly table: SheetTable; readonly title: string; readonly layout: string } | null = null;
  let active: HTMLTableCellElement | null = null;
  let mostRows = ROWS_AT_ONCE;

  function front(): SheetModel {
    const { title } = book.selection().sheet;
    const sheet = book.calculated().sheets.find((one) => one.title === title);
    if (sheet === undefined) throw new Error(`There is no sheet "${title}"`);
    return sheet;
  }

  function show(): void {
    const sheet = front();
    const layout = layoutOf(sheet, mostRows);
    const isNew = shown?.title !== sheet.title || shown.layout !== layout;
    if (isNew) build(sheet, layout);
    paint(sheet);
    if (isNew && shown !== null) freeze(shown.table, sheet);
    choose();
  }

  function build(sheet: SheetModel, layout: string): void {
    const [left, top] = shown?.title === sheet.title ? [place.scrollLeft, place.scrollTop] : [0, 0];
    const table = sheetTable(sheet, sheet.title, mostRows);
    place.replaceChildren(table.table, ...(table.rowsLeft > 0 ? [moreButton(table.rowsLeft)] : []));
    place.scrollTo(left, top);
    shown = { table, title: sheet.title, layout };
    active = null;
  }

  function moreButton(left: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.textContent = moreRows(Math.min(left, ROWS_AT_ONCE))[locale];
    button.addEventListener('click', () => {
      mostRows += ROWS_AT_ONCE;
      show();
    });
    return button;
  }

  function paint(sheet: SheetModel): void {
    const look = looksOf(book.calculated(), sheet);
    const notKnown = book.notKnown().get(sheet.title);
    for (const [address, { element, row, column }] of shown?.table.cells ?? []) {
      if (element.classList.contains('editing')) continue;
      const one = look(row, column);
      const isNotKnown = notKnown?.has(address) === true;
      const isLocked = sheet.isProtected && one.format.locked !== false;
      const runsOn = isRunningOn(one, look(row, column + element.colSpan));
      paintCell(element, one, { isLocked, isNotKnown, runsOn, title: isNotKnown ? texts.notKnown : '' });
    }
  }

  const cellAt: Grid['cellAt'] = (row, column) => shown?.table.cell(row, column) ?? null;

  /** Marks the selected cell; one Tab stop leads into the grid. */
  function choose(): void {
    const { area } = book.selection();
    const cell = cellAt(area.row, area.column);
    if (cell === active) return;
    active?.classList.remove('active');
    if (active !== null) active.tabIndex = -1;
    active = cell;
    if (cell === null) return;
    cell.classList.add('active');
    cell.tabIndex = 0;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  const one: Grid = {
    show,
    front,
    active: () => active,
    cellAt,
    placeOf: (cell) => [...(shown?.table.cells.values() ?? [])].find(({ element }) => element === cell) ?? null,
    select(row, column) {
      book.select(book.selection().sheet, { row, column, rows: 1, columns: 1 });
      choose();
      active?.focus({ preventScroll: true });
      options.selected();
    },
  };
  listenInGrid(one, options);
  return one;
}

/** What the table is built from; the rest of a sheet is only painted anew. */
function layoutOf(sheet: SheetModel, mostRows: number): string {
  const { merges, columnWidths, rowHeights, hiddenColumns, hiddenRows, freeze: frozen, rows } = sheet;
  return JSON.stringify([merges, columnWidths, rowHeights, hiddenColumns, hiddenRows, frozen, rows.length, mostRows]);
}

/** A text of one line runs on over a blank cell beside it, as in any spreadsheet. */
function isRunningOn({ text, format, isNumber }: CellLook, next: CellLook): boolean {
  const isFree = format.wrap !== true && !isNumber && (format.horizontal ?? 'left') === 'left';
  return text !== '' && isFree && next.text === '' && next.format.fill === undefined;
}
