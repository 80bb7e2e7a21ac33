import type { PlainDate } from '../calendar/plain-date.ts';
import { formatNumber } from '../number/vi-number.ts';
import type { Target } from '../plan/target.ts';
import type { Question } from '../progress/path.ts';
import type { Status } from '../progress/types.ts';
import { both, gapText, targetText } from './reasons-figure.ts';
import { itemText } from './reasons-item.ts';
import { daysText, dayText, reportPeriod } from './reasons-time.ts';
import type { Sentence } from './sentence.ts';

/** What a remedy is told from. */
export interface RemedyFacts {
  readonly target: Target;
  readonly asOf: PlainDate;
  readonly due: PlainDate;
  readonly verdict: Status;
  readonly question: Question;
  readonly falling: boolean;
  /** "hồ sơ"; null = "đơn vị". */
  readonly countedItem: string | null;
  /** How many things short of the goal; null where nothing is counted one by one. */
  readonly missingCount: number | null;
  /** How far behind the goal, in the figure's own unit; null without a figure. */
  readonly missingLevel: number | null;
  /** How far behind the target itself. */
  readonly toTarget: number | null;
  readonly pacePerMonth: number | null;
  readonly daysLeft: number;
}

/** Fewer days than this are told as days, not as a pace per month. */
const SHORTEST_MONTH = 28;

/**
 * What would turn a figure green, in things people count; null where it is green or nothing can be said.
 *
 * remedyText(facts)?.vi //=> 'Cần thêm 42 hồ sơ để kịp tiến độ; bình quân mỗi tháng cần tăng 3,4 điểm phần trăm.'
 */
export function remedyText(facts: RemedyFacts): Sentence | null {
  if (facts.verdict === 'met' || facts.verdict === 'on-track') return null;
  if (facts.missingLevel === null)
    return facts.question === 'milestone' && facts.verdict !== 'no-data' ? finishText(facts) : null;
  // beyond an exact target ("đúng 5") there is nothing to add
  if (facts.missingLevel < 0) return null;
  const amount = amountText(facts, facts.missingLevel);
  const purpose = purposeText(facts);
  const pace = paceText(facts);
  return { vi: `Cần ${amount.vi} ${purpose.vi}${pace.vi}.`, en: `${amount.en} needed ${purpose.en}${pace.en}.` };
}

/** What has to be sent, for a report that is overdue.
 *  sendText('2026-06').vi //=> 'Cần gửi số liệu kỳ 6/2026.' */
export function sendText(period: string): Sentence {
  const { vi, en } = reportPeriod(period);
  return { vi: `Cần gửi số liệu ${vi}.`, en: `The figures for ${en} have to be sent.` };
}

function finishText({ asOf, due, daysLeft }: RemedyFacts): Sentence {
  const day = dayText(due, asOf);
  if (daysLeft < 0) return { vi: 'Cần hoàn thành ngay.', en: 'It has to be finished at once.' };
  return { vi: `Cần hoàn thành chậm nhất ngày ${day.vi}.`, en: `It has to be finished by ${day.en}.` };
}

function amountText(facts: RemedyFacts, missingLevel: number): Sentence {
  const { target, missingCount, falling } = facts;
  if (missingCount !== null && missingCount > 0) {
    const count = both(formatNumber(missingCount));
    const item = itemText(facts, missingCount);
    const english = `${count.en} ${falling ? 'fewer' : 'more'} ${item.en} ${missingCount === 1 ? 'is' : 'are'}`;
    return { vi: `${falling ? 'giảm' : 'thêm'} ${count.vi} ${item.vi}`, en: english };
  }
  if (missingLevel > 0) {
    const gap = gapText(target, missingLevel);
    return {
      vi: `${falling ? 'giảm thêm' : 'tăng thêm'} ${gap.vi}`,
      en: `A further ${falling ? 'fall' : 'rise'} of ${gap.en} is`,
    };
  }
  const side = falling ? { vi: 'xuống dưới', en: 'below' } : { vi: 'vượt trên', en: 'above' };
  const threshold = targetText({ ...target, comparison: '>=' });
  return { vi: `${side.vi} mức ${threshold.vi}`, en: `A figure ${side.en} ${threshold.en} is` };
}

function purposeText({ question, due, asOf, daysLeft }: RemedyFacts): Sentence {
  if (question === 'pace') return { vi: 'để kịp tiến độ', en: 'to catch up' };
  if (question !== 'milestone' || daysLeft < 0) return { vi: 'để đạt mục tiêu', en: 'to meet the target' };
  const day = dayText(due, asOf);
  return { vi: `để đạt mục tiêu chậm nhất ngày ${day.vi}`, en: `to meet the target by ${day.en}` };
}

function paceText({ target, falling, pacePerMonth, toTarget, daysLeft }: RemedyFacts): Sentence {
  if (pacePerMonth === null || toTarget === null || pacePerMonth <= 0) return { vi: '', en: '' };
  const verb = falling ? { vi: 'giảm', en: 'fall' } : { vi: 'tăng', en: 'rise' };
  if (daysLeft < SHORTEST_MONTH) {
    const [rest, days] = [gapText(target, toTarget), daysText(daysLeft)];
    return {
      vi: `; còn ${days.vi} để ${verb.vi} đủ ${rest.vi}`,
      en: `; ${days.en} left for a ${verb.en} of ${rest.en}`,
    };
  }
  const pace = gapText(target, pacePerMonth);
  return {
    vi: `; bình quân mỗi tháng cần ${verb.vi} ${pace.vi}`,
    en: `; an average ${verb.en} of ${pace.en} a month is needed`,
  };
}
