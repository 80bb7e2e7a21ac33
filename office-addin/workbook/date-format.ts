/**
 * True where a number format shows a day, so that a number under it is a date. Excel gives formats as en-US codes
 * whatever the locale (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member).
 *
 * isDateFormat('dd/mm/yyyy') //=> true
 * isDateFormat('[Red]0.0%') //=> false
 * isDateFormat('hh:mm') //=> false
 */
export function isDateFormat(code: string): boolean {
  if (/^(?:General|@)$/i.test(code) || /\[(?:h+|m+|s+)\]/i.test(code)) return false;
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  if (/general/i.test(first)) return false;
  return /[dy]|mmm/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first));
}

/** What a date is shown with where its cell shows none. */
export const DATE_FORMAT = 'dd/mm/yyyy';
export const TEXT_FORMAT = '@';
