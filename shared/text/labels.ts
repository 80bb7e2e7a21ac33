import type { SendingState } from '../calendar/duty.ts';
import type { Sentence } from './sentence.ts';

/** Why a year cannot be judged: 2027-2029 have no targets, and none is invented. */
export const noTargetThisYear = (year: number): string => `Kế hoạch không giao chỉ tiêu cho năm ${year}.`;

export const sendingNames: Readonly<Record<SendingState, Sentence>> = {
  'sent-on-time': { vi: 'Gửi đúng hạn', en: 'Sent on time' },
  'sent-late': { vi: 'Gửi chậm', en: 'Sent late' },
  'not-yet': { vi: 'Chưa gửi', en: 'Not sent yet' },
  missing: { vi: 'Quá hạn chưa gửi', en: 'Overdue' },
  'not-owed': { vi: 'Kỳ này không phải báo cáo', en: 'Not owed this period' },
};

/** What the column "Kỳ này" of a unit's tab says. */
export const OWED = 'Phải báo cáo';
export const NOT_OWED = 'Không phải báo cáo';
