/**
 * What a Google spreadsheet and its account hold, as plain data that outlives an execution. Each execution gets a fresh
 * context, as Apps Script does, and nothing but this survives between them.
 */
export interface FakeState {
  readonly file: FileState;
  readonly session: Session;
  readonly ui: UiState;
  /** Who holds the document lock, and until when on the simulated clock; null = free. */
  lock: { readonly by: number; readonly until: number } | null;
  readonly properties: Record<string, string>;
  /** The user cache of the script: each text with the end of its time on the simulated clock. */
  readonly cache: Record<string, { readonly value: string; readonly until: number }>;
  /** Simulated milliseconds since the epoch. */
  clock: number;
  /** Calls of the present execution, in their order. */
  calls: Call[];
  /** Number of the present execution. */
  execution: number;
  /** Milliseconds of simulated time that an execution may take. */
  budget: number;
  startedAt: number;
  /** Letters that were sent, and how many addresses can be written to today. */
  readonly mail: { sent: Letter[]; quota: number };
  triggers: TriggerState[];
  /** Google Docs that were made. */
  readonly documents: DocumentState[];
  /** Pages of the project, by name, for HtmlService. */
  pages: readonly string[];
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}
export interface TriggerState {
  readonly handler: string;
  /** Triggers belong to whoever made them. */
  readonly user: string;
  readonly schedule: Readonly<Record<string, unknown>>;
}

export interface DocumentState {
  readonly name: string;
  readonly url: string;
  readonly page: Record<string, number>;
  readonly parts: PartState[];
  isClosed: boolean;
}
export type PartState = ParagraphState | TableState | { readonly is: 'page-break' };
export interface ParagraphState {
  readonly is: 'paragraph';
  readonly text: string;
  heading: string;
  readonly attributes: Record<string, unknown>;
}
export interface TableState {
  readonly is: 'table';
  readonly cells: readonly (readonly string[])[];
  readonly attributes: Record<string, unknown>;
  /** Attributes of rows, and of the paragraphs of cells ("0,1"). */
  readonly rows: Record<number, Record<string, unknown>>;
  readonly lines: Record<string, Record<string, unknown>>;
  readonly widths: Record<number, number>;
  border: number;
}

export interface Call {
  /** 'Range.setValues' */
  readonly name: string;
  readonly kind: CallKind;
}
/** A local call touches only objects at hand; reads and writes go to the spreadsheet. */
export type CallKind = 'local' | 'read' | 'write' | 'flush';

export interface Session {
  user: string;
  owner: string;
  userLocale: string;
  /** https://developers.google.com/apps-script/guides/services/authorization */
  authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** A simple trigger such as onEdit may not open dialogs. */
  inTrigger: boolean;
  scopes: readonly string[];
  /** False outside a container: no Ui and no active spreadsheet. */
  hasContainer: boolean;
  /** False where there is no document lock to be had, as outside a container. */
  hasLock: boolean;
  /** Everybody with whom the file is shared for editing, the owner among them; a group by its address. */
  editors: string[];
  /** The file belongs to an organisation: at first everybody there who may edit it may edit what is protected. */
  hasDomain: boolean;
  /** Members of groups, by the group's address. */
  groups: Readonly<Record<string, readonly string[]>>;
  /** Published and installed as an editor add-on, rather than kept in the file. */
  isAddon: boolean;
}

export interface UiState {
  menus: { readonly title: string | null; readonly items: readonly (readonly [label: string, handler: string])[] }[];
  alerts: { readonly title: string; readonly message: string }[];
  toasts: { readonly title: string; readonly message: string }[];
  sidebars: string[];
  /** What the person answers to the next prompts and alerts: a text, or null for cancel. */
  answers: (string | null)[];
  /** The cell or sheet that was last shown to the person. */
  selected: string | null;
}

