import { isDue, type SendingState, sendingByDay } from '../calendar/duty.ts';
import { period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { readEntries } from '../entry/read-entries.ts';
import type { Entry, Finding, OpenPeriod, PastEntry, Sending } from '../entry/types.ts';
import type { Indicator, Unit, YearTarget } from '../plan/schema.ts';
import { readTarget } from '../plan/target.ts';
import { entersFigure } from '../plan/unit-duties.ts';
import { combine, type Part } from '../progress/combine.ts';
import { judge } from '../progress/judge.ts';
import type { JudgeInput, Judgement, Observation } from '../progress/types.ts';
import { countedItem } from '../text/counted-item.ts';
import { noTargetThisYear } from '../text/labels.ts';
import type { Tracker } from '../workbook/tracker/types.ts';

/** One indicator on one date, with what it was judged from. */
export interface AssessedIndicator {
  readonly indicator: Indicator;
  readonly target: YearTarget | null;
  /** Ids of the units that enter its figure. */
  readonly enterers: readonly string[];
  readonly judgement: Judgement;
  /** The judgement before this period's figures: what the tabs start from. */
  readonly previous: Observation | null;
  /** Sending of the first open period in which it is owed; 'not-owed' when there is none. */
  readonly sending: SendingState;
  /** Periods that are open but do not ask for it. */
  readonly owedIn: readonly string[];
  /** Nothing was sent for an open period whose deadline has passed. */
  readonly overdue: boolean;
}

/** A tracked workbook judged on one date: entries read, findings gathered, every indicator assessed. */
export interface Assessment {
  readonly tracker: Tracker;
  readonly asOf: PlainDate;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  readonly indicators: readonly AssessedIndicator[];
  readonly sendings: readonly UnitSending[];
}

export interface UnitSending {
  readonly unit: string;
  readonly period: string;
  readonly state: SendingState;
  readonly lastOnTimeDay: PlainDate;
}

/** Reads every entry and judges every indicator as of a date. Pure: the date is an argument. */
export function assess(tracker: Tracker, asOf: PlainDate): Assessment {
  const duties = Object.fromEntries(
    tracker.units.map((unit) => [
      unit.id,
      tracker.indicators.filter((one) => entersFigure(one, unit)).map(({ code }) => code),
    ]),
  );
  const { entries, findings } = readEntries(tracker.raw, {
    indicators: tracker.indicators,
    year: tracker.settings.year,
    duties,
    unitNames: Object.fromEntries(tracker.units.map((unit) => [unit.id, unit.shortName])),
    open: tracker.open,
    sendings: tracker.sendings,
    history: tracker.history,
    crossChecks: tracker.crossChecks,
    approvals: tracker.approvals,
    asOf,
  });
  const sendings = unitSendings(tracker, duties, asOf);
  const index = { entries: byCode(entries), history: byCode(tracker.history), sendings };
  const indicators = tracker.indicators.map((indicator) => assessIndicator(tracker, indicator, index, asOf));
  return { tracker, asOf, entries, findings: [...tracker.findings, ...findings], indicators, sendings };
}

interface Index {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly history: ReadonlyMap<string, readonly PastEntry[]>;
  readonly sendings: readonly UnitSending[];
}

function byCode<T extends { readonly code: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const one of all) {
    const list = map.get(one.code);
    if (list) list.push(one);
    else map.set(one.code, [one]);
  }
  return map;
}

function assessIndicator(tracker: Tracker, indicator: Indicator, index: Index, asOf: PlainDate): AssessedIndicator {
  const { year } = tracker.settings;
  const target = indicator.targets.find((one) => one.year === year) ?? null;
  const enterers = tracker.units.filter((unit) => entersFigure(indicator, unit)).map(({ id }) => id);
  const past = pastObservations(index.history.get(indicator.code) ?? [], enterers, target, asOf);
  const current = currentObservations(tracker, index.entries.get(indicator.code) ?? [], enterers, target, asOf);
  const owed = owedPeriods(tracker, indicator, index.sendings, enterers);
  const late = owed.find(({ states }) => states.length > 0 && states.every((state) => state === 'missing'));
  const observations = [...past.filter((one) => !current.some(({ period: id }) => id === one.period)), ...current];
  const judged = observations[observations.length - 1];
  const input: JudgeInput = {
    ...judgeSetting(tracker, indicator, target),
    observations: thisYear(observations, year),
    asOf,
    overduePeriod: late?.period ?? null,
    provisional: judged !== undefined && current.includes(judged) && !isSent(index.sendings, judged.period, enterers),
  };
  return {
    indicator,
    target,
    enterers,
    judgement: judge(input),
    previous: past[past.length - 1] ?? null,
    sending: worst(owed[0]?.states ?? []),
    owedIn: owed.map(({ period: id }) => id),
    overdue: late !== undefined,
  };
}

