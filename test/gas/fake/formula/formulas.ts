import type { FileState } from '../state.ts';
import { type Calculator, calculator } from './evaluate.ts';
import { withCommas } from './tokens.ts';

/**
 * What formulas give and how they are shown, worked out once.
 *
 * One object serves all executions: it hands out plain data, so it need not be of the script's own context, and what V8
 * has learnt of it is not lost with each.
 */
export interface Formulas {
  /** Results as they are now, kept from one call to the next for as long as nobody writes. */
  results(file: FileState): Calculator;
  /** Somebody wrote into the file: what was calculated is out of date. */
  forget(file: FileState): void;
  /** The formula as a spreadsheet with decimal commas shows it. */
  withCommas(formula: string): string;
}

export function newFormulas(): Formulas {
  const kept = new WeakMap<FileState, Calculator>();
  const texts = new Map<string, string>();
  return {
    results(file) {
      const found = kept.get(file) ?? calculator(file);
      kept.set(file, found);
      return found;
    },
    forget(file) {
      kept.delete(file);
    },
    withCommas(formula) {
      const text = texts.get(formula) ?? withCommas(formula);
      texts.set(formula, text);
      return text;
    },
  };
}
