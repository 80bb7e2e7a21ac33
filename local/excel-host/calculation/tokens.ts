/** A piece of a formula. A reference has its sheet beside it, text has its quotes taken off. */
export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'word' | 'sign';
  readonly text: string;
  readonly sheet?: string;
}

const SPACE = /\s+/y;
const NUMBER = /\d+(?:\.\d+)?(?:E[+-]?\d+)?/iy;
const TEXT = /"((?:[^"]|"")*)"/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const REFERENCE =
  /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_(])|\$?\d+:\$?\d+/iuy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const SIGN = /<>|<=|>=|[=<>&+\-*/^(),]/y;

/** The pieces of a formula; null where something in it is none. */
export function tokens(formula: string): readonly Token[] | null {
  const found: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    at += match?.[0].length ?? 0;
    return match;
  };
  while (at < formula.length) {
    if (take(SPACE) !== null) continue;
    const token = next(take);
    if (token === null) return null;
    found.push(token);
  }
  return found;
}

function next(take: (pattern: RegExp) => RegExpExecArray | null): Token | null {
  const text = take(TEXT);
  if (text !== null) return { kind: 'text', text: (text[1] ?? '').replace(/""/g, '"') };
  const sheet = take(SHEET);
  const reference = take(REFERENCE);
  if (reference !== null) {
    const title = sheet?.[1]?.replace(/''/g, "'") ?? sheet?.[2];
    return { kind: 'reference', text: reference[0], ...(title === undefined ? {} : { sheet: title }) };
  }
  if (sheet !== null) return null;
  const number = take(NUMBER);
  if (number !== null) return { kind: 'number', text: number[0] };
  const word = take(WORD);
  if (word !== null) return { kind: 'word', text: word[0] };
  const sign = take(SIGN);
  return sign === null ? null : { kind: 'sign', text: sign[0] };
}
