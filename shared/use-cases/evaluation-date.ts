import type { PlainDate } from '../calendar/plain-date.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { AsOf } from './types.ts';

/** The one date of all judgement: the date asked for, else `Ngày đánh giá` of `Cấu hình`, else today. */
export function evaluationDate(tracker: Tracker, { asOf, today }: AsOf): PlainDate {
  return asOf ?? tracker.settings.evaluationDate ?? today;
}
