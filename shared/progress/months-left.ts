import { addMonths, daysBetween, lastDayOfMonth, month, type PlainDate, year } from '../calendar/plain-date.ts';
import { add, exact, type Rational, ratio } from '../number/rational.ts';

/**
 * The months from one date to a later one: whole months, and the days that remain as a part of the month they begin in.
 *
 * monthsLeft('2026-06-14', '2026-12-31') //=> 6 + 17/31
 */
export function monthsLeft(from: PlainDate, to: PlainDate): Rational {
  let whole = (year(to) - year(from)) * 12 + month(to) - month(from);
  if (addMonths(from, whole) > to) whole -= 1;
  const begin = addMonths(from, whole);
  return add(exact(whole), ratio(daysBetween(begin, to), lastDayOfMonth(year(begin), month(begin))));
}
