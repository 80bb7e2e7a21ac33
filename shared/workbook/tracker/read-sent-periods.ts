import { lastOnTimeDay, type ReportingRule } from '../../calendar/deadline.ts';
import type { SendingState } from '../../calendar/duty.ts';
import { period } from '../../calendar/period.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Group, grouped } from '../../entry/book.ts';
import type { Unit } from '../../plan/schema.ts';
import { sentChoice } from '../../text/choices.ts';
import { cellText } from '../cell-text.ts';
import type { ArchiveRow } from './archive.ts';
import { dateIn } from './setting-cells.ts';

/** How a unit sent a closed period's figures; 'missing' = it was closed without. */
export interface SentPeriod {
  readonly unit: string;
  readonly period: string;
  readonly state: Extract<SendingState, 'sent-on-time' | 'sent-late' | 'missing'>;
}

/** What the commune has settled about sending. */
export interface SendingRules {
  readonly units: readonly Pick<Unit, 'id'>[];
  readonly rules: readonly ReportingRule[];
  readonly trackingStart: PlainDate | null;
}

/**
 * The closed periods of each unit, once each, from what `Lịch sử` says of their sending. Rows that say nothing of it, as
 * those that were brought in without a day, do not count; of several days the first does, since a correction later does
 * not make what was in time late.
 */
export function readSentPeriods(rows: readonly ArchiveRow[], { units, ...by }: SendingRules): readonly SentPeriod[] {
  const known = new Set(units.map(({ id }) => id));
  const told = rows.filter((row) => known.has(row.unit) && says(row));
  return [...grouped(told, (row) => `${row.unit} ${row.period}`).values()].flatMap((own) => sentPeriod(own, by) ?? []);
}

const says = (row: ArchiveRow): boolean => row.kind === 'sending' || dayOf(row) !== null;

function dayOf({ row }: ArchiveRow): PlainDate | null {
  const day = dateIn(row.value('sentOn'));
  return day.is === 'value' ? day.value : null;
}

function sentPeriod(own: Group<ArchiveRow>, { rules, trackingStart }: Omit<SendingRules, 'units'>): SentPeriod | null {
  const [one] = own;
  const found = period(one.period);
  const rule = rules.find(({ kind }) => kind === found?.kind);
  if (found === null || rule === undefined) return null;
  const state = stateOf(own, lastOnTimeDay(rule, found), trackingStart);
  return state === null ? null : { unit: one.unit, period: found.id, state };
}

/** The tick decides where no day is written, as in an open period; a day before the start of tracking is not owed. */
function stateOf(
  own: readonly ArchiveRow[],
  last: PlainDate,
  trackingStart: PlainDate | null,
): SentPeriod['state'] | null {
  const [sentOn = null] = own.flatMap((row) => dayOf(row) ?? []).sort();
  const isTicked = own.some((row) => row.kind === 'sending' && isSent(row));
  if (sentOn !== null) return sentOn <= last ? 'sent-on-time' : 'sent-late';
  if (isTicked) return 'sent-on-time';
  return trackingStart !== null && last < trackingStart ? null : 'missing';
}

const isSent = ({ row }: ArchiveRow): boolean => sentChoice.code(cellText(row.value('answer'))) === 'sent';
