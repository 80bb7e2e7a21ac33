import { type Token, tokens } from './tokens.ts';

/** A formula as a tree. */
export type Formula =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: Formula }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Formula; readonly right: Formula };

/** Weakest first (ECMA-376 part 1, 18.17.2.2); all bind to the left. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/**
 * The tree of a formula without its "="; null where it is not one.
 *
 * parseFormula('A1+1') //=> { kind: 'binary', sign: '+', left: { kind: 'reference', sheet: null, address: 'A1' }, … }
 */
export function parseFormula(text: string): Formula | null {
  const all = tokens(text);
  if (all === null) return null;
  let at = 0;
  const peek = (): Token | undefined => all[at];
  const isSign = (...signs: readonly string[]) => peek()?.kind === 'sign' && signs.includes(peek()?.text ?? '');

  function binary(level: number): Formula | null {
    const signs = LEVELS[level];
    if (signs === undefined) return unary();
    let left = binary(level + 1);
    while (left !== null && isSign(...signs)) {
      const sign = all?.[at++]?.text ?? '';
      const right = binary(level + 1);
      left = right === null ? null : { kind: 'binary', sign, left, right };
    }
    return left;
  }

  function unary(): Formula | null {
    if (!isSign('-', '+')) return primary();
    const sign = all?.[at++]?.text ?? '';
    const of = unary();
    return of === null ? null : { kind: 'unary', sign, of };
  }

  function primary(): Formula | null {
    const token = all?.[at++];
    if (token === undefined) return null;
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'value', value: token.text };
    if (token.kind === 'reference') return { kind: 'reference', sheet: token.sheet ?? null, address: token.text };
    if (token.kind === 'word') return word(token.text);
    return token.text === '(' ? closed(binary(0)) : null;
  }

  function word(name: string): Formula | null {
    if (!isSign('(')) return /^(?:true|false)$/i.test(name) ? truth(name) : { kind: 'name', name };
    at++;
    const args: Formula[] = [];
    if (isSign(')')) return closed({ kind: 'call', name: name.toUpperCase(), args });
    for (;;) {
      const arg = binary(0);
      if (arg === null) return null;
      args.push(arg);
      if (!isSign(',')) return closed({ kind: 'call', name: name.toUpperCase(), args });
      at++;
    }
  }

  function closed(inner: Formula | null): Formula | null {
    return inner !== null && all?.[at++]?.text === ')' ? inner : null;
  }

  const formula = binary(0);
  return at === all.length ? formula : null;
}

function truth(name: string): Formula {
  return { kind: 'value', value: name.toLowerCase() === 'true' };
}