export interface FileState {
  readonly id: string;
  locale: string;
  timeZone: string;
  readonly sheets: SheetState[];
  readonly names: NameState[];
  nextId: number;
}
export interface NameState {
  name: string;
  sheetId: number;
  area: Box;
}
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetState {
  readonly id: number;
  title: string;
  tabColour: string | null;
  maxRows: number;
  maxColumns: number;
  /** cells[0][0] is A1; missing ones are blank. */
  cells: CellState[][];
  merges: Box[];
  colourRules: ColourRuleState[];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  frozenRows: number;
  frozenColumns: number;
  protections: ProtectionState[];
  charts: ChartState[];
}
export interface ChartState {
  readonly type: 'BAR' | 'COLUMN' | 'LINE';
  readonly ranges: { readonly sheet: string; readonly box: Box }[];
  readonly options: Record<string, unknown>;
  stacked: boolean;
  headers: number | null;
  place: readonly [row: number, column: number] | null;
}
export type Scalar = string | number | boolean | null;
export interface CellError {
  readonly error: string;
}
export type CellValue = Scalar | CellError;
export interface CellState {
  value: CellValue;
  /** Without "=", "," between arguments and "." in decimals, whatever the locale. */
  formula: string | null;
  /** The formula could not be read; it stands there as typed and the cell shows #ERROR!. */
  isBroken?: boolean;
  format: FormatState;
  validation: ValidationState | null;
}
export interface FormatState {
  numberFormat?: string;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  fontColour?: string;
  background?: string | null;
  horizontal?: string | null;
  vertical?: string | null;
  wrap?: boolean;
  border?: boolean;
}
export interface ValidationState {
  readonly criteria: string;
  readonly values: readonly (Scalar | readonly Scalar[])[];
  readonly allowInvalid: boolean;
  readonly help: string;
  /** The cell to which a formula in it is relative. */
  readonly origin: { readonly row: number; readonly column: number };
}
export interface ColourRuleState {
  /** Canonical, relative to the first cell of the first area. */
  readonly formula: string;
  readonly background: string | null;
  readonly fontColour: string | null;
  readonly bold: boolean | null;
  areas: Box[];
}
export interface ProtectionState {
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** Whoever of the domain has the file may edit. */
  domainEdit: boolean;
  /** null = the whole sheet. */
  area: Box | null;
  unprotected: Box[];
}

/** A new spreadsheet as Google makes it: one sheet of 1000 rows and 26 columns. */
export function newFile(locale = 'vi_VN', timeZone = 'Asia/Ho_Chi_Minh'): FileState {
  const file: FileState = { id: 'file-1', locale, timeZone, sheets: [], names: [], nextId: 0 };
  file.sheets.push(newSheet(0, locale === 'vi_VN' ? 'Trang tính1' : 'Sheet1'));
  return file;
}

export const newSheet = (id: number, title: string): SheetState => ({
  id,
  title,
  tabColour: null,
  maxRows: 1000,
  maxColumns: 26,
  cells: [],
  merges: [],
  colourRules: [],
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
  protections: [],
  charts: [],
});

export const SCOPES = {
  currentFile: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  allFiles: 'https://www.googleapis.com/auth/spreadsheets',
  dialogs: 'https://www.googleapis.com/auth/script.container.ui',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  documents: 'https://www.googleapis.com/auth/documents',
} as const;

/** An account with the add-on installed and this file open; everything may be overridden. */
export function newState(over: { file?: FileState; session?: Partial<Session>; clock?: number } = {}): FakeState {
  return {
    file: over.file ?? newFile(),
    session: {
      user: 'can-bo@loctan.gov.vn',
      owner: 'vhxh@loctan.gov.vn',
      userLocale: 'vi',
      authMode: 'FULL',
      inTrigger: false,
      scopes: [SCOPES.currentFile, SCOPES.dialogs],
      hasContainer: true,
      hasLock: true,
      isAddon: false,
      editors: ['vhxh@loctan.gov.vn', 'can-bo@loctan.gov.vn', 'khac@loctan.gov.vn'],
      hasDomain: false,
      groups: {},
      ...over.session,
    },
    ui: { menus: [], alerts: [], toasts: [], sidebars: [], answers: [], selected: null },
    lock: null,
    properties: {},
    cache: {},
    clock: over.clock ?? Date.UTC(2026, 5, 14, 2, 0, 0),
    calls: [],
    execution: 0,
    budget: 360_000,
    startedAt: 0,
    mail: { sent: [], quota: 100 },
    triggers: [],
    documents: [],
    pages: [],
  };
}

export const blankCell = (): CellState => ({ value: null, formula: null, format: {}, validation: null });

/** The cell, made where it is not there yet. */
export function cellAt(sheet: SheetState, row: number, column: number): CellState {
  while (sheet.cells.length < row) sheet.cells.push([]);
  const line = sheet.cells[row - 1] as CellState[];
  while (line.length < column) line.push(blankCell());
  return line[column - 1] as CellState;
}

export const peek = (sheet: SheetState, row: number, column: number): CellState | null =>
  sheet.cells[row - 1]?.[column - 1] ?? null;
