import { parseIsoDate } from '../calendar/plain-date.ts';
import type { Finding } from '../entry/types.ts';
import { formatNumber, formatPercent, percentOfShare } from '../number/vi-number.ts';
import { dateName, periodName } from './period-name.ts';
import type { Sentence } from './sentence.ts';

type Values = Finding['values'];

/** The longest piece of a person's text that a sentence repeats, in characters. */
const LONGEST = 60;
/** Printed where a finding came without the value. */
const UNKNOWN = '…';

/** A value as text, on one line and shortened: numbers and days the Vietnamese way. */
export function shown(values: Values, key: string): string {
  const value = values[key] ?? null;
  if (typeof value === 'number') return Number.isFinite(value) ? shortened(formatNumber(value)) : String(value);
  if (value === null) return UNKNOWN;
  const date = parseIsoDate(value);
  return date === null ? shortened(value.replace(/\s+/g, ' ').trim()) : dateName(date);
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length <= LONGEST ? text : `${signs.slice(0, LONGEST).join('')}…`;
}

/** The same between quotes. */
export function quoted(values: Values, key: string): string {
  return `"${shown(values, key)}"`;
}

export function has(values: Values, key: string): boolean {
  return (values[key] ?? null) !== null;
}

/** A number as it is typed, without thousands separators: 1234 */
export function retyped(values: Values, key: string): string {
  const value = values[key];
  return typeof value === 'number' ? String(value).replace('.', ',') : UNKNOWN;
}

/** As many decimals as people type. */
const TYPED_DECIMALS = 4;

/** A share as a percentage where `percent` is 1, else a number; as precise as it was typed. */
export function figure(values: Values, key: string, decimals = TYPED_DECIMALS): string {
  const value = values[key];
  if (typeof value !== 'number' || !Number.isFinite(value)) return shown(values, key);
  return values.percent === 1
    ? shortened(`${formatNumber(percentOfShare(value), decimals)}%`)
    : shortened(formatNumber(value, decimals));
}

/** The same with as few decimals as it takes to differ from another printed figure. */
export function figureUnlike(values: Values, key: string, other: string): string {
  const printed = (values.percent === 1 ? [1, 2, 4] : [2, 4]).map((decimals) => figure(values, key, decimals));
  return printed.find((text) => text !== other) ?? figure(values, key, 8);
}

/** The same with few decimals, for what we worked out. */
export function roundFigure(values: Values, key: string): string {
  const value = values[key];
  if (typeof value !== 'number' || !Number.isFinite(value)) return shown(values, key);
  return values.percent === 1 ? formatPercent(value) : shortened(formatNumber(value, 2));
}

/** What numerator and denominator make, times `per`; null where they make nothing. */
export function quotient(values: Values): number | null {
  const { numerator, denominator, per } = values;
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator === 0) return null;
  const value = (numerator * (typeof per === 'number' ? per : 1)) / denominator;
  return Number.isFinite(value) ? value : null;
}

/** The name of a period whose id is a value. */
export function periodIn(values: Values, key: string): Sentence {
  const id = values[key];
  return typeof id === 'string' ? periodName(id) : { vi: UNKNOWN, en: UNKNOWN };
}

const PARTS: Readonly<Record<string, Sentence>> = {
  numerator: { vi: 'tử số', en: 'numerator' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
  published: { vi: 'số liệu công bố', en: 'published figure' },
};

/** What a number cell holds. */
export function partName(values: Values): Sentence {
  return PARTS[shown(values, 'part')] ?? { vi: 'số liệu', en: 'figure' };
}
