import type { Outcome } from '../report/outcomes.ts';
import type { Sentence } from './sentence.ts';
import { type StatusLook, statusLooks } from './status.ts';

const like = (name: Sentence): StatusLook => ({ ...statusLooks['no-data'], name });

/** How a report shows an outcome: a status as everywhere, the rest as a plain ring. */
export const outcomeLooks: Readonly<Record<Outcome, StatusLook>> = {
  ...statusLooks,
  'no-verdict': like({ vi: 'Chưa đủ số liệu để đánh giá tiến độ', en: 'Not enough data to judge the pace' }),
  waiting: like({ vi: 'Chờ cấp trên', en: 'Waiting for the higher level' }),
  'none-arising': like({ vi: 'Không phát sinh', en: 'Nothing arising' }),
  'not-owed': like({ vi: 'Kỳ này không phải báo cáo', en: 'Not owed this period' }),
};
