import { type Book, codeKey } from './book.ts';
import { entryText, isBlankCell } from './entry-text.ts';
import type { Row } from './row.ts';
import type { RawCell, RawEntry } from './types.ts';

/** Which indicator a row is about, and whether anything was typed in it. */
export function identify(raw: RawEntry, book: Book): Row {
  const code = codeOf(raw.code);
  const hasFigure = !figureCells(raw).every(isBlankCell);
  return {
    raw,
    code,
    indicator: book.indicators.get(codeKey(code)) ?? null,
    hasFigure,
    hasContent: hasFigure || !textCells(raw).every(isBlankCell),
  };
}

/** The code as text; a spreadsheet may have made a number of "4.2". */
function codeOf({ value }: RawCell): string {
  return typeof value === 'number' ? String(value) : (entryText(value) ?? '');
}

/** In the order of the columns. */
export function figureCells(raw: RawEntry): readonly (RawCell | null)[] {
  return [raw.numerator, raw.denominator, raw.published, raw.answer];
}

/** In the order of the columns. */
export function textCells(raw: RawEntry): readonly (RawCell | null)[] {
  return [raw.evidence, raw.difficulties, raw.proposals, raw.note];
}

/** The first figure or answer typed, else the code: where to look. */
export function firstFigureCell(raw: RawEntry): string {
  const typed = figureCells(raw).find((cell) => !isBlankCell(cell));
  return typed?.cell ?? raw.code.cell;
}
