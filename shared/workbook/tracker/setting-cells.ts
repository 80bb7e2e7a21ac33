import type { PlainDate } from '../../calendar/plain-date.ts';
import { fromSerial, parseIsoDate, parseVietnameseDate } from '../../calendar/plain-date.ts';
import { parseNumber, shareOfPercent } from '../../number/vi-number.ts';
import { cellText } from '../cell-text.ts';
import type { Value } from '../workbook.ts';

/** A cell of a settings table, read: what it says, or that it says nothing, or that it cannot be read. */
export type Reading<T> =
  | { readonly is: 'value'; readonly value: T }
  | { readonly is: 'blank' }
  | { readonly is: 'unreadable' };

const blank = { is: 'blank' } as const;
const unreadable = { is: 'unreadable' } as const;
const some = <T>(value: T | null): Reading<T> => (value === null ? unreadable : { is: 'value', value });

/** A date cell, or a date typed as text. */
export function dateIn(value: Value | undefined): Reading<PlainDate> {
  const text = cellText(value);
  if (text === '') return blank;
  if (typeof value === 'object' && value !== null) return 'date' in value ? some(value.date) : unreadable;
  if (typeof value === 'number') return some(fromSerial(value));
  return some(parseIsoDate(text) ?? parseVietnameseDate(text));
}

/** A number cell, or a number typed as text; "90%" is 0.9. */
export function numberIn(value: Value): Reading<number> {
  const text = cellText(value);
  if (text === '') return blank;
  if (typeof value === 'number') return some(value);
  const parsed = typeof value === 'string' ? parseNumber(text) : null;
  return parsed?.ok ? some(parsed.percent ? shareOfPercent(parsed.value) : parsed.value) : unreadable;
}

/** A number that passes a test, else it cannot be read. */
export const numberThat =
  (fits: (number: number) => boolean) =>
  (value: Value): Reading<number> => {
    const reading = numberIn(value);
    return reading.is === 'value' && !fits(reading.value) ? unreadable : reading;
  };

/** A whole number between two bounds, both included. */
export const wholeFrom = (least: number, most: number): ((value: Value) => Reading<number>) =>
  numberThat((number) => Number.isInteger(number) && number >= least && number <= most);

/** A word of a list. */
export const wordOf =
  <T>(code: (word: string) => T | null) =>
  (value: Value): Reading<T> => {
    const text = cellText(value);
    return text === '' ? blank : some(code(text));
  };
