import type { Access } from './access.ts';
import { accessOf } from './access.ts';
import type { Calculator } from './formula/evaluate.ts';
import type { FakeState, SheetState } from './state.ts';
import { type Given, type Strict, strict } from './strict.ts';

/** What all classes of the fake share in one execution. */
export interface Context {
  readonly state: FakeState;
  readonly access: Access;
  readonly make: Strict;
  readonly files: Given['files'];
  /** Results of formulas as they are now. */
  calculate(): Calculator;
  /** Results are out of date. */
  touch(): void;
  /** The formula as a spreadsheet with decimal commas shows it. */
  withCommas(formula: string): string;
  sheetOf(id: number): SheetState;
  /** Plain data behind an object of the fake, for methods that take one. */
  readonly behind: WeakMap<object, unknown>;
}

export function contextOf(given: Given): Context {
  const { state, formulas } = given;
  return {
    state,
    access: accessOf(state),
    files: given.files,
    withCommas: formulas.withCommas,
    make: strict(given),
    behind: new WeakMap(),
    calculate: () => formulas.results(state.file),
    touch: () => formulas.forget(state.file),
    sheetOf(id) {
      const sheet = state.file.sheets.find((one) => one.id === id);
      if (sheet === undefined) throw new Error(`Sheet ${id} not found`);
      return sheet;
    },
  };
}

export function unwrap<T>({ behind }: Context, object: unknown, signature: string): T {
  const found = typeof object === 'object' && object !== null ? behind.get(object) : undefined;
  if (found === undefined)
    throw new Error(`The parameters (${typeOf(object)}) don't match the method signature for ${signature}.`);
  return found as T;
}

/** How Apps Script names a type in its messages. */
function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : typeof value;
}

export const requireType = (ok: boolean, value: unknown, signature: string): void => {
  if (!ok) throw new Error(`The parameters (${typeOf(value)}) don't match the method signature for ${signature}.`);
};
