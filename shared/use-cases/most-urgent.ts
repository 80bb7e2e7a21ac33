import type { Status } from '../progress/types.ts';
import type { AssessedIndicator } from './assessment-types.ts';

/** What a chairman asks about first; a status that is not here asks for nothing now. */
const ORDER: readonly Status[] = ['lagging', 'at-risk', 'overdue', 'undetermined', 'no-data'];

/**
 * The indicators that most need action: those that lag, the farthest behind first; then those at risk; then what is
 * overdue, unclear, or owed and without a figure. What waits for the higher level is left out.
 */
export function mostUrgent(indicators: readonly AssessedIndicator[], most: number): readonly AssessedIndicator[] {
  const asking = indicators.filter(({ judgement, owedIn }) => {
    if (!judgement.counted) return false;
    return (
      urgency(judgement.verdict, judgement.status) < ORDER.length &&
      (judgement.status !== 'no-data' || owedIn.length > 0)
    );
  });
  const ranked = asking.map((one) => ({
    one,
    first: urgency(one.judgement.verdict, one.judgement.status),
    behind: shortfall(one),
  }));
  return ranked
    .sort((a, b) => a.first - b.first || b.behind - a.behind)
    .slice(0, most)
    .map(({ one }) => one);
}

/** An overdue report does not hide that its last figure lags. */
function urgency(verdict: Status, status: Status): number {
  const places = [verdict, status].map((one) => ORDER.indexOf(one)).filter((place) => place >= 0);
  return status === 'met' || status === 'on-track' ? ORDER.length : Math.min(ORDER.length, ...places);
}

/** The part of the expected level that is missing, so that indicators in different units can be compared. */
function shortfall({ judgement: { gap, expected } }: AssessedIndicator): number {
  return gap === null || expected === null || expected === 0 ? 0 : Math.abs(gap / expected);
}
