import { daysBetween } from '../calendar/plain-date.ts';
import type { ReasonFacts } from '../text/reasons.ts';
import type { RemedyFacts } from '../text/reasons-remedy.ts';
import { isWhole, type Judged } from './judged.ts';
import type { Numbers } from './numbers.ts';
import { shownStatus } from './precedence.ts';
import type { Remedy } from './remedy.ts';
import { orNull, toFinite } from './side.ts';

/** A judgement as its reason is told from it. */
export function reasonFacts(judged: Judged, { value, expected, gap, ofSchedule }: Numbers): ReasonFacts {
  const { input, observation, path, verdict, metSoFar, because } = judged;
  const { target, countedItem, asOf, thresholds, provisional, waitingDocument, overduePeriod } = input;
  const { question, falling, due, time } = path;
  return {
    ...{ target, countedItem, asOf, thresholds, provisional, waitingDocument, overduePeriod },
    ...{
      verdict,
      shown: shownStatus(input, verdict),
      metSoFar,
      because,
      question,
      falling,
      due,
      expected,
      gap,
      ofSchedule,
    },
    figure: observation === null ? null : { ...observation, value },
    timeGone: time === null ? null : time.gone / Math.max(1, time.total),
    daysLeft: daysBetween(asOf, due),
    start: startOf(judged),
    previous: orNull(path.closingFrom),
    metBefore: verdict === 'met' ? null : metBefore(judged),
    holdsFrom: question === 'milestone' && input.move === 'hold' ? input.holdsFrom : null,
  };
}

/** A judgement as its remedy is told. */
export function remedyFacts({ input, verdict, path }: Judged, remedy: Remedy): RemedyFacts {
  const { target, asOf, countedItem } = input;
  const { question, falling, due } = path;
  const daysLeft = daysBetween(asOf, due);
  return { target, asOf, countedItem, verdict, question, falling, due, daysLeft, ...remedy };
}

function startOf({ path: { start } }: Judged): ReasonFacts['start'] {
  return start === null ? null : { value: toFinite(start.level), date: start.date, assumed: start.assumed };
}

/** The last time the whole figure met the target. */
function metBefore({ previous, input }: Judged): ReasonFacts['metBefore'] {
  const met = previous.flatMap(({ observation, figure }) => {
    return figure.level !== null && figure.met === true && isWhole(observation, input.target)
      ? [{ ...observation, value: toFinite(figure.level) }]
      : [];
  });
  return met[met.length - 1] ?? null;
}
