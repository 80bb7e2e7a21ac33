import type { Area, CellFormat, Change, Validation } from '../../../shared/index.ts';
import { relativeArea } from '../../workbook-model/a1.ts';
import { checkChange } from '../../workbook-model/check-change.ts';
import { applyChanges, emptyModel, type SheetModel, type WorkbookModel } from '../../workbook-model/index.ts';
import { type Recalculated, recalculate } from '../calculation/recalculate.ts';
import { HostError, refusedBy } from '../protocol/host-error.ts';
import { type BookEvents, bookEvents } from './book-events.ts';

/** A workbook open in Excel: the model shared with the other local hosts, and what only an open workbook has. */
export interface Book {
  readonly events: BookEvents;
  sheets(): readonly OpenSheet[];
  /** The sheet of an id or title, titles in any case; null where there is none. */
  find(idOrTitle: string): OpenSheet | null;
  add(title: string): OpenSheet;
  /** Everything done so far; results of formulas may be old. */
  model(): WorkbookModel;
  /** The same with every result fresh. */
  calculated(): WorkbookModel;
  /** By sheet title: the addresses of formulas that cannot be calculated here and show the result they had. */
  notKnown(): Recalculated['notKnown'];
  sheet(open: OpenSheet): SheetModel;
  /** Format of a cell of a sheet, {} where nobody set one. */
  formats(open: OpenSheet): (row: number, column: number) => CellFormat;
  hasName(name: string): boolean;
  /** Columns that are hidden now. */
  hiddenColumns(open: OpenSheet): readonly number[];
  /** What a person sees: the sheet in front, and the cells that are selected in it. */
  selection(): Selection;
  /** Brings a sheet to the front; without an area its own selection stays. */
  select(open: OpenSheet, area: Area | null): void;
  change(change: Change, location: string): void;
  /** For what no Change says: a sheet renamed, a rule taken away. */
  edit(next: (model: WorkbookModel) => WorkbookModel): void;
  editSheet(open: OpenSheet, next: (sheet: SheetModel) => SheetModel): void;
}

export interface Selection {
  readonly sheet: OpenSheet;
  readonly area: Area;
}

export interface OpenSheet {
  readonly id: string;
  title: string;
  /** Null while the sheet is not protected; else what users may do all the same. */
  protection: Readonly<Record<string, unknown>> | null;
  /** Sides of each cell that have a line, as bits, by row and column: a border is whole when it has all four. */
  readonly sides: Map<string, number>;
  /** Names of the fonts set on it; the model knows one font only. */
  readonly fonts: Set<string>;
  /** Cells covered by merged areas take no value. */
  merges: readonly Area[];
  /** Validations as they were last set, by area. */
  readonly validations: Map<string, Validation>;
}

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** Opens a workbook; Excel has at least one sheet, so an empty model gets one. */
export function openBook(start: WorkbookModel = emptyModel()): Book {
  let nextId = 1;
  let current = start;
  let pending: Change[] = [];
  let isFresh = false;
  let notKnown: Recalculated['notKnown'] = new Map();
  const open: OpenSheet[] = start.sheets.map((sheet) => opened(sheet.title, sheet));
  const events = bookEvents();
  const selected = new Map<OpenSheet, Area>();
  let front: OpenSheet | null = null;

  function opened(title: string, sheet: SheetModel | null): OpenSheet {
    const id = `{${String(nextId++).padStart(8, '0')}-0001-0000-0000-000000000000}`;
    const protection = sheet?.isProtected ? {} : null;
    const validations = new Map(sheet?.validations.map(({ area, validation }) => [relativeArea(area), validation]));
    return { id, title, protection, sides: new Map(), fonts: new Set(), merges: sheet?.merges ?? [], validations };
  }

  function model(): WorkbookModel {
    if (pending.length > 0) current = applyChanges(current, pending);
    pending = [];
    return current;
  }

  function calculated(): WorkbookModel {
    if (!isFresh) ({ model: current, notKnown } = recalculate(model()));
    isFresh = true;
    return model();
  }

  const book: Book = {
    events,
    sheets: () => open,
    find: (key) => open.find(({ id, title }) => id === key || title.toLowerCase() === key.toLowerCase()) ?? null,
    add(title) {
      const sheet = opened(title, null);
      book.change({ do: 'add-sheet', sheet: title, tabColour: null }, 'WorksheetCollection.add');
      open.push(sheet);
      return sheet;
    },
    model,
    calculated,
    notKnown() {
      calculated();
      return notKnown;
    },
    formats(open) {
      // Carrying changes out takes time; contents that wait do not change a format.
      const { sheets, formats } = pending.some(changesFormats) ? model() : current;
      const ids = sheets.find(({ title }) => title === open.title)?.formatIds ?? [];
      return (row, column) => formats[ids[row - 1]?.[column - 1] ?? 0] ?? {};
    },
    hasName(name) {
      const isName = (other: string) => other.toLowerCase() === name.toLowerCase();
      const waits = pending.some((change) => change.do === 'define-name' && isName(change.name));
      return waits || Object.keys(current.names).some(isName);
    },
    hiddenColumns({ title }) {
      const waiting = pending.flatMap((change) =>
        change.do === 'hide' && change.sheet === title ? change.columns : [],
      );
      return [...waiting, ...(current.sheets.find((sheet) => sheet.title === title)?.hiddenColumns ?? [])];
    },
    selection() {
      const sheet = found(front ?? open[0]);
      return { sheet, area: selected.get(sheet) ?? FIRST_CELL };
    },
    select(sheet, area) {
      front = sheet;
      if (area !== null) selected.set(sheet, area);
    },
    sheet: ({ title }) => found(model().sheets.find((one) => one.title === title)),
    change(change, location) {
      try {
        checkChange(change);
      } catch (cause) {
        throw refusedBy(cause, location);
      }
      pending.push(change);
      if (change.do === 'write' || change.do === 'define-name') isFresh = false;
    },
    edit(next) {
      current = next(model());
      isFresh = false;
    },
    editSheet({ title }, next) {
      book.edit((all) => ({ ...all, sheets: all.sheets.map((one) => (one.title === title ? next(one) : one)) }));
    },
  };
  if (open.length === 0) book.add('Sheet1');
  return book;
}

function changesFormats(change: Change): boolean {
  if (change.do !== 'write') return change.do === 'format';
  return change.cells.some((row) => row.some((cell) => typeof cell === 'object' && cell !== null && 'date' in cell));
}

function found<T>(sheet: T | undefined): T {
  if (sheet === undefined) throw new HostError('ItemNotFound', 'Worksheet');
  return sheet;
}
