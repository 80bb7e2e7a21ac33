import type { PlainDate } from '../calendar/plain-date.ts';
import { dateName, periodName } from './period-name.ts';
import { dayText } from './reasons-time.ts';
import type { Locale, Sentence } from './sentence.ts';

/** What a unit is reminded of. */
export interface ReminderFacts {
  /** Its full name. */
  readonly unit: string;
  /** Title of its tab. */
  readonly sheet: string;
  readonly periods: readonly ReminderPeriod[];
}

export interface ReminderPeriod {
  readonly period: string;
  readonly cutOff: PlainDate;
  readonly lastOnTimeDay: PlainDate;
  /** Until the last day on which it is in time; below 0 = past. */
  readonly daysLeft: number;
  /** Indicators whose figure is not there yet. */
  readonly missing: readonly MissingFigure[];
  /** How many it owes in all. */
  readonly owed: number;
  /** It coordinates or leads something too. */
  readonly other: boolean;
}

export interface MissingFigure {
  readonly code: string;
  readonly name: string;
  /** Its last closed figure, as shown; null = none yet. */
  readonly last: { readonly period: string; readonly shown: Sentence } | null;
}

/** Longer names are cut: the code says which it is. */
const NAME = 60;

/** A message to paste into Zalo or the office system. */
export function reminderText(facts: ReminderFacts): Sentence {
  return { vi: messageVi(facts), en: messageEn(facts) };
}

function messageVi({ unit, sheet, periods }: ReminderFacts): string {
  const parts = periods.map((one) =>
    [`${upper(dueVi(one))} ${statesVi(one)}`, ...one.missing.map((figure) => `- ${lineOf(figure, 'vi')}`)].join('\n'),
  );
  const ask = `Đề nghị nhập tại trang "${sheet}" rồi chọn "Đã gửi". Chưa có số liệu thì để trống, không ghi 0; kỳ này không có gì để đếm thì chọn "Không phát sinh". Trân trọng.`;
  return [`Kính gửi ${unit}:`, ...parts, ask].join('\n');
}

function messageEn({ unit, sheet, periods }: ReminderFacts): string {
  const parts = periods.map((one) =>
    [`${dueEn(one)} ${statesEn(one)}`, ...one.missing.map((figure) => `- ${lineOf(figure, 'en')}`)].join('\n'),
  );
  const ask = `Please enter them in the tab "${sheet}" and choose "Đã gửi". Leave blank what is not known yet, do not write 0; where there is nothing to count this period choose "Không phát sinh". Thank you.`;
  return [`To ${unit}:`, ...parts, ask].join('\n');
}

function dueVi({ period, cutOff, lastOnTimeDay, daysLeft }: ReminderPeriod): string {
  const of = `số liệu ${periodName(period).vi} (tính đến ngày ${dateName(cutOff)})`;
  if (daysLeft < 0) return `${of} đã quá hạn ${-daysLeft} ngày, hạn cuối là ngày ${dateName(lastOnTimeDay)}.`;
  const left = daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${daysLeft} ngày`;
  return `${of} cần gửi chậm nhất ngày ${dateName(lastOnTimeDay)} (${left}).`;
}

function dueEn({ period, cutOff, lastOnTimeDay, daysLeft }: ReminderPeriod): string {
  const day = (date: PlainDate): string => dayText(date, '0001-01-01').en;
  const of = `The figures of ${periodName(period).en} (counted to ${day(cutOff)})`;
  const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
  if (daysLeft < 0) return `${of} are ${days(-daysLeft)} overdue; the last day was ${day(lastOnTimeDay)}.`;
  return `${of} are due by ${day(lastOnTimeDay)} (${daysLeft === 0 ? 'today is the last day' : `${days(daysLeft)} left`}).`;
}

function statesVi({ missing, owed, other }: ReminderPeriod): string {
  const side = other ? ' Phần phối hợp, nhiệm vụ (nếu có) cũng gửi cùng đợt.' : '';
  if (owed === 0) return 'Đơn vị chưa gửi nội dung phối hợp, nhiệm vụ.';
  if (missing.length === 0) return `Đơn vị đã nhập đủ ${owed} chỉ tiêu nhưng chưa chọn "Đã gửi".${side}`;
  return `Đơn vị chưa gửi; còn ${missing.length}/${owed} chỉ tiêu chưa có số liệu.${side}`;
}

function statesEn({ missing, owed, other }: ReminderPeriod): string {
  const side = other ? ' What you coordinate and lead is due with them.' : '';
  if (owed === 0) return 'What you coordinate and lead has not been sent.';
  if (missing.length === 0) return `All ${owed} indicators are filled in, but "Đã gửi" has not been chosen.${side}`;
  return `They have not been sent; there is no figure yet for ${missing.length} of ${owed} indicators.${side}`;
}

function lineOf({ code, name, last }: MissingFigure, locale: Locale): string {
  const none = { vi: 'chưa có số liệu kỳ trước', en: 'no earlier figure' }[locale];
  const before = last === null ? none : `${periodName(last.period)[locale]}: ${last.shown[locale]}`;
  return `${code} ${shortened(name)} (${before})`;
}

/** shortened('Tỷ lệ hồ sơ trực tuyến toàn trình của người dân và doanh nghiệp trên địa bàn') //=> 'Tỷ lệ hồ sơ trực tuyến toàn trình của người dân và doanh …' */
function shortened(name: string): string {
  if (name.length <= NAME) return name;
  const start = name.slice(0, NAME - 1);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > 0 ? space : NAME - 1)} …`;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
