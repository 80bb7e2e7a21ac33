import { formatNumber, formatPercent } from '../number/vi-number.ts';
import type { Target } from '../plan/target.ts';
import { besideTarget, hasNumber, type JudgedFigure, type NumberFacts, type ReasonFacts } from './reasons-facts.ts';
import { both, decimalsFor, figureText, gapText, levelText } from './reasons-figure.ts';
import { itemText } from './reasons-item.ts';
import { dayText, reportPeriod } from './reasons-time.ts';
import type { Sentence } from './sentence.ts';

/**
 * What else a reader has to know of a verdict: whose figures, from where it is measured, why it is not worse.
 *
 * reasonNotes(facts) //=> [{ vi: '3/8 đơn vị đã báo cáo', en: '3 of 8 units have reported' }]
 */
export function reasonNotes(facts: ReasonFacts): readonly Sentence[] {
  const notes = [
    unitsNote(facts),
    startNote(facts),
    ...(hasNumber(facts) ? numberNotes(facts) : []),
    provisionalNote(facts),
  ];
  return notes.flatMap((note) => (note === null ? [] : [note]));
}

function numberNotes(facts: NumberFacts): readonly (Sentence | null)[] {
  if (facts.verdict === 'met') return [];
  return [scheduleNote(facts), allowanceNote(facts), metBeforeNote(facts), waitingHoldNote(facts)];
}

function unitsNote({ figure, metSoFar }: ReasonFacts): Sentence | null {
  if (figure === null || metSoFar || (figure.unitsExpected === 1 && figure.hamlets === undefined)) return null;
  const { reported, expected, vi, en } = sharersOf(figure);
  if (reported >= expected) return null;
  return {
    vi: `${reported}/${expected} ${vi} đã ${vi === UNITS.vi ? 'báo cáo' : 'có số liệu'}`,
    en: `${reported} of ${expected} ${en}s have reported`,
  };
}

const UNITS = { vi: 'đơn vị', en: 'unit' } as const;
const HAMLETS = { vi: 'thôn, ấp', en: 'hamlet' } as const;

/** Whose figures are in a sum, of how many: of its units, or of the hamlets of a single one. */
export function sharersOf({ unitsReported, unitsExpected, hamlets }: JudgedFigure) {
  return hamlets === undefined || unitsReported < unitsExpected
    ? { reported: unitsReported, expected: unitsExpected, ...UNITS }
    : { ...hamlets, ...HAMLETS };
}

function startNote(facts: ReasonFacts): Sentence | null {
  const { start, question, target, falling } = facts;
  if (start === null || facts.verdict === 'met' || !hasNumber(facts)) return null;
  const level = levelText(target, start.value, besideTarget(target));
  const day = dayText(start.date, facts.asOf);
  const assumed = start.assumed
    ? {
        vi: `mức xuất phát lấy theo số liệu đầu tiên: ${level.vi} ngày ${day.vi}`,
        en: `the baseline is the first figure reported: ${level.en} on ${day.en}`,
      }
    : null;
  if (question !== 'hold') return assumed;
  const begin = assumed ?? {
    vi: `mức xuất phát ${level.vi} ngày ${day.vi}`,
    en: `the baseline of ${level.en} on ${day.en}`,
  };
  const side = falling ? { vi: 'không cao hơn', en: 'not above' } : { vi: 'không thấp hơn', en: 'not below' };
  return {
    vi: `${begin.vi}, ${side.vi} mục tiêu nên phải duy trì`,
    en: `${begin.en}, ${side.en} the target, so that the level has to hold`,
  };
}

/** How much of the schedule is done, where that decides between on pace, at risk and lagging. */
function scheduleNote({ because, verdict, gap, ofSchedule, thresholds }: NumberFacts): Sentence | null {
  const isBehind = verdict === 'on-track' && gap !== null && gap > 0;
  if (ofSchedule === null || !(isBehind || because === 'pace-ratio')) return null;
  const share = formatPercent(ofSchedule, { against: thresholds.onTrack });
  return { vi: `bằng ${share} tiến độ yêu cầu`, en: `${both(share).en} of the schedule` };
}

function allowanceNote(facts: NumberFacts): Sentence | null {
  const { thresholds, target, previous } = facts;
  switch (facts.because) {
    case 'small-gap-points':
      return within(gapText(percentLike(target), thresholds.smallGapPoints));
    case 'small-gap-units':
      return within(things(facts, thresholds.smallGapUnits));
    case 'hold-points':
      return within(gapText(percentLike(target), thresholds.holdPoints));
    default:
      return previous === null ? null : changeNote(facts, previous);
  }
}

function within(gap: Sentence): Sentence {
  return { vi: `chênh lệch không quá ${gap.vi}`, en: `within ${gap.en}` };
}

/** Points are points also where the figure is shown as x/y. */
function percentLike(target: Target): Target {
  return { ...target, kind: 'percent' };
}

function things(facts: NumberFacts, units: number): Sentence {
  const number = both(formatNumber(units));
  const item = itemText(facts, units);
  return { vi: `${number.vi} ${item.vi}`, en: `${number.en} ${item.en}` };
}

/** Closing on the target since last period, or not; that it was met before is told instead. */
function changeNote(facts: NumberFacts, previous: number): Sentence | null {
  if (facts.because === null && facts.metBefore !== null) return null;
  const level = levelText(facts.target, previous, {
    decimals: decimalsFor(facts.target, previous - facts.figure.value),
    against: [facts.figure.value],
  });
  return facts.because === 'closing'
    ? { vi: `đã cải thiện so với kỳ trước là ${level.vi}`, en: `better than last period at ${level.en}` }
    : { vi: `chưa cải thiện so với kỳ trước là ${level.vi}`, en: `no better than last period at ${level.en}` };
}

function metBeforeNote({ metBefore, target }: NumberFacts): Sentence | null {
  if (metBefore === null) return null;
  const period = reportPeriod(metBefore.period);
  const figure = figureText(target, metBefore, besideTarget(target));
  return {
    vi: `${period.vi} từng đạt mục tiêu với ${figure.vi}`,
    en: `the target was met in ${period.en} at ${figure.en}`,
  };
}

function waitingHoldNote({ holdsFrom, asOf }: NumberFacts): Sentence | null {
  if (holdsFrom === null) return null;
  const day = dayText(holdsFrom, asOf);
  return { vi: `từ ${day.vi} phải duy trì`, en: `it has to hold from ${day.en} on` };
}

function provisionalNote({ provisional, figure }: ReasonFacts): Sentence | null {
  if (!provisional || figure === null) return null;
  return { vi: 'tạm tính, đơn vị chưa gửi', en: 'provisional, not yet sent by the unit' };
}
