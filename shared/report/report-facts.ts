import { isDue } from '../calendar/duty.ts';
import { earlierOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Entry } from '../entry/types.ts';
import { extractsOf } from '../plan/extracts.ts';
import type { Unit } from '../plan/schema.ts';
import { assess } from '../use-cases/assess.ts';
import type { AssessedIndicator, Assessment } from '../use-cases/assessment-types.ts';
import { unitSendings } from '../use-cases/sendings.ts';
import { taskStatuses } from '../use-cases/task-states.ts';
import { judgesYearSoFar } from '../use-cases/year-so-far.ts';
import { entererName } from '../workbook/templates/overview.ts';
import { noLetter } from '../workbook/tracker/read-unit-letters.ts';
import { unitNamed } from '../workbook/tracker/read-units.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import { asClosed } from './closed-tracker.ts';
import type { Figure, IndicatorFacts, OwnFacts, ReportFacts, TaskFacts, UnitFacts } from './facts-types.ts';
import type { Letter } from './letter-types.ts';
import type { Outcome } from './outcomes.ts';
import { periodFigures } from './period-figures.ts';
import { unitRanks } from './ranking-facts.ts';
import { remarksOf } from './remarks.ts';
import type { ReportSource } from './report-source.ts';
import { unitStandings } from './standing-facts.ts';

/** Everything a document about this period says, of the commune or of one unit, judged as of a day. Pure: the day is an argument. */
export function reportFacts(source: ReportSource, letter: Letter, asOf: PlainDate, unit: Unit | null): ReportFacts {
  const { tracker, period, cutOff, estimated, closed } = source;
  const assessment = asItWasClosed(assess(tracker, asOf), source);
  const gatherer = unitNamed(tracker.units, letter.clerkUnit);
  const codes = tracker.indicators.map(({ code }) => code);
  return {
    ...{ period, estimated, closed, asOf },
    unit: unit === null ? null : ownFacts(tracker, unit),
    gatherer: gatherer === null ? null : ownFacts(tracker, gatherer),
    standings: unitStandings(assessment, source),
    cutOff: earlierOf(cutOff, asOf),
    planTitle: tracker.settings.title,
    year: tracker.settings.year,
    letter: {
      ...letter,
      clerkUnit: gatherer?.name ?? letter.clerkUnit,
    },
    groups: tracker.groups,
    indicators: assessment.indicators.map((one) =>
      isPartOf(one, unit) ? partFacts(assessment, source, one, unit) : indicatorFacts(assessment, source, one),
    ),
    units: unitFacts(tracker, asOf),
    tasks: taskFacts(tracker, asOf),
    ...remarksOf(tracker, assessment.entries),
    conflicts: tracker.conflicts.filter(
      (one) => one.decision === null && (one.codes.length === 0 || one.codes.some((code) => codes.includes(code))),
    ),
    ranking: unitRanks(assessment, source),
    extracts: extractsOf(tracker.settings.planId, period.kind),
    findings: assessment.findings,
  };
}

/** The verdicts of a closed period stand. */
function asItWasClosed(assessment: Assessment, { closing }: ReportSource): Assessment {
  if (closing === null) return assessment;
  return { ...assessment, indicators: assessment.indicators.map((one) => asClosed(one, closing.rows)) };
}

const ownFacts = ({ letters, contacts, coordinated, open }: Tracker, unit: Unit): OwnFacts => ({
  unit,
  letter: letters[unit.id] ?? noLetter,
  officer: contacts[unit.id]?.officer ?? null,
  coordinates: coordinated
    .filter((one) => one.unit === unit.id && open.some(({ period }) => period === one.period))
    .map(({ code }) => code),
});

/** An indicator that all units report together, seen by one of them. */
const isPartOf = ({ indicator, enterers }: AssessedIndicator, unit: Unit | null): unit is Unit =>
  unit !== null && indicator.receives.all && enterers.includes(unit.id);

/** One unit's part in the figure of all: its own figures and gaps beside the verdict on the whole. */
function partFacts(assessment: Assessment, source: ReportSource, one: AssessedIndicator, { id }: Unit): IndicatorFacts {
  const { figure, outcome, unit, shortUnit } = indicatorFacts(assessment, source, one);
  const own = { ...one, enterers: [id], past: one.past.filter((past) => past.unit === id) };
  return { ...indicatorFacts(assessment, source, own), outcome, unit, shortUnit, whole: figure };
}

