import { againstItsOwnPast } from './against-its-own-past.ts';
import { againstOtherIndicators } from './against-other-indicators.ts';
import { answers } from './answers.ts';
import { evidence } from './evidence.ts';
import type { Cases } from './make.ts';
import { numbersTypedInEveryWay } from './numbers-typed-in-every-way.ts';
import { numeratorAndDenominator } from './numerator-and-denominator.ts';
import { percentages } from './percentages.ts';
import { rowsUnitsAndPeriods } from './rows-units-and-periods.ts';
import { sendingCases } from './sending.ts';
import { textsAndErrors } from './texts-and-errors.ts';

/** Every topic with its cases. */
export const allCases: Readonly<Record<string, Cases>> = {
  'numbers typed in every way': numbersTypedInEveryWay,
  percentages: percentages,
  'numerator and denominator': numeratorAndDenominator,
  answers: answers,
  'against its own past': againstItsOwnPast,
  'against other indicators': againstOtherIndicators,
  evidence: evidence,
  'texts and errors': textsAndErrors,
  'rows units and periods': rowsUnitsAndPeriods,
  sending: sendingCases,
};
