import { type Period, period } from './period.ts';
import { addDays, addMonths, type PlainDate, parseVietnameseDate } from './plain-date.ts';

/** When a task falls due; a standing task ("Thường xuyên") never does. */
export interface TaskDue {
  readonly due: PlainDate | null;
  readonly standing: boolean;
}

interface Span {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const REGULARLY = '(?:thường xuyên|liên tục|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm))';
const STANDING = new RegExp(`^${REGULARLY}(?:(?:,| và)? ${REGULARLY})*(?: trong năm(?: \\d{4})?)?$`);
const FINISH = /^(?:hoàn thành|thực hiện|xong) /;
const BEFORE = /^(?:đến )?trước (?:ngày )?/;
const UP_TO = /^(?:trong|đến hết|đến|hết|chậm nhất|cuối|cả)(?: là)? (?:ngày )?/;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

function simplified(printed: string): string {
  return printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.;, ]+$/, '')
    .trim();
}

/** '30/6/2026', 'ngày 30 tháng 6 năm 2026', and both without the year. */
function daySpan(text: string, planYear: number): Span | null {
  const withYear = /^\d{1,2}\/\d{1,2}$/.test(text) ? `${text}/${planYear}` : `${text} năm ${planYear}`;
  const date = parseVietnameseDate(text) ?? parseVietnameseDate(withYear);
  return date === null ? null : { start: date, end: date };
}

/** '6 tháng đầu năm 2026', '3 tháng cuối năm'. */
function partOfYearSpan(text: string, planYear: number): Span | null {
  const match = /^(\d{1,2}) tháng (đầu|cuối) năm(?: (\d{4}))?$/.exec(text);
  const months = Number(match?.[1] ?? 0);
  const whole = period(match?.[3] ?? String(planYear));
  if (match === null || whole === null || months < 1 || months > 12) return null;
  if (match[2] === 'cuối') return { start: addMonths(whole.start, 12 - months), end: whole.end };
  return { start: whole.start, end: addDays(addMonths(whole.start, months), -1) };
}

/** The period of one item, such as 'quý' 'iii' of 2026; without a unit the number is a year. */
function itemPeriod(unit: string | undefined, number: string, ofYear: string): Period | null {
  if (unit === 'tháng') return period(`${ofYear}-${number.padStart(2, '0')}`);
  if (unit === 'quý')
    return period(`${ofYear}-Q${ROMAN.includes(number) ? ROMAN.indexOf(number) + 1 : Number(number)}`);
  return period(number);
}

/** The periods of a list or a range, last one first read: a year is printed after the last item, a unit before the first. */
function itemPeriods(items: readonly string[], planYear: number): (Period | null)[] {
  const parts = items.map((item) => /^(?:(quý|tháng|năm) )?([ivx]+|\d+)(?: ?(?:\/| năm ) ?(\d{4}))?$/.exec(item));
  let unit: string | undefined;
  const units = parts.map((part) => {
    unit = part?.[1] ?? unit;
    return unit;
  });
  let ofYear = String(planYear);
  return parts
    .map((part, index) => ({ part, unit: units[index] }))
    .reverse()
    .map((item) => {
      ofYear = item.part?.[3] ?? ofYear;
      return item.part === null ? null : itemPeriod(item.unit, item.part[2] ?? '', ofYear);
    })
    .reverse();
}

/** 'quý ii', 'quý iii, iv/2026', 'từ tháng 3 đến tháng 6/2026', 'giai đoạn 2026 - 2030', 'năm'. */
function periodsSpan(text: string, planYear: number): Span | null {
  if (text === 'năm') return period(String(planYear));
  const list = text
    .replace(/^(?:giai đoạn|từ) /, '')
    .replace(/,? năm /g, ' năm ')
    .replace(/\b([ivx]+|\d{1,2}) ?[-.] ?(?=\d{4}\b)/g, '$1/');
  const periods = itemPeriods(list.split(/ ?[,;-] ?| và | đến /), planYear);
  const first = periods[0];
  const last = periods[periods.length - 1];
  if (!first || !last || periods.some((item) => item?.kind !== first.kind) || last.end < first.end) return null;
  return { start: first.start, end: last.end };
}

/**
 * Reads the time a plan gives for a task ("Thời gian thực hiện"); a year that is not printed is the plan's. A span is
 * due on its last day, "trước …" on the day before. Null where the text is not understood.
 *
 * taskDue('Quý III/2026', 2026) //=> { due: '2026-09-30', standing: false }
 * taskDue('Trước 30/6/2026', 2026) //=> { due: '2026-06-29', standing: false }
 * taskDue('Thường xuyên', 2026) //=> { due: null, standing: true }
 * taskDue('Khi có hướng dẫn', 2026) //=> null
 */
export function taskDue(printed: string, planYear: number): TaskDue | null {
  const text = simplified(printed).replace(FINISH, '');
  if (STANDING.test(text)) return { due: null, standing: true };
  const isBefore = BEFORE.test(text);
  const time = text
    .replace(BEFORE, '')
    .replace(UP_TO, '')
    .replace(/^ngày /, '');
  const span = daySpan(time, planYear) ?? partOfYearSpan(time, planYear) ?? periodsSpan(time, planYear);
  if (span === null) return null;
  return { due: isBefore ? addDays(span.start, -1) : span.end, standing: false };
}
