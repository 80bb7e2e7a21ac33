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
const UP_TO = /^(?:(?:trong|đến|hết|chậm nhất|muộn nhất|là|cuối|cả) )+(?:ngày )?/;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

function simplified(printed: string): string {
  return printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
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

function itemPeriod(unit: string | undefined, number: string, ofYear: string): Period | null {
  if (unit === 'tháng') return period(`${ofYear}-${number.padStart(2, '0')}`);
  if (unit !== 'quý') return null;
  return period(`${ofYear}-Q${ROMAN.includes(number) ? ROMAN.indexOf(number) + 1 : number}`);
}

/** 'quý iii' | 'iv/2026': the unit is printed before the first item, the year after the last. */
function monthsPeriods(items: readonly string[], planYear: number): (Period | null)[] {
  const parts = items.map((item) => /^(?:(quý|tháng) )?([iv]+|\d{1,2})(?:(?:\/| năm )(\d{4}))?$/.exec(item));
  return parts.map((part, index) => {
    const unitPart = parts
      .slice(0, index + 1)
      .reverse()
      .find((other) => other?.[1]);
    const yearPart = parts.slice(index).find((other) => other?.[3]);
    return itemPeriod(unitPart?.[1], part?.[2] ?? '', yearPart?.[3] ?? String(planYear));
  });
}

/** '2026' | 'năm 2030', null where an item is no year. */
function yearsPeriods(items: readonly string[]): (Period | null)[] {
  return items.map((item) => period(item.replace(/^năm /, '')));
}

/** 'quý ii', 'quý iii, iv/2026', 'từ tháng 3 đến tháng 6/2026', 'giai đoạn 2026 - 2030', 'năm'. */
function periodsSpan(text: string, planYear: number): Span | null {
  if (text === 'năm') return period(String(planYear));
  const items = text
    .replace(/^(?:giai đoạn|từ) /, '')
    .replace(/, năm /g, ' năm ')
    .replace(/\b([iv]+|\d{1,2}) ?[-.] ?(?=\d{4}\b)/g, '$1/')
    .split(/ ?[,;-] ?| và | đến /);
  const periods = items.some((item) => /^(?:quý|tháng) /.test(item))
    ? monthsPeriods(items, planYear)
    : yearsPeriods(items);
  const [first] = periods;
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
