import type { Indicator, Party, Plan, Task, Unit } from './schema.ts';

/** What one unit has to report on. */
export interface UnitDuties {
  readonly unit: Unit;
  /** Indicators whose figure it enters. */
  readonly indicators: readonly Indicator[];
  /** Indicators it receives or coordinates without entering the figure. */
  readonly coordinates: readonly Indicator[];
  /** Tasks it leads. */
  readonly tasks: readonly Task[];
}

/** Whether a unit enters this indicator's figure: the first unit named, or every unit that counts. */
export function entersFigure(indicator: Pick<Indicator, 'receives'>, unit: Pick<Unit, 'id' | 'countsAsAll'>): boolean {
  return indicator.receives.all ? unit.countsAsAll : indicator.receives.units[0] === unit.id;
}

/**
 * The units that have a tab of their own, each with its duties. Hamlets and teams have none: their figures are
 * gathered in the sheet of hamlets or by the unit they work with.
 */
export function unitDuties(plan: Plan): readonly UnitDuties[] {
  return plan.units
    .filter(({ kind }) => kind !== 'hamlets' && kind !== 'team')
    .map((unit) => dutiesOf(plan, unit))
    .filter((one) => one.indicators.length + one.coordinates.length + one.tasks.length > 0);
}

function dutiesOf(plan: Plan, unit: Unit): UnitDuties {
  const indicators = plan.indicators.filter((indicator) => entersFigure(indicator, unit));
  const takesPart = (one: Indicator): boolean => isNamed(one.receives, unit) || isNamed(one.coordinates, unit);
  const coordinates = plan.indicators.filter((one) => !indicators.includes(one) && takesPart(one));
  return { unit, indicators, coordinates, tasks: plan.tasks.filter((task) => isNamed(task.leads, unit)) };
}

const isNamed = (party: Party, unit: Unit): boolean => (party.all ? unit.countsAsAll : party.units.includes(unit.id));
