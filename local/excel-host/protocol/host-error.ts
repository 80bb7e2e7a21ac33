/**
 * What Excel answers instead of a result; the client makes an OfficeExtension.Error with the same code of it.
 * Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** Class and member as the client names them: 'Range.values'. */
  readonly location: string;

  constructor(code: HostErrorCode, location: string, why = '', options?: ErrorOptions) {
    super(why === '' ? MESSAGES[code] : `${MESSAGES[code]} (${why})`, options);
    this.name = 'HostError';
    this.code = code;
    this.location = location;
  }
}

/** InvalidArgument because of what was thrown. */
export function refusedBy(cause: unknown, location: string): HostError {
  return new HostError('InvalidArgument', location, cause instanceof Error ? cause.message : '', { cause });
}

export type HostErrorCode = keyof typeof MESSAGES;

const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'The operation conflicts with merged cells.',
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
} as const;
