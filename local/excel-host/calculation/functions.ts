import { plainDate, toSerial } from '../../../shared/index.ts';
import { asNumber, asText, asTruth, type CellValue, compared, FormulaError, sound } from './cell-values.ts';

/** An argument: one value, or those of an area, row by row. */
export interface Argument {
  readonly values: readonly CellValue[];
  readonly isArea: boolean;
}

/**
 * The functions that our templates use, and a few that tests do; IF and IFERROR are in evaluate.ts.
 * Meaning: https://support.microsoft.com/office/excel-functions-alphabetical-b3944572-255d-4efb-bb96-c6d90033e188
 */
export const functions: Readonly<Record<string, (args: readonly Argument[]) => CellValue>> = {
  AND: (args) => truths(args).every((value) => value),
  OR: (args) => truths(args).some((value) => value),
  NOT: (args) => !asTruth(first(args)),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => {
    throw new FormulaError('#N/A');
  },
  ISNUMBER: (args) => typeof first(args) === 'number',
  INT: (args) => Math.floor(asNumber(first(args))),
  ROUND: (args) => rounded(asNumber(first(args)), asNumber(first(args.slice(1)))),
  LEFT: (args) => asText(first(args)).slice(0, args.length > 1 ? asNumber(first(args.slice(1))) : 1),
  RIGHT: (args) => {
    const text = asText(first(args));
    return text.slice(text.length - Math.min(text.length, args.length > 1 ? asNumber(first(args.slice(1))) : 1));
  },
  LEN: (args) => asText(first(args)).length,
  N: (args) => (typeof first(args) === 'string' ? 0 : asNumber(first(args))),
  SUBSTITUTE: ([text, old, by]) =>
    asText(only(text))
      .split(asText(only(old)))
      .join(asText(only(by))),
  TRIM: (args) => asText(first(args)).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  SUM: (args) => args.flatMap(numbers).reduce((sum, value) => sum + value, 0),
  COUNTIFS: (args) => fitting(args).filter(Boolean).length,
  SUMIFS: ([sum, ...tests]) =>
    fitting(tests).reduce((total, fits, at) => total + (fits ? numberOr0(sum?.values[at] ?? null) : 0), 0),
  INDEX: (args) => indexed(args[0]?.values ?? [], asNumber(first(args.slice(1)))),
  MATCH: (args) => matched(first(args), args[1]?.values ?? []),
  DATE: ([year, month, day]) => toSerial(plainDate(asNumber(only(year)), asNumber(only(month)), asNumber(only(day)))),
};

function first(args: readonly Argument[]): CellValue {
  return only(args[0]);
}

function only(argument: Argument | undefined): CellValue {
  if (argument === undefined || argument.values.length !== 1) throw new FormulaError('#VALUE!');
  return argument.values[0] ?? null;
}

/** In an area, blanks and texts are passed over; given one by one, a text is an error. */
function truths(args: readonly Argument[]): readonly boolean[] {
  return args.flatMap(({ values, isArea }) =>
    values
      .map(sound)
      .filter((value) => !isArea || typeof value === 'number' || typeof value === 'boolean')
      .map(asTruth),
  );
}

function numbers({ values, isArea }: Argument): readonly number[] {
  if (!isArea) return values.map(asNumber);
  return values.map(sound).filter((value) => typeof value === 'number');
}

/** Half goes away from zero, and 1,005 is one thousand and five thousandths, not a binary number a little below it. */
function rounded(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value)}e${digits}`);
  const whole = Number.isNaN(shifted) ? Math.round(Math.abs(value) * 10 ** digits) / 10 ** digits : Math.round(shifted);
  const result = Number.isNaN(shifted) ? whole : Number(`${whole}e${-digits}`);
  return result === 0 ? 0 : Math.sign(value) * result;
}

/** Pairs of an area and what its cell has to be; "*" stands for any text. Other signs our templates do not use. */
function fitting(args: readonly Argument[]): readonly boolean[] {
  const tests = args.flatMap(({ values }, index) =>
    index % 2 === 0 ? [{ values, fits: criterion(asText(first(args.slice(index + 1)))) }] : [],
  );
  const length = tests[0]?.values.length ?? 0;
  if (tests.some(({ values }) => values.length !== length)) throw new FormulaError('#VALUE!');
  return Array.from({ length }, (_, at) => tests.every(({ values, fits }) => fits(values[at] ?? null)));
}

const numberOr0 = (value: CellValue): number => (typeof value === 'number' ? value : 0);

function criterion(wanted: string): (value: CellValue) => boolean {
  const parts = wanted
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`, 's');
  return (value) => typeof value === 'string' && pattern.test(value.toLowerCase());
}

function indexed(values: readonly CellValue[], place: number): CellValue {
  if (!(place >= 1 && place <= values.length)) throw new FormulaError('#REF!');
  return values[place - 1] ?? null;
}

/** Only whole matches: our templates always give 0 as the third argument. */
function matched(wanted: CellValue, values: readonly CellValue[]): number {
  const plain = sound(wanted);
  const index = values.findIndex((value) => typeof value === typeof plain && compared(value, plain) === 0);
  if (index < 0 || plain === null) throw new FormulaError('#N/A');
  return index + 1;
}
