import type { LiveRefs } from './formula-parts.ts';
import { digitsFormula, metFormula, statusFormula } from './formulas.ts';
import { type BlockPlace, gather } from './gather-formulas.ts';
import { levelKeys } from './level-cells.ts';

/** One step for every open period: what stands in the tabs for it. */
export const periodStateKeys = (periods: number): readonly string[] =>
  Array.from({ length: periods }, (_, index) => `f_state_${index + 1}`);

/** The hidden steps between the tabs and the status; those of the periods come before them. */
export const overviewSteps = ['f_pick', 'f_state', 'f_top', 'f_bottom', 'f_digits', 'f_reported', 'f_sent'] as const;

/** Columns of `Theo dõi` that are formulas in every row of an indicator. */
export const overviewFormulaKeys = ['value', 'met', 'status', ...overviewSteps] as const;

/** Columns of `Theo dõi` that its formulas stand in or refer to. */
export const overviewNeeds = (periods: number): readonly string[] => [
  ...['code', 'lastValue', 'units'],
  ...levelKeys,
  ...overviewFormulaKeys,
  ...periodStateKeys(periods),
];

/** The formulas of one row of `Theo dõi`. `at`: the cell under a key; `periods` by preference, each with the units' blocks. */
export function overviewFormulas(
  at: (key: string) => string,
  periods: readonly (readonly BlockPlace[])[],
): Readonly<Record<string, string>> {
  const stateKeys = periodStateKeys(periods.length);
  const from = gather(
    {
      code: `$${at('code')}`,
      states: stateKeys.map(at),
      pick: at('f_pick'),
      state: at('f_state'),
      counts: at('l_counts'),
      percent: at('l_percent'),
      late: at('l_late'),
      units: at('units'),
    },
    periods,
  );
  const refs = overviewRefs(at);
  const last = at('lastValue');
  return {
    value: `IFERROR(IF(${refs.top}<>"",${refs.top}/${refs.bottom},IF(OR(${refs.state}="none",${last}=""),"",${last})),"")`,
    met: metFormula(refs),
    status: statusFormula(refs),
    ...Object.fromEntries(stateKeys.map((key, index) => [key, from.states[index] ?? '"blank"'])),
    f_pick: from.pick,
    f_state: from.state,
    f_top: from.top,
    f_bottom: from.bottom,
    f_digits: digitsFormula(refs),
    f_reported: from.reported,
    f_sent: from.sent,
  };
}

/** Nothing is typed in `Theo dõi`: what was typed has been gathered. */
const overviewRefs = (at: (key: string) => string): LiveRefs => ({
  numerator: '""',
  denominator: '""',
  published: '""',
  answer: '""',
  state: at('f_state'),
  top: at('f_top'),
  bottom: at('f_bottom'),
  digits: at('f_digits'),
  met: at('met'),
  sent: at('f_sent'),
  incomplete: `${at('f_reported')}<${at('units')}`,
  level: at,
});
