import { workingDayBefore } from '../calendar/deadline.ts';
import type { SendingState } from '../calendar/duty.ts';
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { OpenPeriod } from '../entry/types.ts';
import type { Unit } from '../plan/schema.ts';
import { shownFigure } from '../text/cli-figures.ts';
import { type MissingFigure, type ReminderPeriod, reminderText } from '../text/reminders.ts';
import type { Sentence } from '../text/sentence.ts';
import { entryTitle } from '../workbook/templates/entry.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { assess } from './assess.ts';
import type { AssessedIndicator, Assessment } from './assessment-types.ts';
import { evaluationDate } from './evaluation-date.ts';
import { type PeriodTables, periodTables } from './history/period-tables.ts';
import { unitSendings } from './sendings.ts';
import type { AsOf, Outcome } from './types.ts';

/** Who has to be chased on a day, with a message for each. */
export interface RemindReport {
  readonly asOf: PlainDate;
  /** Units that have not sent, in the order of `Cấu hình`; nothing for who has. */
  readonly reminders: readonly Reminder[];
  /** Every open period: since when it is chased, and how many units have sent or not. */
  readonly periods: readonly ChasedPeriod[];
}

export interface Reminder {
  readonly id: string;
  readonly unit: string;
  readonly sheet: string;
  readonly officer: string | null;
  readonly email: string | null;
  readonly periods: readonly ReminderPeriod[];
  /** To paste into Zalo or the office system. */
  readonly message: Sentence;
}

export interface ChasedPeriod {
  readonly period: string;
  readonly lastOnTimeDay: PlainDate;
  /** The working day before: nobody is chased earlier. */
  readonly chaseFrom: PlainDate;
  readonly sent: number;
  readonly notSent: number;
}

/** A short message to every unit that owes figures, from the working day before the deadline on. Nothing is changed. */
export function remind(workbook: Workbook, when: AsOf): Outcome<RemindReport> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const tracker = read.value;
  const assessment = assess(tracker, evaluationDate(tracker, when));
  const open = tracker.open.map((one) => openTabs(workbook, assessment, one));
  return {
    ok: true,
    value: {
      asOf: assessment.asOf,
      reminders: tracker.units.flatMap((unit) => reminderOf(assessment, unit, open)),
      periods: open.map(({ one, chaseFrom, states }) => ({
        ...{ period: one.period, lastOnTimeDay: one.lastOnTimeDay, chaseFrom },
        sent: [...states.values()].filter((state) => !isAwaited(state)).length,
        notSent: [...states.values()].filter(isAwaited).length,
      })),
    },
  };
}

/** An open period with the tabs of the units that owe something in it. */
interface OpenTabs {
  readonly one: OpenPeriod;
  readonly chaseFrom: PlainDate;
  readonly tables: ReadonlyMap<string, PeriodTables>;
  readonly states: ReadonlyMap<string, SendingState>;
}

/** Units that only coordinate or lead report too, as long as they have a place to do so. */
function openTabs(workbook: Workbook, { tracker, asOf }: Assessment, one: OpenPeriod): OpenTabs {
  const tables = new Map(periodTables(workbook, one.period).map((tab) => [tab.unit, tab]));
  const owing = tracker.units.filter(({ id }) => tables.get(id)?.sending);
  const sendings = unitSendings({ ...tracker, open: [one] }, owing, asOf).filter(({ state }) => state !== 'not-owed');
  const states = new Map(sendings.map(({ unit, state }) => [unit, state]));
  return { one, chaseFrom: workingDayBefore(one.lastOnTimeDay), tables, states };
}

const isAwaited = (state: SendingState | undefined): boolean => state === 'not-yet' || state === 'missing';

function reminderOf(assessment: Assessment, unit: Unit, open: readonly OpenTabs[]): readonly Reminder[] {
  const { asOf, tracker } = assessment;
  const awaited = open.filter(({ chaseFrom, states }) => asOf >= chaseFrom && isAwaited(states.get(unit.id)));
  if (awaited.length === 0) return [];
  const periods = awaited.map((one) => periodOf(assessment, unit, one));
  const tab = awaited[0]?.tables.get(unit.id);
  const sheet = (tab?.entry ?? tab?.sending)?.sheet ?? entryTitle(unit.shortName);
  const contact = tracker.contacts[unit.id];
  return [
    {
      id: unit.id,
      unit: unit.shortName,
      sheet,
      officer: contact?.officer ?? null,
      email: contact?.email ?? null,
      periods,
      message: reminderText({ unit: unit.name, sheet, periods }),
    },
  ];
}

function periodOf(assessment: Assessment, unit: Unit, { one, tables }: OpenTabs): ReminderPeriod {
  const { period, cutOff, lastOnTimeDay } = one;
  const owed = assessment.indicators.filter(
    ({ enterers, owedIn }) => enterers.includes(unit.id) && owedIn.includes(period),
  );
  const tab = tables.get(unit.id);
  return {
    ...{ period, cutOff, lastOnTimeDay },
    daysLeft: daysBetween(assessment.asOf, lastOnTimeDay),
    missing: owed.filter((indicator) => !isAnswered(assessment, unit, period, indicator)).map(missingOf(unit, period)),
    owed: owed.length,
    other: [tab?.coordination, tab?.task].some((table) => table !== null && table !== undefined),
  };
}

/** Blank is not zero: only a figure or an answer counts. */
function isAnswered({ entries }: Assessment, { id }: Unit, period: string, { indicator }: AssessedIndicator): boolean {
  const entry = entries.find((one) => one.unit === id && one.period === period && one.code === indicator.code);
  return entry !== undefined && (entry.value !== null || entry.answer !== null);
}

const missingOf =
  ({ id }: Unit, period: string) =>
  ({ indicator, target, past }: AssessedIndicator): MissingFigure => {
    const own = past.filter((one) => one.period !== period && (!indicator.receives.all || one.unit === id));
    const last = own[own.length - 1];
    return {
      code: indicator.code,
      name: indicator.name,
      last: last === undefined ? null : { period: last.period, shown: shownFigure(last, target?.printed ?? '') },
    };
  };
