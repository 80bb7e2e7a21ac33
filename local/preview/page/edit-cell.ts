import type { Validation } from '../../../shared/index.ts';

export interface EditOptions {
  readonly label: string;
  /** What stands in the cell, as it is typed. */
  readonly text: string;
  /** The key that began it, which takes the place of the text; null to edit the text. */
  readonly typed: string | null;
  readonly rule: Validation['rule'];
  /** What the person wants in the cell, and where to go then: 1 down or right, -1 up or left. */
  readonly done: (text: string, move: { readonly rows: number; readonly columns: number }) => void;
  readonly cancel: () => void;
}

/** Puts a field into a cell: a list where the cell takes one of a few values, else a text. */
export function editCell(cell: HTMLTableCellElement, options: EditOptions): void {
  const field = options.rule.type === 'list' ? listField(options, options.rule.values) : textField(options);
  field.setAttribute('aria-label', options.label);
  field.className = 'edit';
  cell.classList.add('editing');
  cell.append(field);
  field.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  listen(field, options);
}

function textField({ text, typed }: EditOptions): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = typed ?? text;
  return field;
}

/** A value that the list does not have stays possible, so that opening the list changes nothing. */
function listField({ text }: EditOptions, values: readonly string[]): HTMLSelectElement {
  const field = document.createElement('select');
  const all = new Set(['', ...values, text]);
  field.append(...[...all].map((value) => new Option(value, value, value === text, value === text)));
  return field;
}

function listen(field: HTMLTextAreaElement | HTMLSelectElement, { done, cancel }: EditOptions): void {
  let isOver = false;
  const finish = (act: () => void) => {
    if (isOver) return;
    isOver = true;
    act();
  };
  const leave = (rows: number, columns: number) => finish(() => done(field.value, { rows, columns }));
  field.addEventListener('blur', () => leave(0, 0));
  // A list is left when a value is picked with the mouse; arrow keys pick too, and Enter leaves then.
  let isByKey = false;
  field.addEventListener('change', () => {
    if (field instanceof HTMLSelectElement && !isByKey) leave(0, 0);
  });
  field.addEventListener('keydown', (event) => {
    const key = event as KeyboardEvent;
    isByKey = true;
    event.stopPropagation();
    if (key.key === 'Escape') finish(cancel);
    else if (key.key === 'Enter' && !key.altKey) leave(key.shiftKey ? -1 : 1, 0);
    else if (key.key === 'Tab') leave(0, key.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  for (const type of ['mousedown', 'dblclick']) {
    field.addEventListener(type, (event) => {
      isByKey = false;
      event.stopPropagation();
    });
  }
}
