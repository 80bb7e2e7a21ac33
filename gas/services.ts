import { type Locale, type PlainDate, parseIsoDate } from '../shared/index.ts';
import type { SheetsServices } from './sheets/services.ts';
import { localeOf } from './text.ts';

const VIET_NAM = 'Asia/Ho_Chi_Minh';

/** The services of Apps Script for the open file; the one place that names its globals for the adapter. */
export function services(): SheetsServices {
  return { file: SpreadsheetApp.getActiveSpreadsheet(), app: SpreadsheetApp, utilities: Utilities };
}

/** The day it is where the spreadsheet stands. */
export function today({ file, utilities }: SheetsServices): PlainDate {
  const day = parseIsoDate(utilities.formatDate(new Date(), file.getSpreadsheetTimeZone(), 'yyyy-MM-dd'));
  if (day === null) throw new Error('The service Utilities gave no date');
  return day;
}

/** The spreadsheet's time zone where its clock differs from Viet Nam's; null where they agree. */
export function foreignTimeZone({ file, utilities }: SheetsServices): string | null {
  const now = new Date();
  const zone = file.getSpreadsheetTimeZone();
  const clock = (timeZone: string): string => utilities.formatDate(now, timeZone, 'yyyy-MM-dd HH:mm');
  return clock(zone) === clock(VIET_NAM) ? null : zone;
}

/** The language of whoever runs the script; known even under AuthMode.NONE. */
export const userLocale = (): Locale => localeOf(Session.getActiveUserLocale());
