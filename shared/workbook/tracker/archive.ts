import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Table, TableRow } from '../read-table.ts';
import { sealOf } from './seal.ts';

/** What `Lịch sử` holds: rows as they were closed, and every time that a period was closed or reopened. */
export interface Archive {
  readonly table: Table | null;
  /** All rows that can be told apart, in the order of the sheet; a row that was pasted twice is there once. */
  readonly rows: readonly ArchiveRow[];
  /** By period: what was closed last, or brought in where it never was closed; without its context. */
  readonly inEffect: ReadonlyMap<string, readonly ArchiveRow[]>;
  /** In the order of period and revision. */
  readonly closings: readonly Closing[];
  readonly reopenings: readonly Reopening[];
}

/** context: what the period's report needs besides its figures (names, letter, tasks …), as it was then. */
export type ArchiveKind = 'figure' | 'coordination' | 'task' | 'sending' | 'context' | 'closing' | 'reopening';

export interface ArchiveRow {
  readonly kind: ArchiveKind;
  readonly period: string;
  /** 1 = the first time it was closed; 0 = brought in. */
  readonly revision: number;
  /** Tells the rows of one closing apart; '' where the row was brought in. */
  readonly id: string;
  readonly code: string;
  /** Unit id. */
  readonly unit: string;
  readonly row: TableRow;
}

/** The trace of an act: who, when, why. */
interface Act {
  readonly period: string;
  readonly revision: number;
  readonly by: string | null;
  readonly on: PlainDate | null;
  readonly why: string | null;
}

export interface Closing extends Act {
  /** The day on which its figures were judged. */
  readonly asOf: PlainDate | null;
  /** Count and sum of its rows, as written when it was closed. */
  readonly seal: string;
  /** As many rows as were written are there. */
  readonly isWhole: boolean;
}

/** `revision` is the closing that was undone. */
export type Reopening = Act;

export const emptyArchive: Archive = {
  table: null,
  rows: [],
  inEffect: new Map(),
  closings: [],
  reopenings: [],
};

/** The closing that counts: the last one whose rows are all there, else the last one. */
export function lastClosing({ closings }: Pick<Archive, 'closings'>, period: string): Closing | null {
  const own = closings.filter((one) => one.period === period);
  const whole = own.filter(({ isWhole }) => isWhole);
  return whole[whole.length - 1] ?? own[own.length - 1] ?? null;
}

/** The rows of one closing. */
const rowsOf = ({ rows }: Pick<Archive, 'rows'>, { period, revision }: Closing): readonly ArchiveRow[] =>
  rows.filter((one) => one.period === period && one.revision === revision && !isAct(one));

const isAct = ({ kind }: ArchiveRow): boolean => kind === 'closing' || kind === 'reopening';

/** Whether all rows of a closing are there, each as it was written. */
export const isIntact = (archive: Pick<Archive, 'rows'>, closing: Closing): boolean =>
  closing.isWhole && sealOf(rowsOf(archive, closing).map(({ row }) => row.value)) === closing.seal;

/** Where a period stands in the history: 'never' closed here; what was brought in counts as never. */
export function periodState(archive: Archive, period: string): 'never' | 'closed' | 'reopened' {
  const last = lastClosing(archive, period);
  const revision = last?.revision ?? 0;
  const reopened = archive.reopenings.some((one) => one.period === period && one.revision === revision);
  if (reopened) return 'reopened';
  return last === null ? 'never' : 'closed';
}

/** The number for the next closing: higher than any that stands in the sheet, also of one that was left half written. */
export function nextRevision({ rows }: Pick<Archive, 'rows'>, period: string): number {
  const own = rows.filter((one) => one.period === period && one.kind !== 'reopening');
  return 1 + Math.max(0, ...own.map(({ revision }) => revision));
}
