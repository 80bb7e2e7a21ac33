import type { CellTexts } from './shared-strings-part.ts';
import { xmlText } from './xml-text.ts';

/** Texts that stand in their cells: a sheet that joins a file leaves the file's own texts as they are. */
export const inlineTexts: CellTexts = {
  cellEnd: (text) => ` t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is>`,
};
