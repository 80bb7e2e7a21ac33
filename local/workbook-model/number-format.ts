export { isDateFormat } from '../../shared/index.ts';

/** What a date is shown with where nobody gave its cell a format. */
export const DEFAULT_DATE_FORMAT = 'dd/mm/yyyy';
