import { entryText } from '../entry-text.ts';
import { textCells } from '../identify.ts';
import { type Remark, remark } from '../remark.ts';
import type { RawEntry } from '../types.ts';

/**
 * First characters that make a spreadsheet read a text as a formula when it is typed or pasted again, with their
 * full-width twins (OWASP, "CSV Injection"). The text is kept as text wherever we write it.
 */
const FORMULA_START = /^[=+\-@＝＋－＠]/;

export function formulaLikeText(raw: RawEntry): readonly Remark[] {
  return textCells(raw).flatMap((cell) => {
    const text = cell !== null && typeof cell.value === 'string' ? entryText(cell.value) : null;
    if (cell === null || text === null || !FORMULA_START.test(text)) return [];
    return [remark('formula-like-text', cell.cell, { sign: text.charAt(0), typed: text })];
  });
}