function judgeSetting(
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

/** The figures of the year, and the last one before it: where the year started from. */
function thisYear(observations: readonly Observation[], year: number): readonly Observation[] {
  const start = `${year}-01-01`;
  const before = observations.filter((one) => one.asOf < start);
  return [...before.slice(-1), ...observations.filter((one) => one.asOf >= start)];
}

const READABLE = readTarget('');

function pastObservations(
  past: readonly PastEntry[],
  enterers: readonly string[],
  target: YearTarget | null,
  asOf: PlainDate,
): readonly Observation[] {
  const periods = [...new Set(past.map((one) => one.period))];
  return periods
    .map((id): Observation => {
      const parts = past.filter((one) => one.period === id);
      const date =
        parts
          .map((one) => one.asOf)
          .sort()
          .pop() ?? '';
      return {
        period: id,
        asOf: date,
        ...combine(parts.map(partOf), Math.max(1, enterers.length), target?.reading ?? READABLE),
      };
    })
    .filter((one) => one.asOf <= asOf);
}

function currentObservations(
  tracker: Tracker,
  entries: readonly Entry[],
  enterers: readonly string[],
  target: YearTarget | null,
  asOf: PlainDate,
): readonly Observation[] {
  const open = [...tracker.open].sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
  return open.flatMap((one) => {
    const parts = entries.filter(
      (entry) => entry.period === one.period && enterers.includes(entry.unit) && says(entry),
    );
    if (parts.length === 0) return [];
    const figure = combine(parts.map(partOf), Math.max(1, enterers.length), target?.reading ?? READABLE);
    return [{ period: one.period, asOf: one.cutOff < asOf ? one.cutOff : asOf, ...figure }];
  });
}

const says = (entry: Entry): boolean => entry.value !== null || entry.answer === 'none-arising';

function partOf(one: Entry | PastEntry): Part {
  return {
    numerator: one.numerator,
    denominator: one.denominator,
    value: one.value,
    noneArising: one.answer === 'none-arising',
  };
}

/** The open periods in which an indicator is owed, with the state of every unit that enters it. */
function owedPeriods(
  tracker: Tracker,
  indicator: Indicator,
  sendings: readonly UnitSending[],
  enterers: readonly string[],
): readonly { period: string; states: readonly SendingState[] }[] {
  return tracker.open.flatMap(({ period: id }) => {
    const found = period(id);
    if (found === null || !isDue(indicator.frequency, found)) return [];
    const states = enterers
      .flatMap((unit) => sendings.find((one) => one.unit === unit && one.period === id)?.state ?? [])
      .filter((state) => state !== 'not-owed');
    return states.length === 0 ? [] : [{ period: id, states }];
  });
}

const isSent = (sendings: readonly UnitSending[], id: string, enterers: readonly string[]): boolean =>
  enterers.every((unit) =>
    sendings.some(
      (one) => one.unit === unit && one.period === id && (one.state === 'sent-on-time' || one.state === 'sent-late'),
    ),
  );

const ORDER: readonly SendingState[] = ['missing', 'not-yet', 'sent-late', 'sent-on-time', 'not-owed'];
const worst = (states: readonly SendingState[]): SendingState =>
  ORDER.find((state) => states.includes(state)) ?? 'not-owed';

function unitSendings(
  tracker: Tracker,
  duties: Readonly<Record<string, readonly string[]>>,
  asOf: PlainDate,
): readonly UnitSending[] {
  const units = tracker.units.filter((unit) => (duties[unit.id] ?? []).length > 0);
  return units.flatMap((unit) => tracker.open.map((open) => sendingOf(tracker, unit, open, asOf)));
}

/** The deadline is the one written in `Cấu hình`, whatever the rule says. */
function sendingOf(tracker: Tracker, unit: Unit, open: OpenPeriod, asOf: PlainDate): UnitSending {
  const sending = tracker.sendings.find((one) => one.unit === unit.id && one.period === open.period) ?? NOT_SENT;
  const { lastOnTimeDay } = open;
  const trackingStart = tracker.settings.trackingStart ?? lastOnTimeDay;
  const state = sendingByDay({ lastOnTimeDay, sent: sending.sent, sentOn: sending.sentOn, trackingStart, asOf });
  return { unit: unit.id, period: open.period, state, lastOnTimeDay };
}

const NOT_SENT: Pick<Sending, 'sent' | 'sentOn'> = { sent: false, sentOn: null };
