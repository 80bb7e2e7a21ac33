/** Letterhead, addressees and signature of the commune's reports, as the clerk has them in `Cấu hình`. */
export interface Letter {
  readonly commune: string;
  readonly level: 'xã' | 'phường' | 'đặc khu';
  readonly province: string;
  /** Name or short name of the unit that gathers. */
  readonly clerkUnit: string;
  readonly addressees: readonly string[];
  readonly legalBasis: readonly string[];
  readonly signatureLines: readonly string[];
  readonly signer: string;
  readonly recipients: readonly string[];
}

/** A contradiction of the plan with the clerk's decision; null = not decided yet. */
export interface ListedConflict {
  readonly id: string;
  readonly codes: readonly string[];
  readonly quotes: string;
  readonly difference: string;
  readonly fallback: string;
  readonly decision: string | null;
}

/** One row of a unit's tab about an indicator that it coordinates or a task that it leads. */
export interface UnitWork {
  readonly kind: 'coordination' | 'task';
  readonly unit: string;
  readonly period: string;
  /** Of the indicator, or the task's id. */
  readonly code: string;
  readonly name: string;
  /** A task's time as printed; for an indicator who enters its figure. */
  readonly printedTime: string;
  readonly done: string | null;
  readonly state: 'not' | 'doing' | 'done' | null;
  readonly evidence: string | null;
  readonly difficulties: string | null;
  readonly proposals: string | null;
}
