import { isDue, type SendingState, sendingByDay } from '../calendar/duty.ts';
import { period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Indicator, Unit } from '../plan/schema.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { UnitSending } from './assessment-types.ts';

/** Where each unit that enters figures stands with each open period. */
export function unitSendings(tracker: Tracker, entering: readonly Unit[], asOf: PlainDate): readonly UnitSending[] {
  const { open, sendings, settings } = tracker;
  return entering.flatMap(({ id }) =>
    open.map(({ period: ofPeriod, lastOnTimeDay }) => {
      const sending = sendings.find((one) => one.unit === id && one.period === ofPeriod) ?? NOT_SENT;
      const trackingStart = settings.trackingStart ?? lastOnTimeDay;
      // the deadline is the one written in `Cấu hình`, whatever the rule says
      const state = sendingByDay({ lastOnTimeDay, sent: sending.sent, sentOn: sending.sentOn, trackingStart, asOf });
      return { unit: id, period: ofPeriod, state, lastOnTimeDay };
    }),
  );
}

const NOT_SENT = { sent: false, sentOn: null };

/** An open period in which an indicator is owed, with the state of every unit that enters it. */
export interface OwedPeriod {
  readonly period: string;
  readonly states: readonly SendingState[];
}

/** The open periods in which an indicator is owed: its frequency asks for it, and the deadline follows the start of tracking. */
export function owedPeriods(
  { open }: Pick<Tracker, 'open'>,
  { frequency }: Indicator,
  enterers: readonly string[],
  sendings: readonly UnitSending[],
): readonly OwedPeriod[] {
  return open.flatMap(({ period: id }) => {
    const found = period(id);
    if (found === null || !isDue(frequency, found)) return [];
    const states = sendings
      .filter((one) => one.period === id && enterers.includes(one.unit) && one.state !== 'not-owed')
      .map(({ state }) => state);
    return states.length === 0 ? [] : [{ period: id, states }];
  });
}

/** Whether a unit has sent a period's figures. */
export const hasSent = (sendings: readonly UnitSending[], unit: string, ofPeriod: string): boolean =>
  sendings.some(
    (one) =>
      one.unit === unit && one.period === ofPeriod && (one.state === 'sent-on-time' || one.state === 'sent-late'),
  );

const ORDER: readonly SendingState[] = ['missing', 'not-yet', 'sent-late', 'sent-on-time'];

/** The state that asks for most; 'not-owed' of none.
 *  worst(['sent-on-time', 'missing']) //=> 'missing' */
export const worst = (states: readonly SendingState[]): SendingState =>
  ORDER.find((state) => states.includes(state)) ?? 'not-owed';
