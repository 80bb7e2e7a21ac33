import type { FakeState } from './fake/state.ts';

/**
 * Makes a state once for the same arguments and gives each asker a copy: inserting templates takes longer than most
 * tests that begin with them.
 */
export function copied<A extends readonly unknown[]>(
  make: (...args: A) => Promise<FakeState>,
): (...args: A) => Promise<FakeState> {
  const made = new Map<string, Promise<string>>();
  return async (...args) => {
    const key = JSON.stringify(args);
    const text = made.get(key) ?? make(...args).then((state) => JSON.stringify(state));
    made.set(key, text);
    return JSON.parse(await text) as FakeState;
  };
}
