import type { Period } from '../calendar/period.ts';
import { day, month, type PlainDate, year } from '../calendar/plain-date.ts';
import type { Outcome } from '../report/outcomes.ts';

/** Counts below ten take a zero in official letters.
 *  counted(3) //=> '03' */
export const counted = (count: number): string => (count > 0 && count < 10 ? `0${count}` : String(count));

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** longPeriod(june) //=> 'tháng 6 năm 2026' */
export function longPeriod({ id, kind, end }: Period): string {
  const number = Number((id.split('-')[1] ?? '').replace(/\D/g, ''));
  const names = {
    month: `tháng ${number} năm ${year(end)}`,
    quarter: `quý ${ROMAN[number - 1]} năm ${year(end)}`,
    'half-year': `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year(end)}`,
    week: `tuần ${number} năm ${id.slice(0, 4)}`,
    year: `năm ${id}`,
  };
  return names[kind];
}

/** Days below 10 and months 1 and 2 take a zero, months 3 to 9 do not.
 *  longDate('2026-06-05') //=> 'ngày 05 tháng 6 năm 2026' */
export function longDate(date: PlainDate): string {
  const [days, months] = [day(date), month(date)];
  return `ngày ${counted(days)} tháng ${months < 3 ? counted(months) : months} năm ${year(date)}`;
}

/** "… năm 2026" needs no second "năm 2026". */
export const isNamedIn = (plan: string, of: Period): boolean =>
  of.kind === 'year' && new RegExp(`năm ${of.id}( \\(.*\\))?$`).test(plan);
export const planAndPeriod = (plan: string, of: Period): string =>
  isNamedIn(plan, of) ? plan : `${plan} ${longPeriod(of)}`;

export const upper = (text: string): string => text.toUpperCase();
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** A text that people typed, without its final stop. */
export const open = (text: string): string => text.replace(/^[\s+*•–-]+|[\s.;,]+$/g, '');

/** listed(['a', 'b', 'c']) //=> 'a, b và c' */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} và ${items[items.length - 1]}`;
}

/** noted(['chỉ tiêu 4.2', '']) //=> ' (chỉ tiêu 4.2)' */
export function noted(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** "09 chỉ tiêu đạt" */
export const TALLIED: Readonly<Record<Outcome, string>> = {
  met: 'đạt mục tiêu',
  'on-track': 'đúng tiến độ',
  'at-risk': 'có nguy cơ chậm tiến độ',
  lagging: 'chậm tiến độ',
  overdue: 'quá hạn báo cáo',
  'no-data': 'chưa có số liệu',
  'no-verdict': 'chưa đủ số liệu để đánh giá tiến độ',
  undetermined: 'chờ làm rõ mục tiêu',
  waiting: 'chờ cấp trên',
  'none-arising': 'không phát sinh trong kỳ',
  'not-owed': 'chưa đến kỳ báo cáo',
};
