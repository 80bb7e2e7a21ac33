import { type Period, type PeriodKind, period, periodOf, samePeriodLastYear } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { grouped } from '../entry/book.ts';
import type { Entry } from '../entry/types.ts';
import type { Indicator } from '../plan/schema.ts';
import type { AssessedIndicator, UnitFigure } from '../use-cases/assessment-types.ts';
import { byPeriod, observed, openFigures } from '../use-cases/observations.ts';
import { yearSoFar } from '../use-cases/year-so-far.ts';
import type { Figure } from './facts-types.ts';
import type { ReportSource } from './report-source.ts';

/** An indicator's figure of a period, with the two it is compared with. */
export interface PeriodFigures {
  readonly figure: Figure | null;
  readonly previous: Figure | null;
  readonly lastYear: Figure | null;
  /** The newest one that is not this period's. */
  readonly latest: Figure | null;
}

/** The figures of one indicator that a period's report shows: this period's, the one before, and that of a year ago. */
export function periodFigures(
  one: AssessedIndicator,
  entries: readonly Entry[],
  source: ReportSource,
  asOf: PlainDate,
): PeriodFigures {
  const typed = openFigures(entries, source.tracker.open, one.enterers, asOf);
  const past = one.past.filter(({ period: id }) => !typed.some((figure) => figure.period === id));
  const all = inLongerPeriods([...past, ...typed], source, one.indicator);
  const units = Math.max(1, one.enterers.length);
  const periods = byPeriod(all).map((figures) => observed(figures, units, one.target?.reading ?? null));
  const of = (id: string): Figure | null => periods.find((figure) => figure.period === id) ?? null;
  const before = periods.filter((figure) => isBefore(figure, source.period));
  const alike = before.filter(({ period: id }) => period(id)?.kind === source.period.kind);
  return {
    figure: of(source.period.id),
    previous: alike[alike.length - 1] ?? before[before.length - 1] ?? null,
    lastYear: of(samePeriodLastYear(source.period).id),
    latest: periods.filter(({ period: id }) => id !== source.period.id).pop() ?? null,
  };
}

const isBefore = ({ period: id }: Figure, of: Period): boolean => {
  const found = period(id);
  return found !== null && found.end < of.start;
};

const ORDER: readonly PeriodKind[] = ['week', 'month', 'quarter', 'half-year', 'year'];

/** Figures of shorter periods as figures of the longer one they lie in: counts of single periods are added, of the rest the last one counts. */
function inLongerPeriods(
  figures: readonly UnitFigure[],
  source: ReportSource,
  indicator: Indicator,
): readonly UnitFigure[] {
  const isSummed = indicator.figure === 'in-period' && indicator.move !== 'ramp';
  const longer = yearSoFar(figures, indicator).map((figure) => ({ figure, id: longerId(figure.period, source) }));
  return [...grouped(longer, ({ figure, id }) => `${id} ${figure.unit}`).values()].flatMap((parts) => {
    const last = parts.reduce((_, part) => part);
    const sum = isSummed && parts.length > 1 ? summed(parts.map(({ figure }) => figure)) : null;
    return [{ ...last.figure, ...sum, period: last.id }];
  });
}

/** A period that was reported itself is not put together from its parts. */
function longerId(id: string, { period: of, periods }: ReportSource): string {
  const found = period(id);
  if (found === null || ORDER.indexOf(found.kind) >= ORDER.indexOf(of.kind)) return id;
  const longer = periodOf(of.kind, found.start).id;
  return longer === of.id && periods.includes(of.id) ? id : longer;
}

/** null where one of them is no pair of counts. */
function summed(figures: readonly UnitFigure[]): Pick<UnitFigure, 'numerator' | 'denominator' | 'value'> | null {
  let [numerator, denominator] = [0, 0];
  for (const figure of figures) {
    if (figure.noneArising) continue;
    if (figure.numerator === null || figure.denominator === null) return null;
    numerator += figure.numerator;
    denominator += figure.denominator;
  }
  return denominator > 0 ? { numerator, denominator, value: numerator / denominator } : null;
}
