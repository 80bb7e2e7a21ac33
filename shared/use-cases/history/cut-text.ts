/** Excel takes 32.767 characters in a cell. */
const LONGEST = 30_000;

/**
 * A text in pieces that a cell takes. No piece begins or ends with white space, which a host may take away, begins like a
 * formula, or splits a character in two.
 *
 * cutText('ab cd', 3) //=> ['a', 'b c', 'd']
 */
export function cutText(text: string, longest = LONGEST): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const end = cutAt(rest, longest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** The last place that will do; where there is none the longest piece. */
function cutAt(text: string, longest: number): number {
  for (let end = longest; end > 0; end -= 1) {
    if (/^[\w"{}[\]:,.]{2}$/.test(text.slice(end - 1, end + 1))) return end;
  }
  return longest;
}
