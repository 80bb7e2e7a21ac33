import { plainText } from '../number/plain-text.ts';
import type { Indicator } from '../plan/schema.ts';
import type { EntryContext } from './entry-context.ts';
import type { OpenPeriod, PastEntry, Sending } from './types.ts';

/** The context with its lookups, made once for all rows. */
export interface Book {
  readonly context: EntryContext;
  /** By codeKey. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly open: ReadonlyMap<string, OpenPeriod>;
  /** By pairKey of unit and period. */
  readonly sendings: ReadonlyMap<string, Sending>;
  /** By pairKey of unit and code, oldest first. */
  readonly history: ReadonlyMap<string, readonly PastEntry[]>;
  /** Unit id → its duties. */
  readonly duties: ReadonlyMap<string, ReadonlySet<string>>;
}

export function openBook(context: EntryContext): Book {
  return {
    context,
    indicators: new Map(context.indicators.map((indicator) => [codeKey(indicator.code), indicator])),
    open: new Map(context.open.map((open) => [open.period, open])),
    sendings: new Map(context.sendings.map((sending) => [pairKey(sending.unit, sending.period), sending])),
    history: grouped(context.history, (past) => pairKey(past.unit, past.code)),
    duties: new Map(Object.keys(context.duties).map((unit) => [unit, new Set(context.duties[unit])])),
  };
}

/** The same key for "c7 ", "C7" and "C7.": how codes are compared. */
export function codeKey(code: string): string {
  return plainText(code).toUpperCase().replace(/\.+$/, '');
}

export function pairKey(one: string, other: string): string {
  return `${one}|${other}`;
}

/** Items that have a key in common: one at least. */
export type Group<T> = readonly [T, ...T[]];

/** Items by their key, in the order given. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, Group<T>> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

export function isDuty(book: Book, unit: string, code: string): boolean {
  return book.duties.get(unit)?.has(code) ?? false;
}

export function unitName(book: Book, unit: string): string {
  return book.context.unitNames[unit] ?? unit;
}

/** Whether a unit has sent its block by the judged date: a sending dated later has not happened yet. */
export function isSent(book: Book, unit: string, ofPeriod: string): boolean {
  const sending = book.sendings.get(pairKey(unit, ofPeriod));
  if (sending === undefined || !sending.sent) return false;
  return sending.sentOn === null || sending.sentOn <= book.context.asOf;
}
