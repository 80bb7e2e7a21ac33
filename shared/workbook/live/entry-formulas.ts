import type { LiveRefs } from './formula-parts.ts';
import { bottomFormula, digitsFormula, metFormula, ratioFormula, statusFormula, topFormula } from './formulas.ts';
import { stateFormula } from './state-formula.ts';

/** Columns of a unit's tab that are formulas: last value, ratio, met, status, and the hidden steps between them. */
export const formulaKeys = ['last', 'value', 'met', 'status', 'f_state', 'f_top', 'f_bottom', 'f_digits'] as const;

/** The formulas of one row of a unit's tab. `at`: the cell under a key; `sent`: absolute address of "Đã gửi". */
export function entryFormulas(
  at: (key: string) => string,
  sent: string,
): Readonly<Record<(typeof formulaKeys)[number], string>> {
  const refs: LiveRefs = {
    numerator: at('numerator'),
    denominator: at('denominator'),
    published: at('published'),
    answer: at('answer'),
    state: at('f_state'),
    top: at('f_top'),
    bottom: at('f_bottom'),
    digits: at('f_digits'),
    met: at('met'),
    sent,
    incomplete: null,
    level: at,
  };
  return {
    last: `IF(${at('lastValue')}="","",${at('lastValue')})`,
    value: ratioFormula(refs),
    met: metFormula(refs),
    status: statusFormula(refs),
    f_state: stateFormula(refs),
    f_top: topFormula(refs),
    f_bottom: bottomFormula(refs),
    f_digits: digitsFormula(refs),
  };
}
