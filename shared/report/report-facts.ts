import { isDue } from '../calendar/duty.ts';
import { earlierOf, type PlainDate } from '../calendar/plain-date.ts';
import { taskDue } from '../calendar/task-due.ts';
import type { Entry } from '../entry/types.ts';
import type { Unit } from '../plan/schema.ts';
import { assess } from '../use-cases/assess.ts';
import type { AssessedIndicator, Assessment } from '../use-cases/assessment-types.ts';
import { unitSendings } from '../use-cases/sendings.ts';
import { judgesYearSoFar } from '../use-cases/year-so-far.ts';
import { entererName } from '../workbook/templates/overview.ts';
import { unitNamed } from '../workbook/tracker/read-units.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { Figure, IndicatorFacts, Outcome, Remark, ReportFacts, TaskFacts, UnitFacts } from './facts-types.ts';
import type { Letter, ListedConflict, UnitWork } from './letter-types.ts';
import { periodFigures } from './period-figures.ts';
import type { ReportSource } from './report-source.ts';

/** What a report needs besides figures: who writes to whom, where the plan contradicts itself, what units wrote. */
export interface WrittenFacts {
  readonly letter: Letter;
  readonly conflicts: readonly ListedConflict[];
  readonly works: readonly UnitWork[];
}

/** Everything a report of this period says, judged as of a day. Pure: the day is an argument. */
export function reportFacts(source: ReportSource, written: WrittenFacts, asOf: PlainDate): ReportFacts {
  const { tracker, period, cutOff, estimated, closed } = source;
  const assessment = assess(tracker, asOf);
  const works = written.works.filter((work) => source.periods.includes(work.period));
  const codes = tracker.indicators.map(({ code }) => code);
  return {
    ...{ period, estimated, closed, asOf },
    cutOff: earlierOf(cutOff, asOf),
    planTitle: tracker.settings.title,
    year: tracker.settings.year,
    letter: {
      ...written.letter,
      clerkUnit: unitNamed(tracker.units, written.letter.clerkUnit)?.name ?? written.letter.clerkUnit,
    },
    groups: tracker.groups,
    indicators: assessment.indicators.map((one) => indicatorFacts(assessment, source, one)),
    units: unitFacts(tracker, asOf),
    tasks: taskFacts(tracker, works),
    deeds: remarks(tracker, works, [], ({ done }) => done),
    difficulties: unproven(remarks(tracker, works, assessment.entries, ({ difficulties }) => difficulties)),
    proposals: unproven(remarks(tracker, works, assessment.entries, ({ proposals }) => proposals)),
    conflicts: written.conflicts.filter(
      (one) => one.decision === null && one.codes.some((code) => codes.includes(code)),
    ),
    findings: assessment.findings,
  };
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
    unit: indicator.receives.all ? entererName(tracker, indicator) : nameOf(tracker, one.enterers[0] ?? ''),
    shortUnit: entererName(tracker, indicator),
    missing: absent.map((id) => nameOf(tracker, id)),
    underReview: wrong.map((id) => nameOf(tracker, id)),
    lacksEvidence: indicator.evidenceRequired && hasFigure(shown) && evidence.length === 0,
    publishedOnly: isPublishedOnly(own),
    isYearSoFar: judgesYearSoFar(indicator),
  };
}

const isPublishedOnly = (own: readonly Entry[]): boolean =>
  own.some((entry) => entry.publishedOnly) && own.every((entry) => entry.publishedOnly || entry.value === null);

const hasFigure = (figure: Figure | null): boolean => figure !== null && figure.value !== null;

/** Owed in an open period of the report, or, once closed, due by its frequency. */
function isOwed(one: AssessedIndicator, { closed, periods, period }: ReportSource): boolean {
  return closed ? isDue(one.indicator.frequency, period) : one.owedIn.some((id) => periods.includes(id));
}

/** Units that said something of use for the report's last period. */
function gaveFigure(
  one: AssessedIndicator,
  own: readonly Entry[],
  { closed, periods }: ReportSource,
): readonly string[] {
  if (closed) return one.past.filter(({ period }) => periods.includes(period)).map(({ unit }) => unit);
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
  { closed, periods }: ReportSource,
): readonly string[] {
  const closedRows = tracker.history.filter((row) => row.code === code && periods.includes(row.period));
  const texts = closed
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

/** Each task once, as its lead wrote last. */
function taskFacts(tracker: Tracker, works: readonly UnitWork[]): readonly TaskFacts[] {
  const byId = new Map<string, UnitWork>();
  for (const work of works) if (work.kind === 'task') byId.set(work.code, work);
  return [...byId.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((work) => ({
      id: work.code,
      name: work.name,
      unit: nameOf(tracker, work.unit),
      printedTime: work.printedTime,
      due: taskDue(work.printedTime, tracker.settings.year)?.due ?? null,
      state: work.state,
      done: work.done,
      evidence: work.evidence,
    }));
}

/** Evidence proves a result, not a difficulty. */
const unproven = (found: readonly Remark[]): readonly Remark[] => found.map((one) => ({ ...one, evidence: null }));

type Written = Pick<UnitWork, 'difficulties' | 'proposals'> & { readonly done: string | null };

/** One kind of text from all rows, in the order of the units; the same text of one unit once. */
function remarks(
  tracker: Tracker,
  works: readonly UnitWork[],
  entries: readonly Entry[],
  pick: (row: Written) => string | null,
): readonly Remark[] {
  const fromEntries = entries.map((entry) => ({
    ...entry,
    done: null,
    evidence: entry.evidence?.text ?? null,
    name: tracker.indicators.find(({ code }) => code === entry.code)?.name ?? '',
  }));
  const rows = [...fromEntries, ...works];
  return tracker.units.flatMap(({ id, name }) => {
    const own = rows.filter(({ unit }) => unit === id);
    const texts = own.flatMap((row) => {
      const text = pick(row);
      return text === null ? [] : [{ unit: name, code: row.code, about: row.name, text, evidence: row.evidence }];
    });
    return texts.filter((one, index) => texts.findIndex(({ text }) => text === one.text) === index);
  });
}

const nameOf = ({ units }: { readonly units: readonly Unit[] }, id: string): string =>
  units.find((unit) => unit.id === id)?.name ?? id;
