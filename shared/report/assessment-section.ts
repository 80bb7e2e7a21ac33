import { periodName } from '../text/period-name.ts';
import { body, item, items, section, subsection } from './blocks.ts';
import type { IndicatorFacts, ReportFacts } from './facts-types.ts';
import { figureShown, indicatorName, type Speech } from './indicator-text.ts';
import type { Block } from './model.ts';
import type { Outcome } from './outcomes.ts';

/** Part III: what was met, what lags and why, who did not report, what cannot be relied on, and difficulties. */
export function assessmentSection(facts: ReportFacts, speech: Speech): readonly Block[] {
  const { words } = speech;
  const { headings } = words;
  return [
    section(headings.assessment),
    subsection(headings.achieved),
    ...achieved(facts, speech),
    subsection(headings.shortcomings),
    ...items(shortcomings(facts, speech), words.noShortcomings(judgedCount(facts), facts.indicators.length)),
    subsection(headings.reporting),
    ...reporting(facts, speech),
    subsection(headings.unclear),
    ...unclear(facts, speech),
    subsection(headings.difficulties),
    ...items(facts.difficulties.map(words.remark), words.noDifficulties),
  ];
}

const having = ({ indicators }: ReportFacts, outcome: Outcome): readonly IndicatorFacts[] =>
  indicators.filter((one) => one.outcome === outcome);

const judgedCount = (facts: ReportFacts): number =>
  (['met', 'on-track', 'at-risk', 'lagging'] as const).reduce((sum, one) => sum + having(facts, one).length, 0);

function achieved(facts: ReportFacts, speech: Speech): readonly Block[] {
  const { words } = speech;
  const said = (['met', 'on-track'] as const).flatMap((outcome) => {
    const names = having(facts, outcome).map((one) => withFigure(one, speech));
    return names.length === 0 ? [] : [body(words.achieved(outcome, names, facts.year))];
  });
  return said.length === 0 ? [body(words.nothingAchieved)] : said;
}

/** "4.2 - Tỷ lệ … (30,4%)"; an older figure says of which period it is. */
function withFigure(one: IndicatorFacts, speech: Speech): string {
  const shown = figureShown(one, one.figure, speech);
  if (shown !== '') return `${indicatorName(one)} (${shown})`;
  const older = figureShown(one, one.latest, speech);
  if (older === '' || one.latest === null) return indicatorName(one);
  return `${indicatorName(one)} (${speech.words.judgedOn(periodName(one.latest.period)[speech.locale], older)})`;
}

/** What lags or is at risk, each with its reason, the remedy in things people count, and where it leads. */
function shortcomings(facts: ReportFacts, { words, locale }: Speech): readonly string[] {
  return (['lagging', 'at-risk'] as const).flatMap((outcome) =>
    having(facts, outcome).map((one) => {
      const { reason, remedy, forecast } = one.judgement;
      const said = [reason, remedy, forecast?.sentence].flatMap((sentence) => sentence?.[locale] ?? []);
      return words.shortcoming({ name: indicatorName(one), unit: one.unit, outcome, reason: said.join(' ') });
    }),
  );
}

function reporting(facts: ReportFacts, { words }: Speech): readonly Block[] {
  const owing = facts.units.filter(({ state }) => state !== 'not-owed');
  const names = (state: string): readonly string[] =>
    owing.filter((unit) => unit.state === state).map(({ name }) => name);
  const days = owing.flatMap(({ lastOnTimeDay }) => lastOnTimeDay ?? []).sort();
  const sendings = {
    total: owing.length,
    onTime: names('sent-on-time').length,
    late: names('sent-late'),
    missing: names('missing'),
    notYet: names('not-yet'),
    last: days[days.length - 1] ?? null,
  };
  const gaps = codesByUnit(facts.indicators, ({ missing }) => missing);
  return [
    body(owing.length > 0 ? words.sendings(sendings) : facts.closed ? words.closedSendings : words.noSendings),
    body(gaps.length === 0 ? words.noGaps : words.gaps(gaps)),
  ];
}

export interface CodesOfUnit {
  readonly unit: string;
  readonly codes: readonly string[];
}

/** Which indicators each unit is named for, by unit. */
export function codesByUnit(
  indicators: readonly IndicatorFacts[],
  named: (one: IndicatorFacts) => readonly string[],
): readonly CodesOfUnit[] {
  const units = [...new Set(indicators.flatMap(named))];
  return units.map((unit) => ({
    unit,
    codes: indicators.filter((one) => named(one).includes(unit)).map(({ indicator }) => indicator.code),
  }));
}

function unclear(facts: ReportFacts, { words }: Speech): readonly Block[] {
  const review = codesByUnit(facts.indicators, ({ underReview }) => underReview);
  const codes = (which: readonly IndicatorFacts[]): readonly string[] => which.map(({ indicator }) => indicator.code);
  const bare = codes(facts.indicators.filter(({ lacksEvidence }) => lacksEvidence));
  const unsettled = codes(having(facts, 'undetermined'));
  const texts = [
    review.length > 0 ? words.review(review) : '',
    bare.length > 0 ? words.lacksEvidence(bare) : '',
    unsettled.length > 0 ? words.undetermined(unsettled) : '',
    facts.conflicts.length > 0 ? words.conflicts(facts.conflicts.length) : '',
  ].filter((text) => text !== '');
  return texts.length === 0 ? [body(words.nothingUnclear)] : texts.map((text) => item(`- ${text}`));
}
