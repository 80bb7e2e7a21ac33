import type { Unit } from '../plan/schema.ts';
import { entersFigure } from '../plan/unit-duties.ts';
import type { Tracker } from '../workbook/tracker/types.ts';

type Read = Pick<Tracker, 'units' | 'indicators' | 'tasks' | 'sendings'>;

/** The units that report: those with a tab to send, a figure to enter or a task to lead, in the order of `Cấu hình`. */
export const reportingUnits = ({ units, indicators, tasks, sendings }: Read): readonly Unit[] =>
  units.filter(
    (unit) =>
      sendings.some((one) => one.unit === unit.id) ||
      indicators.some((one) => entersFigure(one, unit)) ||
      tasks.some(({ leads }) => leads.includes(unit.id)),
  );
