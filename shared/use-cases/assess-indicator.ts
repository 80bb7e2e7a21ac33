import type { PlainDate } from '../calendar/plain-date.ts';
import type { Entry, PastEntry } from '../entry/types.ts';
import type { Indicator, YearTarget } from '../plan/schema.ts';
import { readTarget } from '../plan/target.ts';
import { entersFigure } from '../plan/unit-duties.ts';
import { judge } from '../progress/judge.ts';
import type { JudgeInput, Judgement, Levels, Observation } from '../progress/types.ts';
import { countedItem } from '../text/counted-item.ts';
import { noTargetThisYear } from '../text/labels.ts';
import { yearSoFarText } from '../text/year-so-far.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { AssessedIndicator, UnitFigure, UnitSending } from './assessment-types.ts';
import { hamletShare } from './hamlet-share.ts';
import { byPeriod, observed, ofYear, openFigures, type PeriodFigures, pastFigures } from './observations.ts';
import { hasSent, owedPeriods, worst } from './sendings.ts';
import { earlierCounts, judgesYearSoFar, yearSoFar } from './year-so-far.ts';

/** What an indicator is assessed from besides the tracker's settings. */
export interface IndicatorSources {
  /** Of this indicator. */
  readonly entries: readonly Entry[];
  /** Of this indicator, oldest first. */
  readonly history: readonly PastEntry[];
  readonly sendings: readonly UnitSending[];
}

/** Judges one indicator as of a date: the newest figure of the year, closed or just typed. */
export function assessIndicator(
  tracker: Tracker,
  indicator: Indicator,
  sources: IndicatorSources,
  asOf: PlainDate,
): AssessedIndicator {
  const { sendings } = sources;
  const target = indicator.targets.find((one) => one.year === tracker.settings.year) ?? null;
  const enterers = tracker.units.filter((unit) => entersFigure(indicator, unit)).map(({ id }) => id);
  const known = whatIsKnown(tracker, indicator, { target, enterers }, sources, asOf);
  const owed = owedPeriods(tracker, indicator, enterers, sendings);
  const latePeriod = owed.find(({ states }) => states.every((state) => state === 'missing'))?.period ?? null;
  const input: JudgeInput = {
    ...judgeSetting(tracker, indicator, target),
    observations: known.observations,
    asOf,
    overduePeriod: latePeriod,
    provisional: known.judgedParts.some(({ unit, period }) => !hasSent(sendings, unit, period)),
  };
  const judgement = judge(input);
  const isTyped = known.judgedParts.length > 0;
  return {
    ...{ indicator, target, enterers, isTyped, latePeriod },
    judgement: withYearSoFar(judgement, indicator, known.figures),
    levels: isTyped ? judgement.levels : levelsOfNext(input),
    past: known.past,
    previous: known.previous,
    observations: known.observations,
    sending: worst(owed[0]?.states ?? []),
    owedIn: owed.map(({ period }) => period),
  };
}

interface Known {
  /** Closed figures, each of its own period. */
  readonly past: readonly UnitFigure[];
  readonly previous: Observation | null;
  /** Closed and typed ones; what is typed takes the place of what was closed for the same period. */
  readonly figures: readonly UnitFigure[];
  /** Of the judged year, oldest first; the last one is judged. */
  readonly observations: readonly Observation[];
  /** The units' figures in the judged one, where it is typed. */
  readonly judgedParts: readonly UnitFigure[];
}

function whatIsKnown(
  { open, settings, hamlets }: Tracker,
  indicator: Indicator,
  { target, enterers }: Pick<AssessedIndicator, 'target' | 'enterers'>,
  { entries, history }: IndicatorSources,
  asOf: PlainDate,
): Known {
  const units = Math.max(1, enterers.length);
  const past = pastFigures(history, asOf);
  const now = openFigures(entries, open, enterers, asOf);
  const seen = (one: PeriodFigures): Observation => {
    const own = [...now, ...past].find(({ period }) => period === one.period);
    const share = own === undefined ? null : hamletShare(hamlets, indicator.code, own);
    return { ...observed(one, units, target?.reading ?? null), ...(share === null ? {} : { hamlets: share }) };
  };
  const typed = saying(now, seen);
  const figures = [...past.filter((one) => !typed.some(({ period }) => period === one.period)), ...typed];
  const periods = byPeriod(yearSoFar(figures, indicator));
  const observations = ofYear(periods, settings.year, indicator.figure).map(seen);
  const judged = observations[observations.length - 1];
  const [last] = byPeriod(yearSoFar(past, indicator)).slice(-1);
  return {
    ...{ past, figures, observations },
    previous: last === undefined ? null : seen(last),
    judgedParts: typed.filter(({ period }) => period === judged?.period),
  };
}

/** An open period of which nothing can be said yet (one of eight units has nothing to count) does not hide the last figure. */
function saying(typed: readonly UnitFigure[], seen: (one: PeriodFigures) => Observation): readonly UnitFigure[] {
  const says = ({ value, noneArising }: Observation): boolean => value !== null || noneArising;
  return byPeriod(typed).flatMap((one) => (says(seen(one)) ? one.parts : []));
}

/** What an indicator is judged by, whatever was reported. */
export function judgeSetting(
  tracker: Tracker,
  indicator: Indicator,
  target: YearTarget | null,
): Omit<JudgeInput, 'observations' | 'asOf' | 'overduePeriod' | 'provisional'> {
  const { year } = tracker.settings;
  const { code, measure, move } = indicator;
  return {
    target: target?.reading ?? readTarget(''),
    undetermined: target === null ? noTargetThisYear(year) : target.undetermined,
    move,
    countedItem: 'numerator' in measure ? countedItem(measure.numerator) : null,
    baseline: tracker.baselines[code] ?? null,
    from: `${year}-01-01`,
    due: `${year}-12-31`,
    holdsFrom: tracker.holdsFrom[code] ?? null,
    waitingDocument: tracker.approvals.find((one) => one.code === code)?.document ?? null,
    thresholds: tracker.thresholds,
  };
}

/** The levels for the figure that comes next: those already there are the past it is compared with. */
function levelsOfNext(input: JudgeInput): Levels {
  const next: Observation = {
    period: '',
    asOf: input.asOf,
    numerator: null,
    denominator: null,
    value: null,
    noneArising: false,
    unitsReported: 0,
    unitsExpected: 1,
  };
  return judge({ ...input, observations: [...input.observations, next], overduePeriod: null }).levels;
}

/** The reason says when more than the period's own figure was judged. */
function withYearSoFar(judgement: Judgement, indicator: Indicator, figures: readonly UnitFigure[]): Judgement {
  const { period, numerator, reason } = judgement;
  if (period === null || numerator === null || !judgesYearSoFar(indicator)) return judgement;
  const until = figures.findIndex((figure) => figure.period === period);
  const units = [...new Set(figures.filter((figure) => figure.period === period).map(({ unit }) => unit))];
  const earlier = units.map((unit) => earlierCounts(figures.slice(0, until), indicator, { unit, period }).periods);
  const periods = 1 + Math.max(0, ...earlier);
  if (periods === 1) return judgement;
  const note = yearSoFarText(periods, Number(period.slice(0, 4)));
  return { ...judgement, reason: { vi: `${reason.vi} ${note.vi}`, en: `${reason.en} ${note.en}` } };
}
