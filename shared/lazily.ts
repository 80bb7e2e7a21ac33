/**
 * Makes a value when it is first asked for, and once: Apps Script loads everything anew for each click, and most clicks
 * read no printed target.
 * @example const pattern = lazily(() => new RegExp(words.join('|'))); pattern().test('tối thiểu')
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}

/** A pattern that is built when it is first used, whatever the case of what it is used on. */
export const lazyPattern = (source: string): (() => RegExp) => lazily(() => new RegExp(source, 'iu'));
