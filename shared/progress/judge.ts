import { reason, undeterminedReason } from '../text/reasons.ts';
import { forecastText } from '../text/reasons-forecast.ts';
import { remedyText, sendText } from '../text/reasons-remedy.ts';
import type { Sentence } from '../text/sentence.ts';
import { forecast } from './forecast.ts';
import { type Judged, judged } from './judged.ts';
import { levelsOf } from './levels.ts';
import { numbers } from './numbers.ts';
import { blankPath } from './path.ts';
import { isDetermined, shownStatus, standsBefore } from './precedence.ts';
import { reasonFacts, remedyFacts } from './reason-facts.ts';
import { type Remedy, remedy } from './remedy.ts';
import { toFinite } from './side.ts';
import type { Forecast, JudgeInput, Judgement, Observation } from './types.ts';

/**
 * Judges the newest figure of one indicator on the evaluation date: is the target met, and if not, is the pace enough?
 * Decided with exact fractions of unrounded values; the rules stand in `shared/README.md`.
 *
 * judge({ target: readTarget('30%'), move: 'ramp', baseline: { value: 0.03, date: '2026-01-01' }, asOf: '2026-06-14', … 46 of 575 … })
 * //=> { status: 'lagging', met: false, expected: 0.1516…, gap: 0.0716…, missingCount: 42, … }
 */
export function judge(input: JudgeInput): Judgement {
  return isDetermined(input) ? judgeDetermined(input) : notJudged(input);
}

function judgeDetermined(input: JudgeInput): Judgement {
  const found = judged(input);
  const { observation, path, verdict, met } = found;
  const { start } = path;
  const [shown, green] = [numbers(found), remedy(found)];
  return {
    status: standsBefore(input) ?? shownStatus(input, verdict),
    verdict,
    met,
    ...shown,
    ...partsOf(observation),
    pacePerMonth: green.pacePerMonth,
    greenAt: green.greenAt,
    missingCount: green.missingCount,
    baseline: start === null ? null : { value: toFinite(start.level), date: start.date, assumed: start.assumed },
    forecast: withSentence(input, forecast(input, found.all)),
    provisional: input.provisional,
    counted: isCounted(found),
    levels: levelsOf({ ...path, otherwise: shownStatus(input, path.otherwise) }, standsBefore(input)),
    reason: reason(reasonFacts(found, shown)),
    remedy: remedyOf(found, green),
  };
}

/** A late report has to be sent; what waits for the higher level is in other hands. */
function remedyOf(found: Judged, green: Remedy): Sentence | null {
  const { overduePeriod, waitingDocument } = found.input;
  if (overduePeriod !== null) return sendText(overduePeriod);
  return waitingDocument === null ? remedyText(remedyFacts(found, green)) : null;
}

/** A target that is not settled: the figures are shown, nothing is said of them. */
function notJudged(input: JudgeInput): Judgement {
  const observation = input.observations[input.observations.length - 1] ?? null;
  return {
    status: 'undetermined',
    verdict: 'undetermined',
    met: null,
    value: observation?.value ?? null,
    ...partsOf(observation),
    expected: null,
    ofSchedule: null,
    gap: null,
    pacePerMonth: null,
    greenAt: null,
    missingCount: null,
    baseline: null,
    forecast: null,
    provisional: input.provisional,
    counted: true,
    levels: levelsOf(blankPath('first-value', input.due, 'undetermined'), 'undetermined'),
    reason: undeterminedReason(input.undetermined),
    remedy: null,
  };
}

function partsOf(observation: Observation | null): Pick<Judgement, 'numerator' | 'denominator' | 'period'> {
  if (observation === null) return { numerator: null, denominator: null, period: null };
  const { numerator, denominator, period } = observation;
  return { numerator, denominator, period };
}

/** Nothing arising, and an approved wait that is not met after all, are left out of met and lagging. */
function isCounted({ input, observation, verdict }: Judged): boolean {
  if (observation?.noneArising === true) return false;
  return input.waitingDocument === null || verdict === 'met';
}

function withSentence(input: JudgeInput, found: Omit<Forecast, 'sentence'> | null): Forecast | null {
  if (found === null) return null;
  return { ...found, sentence: forecastText({ target: input.target, asOf: input.asOf, ...found }) };
}
