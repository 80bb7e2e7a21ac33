/** A piece of text to put in the place of another; start = end inserts, in front of what begins there. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with its splices, which do not overlap; all else stays as it is.
 *
 * spliceText('abc', [{ start: 1, end: 2, text: 'x' }]) //=> 'axc'
 */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: next } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, start), next);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
