/**
 * True where a number format shows a day of the calendar, so that a number under it is read as a date.
 *
 * isDateFormat('dd/mm/yyyy') //=> true
 * isDateFormat('[Red]0.0%') //=> false
 * isDateFormat('hh:mm') //=> false
 */
export function isDateFormat(code: string): boolean {
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return false;
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const first = bare.split(';')[0] ?? '';
  if (/general/i.test(first)) return false;
  return /[dy]|mmm/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first));
}
