import { boxOf } from '../a1.ts';
import type { Box } from '../state.ts';
import { type Token, tokensOf } from './tokens.ts';

export type Node =
  | { readonly is: 'value'; readonly value: string | number }
  | { readonly is: 'area'; readonly sheet: string | null; readonly box: Box | null }
  /** Whole columns: as many rows as the sheet has. */
  | { readonly is: 'columns'; readonly sheet: string | null; readonly box: Box | null }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly is: 'binary'; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly is: 'unary'; readonly sign: string; readonly of: Node }
  | { readonly is: 'error'; readonly error: string };

const STRENGTH: Readonly<Record<string, number>> = {
  ...{ '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1 },
  ...{ '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 6 },
};

/** The tree of a canonical formula; a formula that is none gives the error a cell shows for it. */
export function parseFormula(formula: string): Node {
  const tokens = tokensOf(formula)?.filter(({ kind }) => kind !== 'space');
  if (tokens === undefined) return { is: 'error', error: '#ERROR!' };
  let at = 0;
  const isSign = (text: string): boolean => tokens[at]?.kind === 'sign' && tokens[at]?.text === text;
  const take = (): Token => {
    const token = tokens[at];
    at += 1;
    if (token === undefined) throw new SyntaxError(formula);
    return token;
  };
  const expect = (text: string): void => {
    if (take().text !== text) throw new SyntaxError(formula);
  };

  function expression(least: number): Node {
    let left = prefixed();
    for (;;) {
      const token = tokens?.[at];
      const strength = token?.kind === 'sign' ? STRENGTH[token.text] : undefined;
      if (token === undefined || strength === undefined || strength < least) return left;
      at += 1;
      left = { is: 'binary', sign: token.text, left, right: expression(strength + 1) };
    }
  }

  function prefixed(): Node {
    if (isSign('-') || isSign('+')) return { is: 'unary', sign: take().text, of: expression(5) };
    let node = primary();
    while (isSign('%')) {
      at += 1;
      node = { is: 'unary', sign: '%', of: node };
    }
    return node;
  }

  function primary(): Node {
    const token = take();
    if (token.kind === 'number') return { is: 'value', value: Number(token.text) };
    if (token.kind === 'text') return { is: 'value', value: token.text.slice(1, -1).replace(/""/g, '"') };
    if (token.kind === 'sheet') return area(unquoted(token.text), take());
    if (token.kind === 'cell') return area(null, token);
    if (token.kind === 'name') return named(token.text);
    if (token.text !== '(') throw new SyntaxError(formula);
    const inner = expression(0);
    expect(')');
    return inner;
  }

  function named(name: string): Node {
    if (isSign(':')) return columns(null, name);
    if (!isSign('(')) return /^(?:true|false)$/i.test(name) ? call(name, []) : { is: 'name', name };
    at += 1;
    const args: Node[] = [];
    while (!isSign(')')) {
      args.push(expression(0));
      if (!isSign(')')) expect(',');
    }
    at += 1;
    return call(name, args);
  }

  /** B:B */
  function columns(sheet: string | null, from: string): Node {
    at += 1;
    return { is: 'columns', sheet, box: boxOf(`${from}1:${take().text}1`) };
  }

  function area(sheet: string | null, first: Token): Node {
    if (first.kind === 'name' && isSign(':')) return columns(sheet, first.text);
    if (first.kind !== 'cell') throw new SyntaxError(formula);
    if (!isSign(':')) return { is: 'area', sheet, box: boxOf(first.text) };
    at += 1;
    return { is: 'area', sheet, box: boxOf(`${first.text}:${take().text}`) };
  }

  try {
    const tree = expression(0);
    return at === tokens.length ? tree : { is: 'error', error: '#ERROR!' };
  } catch (cause) {
    if (cause instanceof SyntaxError) return { is: 'error', error: '#ERROR!' };
    throw cause;
  }
}

const call = (name: string, args: readonly Node[]): Node => ({ is: 'call', name: name.toUpperCase(), args });

/** unquoted("'Nhập - Công an''s'!") //=> "Nhập - Công an's" */
export const unquoted = (text: string): string => {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
};
