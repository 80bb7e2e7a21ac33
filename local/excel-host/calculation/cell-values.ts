import type { ErrorValue } from '../../../shared/index.ts';

/** What a formula reads and gives; a date is its number, a blank is null. */
export type CellValue = null | number | string | boolean | ErrorValue;

/** A formula's error, thrown so that IFERROR can catch it. */
export class FormulaError extends Error {
  readonly value: ErrorValue;

  constructor(name: string) {
    super(name);
    this.name = 'FormulaError';
    this.value = { error: name };
  }
}

/** Thrown where a formula asks for what is not known here, so that nothing can be said of its result, IFERROR or not. */
export class NotKnown extends Error {
  constructor() {
    super('a function, name or sheet that is not known here');
    this.name = 'NotKnown';
  }
}

function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

/** The value where it is none of the errors. */
export function sound(value: CellValue): Exclude<CellValue, ErrorValue> {
  if (isErrorValue(value)) throw new FormulaError(value.error);
  return value;
}

export function asNumber(value: CellValue): number {
  const plain = sound(value);
  if (typeof plain === 'number') return plain;
  if (plain === null) return 0;
  if (typeof plain === 'boolean') return plain ? 1 : 0;
  if (/^-?\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  throw new FormulaError('#VALUE!');
}

export function asText(value: CellValue): string {
  const plain = sound(value);
  if (plain === null) return '';
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  return typeof plain === 'number' ? String(Number(plain.toPrecision(15))) : plain;
}

export function asTruth(value: CellValue): boolean {
  const plain = sound(value);
  if (typeof plain === 'boolean') return plain;
  if (typeof plain === 'string') throw new FormulaError('#VALUE!');
  return plain !== null && plain !== 0;
}

/** Below, at or above zero; texts are alike in any case, a blank is like 0, '' and FALSE, and numbers come before texts. */
export function compared(left: CellValue, right: CellValue): number {
  const a = filled(sound(left), sound(right));
  const b = filled(sound(right), sound(left));
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return order(a.toLowerCase(), b.toLowerCase());
  return order(a, b);
}

type Filled = number | string | boolean;

function filled(value: Filled | null, other: Filled | null): Filled {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: Filled): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function order<T extends Filled>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
