import fc from 'fast-check';
import { addDays, type PlainDate } from '../../../shared/calendar/plain-date.ts';

/** Any day of the years 1900-2199. */
export const anyDate: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 109_571 })
  .map((days) => addDays('1900-01-01', days));
