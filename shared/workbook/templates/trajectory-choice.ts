import type { Plan } from '../../plan/schema.ts';
import { trajectoryTexts } from '../../text/trajectory.ts';
import type { Validation } from '../change.ts';
import { hint } from './parts.ts';

/** The longest list of values that Excel keeps in a cell. */
const LONGEST_LIST = 255;

/** A list of the codes, from which nobody is stopped to depart: codes come later too. A hint where they are too many. */
export function choiceOfCode({ indicators }: Pick<Plan, 'indicators'>): Validation {
  const message = hint(trajectoryTexts.indicator, trajectoryTexts.chooseHint);
  const codes = indicators.map(({ code }) => code);
  const fits = codes.length > 0 && codes.join(',').length <= LONGEST_LIST && codes.every((code) => !/[,\n]/.test(code));
  return fits ? { ...message, rule: { type: 'list', values: codes } } : message;
}
