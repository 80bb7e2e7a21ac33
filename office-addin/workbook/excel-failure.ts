/** What had been done of a list of changes, read from the workbook itself. */
export interface WriteReport {
  /** Cells that were to be written, and those that hold what was to be written. */
  readonly cellsPlanned: number;
  readonly cellsWritten: number;
  /** Cells left alone because somebody changed them after they were read, as "Sheet!K7". */
  readonly cellsKept: readonly string[];
  readonly sheetsAdded: readonly string[];
}

/** Excel refused or failed; told once, with what Excel said as its cause. Match on `code`: messages are in the user's language. */
export class ExcelFailure extends Error {
  readonly host = 'excel';
  /** A code of Excel.ErrorCodes or OfficeExtension.ErrorCodes, or 'WorkbookChanged'. */
  readonly code: string;
  /** Null where nothing had been written yet. */
  readonly done: WriteReport | null;

  constructor(code: string, message: string, done: WriteReport | null, options?: ErrorOptions) {
    super(`excel: ${code}: ${message}`, options);
    this.name = 'ExcelFailure';
    this.code = code;
    this.done = done;
  }
}

/** The failure that an error of Office.js means; a failure of ours stays what it is. */
export function failureOf(cause: unknown, done: WriteReport | null = null): ExcelFailure {
  if (cause instanceof ExcelFailure) return cause;
  return new ExcelFailure(codeOf(cause), messageOf(cause), done, { cause });
}

/** codeOf({ code: 'AccessDenied' }) //=> 'AccessDenied' */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : 'GeneralException';
}

/** Errors of Office.js come from its own realm, where `instanceof Error` says nothing. */
function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null ? (error as { message?: unknown }).message : undefined;
  return typeof message === 'string' ? message : String(error);
}
