import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { longPeriod, lower, open } from './official-vi.ts';
import { dateName } from './period-name.ts';
import { longDate as longDateEn, longPeriod as longPeriodEn } from './report-en.ts';
import type { Locale } from './sentence.ts';

/** The sentences of the extract that goes into another regular report, in one language. */
export interface ExtractWords {
  readonly name: string;
  /** `report`: what the other report is about, in the plan's words. */
  readonly about: (report: string, of: Period) => readonly string[];
  /** How things stand; `said` begins with the figure. */
  readonly stand: (o: { name: string; place: string; cutOff: PlainDate; estimated: boolean; said: string }) => string;
  /** Asks for what is missing. */
  readonly urge: (unit: string) => string;
}

const vi: ExtractWords = {
  name: 'NỘI DUNG TRÍCH',
  about: (report, of) => [`phục vụ báo cáo ${report}`, longPeriod(of)],
  stand: ({ name, place, cutOff, estimated, said }) =>
    `${open(name)} của ${place} (số liệu ${estimated ? 'ước ' : ''}tính đến ngày ${dateName(cutOff)}): ${said}.`,
  urge: (unit) => `Đề nghị ${unit} và các cơ quan, đơn vị liên quan tập trung thực hiện.`,
};

const en: ExtractWords = {
  name: 'EXTRACT',
  about: (report, of) => [`for the report "${report}"`, longPeriodEn(of)],
  stand: ({ name, place, cutOff, estimated, said }) =>
    `${open(name)}, ${place} (${estimated ? 'estimated ' : ''}figures to ${longDateEn(cutOff)}): ${lower(said)}.`,
  urge: (unit) => `${unit} and the units concerned are asked to concentrate on it.`,
};

export const extractWords: Readonly<Record<Locale, ExtractWords>> = { vi, en };
