import type { PlainDate } from '../calendar/plain-date.ts';
import { dateName, periodName } from './period-name.ts';
import type { Sentence } from './sentence.ts';

/**
 * A day within a sentence, with its year only where that differs from the evaluation date's.
 *
 * dayText('2026-06-14', '2026-06-14') //=> { vi: '14/6', en: '14 June' }
 */
export function dayText(date: PlainDate, asOf: PlainDate): Sentence {
  const english = `${Number(date.slice(8))} ${periodName(date.slice(0, 7)).en}`;
  if (date.slice(0, 4) !== asOf.slice(0, 4)) return { vi: dateName(date), en: english };
  return { vi: dateName(date).slice(0, -'/2026'.length), en: english.slice(0, -' 2026'.length) };
}

/**
 * By when a target is due: "vào cuối năm", "vào ngày 30/9".
 *
 * dueText('2026-12-31', '2026-06-14') //=> { vi: 'vào cuối năm', en: 'by the end of the year' }
 */
export function dueText(due: PlainDate, asOf: PlainDate): Sentence {
  const day = dayText(due, asOf);
  if (due.slice(5) !== '12-31') return { vi: `vào ngày ${day.vi}`, en: `by ${day.en}` };
  if (due.slice(0, 4) === asOf.slice(0, 4)) return { vi: 'vào cuối năm', en: 'by the end of the year' };
  return { vi: `vào cuối năm ${due.slice(0, 4)}`, en: `by the end of ${due.slice(0, 4)}` };
}

/**
 * The period whose figures a sentence is about: a month is "kỳ 5/2026".
 *
 * reportPeriod('2026-05') //=> { vi: 'kỳ 5/2026', en: 'May 2026' }
 */
export function reportPeriod(id: string): Sentence {
  const { vi, en } = periodName(id);
  return { vi: vi.replace(/^tháng /, 'kỳ '), en };
}

/** Days, counted: "1 day", "17 days". */
export function daysText(days: number): Sentence {
  return { vi: `${days} ngày`, en: `${days} ${days === 1 ? 'day' : 'days'}` };
}
