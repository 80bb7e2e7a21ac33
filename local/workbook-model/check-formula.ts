import { formulaFault } from '../../shared/index.ts';

/**
 * Throws where a formula would not mean the same in every host and locale.
 *
 * checkFormula('SUM(A1;A2)') //=> throws
 */
export function checkFormula(formula: string): void {
  const fault = formulaFault(formula);
  if (fault !== null) throw new Error(`The formula ${fault}: ${formula.slice(0, 200)}`);
}
