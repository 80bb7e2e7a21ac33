import type { Entry } from './types.ts';

/** A figure or "done"; nothing has to be proved of "not done" and "nothing arising". */
export function hasResult({ value }: Entry): boolean {
  return value !== null && value !== false;
}
