import { type Html, html } from '../html.ts';

/** A cell to show, and the key by which its button is found again after the panel was drawn anew. */
export interface SelectTarget {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly title: string;
}

/** A button that shows a cell. */
export const selectButton = ({ key, sheet, cell, title }: SelectTarget, look: string, content: Html): Html =>
  html`<button type="button" class="${look}" data-do="select" data-key="${key}" data-sheet="${sheet}" data-cell="${cell}" title="${title}">${content}</button>`;
