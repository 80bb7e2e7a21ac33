import { period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Sentence } from './sentence.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** A period as people say it.
 *  periodName('2026-06').vi //=> 'tháng 6/2026' */
export function periodName(id: string): Sentence {
  const kind = period(id)?.kind;
  const [year, part] = id.split('-') as [string, string?];
  const number = Number((part ?? '').replace(/\D/g, ''));
  switch (kind) {
    case 'month':
      return { vi: `tháng ${number}/${year}`, en: `${MONTHS[number - 1]} ${year}` };
    case 'quarter':
      return { vi: `quý ${ROMAN[number - 1]}/${year}`, en: `quarter ${ROMAN[number - 1]} of ${year}` };
    case 'half-year':
      return { vi: `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`, en: `half-year ${number} of ${year}` };
    case 'week':
      return { vi: `tuần ${number}/${year}`, en: `week ${number} of ${year}` };
    case 'year':
      return { vi: `năm ${year}`, en: `year ${year}` };
    default:
      return { vi: id, en: id };
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** dateName('2026-06-04') //=> '04/6/2026' (days below 10 and months 1 and 2 take a zero, as official letters write) */
export function dateName(date: PlainDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