function indicatorFacts(assessment: Assessment, source: ReportSource, one: AssessedIndicator): IndicatorFacts {
  const { tracker, entries } = assessment;
  const { indicator, judgement, target } = one;
  const own = entries.filter(({ code, unit }) => code === indicator.code && one.enterers.includes(unit));
  const figures = periodFigures(one, own, source, assessment.asOf);
  const owed = isOwed(one, source);
  const given = gaveFigure(one, own, source);
  const wrong = underReview(assessment, one, own);
  const absent = owed ? one.enterers.filter((id) => !given.includes(id) && !wrong.includes(id)) : [];
  const evidence = evidenceOf(tracker, indicator.code, own, source);
  const shown = figures.figure;
  return {
    ...{ indicator, target, judgement, owed, evidence },
    ...figures,
    outcome: outcomeOf(one, shown, owed),
    enterers: one.enterers,
    unit: indicator.receives.all ? entererName(tracker, indicator) : nameOf(tracker, one.enterers[0] ?? ''),
    shortUnit: entererName(tracker, indicator),
    missing: absent.map((id) => nameOf(tracker, id)),
    underReview: wrong.map((id) => nameOf(tracker, id)),
    lacksEvidence: indicator.evidenceRequired && hasFigure(shown) && evidence.length === 0,
    publishedOnly: isPublishedOnly(own),
    isYearSoFar: judgesYearSoFar(indicator),
    whole: null,
  };
}

const isPublishedOnly = (own: readonly Entry[]): boolean =>
  own.some((entry) => entry.publishedOnly) && own.every((entry) => entry.publishedOnly || entry.value === null);

const hasFigure = (figure: Figure | null): boolean => figure !== null && figure.value !== null;

/** Owed in an open period of the report, or, once closed, due by its frequency. */
function isOwed(one: AssessedIndicator, { imported, periods, period }: ReportSource): boolean {
  return imported ? isDue(one.indicator.frequency, period) : one.owedIn.some((id) => periods.includes(id));
}

/** Units that said something of use for the report's last period. */
function gaveFigure(
  one: AssessedIndicator,
  own: readonly Entry[],
  { imported, periods }: ReportSource,
): readonly string[] {
  if (imported) return one.past.filter(({ period }) => periods.includes(period)).map(({ unit }) => unit);
  const last = periods[periods.length - 1];
  return own
    .filter((entry) => entry.period === last && (entry.value !== null || entry.answer !== null))
    .map(({ unit }) => unit);
}

/** Units that typed something which is left out because it cannot be right. */
function underReview({ findings }: Assessment, one: AssessedIndicator, own: readonly Entry[]): readonly string[] {
  const wrong = findings.filter(
    ({ severity, indicator, code }) =>
      severity === 'error' && indicator === one.indicator.code && code !== 'missing-row' && code !== 'bad-target',
  );
  return one.enterers.filter(
    (id) =>
      wrong.some(({ unit }) => unit === id) &&
      own.every((entry) => entry.unit !== id || (entry.value === null && entry.answer !== 'none-arising')),
  );
}

function outcomeOf({ judgement }: AssessedIndicator, figure: Figure | null, owed: boolean): Outcome {
  const { status, counted, value } = judgement;
  if (!counted) return figure?.noneArising === true || value === null ? 'none-arising' : 'waiting';
  if (status !== 'no-data') return status;
  if (value !== null) return 'no-verdict';
  return owed ? 'no-data' : 'not-owed';
}

function evidenceOf(
  tracker: Tracker,
  code: string,
  own: readonly Entry[],
  { imported, periods }: ReportSource,
): readonly string[] {
  const closedRows = tracker.history.filter((row) => row.code === code && periods.includes(row.period));
  const texts = imported
    ? closedRows.flatMap(({ evidence }) => evidence ?? [])
    : own.flatMap(({ evidence }) => evidence?.text ?? []);
  return [...new Set(texts)];
}

/** Every unit that has a tab to send, in the order of `Cấu hình`; of several periods the last one counts. */
function unitFacts(tracker: Tracker, asOf: PlainDate): readonly UnitFacts[] {
  const senders = tracker.units.filter(({ id }) => tracker.sendings.some(({ unit }) => unit === id));
  const states = unitSendings(tracker, senders, asOf);
  return senders.flatMap(({ id, name }) => {
    const [last] = states.filter(({ unit }) => unit === id).slice(-1);
    const sending = tracker.sendings.find(({ unit, period }) => unit === id && period === last?.period);
    if (last === undefined) return [];
    return [{ id, name, state: last.state, lastOnTimeDay: last.lastOnTimeDay, sentOn: sending?.sentOn ?? null }];
  });
}

function taskFacts(tracker: Tracker, asOf: PlainDate): readonly TaskFacts[] {
  return taskStatuses(tracker, asOf).map(({ task, state, reports, due }) => ({
    ...{ code: task.code, name: task.name, time: task.time, due: task.due, state },
    leads: task.leads,
    unit: task.leads.map((id) => nameOf(tracker, id)).join(', ') || task.leadsPrinted,
    isLate: due === 'overdue',
    reports,
    evidence: [...new Set(reports.flatMap(({ evidence }) => evidence ?? []))],
    ...{ budget: task.budget, spent: task.spent },
  }));
}

const nameOf = ({ units }: { readonly units: readonly Unit[] }, id: string): string =>
  units.find((unit) => unit.id === id)?.name ?? id;
