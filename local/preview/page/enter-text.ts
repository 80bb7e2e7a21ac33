import type { Book, OpenSheet } from '../../excel-host/book/book.ts';
import { evaluator } from '../../excel-host/calculation/recalculate.ts';
import { relativeArea } from '../../workbook-model/a1.ts';
import { shiftFormula } from '../../workbook-model/shift-formula.ts';
import { isIn } from '../look-of-cell.ts';
import { isRefused } from '../refusal.ts';
import { editedText, typedValue } from '../typed-value.ts';

/**
 * Puts what a person typed into a cell of the workbook. Gives null where it is in, else the message of the validation
 * that stopped it, '' where that has none.
 */
export function enterText(
  book: Book,
  open: OpenSheet,
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
): string | null {
  const sheet = book.sheet(open);
  const format = book.formats(open)(row, column);
  // Leaving a cell as it was is no edit: a number must not become what is shown of it.
  if (text === editedText(sheet.rows[row - 1]?.[column - 1] ?? null, format)) return null;
  const { value, numberFormat } = typedValue(text, format, new Date().getFullYear());
  const validated = sheet.validations.find((one) => isIn(one.area, row, column));
  const stop = validated?.validation.stop ?? null;
  if (validated !== undefined && stop !== null) {
    const gives = evaluator(book.calculated(), { sheet: open.title, row, column, value });
    const holds = (formula: string) =>
      gives(open.title, shiftFormula(formula, row - validated.area.row, column - validated.area.column)) === true;
    if (isRefused(validated.validation.rule, value, holds)) return stop.message;
  }
  const at = { sheet: open.title, row, column };
  const area = { row, column, rows: 1, columns: 1 };
  book.change({ do: 'write', ...at, cells: [[value]] }, 'typing');
  if (numberFormat !== null) book.change({ do: 'format', sheet: open.title, area, format: { numberFormat } }, 'typing');
  book.events.changed(open.id, relativeArea(area));
  return null;
}
