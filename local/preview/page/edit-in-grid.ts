import { cellAddress } from '../../../shared/index.ts';
import { formulaOf, isIn } from '../look-of-cell.ts';
import { editedText } from '../typed-value.ts';
import { editCell } from './edit-cell.ts';
import { enterText } from './enter-text.ts';
import type { Grid, GridOptions } from './grid.ts';
import { textsIn } from './text.ts';

/** Lets a person type into the selected cell, or says why it takes nothing; `typed` is the key that began it. */
export function editInGrid(
  grid: Grid,
  { book, locale, say, edited }: GridOptions,
  typed: string | null,
  step: (rows: number, columns: number) => void,
): void {
  const texts = textsIn(locale);
  const cell = grid.active();
  const sheet = grid.front();
  const { area, sheet: open } = book.selection();
  const { row, column } = area;
  const format = book.formats(open)(row, column);
  if (cell === null) return;
  const refusal = refusalOf(sheet.isProtected && format.locked !== false, formulaOf(sheet, row, column));
  say(refusal === null ? '' : texts[refusal]);
  if (refusal !== null) return;
  const close = () => {
    cell.classList.remove('editing');
    cell.querySelector('.edit')?.remove();
    delete cell.dataset.shown;
  };
  editCell(cell, {
    label: `${texts.cell} ${cellAddress(row, column)}`,
    text: editedText(sheet.rows[row - 1]?.[column - 1] ?? null, format),
    typed,
    rule: sheet.validations.find((one) => isIn(one.area, row, column))?.validation.rule ?? { type: 'any' },
    cancel() {
      close();
      grid.show();
      cell.focus();
    },
    done(text, move) {
      close();
      const refused = enterText(book, open, { row, column }, text);
      say(refused === null ? '' : refused || texts.refused);
      grid.show();
      if (refused === null) edited();
      if (move.rows !== 0 || move.columns !== 0) step(move.rows, move.columns);
    },
  });
}

function refusalOf(isLocked: boolean, formula: string | null): 'locked' | 'hasFormula' | null {
  if (isLocked) return 'locked';
  return formula === null ? null : 'hasFormula';
}
