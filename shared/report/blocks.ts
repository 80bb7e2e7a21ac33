import type { Block, ReportCell, ReportColumn, ReportRow } from './model.ts';
import type { Outcome } from './outcomes.ts';

export const section = (text: string): Block => ({ is: 'heading', level: 1, text });
export const subsection = (text: string): Block => ({ is: 'heading', level: 2, text });
export const body = (text: string): Block => ({ is: 'paragraph', style: 'body', text });
export const item = (text: string): Block => ({ is: 'paragraph', style: 'item', text });

/** items([], …) says that there is nothing. */
export const items = (texts: readonly string[], nothing: string): readonly Block[] =>
  texts.length === 0 ? [body(nothing)] : texts.map(item);

export const cell = (text: string, outcome: Outcome | null = null): ReportCell => ({ text, outcome });
export const row = (...cells: readonly (string | ReportCell)[]): ReportRow => ({
  group: false,
  cells: cells.map((one) => (typeof one === 'string' ? cell(one) : one)),
});
export const groupRow = (text: string): ReportRow => ({ group: true, cells: [cell(text)] });

/** Columns with their widths in millimetres; `align` has a letter for each: l, c or r. */
export function columns(headings: readonly string[], widths: readonly number[], align: string): ReportColumn[] {
  const sides = { l: 'left', c: 'center', r: 'right' } as const;
  return headings.map((heading, index) => ({
    heading,
    width: widths[index] ?? 20,
    align: sides[(align[index] ?? 'l') as keyof typeof sides],
  }));
}
