/** One piece of a formula; together they are the whole text again. */
export interface Token {
  readonly kind: 'text' | 'number' | 'cell' | 'name' | 'sheet' | 'sign' | 'space';
  readonly text: string;
}

const PIECES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /^\s+/],
  ['text', /^"(?:[^"]|"")*"/],
  ['sheet', /^(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_]*)!/u],
  ['cell', /^\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_(.])/u],
  ['name', /^[\p{L}_][\p{L}\p{N}_.]*/u],
  ['sign', /^(?:<>|<=|>=|[-+*/^&=<>():;,%{}\\#!@])/],
];
const NUMBERS = { '.': /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, ',': /^\d+(?:,\d+)?(?:[eE][+-]?\d+)?/ };

function firstOf(rest: string, point: '.' | ','): Token | undefined {
  const number = NUMBERS[point].exec(rest)?.[0];
  if (number) return { kind: 'number', text: number };
  for (const [kind, pattern] of PIECES) {
    const text = pattern.exec(rest)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}

/** Cuts a formula into its pieces; null where a piece is no part of any formula. */
export function tokensOf(formula: string, point: '.' | ',' = '.'): readonly Token[] | null {
  const tokens: Token[] = [];
  let rest = formula;
  while (rest !== '') {
    const found = firstOf(rest, point);
    if (found === undefined) return null;
    tokens.push(found);
    rest = rest.slice(found.text.length);
  }
  return tokens;
}

/**
 * A formula as it is typed in a locale, in the one form that is kept: "," between arguments, "." in decimals.
 *
 * A locale with a decimal comma refuses "," between arguments (null: the cell shows #ERROR!); one with a decimal point
 * takes ";" for ",".
 */
export function canonical(typed: string, decimalComma: boolean): string | null {
  const tokens = tokensOf(typed, decimalComma ? ',' : '.');
  if (tokens === null) return null;
  if (decimalComma && tokens.some(({ kind, text }) => kind === 'sign' && text === ',')) return null;
  return tokens
    .map(({ kind, text }) => {
      if (kind === 'sign' && text === ';') return ',';
      return kind === 'number' ? text.replace(',', '.') : text;
    })
    .join('');
}

/** The formula as a spreadsheet with decimal commas shows it. */
export function withCommas(formula: string): string {
  return (tokensOf(formula) ?? [])
    .map(({ kind, text }) => {
      if (kind === 'sign' && text === ',') return ';';
      return kind === 'number' ? text.replace('.', ',') : text;
    })
    .join('');
}
