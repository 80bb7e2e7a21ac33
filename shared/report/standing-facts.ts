import type { SendingState } from '../calendar/duty.ts';
import { period } from '../calendar/period.ts';
import { entersFigure } from '../plan/unit-duties.ts';
import type { Assessment } from '../use-cases/assessment-types.ts';
import { reportingUnits } from '../use-cases/reporting-units.ts';
import { unitSendings } from '../use-cases/sendings.ts';
import { taskStatuses } from '../use-cases/task-states.ts';
import type { ReportSource } from './report-source.ts';

/** What one unit did of what is its own: counts only, no grade. */
export interface UnitStanding {
  readonly name: string;
  /** Who leads it; null = nobody has said so. */
  readonly head: string | null;
  /** Indicators whose figure it enters, and those of them that are met. */
  readonly own: number;
  readonly met: number;
  /** Tasks that it leads, and those of them that are done. */
  readonly tasks: number;
  readonly done: number;
  /** Periods whose day has come or that are sent: in time, late, not sent. */
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
}

/** Every unit that reports, in the order of `Cấu hình`, by what was known at the end of the period. */
export function unitStandings(assessment: Assessment, source: ReportSource): readonly UnitStanding[] {
  const { tracker, indicators, asOf } = assessment;
  const tasks = taskStatuses(tracker, asOf);
  return reportingUnits(tracker).map((unit) => {
    const own = indicators.filter(({ indicator }) => entersFigure(indicator, unit));
    const led = tasks.filter(({ task }) => task.leads.includes(unit.id));
    const states = sendingStates(assessment, source, unit.id);
    const count = (state: SendingState): number => states.filter((one) => one === state).length;
    return {
      name: unit.name,
      head: tracker.letters[unit.id]?.head ?? null,
      own: own.length,
      met: own.filter(({ judgement }) => judgement.status === 'met').length,
      tasks: led.length,
      done: led.filter(({ state }) => state === 'done').length,
      ...{ onTime: count('sent-on-time'), late: count('sent-late'), missing: count('missing') },
    };
  });
}

/** Of every period that lies in the one reported, the open ones as they stand, the closed ones as they were closed. */
function sendingStates({ tracker, asOf }: Assessment, source: ReportSource, unit: string): readonly SendingState[] {
  const units = tracker.units.filter(({ id }) => id === unit);
  const isTold = (id: string): boolean => source.sending.sendings.some((one) => one.unit === unit && one.period === id);
  const open = unitSendings({ ...tracker, ...source.sending }, units, asOf).filter((one) => isTold(one.period));
  const isOpen = (id: string): boolean => source.sending.open.some((one) => one.period === id);
  const closed = tracker.sentPeriods.filter(
    (one) => one.unit === unit && !isOpen(one.period) && isIn(one.period, source),
  );
  return [...open, ...closed].map(({ state }) => state);
}

function isIn(id: string, { period: of }: ReportSource): boolean {
  const found = period(id);
  return found !== null && found.start >= of.start && found.end <= of.end;
}
