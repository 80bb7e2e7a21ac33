import {
  besideTarget,
  hasNumber,
  type JudgedFigure,
  lowerFirst,
  type NumberFacts,
  type ReasonFacts,
  standing,
  upperFirst,
} from './reasons-facts.ts';
import { targetText } from './reasons-figure.ts';
import { reasonNotes, sharersOf } from './reasons-notes.ts';
import { shortfallText } from './reasons-shortfall.ts';
import { dayText, reportPeriod } from './reasons-time.ts';
import type { Sentence } from './sentence.ts';
import { statusLooks } from './status.ts';

export type { ReasonFacts } from './reasons-facts.ts';

/**
 * The one sentence that explains a status with its numbers.
 *
 * reason(facts).vi //=> 'Đến 14/6 đạt 8,0%, thấp hơn 7,2 điểm phần trăm so với mức cần đạt (15,2%) để hoàn thành mục tiêu 30% vào cuối năm.'
 */
export function reason(facts: ReasonFacts): Sentence {
  const waited = waiting(facts, withNotes(verdictText(facts), reasonNotes(facts)));
  return stopped(overdue(facts, waited));
}

/**
 * Why a target cannot be judged yet; `why` is the plan's own reason, in Vietnamese.
 *
 * undeterminedReason('chỉ tiêu ghi hai mức khác nhau').vi //=> 'Chờ làm rõ chỉ tiêu: chỉ tiêu ghi hai mức khác nhau.'
 */
export function undeterminedReason(why: string | null): Sentence {
  const said = (why ?? '').trim().replace(/\.+$/, '');
  const unsure = {
    vi: 'mục tiêu chưa đọc được chắc chắn, cần xác nhận',
    en: 'how it is read is not sure and has to be confirmed',
  };
  const { vi, en } = said === '' ? unsure : { vi: said, en: said };
  return { vi: `Chờ làm rõ chỉ tiêu: ${vi}.`, en: `The target has to be clarified: ${en}.` };
}

function verdictText(facts: ReasonFacts): Sentence {
  const { figure, verdict } = facts;
  if (figure === null) return { vi: 'Chưa có số liệu', en: 'No data' };
  if (figure.noneArising) return noneArisingText(figure);
  if (facts.metSoFar) return metSoFarText(facts, figure);
  if (hasNumber(facts)) return verdict === 'met' ? metText(facts) : shortfallText(facts);
  if (verdict === 'no-data') return blankText(figure);
  return verdict === 'met' ? doneText(facts, figure) : shortfallText(facts);
}

function metText(facts: NumberFacts): Sentence {
  const begin = standing(facts, besideTarget(facts.target));
  const target = targetText(facts.target);
  return { vi: `${begin.vi}, đã đạt mục tiêu ${target.vi}`, en: `${begin.en}, which meets the target of ${target.en}` };
}

function doneText(facts: ReasonFacts, figure: JudgedFigure): Sentence {
  const day = dayText(figure.asOf, facts.asOf);
  return { vi: `Đến ${day.vi} đã hoàn thành`, en: `Done by ${day.en}` };
}

/** What some of the units or hamlets sent already reaches the target; the others may still pull it down. */
function metSoFarText(facts: ReasonFacts, figure: JudgedFigure): Sentence {
  const { reported, expected, vi, en } = sharersOf(figure);
  const missing = expected - reported;
  const begin = hasNumber(facts) ? standing(facts, besideTarget(facts.target)) : doneText(facts, figure);
  return {
    vi: `${begin.vi} theo số liệu của ${reported}/${expected} ${vi}, chưa kết luận là đạt mục tiêu vì còn thiếu ${missing} ${vi}`,
    en: `${begin.en} for ${reported} of ${expected} ${en}s, not yet counted as met because ${missing} ${missing === 1 ? `${en} is` : `${en}s are`} missing`,
  };
}

function noneArisingText({ period }: JudgedFigure): Sentence {
  const { vi, en } = reportPeriod(period);
  return {
    vi: `${upperFirst(vi)} không phát sinh, không tính vào số chỉ tiêu đạt hoặc chậm tiến độ`,
    en: `Nothing arose in ${en}, which counts neither as met nor as lagging`,
  };
}

function blankText({ period, value, denominator }: JudgedFigure): Sentence {
  const { vi, en } = reportPeriod(period);
  const begin = upperFirst(vi);
  if (value !== null) {
    return { vi: `${begin} mới có câu trả lời, chưa có số liệu`, en: `An answer but no figure was given for ${en}` };
  }
  if (denominator === 0) {
    return {
      vi: `${begin} có mẫu số bằng 0 nên chưa tính được, nếu không phát sinh thì chọn “Không phát sinh”`,
      en: `The denominator for ${en} is 0; where nothing arose, choose “Không phát sinh”`,
    };
  }
  return { vi: `${begin} chưa có số liệu`, en: `No data for ${en}` };
}

function withNotes(text: Sentence, notes: readonly Sentence[]): Sentence {
  if (notes.length === 0) return text;
  const inBrackets = (locale: keyof Sentence) => ` (${notes.map((note) => note[locale]).join('; ')})`;
  return { vi: text.vi + inBrackets('vi'), en: text.en + inBrackets('en') };
}

function waiting({ waitingDocument, verdict }: ReasonFacts, text: Sentence): Sentence {
  if (waitingDocument === null || verdict === 'met') return text;
  const isExcused = verdict === 'lagging';
  const rest = lowerFirst(text);
  return {
    vi: `Chờ cấp trên theo văn bản ${waitingDocument}${isExcused ? ', không tính là chậm tiến độ' : ''}: ${rest.vi}`,
    en: `Waiting for the higher level (document ${waitingDocument})${isExcused ? ', not counted as lagging' : ''}: ${rest.en}`,
  };
}

/** Under an overdue report the last verdict stays visible, with the period it comes from. */
function overdue({ overduePeriod, figure, shown }: ReasonFacts, text: Sentence): Sentence {
  if (overduePeriod === null) return text;
  const late = reportPeriod(overduePeriod);
  const begin = {
    vi: `Quá hạn báo cáo ${late.vi}, đơn vị chưa gửi số liệu`,
    en: `The report for ${late.en} is overdue, nothing was sent`,
  };
  const rest = lowerFirst(text);
  if (figure?.noneArising) return { vi: `${begin.vi}; ${rest.vi}`, en: `${begin.en}; ${rest.en}` };
  if (figure === null || figure.value === null) return begin;
  const period = reportPeriod(figure.period);
  const { name } = statusLooks[shown];
  return {
    vi: `${begin.vi}; theo ${period.vi}: ${name.vi}, ${rest.vi}`,
    en: `${begin.en}; as of ${period.en}: ${name.en}, ${rest.en}`,
  };
}

function stopped({ vi, en }: Sentence): Sentence {
  return { vi: `${vi}.`, en: `${en}.` };
}
