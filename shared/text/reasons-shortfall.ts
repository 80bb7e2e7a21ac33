import { formatPercent } from '../number/vi-number.ts';
import {
  besideTarget,
  gapDecimals,
  hasNumber,
  lowerFirst,
  type NumberFacts,
  type ReasonFacts,
  standing,
  targetMarks,
} from './reasons-facts.ts';
import { both, gapText, levelText, targetText } from './reasons-figure.ts';
import { daysText, dayText, dueText } from './reasons-time.ts';
import type { Sentence } from './sentence.ts';

/**
 * What is said of a figure that does not meet its target, without the final stop.
 *
 * shortfallText(facts).vi //=> 'Đến 14/6 đạt 8,0%, thấp hơn 7,2 điểm phần trăm so với mức cần đạt (15,2%) để hoàn thành mục tiêu 30% vào cuối năm'
 */
export function shortfallText(facts: ReasonFacts): Sentence {
  if (!hasNumber(facts)) return answerText(facts);
  switch (facts.question) {
    case 'pace':
      return paceText(facts);
    case 'past-due':
      return pastDueText(facts);
    case 'hold':
      return holdText(facts);
    case 'milestone':
      return unfinishedText(facts);
    case 'grace':
      return graceText(facts);
    case 'first-value':
      return firstValueText(facts);
  }
}

function paceText(facts: NumberFacts): Sentence {
  const gap = facts.gap ?? 0;
  const expected = facts.expected ?? 0;
  const decimals = gapDecimals(facts);
  const begin = standing(facts, { decimals, against: [expected, ...targetMarks(facts.target)] });
  const needed = levelText(facts.target, expected, { decimals, against: [facts.figure.value] });
  const side = sideText(facts, gap);
  const target = targetText(facts.target);
  const due = dueText(facts.due, facts.asOf);
  const day = facts.figure.asOf === facts.asOf ? null : dayText(facts.asOf, facts.asOf);
  return {
    vi: `${begin.vi}, ${side.vi} mức cần đạt${day ? ` đến ${day.vi}` : ''} (${needed.vi}) để hoàn thành mục tiêu ${target.vi} ${due.vi}`,
    en: `${begin.en}, ${side.en} the level needed${day ? ` by ${day.en}` : ''} (${needed.en}) to reach the target of ${target.en} ${due.en}`,
  };
}

/** "thấp hơn 7,2 điểm phần trăm so với", "bằng". */
function sideText(facts: ReasonFacts, gap: number): Sentence {
  if (gap === 0) return { vi: 'bằng', en: 'equal to' };
  const distance = gapText(facts.target, gap, gapDecimals(facts));
  return gap > 0 === facts.falling
    ? { vi: `cao hơn ${distance.vi} so với`, en: `${distance.en} above` }
    : { vi: `thấp hơn ${distance.vi} so với`, en: `${distance.en} below` };
}

function pastDueText(facts: NumberFacts): Sentence {
  const due = dayText(facts.due, facts.asOf);
  return againstTarget(facts, { vi: `đã đến hạn ngày ${due.vi}`, en: `due on ${due.en}` });
}

function holdText(facts: NumberFacts): Sentence {
  return againstTarget(facts, { vi: 'phải duy trì', en: 'that has to hold' });
}

function againstTarget(facts: NumberFacts, which: Sentence): Sentence {
  const gap = facts.gap ?? 0;
  const begin = standing(facts, { decimals: gapDecimals(facts), against: targetMarks(facts.target) });
  const target = targetText(facts.target);
  if (gap === 0) {
    return {
      vi: `${begin.vi}, mới bằng ngưỡng của mục tiêu ${target.vi} ${which.vi}`,
      en: `${begin.en}, only at the threshold of the target of ${target.en} ${which.en}`,
    };
  }
  const side = sideText(facts, gap);
  return {
    vi: `${begin.vi}, ${side.vi} mục tiêu ${target.vi} ${which.vi}`,
    en: `${begin.en}, ${side.en} the target of ${target.en} ${which.en}`,
  };
}

function graceText(facts: NumberFacts): Sentence {
  const gone = formatPercent(facts.timeGone ?? 0, { against: facts.thresholds.graceShare });
  const figure = andTarget(facts);
  return {
    vi: `Chưa đủ thời gian để đánh giá tiến độ (mới qua ${gone} thời gian thực hiện): ${figure.vi}`,
    en: `Too early to judge the pace (${both(gone).en} of the time has gone): ${figure.en}`,
  };
}

function firstValueText(facts: NumberFacts): Sentence {
  const figure = andTarget(facts);
  return {
    vi: `Chưa đủ số liệu để đánh giá tiến độ, chưa có mức xuất phát hoặc kỳ trước để so sánh: ${figure.vi}`,
    en: `Not enough data to judge the pace, no baseline or earlier period to compare with: ${figure.en}`,
  };
}

function andTarget(facts: NumberFacts): Sentence {
  const begin = lowerFirst(standing(facts, besideTarget(facts.target)));
  const target = targetText(facts.target);
  const due = dueText(facts.due, facts.asOf);
  return {
    vi: `${begin.vi}, mục tiêu ${target.vi} ${due.vi}`,
    en: `${begin.en}, the target is ${target.en} ${due.en}`,
  };
}

function unfinishedText(facts: NumberFacts): Sentence {
  const begin = standing(facts, besideTarget(facts.target));
  const target = targetText(facts.target);
  return withTime(facts, {
    vi: `${begin.vi}, chưa đạt mục tiêu ${target.vi}`,
    en: `${begin.en}, the target of ${target.en} is not met`,
  });
}

/** "Not done" as an answer. */
function answerText(facts: ReasonFacts): Sentence {
  const day = dayText(facts.figure?.asOf ?? facts.asOf, facts.asOf);
  if (facts.question === 'hold')
    return { vi: `Đến ${day.vi} chưa đạt yêu cầu phải duy trì`, en: `By ${day.en} what has to hold is not in place` };
  return withTime(facts, { vi: `Đến ${day.vi} chưa hoàn thành`, en: `Not done by ${day.en}` });
}

function withTime(facts: ReasonFacts, begin: Sentence): Sentence {
  const due = dayText(facts.due, facts.asOf);
  const days = daysText(Math.abs(facts.daysLeft));
  if (facts.daysLeft < 0)
    return {
      vi: `${begin.vi}, đã quá hạn ${days.vi} (hạn ${due.vi})`,
      en: `${begin.en}, ${days.en} past its date (${due.en})`,
    };
  if (facts.daysLeft === 0)
    return { vi: `${begin.vi}, hạn là ngày ${due.vi}`, en: `${begin.en}, it is due on ${due.en}` };
  const only = facts.verdict === 'at-risk';
  return {
    vi: `${begin.vi}, ${only ? 'chỉ còn' : 'còn'} ${days.vi} đến hạn ${due.vi}`,
    en: `${begin.en}, ${only ? 'only ' : ''}${days.en} left until ${due.en}`,
  };
}
