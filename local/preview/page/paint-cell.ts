import type { CellLook } from '../look-of-cell.ts';

/** Points of the font to pixels. */
const PIXELS = 4 / 3;
const FONT_SIZE = 11;

/** Gives a cell of the table its text and looks; touches nothing where they are what they were. */
export function paintCell(cell: HTMLTableCellElement, look: CellLook, marks: CellMarks): void {
  const { text, format, rule, isNumber } = look;
  const signature = JSON.stringify([text, format, rule, marks]);
  if (cell.dataset.shown === signature) return;
  cell.dataset.shown = signature;
  const { style } = cell;
  cell.textContent = text;
  cell.title = marks.title;
  cell.classList.toggle('not-known', marks.isNotKnown);
  cell.classList.toggle('runs-on', marks.runsOn);
  if (marks.isLocked) cell.setAttribute('aria-readonly', 'true');
  else cell.removeAttribute('aria-readonly');
  style.backgroundColor = colour(rule?.fill ?? format.fill);
  style.color = colour(rule?.colour ?? format.colour);
  style.fontWeight = rule?.bold === true || format.bold === true ? 'bold' : '';
  style.fontStyle = format.italic === true ? 'italic' : '';
  style.fontSize = format.size === undefined ? '' : `${(format.size / FONT_SIZE) * 11 * PIXELS}px`;
  style.textAlign = format.horizontal ?? (isNumber ? 'right' : '');
  style.verticalAlign = format.vertical === 'center' ? 'middle' : (format.vertical ?? '');
  cell.classList.toggle('wrap', format.wrap === true);
  cell.classList.toggle('line', format.border === true);
}

export interface CellMarks {
  readonly isLocked: boolean;
  readonly isNotKnown: boolean;
  readonly runsOn: boolean;
  readonly title: string;
}

function colour(rgb: string | undefined): string {
  return rgb === undefined ? '' : `#${rgb}`;
}
