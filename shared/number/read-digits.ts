import { matchGroup } from './match-group.ts';

/** A number without sign, percent or unit; `other` is what the same digits mean where "." and "," change places. */
export interface ReadDigits {
  readonly value: number;
  readonly other: number | null;
}

/** A number as it stands in a text: "1.234,5", "1 000", "85", ",5". */
export const DIGITS = '(?:\\d(?:[.,]?\\d)*(?: \\d{3}(?!\\d)(?:[.,]\\d+)?)*|[.,]\\d+)';

const WHOLE = /^\d+$/;
const SPACED = /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/;
const ONE_SEPARATOR = /^(\d*)([.,])(\d+)$/;
const GROUPS_ONLY = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const GROUPS_AND_DECIMALS = /^(\d{1,3}(?:(?:\.\d{3})+(?=,)|(?:,\d{3})+(?=\.)))[.,](\d+)$/;
const COULD_BE_GROUP = /^[1-9]\d{0,2}$/;

/**
 * Reads digits with "." for thousands and "," for decimals, as in Vietnam, and the English way where only that makes
 * sense; null when it makes sense neither way, or is too large for a number. "1.234" and "1,234" make sense both ways.
 * @example readDigits('1.234,5') //=> { value: 1234.5, other: null }
 * @example readDigits('1.234') //=> { value: 1234, other: 1.234 }
 * @example readDigits('1.2.3') //=> null
 */
export function readDigits(text: string): ReadDigits | null {
  const read = readForm(text);
  return read !== null && Number.isFinite(read.value) ? read : null;
}

function readForm(text: string): ReadDigits | null {
  if (WHOLE.test(text)) return { value: Number(text), other: null };
  const single = ONE_SEPARATOR.exec(text);
  if (single) return readSingle(matchGroup(single, 1), single[2] === '.', matchGroup(single, 3));
  const parts = SPACED.exec(text) ?? GROUPS_AND_DECIMALS.exec(text);
  if (parts) return { value: Number(`${onlyDigits(matchGroup(parts, 1))}.${matchGroup(parts, 2)}`), other: null };
  return GROUPS_ONLY.test(text) ? { value: Number(onlyDigits(text)), other: null } : null;
}

function readSingle(whole: string, isDot: boolean, fraction: string): ReadDigits {
  const decimal = Number(`${whole}.${fraction}`);
  if (fraction.length !== 3 || !COULD_BE_GROUP.test(whole)) return { value: decimal, other: null };
  const grouped = Number(whole + fraction);
  return isDot ? { value: grouped, other: decimal } : { value: decimal, other: grouped };
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}
