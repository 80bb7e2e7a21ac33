import { day, fromSerial, month, type PlainDate, parseIsoDate, year } from '../../calendar/plain-date.ts';
import type { NumberCell } from '../number-cell.ts';
import { type Remark, remark } from '../remark.ts';
import { targetOf } from '../target-of.ts';

/** A count of x/y of more than ten times the printed y is not believed. Our choice. */
const TIMES_WHOLE = 10;

/**
 * "9/9" typed in a cell that is not text is a date to the spreadsheet, and its serial number where the column has a
 * number format (46274 is 9/9/2026). The smaller of day and month is offered as the numerator.
 */
export function dateInsteadOfFraction({ value, cell, part, indicator, year: ofYear }: NumberCell): Remark | null {
  const date = typeof value === 'number' ? dateOfCount(value, indicator, ofYear) : dateOf(value);
  if (date === null) return null;
  const real = parseIsoDate(date);
  const numbers = real === null ? [] : [day(real), month(real)];
  const [low = null, high = null] = numbers.sort((a, b) => a - b);
  return remark('date-instead-of-fraction', cell, { part, date, low, high });
}

function dateOf(value: NumberCell['value']): PlainDate | null {
  return typeof value === 'object' && value !== null && 'date' in value ? value.date : null;
}

function dateOfCount(value: number, indicator: NumberCell['indicator'], ofYear: number): PlainDate | null {
  if (indicator.measure.way !== 'count-of' || !Number.isInteger(value)) return null;
  if (value <= TIMES_WHOLE * (targetOf(indicator, ofYear)?.of ?? 0)) return null;
  const date = fromSerial(value);
  return date !== null && Math.abs(year(date) - ofYear) <= 1 ? date : null;
}
