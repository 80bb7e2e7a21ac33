/** Excel gives formats as en-US codes whatever the locale (https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member). */
export { isDateFormat } from '../../shared/index.ts';

/** What a date is shown with where its cell shows none. */
export const DATE_FORMAT = 'dd/mm/yyyy';
export const TEXT_FORMAT = '@';
