import { DECREE_09_CUT_OFF, type ReportingRule } from '../../../shared/calendar/deadline.ts';
import { type Period, period } from '../../../shared/calendar/period.ts';

/** Lộc Tấn, units to Phòng VH-XH: "trước ngày 18 hằng tháng". */
export const monthly: ReportingRule = {
  kind: 'month',
  deadline: { monthOfPeriod: 1, day: 18, inclusive: false },
  cutOff: DECREE_09_CUT_OFF.month,
  estimated: false,
};

/** Lộc Tấn, UBND xã to Sở KH&CN: "trước ngày 20 hằng tháng". */
export const monthlyIssue: ReportingRule = {
  ...monthly,
  deadline: { monthOfPeriod: 1, day: 20, inclusive: false },
};

/** La Ngà: "Báo cáo quý trước ngày 10 tháng cuối quý". */
export const quarterly: ReportingRule = {
  kind: 'quarter',
  deadline: { monthOfPeriod: 3, day: 10, inclusive: false },
  cutOff: { rule: 'before-deadline', days: 1 },
  estimated: true,
};

/** La Ngà: "báo cáo năm trước ngày 05/12". */
export const yearly: ReportingRule = {
  kind: 'year',
  deadline: { monthOfPeriod: 12, day: 5, inclusive: false },
  cutOff: { rule: 'before-deadline', days: 1 },
  estimated: true,
};

/** The period of an id that the test knows to be right. */
export function known(id: string): Period {
  const found = period(id);
  if (found === null) throw new Error(`No period ${id}`);
  return found;
}
