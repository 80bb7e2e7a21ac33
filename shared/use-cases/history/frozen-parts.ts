import { fnv1a } from '../../workbook/tracker/seal.ts';

/**
 * A record as text that grows little when little changes: each part is written once, under its sum, and named by it from
 * then on. A list is taken apart into its members.
 */
export interface FrozenText {
  readonly format: 1;
  /** By key of the record: the sum of its part, or of each member of its list. */
  readonly parts: Readonly<Record<string, string | readonly string[]>>;
  /** Parts that were not written before, by their sum. */
  readonly added: Readonly<Record<string, unknown>>;
}

/** Parts by their sum. */
export type KnownParts = ReadonlyMap<string, unknown>;

/** What has to be written of a record where `known` stands already. */
export function freeze(record: object, known: KnownParts): FrozenText {
  const added: Record<string, unknown> = {};
  const sumOfPart = (part: unknown): string => {
    const sum = sumOf(part);
    if (!known.has(sum)) added[sum] = part;
    return sum;
  };
  const parts = Object.fromEntries(
    Object.entries(record).map(([key, part]: [string, unknown]) => [
      key,
      Array.isArray(part) ? part.map(sumOfPart) : sumOfPart(part),
    ]),
  );
  return { format: 1, parts, added };
}

/** The record again; null where a part is gone. */
export function thaw({ parts }: FrozenText, known: KnownParts): Readonly<Record<string, unknown>> | null {
  const sums = Object.values(parts).flat();
  if (!sums.every((sum) => known.has(sum))) return null;
  const entries = Object.entries(parts).map(([key, part]) => [
    key,
    typeof part === 'string' ? known.get(part) : part.map((sum) => known.get(sum)),
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}

/** The parts of a text that are as they were written: one that somebody has changed is left out. */
export const soundParts = ({ added }: FrozenText): readonly (readonly [string, unknown])[] =>
  Object.entries(added).filter(([sum, part]) => sumOf(part) === sum);

/** null where the text is none of ours, or of a later kind. */
export function frozenText(text: string): FrozenText | null {
  try {
    const read: unknown = JSON.parse(text);
    return isFrozenText(read) ? read : null;
  } catch {
    return null;
  }
}

function isFrozenText(read: unknown): read is FrozenText {
  if (typeof read !== 'object' || read === null) return false;
  const { format, parts, added } = read as Partial<FrozenText>;
  return format === 1 && typeof parts === 'object' && parts !== null && typeof added === 'object' && added !== null;
}

/** Two sums of 32 bits: a few thousand parts are told apart. */
function sumOf(part: unknown): string {
  const text = JSON.stringify(part);
  return fnv1a(text) + fnv1a(`${text}\u0001`);
}
