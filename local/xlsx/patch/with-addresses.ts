import { cellAddress } from '../../../shared/index.ts';
import { LAST_COLUMN } from '../../workbook-model/a1.ts';
import { scanRow, scanRows } from '../scan-cells.ts';
import { attribute, type Element } from '../xml-scan.ts';
import { type Splice, spliceText } from './splice-text.ts';

/** A row or cell whose first tag names no place, or may do so behind a ">" in a text. */
const NAMELESS = /<(?:[A-Za-z_][\w.-]*:)?(?:row|c)(?=[\s/>])(?![^>]*\sr\s*=)/;

/** The same sheet with an address on every row and cell, which a file may leave out; mostly the very same text. */
export function withAddresses(xml: string): string {
  if (!NAMELESS.test(xml)) return xml;
  const splices: Splice[] = [];
  const name = (element: Element, tag: string, address: string) => {
    if (attribute(element.attributes, 'r') !== undefined) return;
    const at = element.start + 1 + element.prefix.length + tag.length;
    splices.push({ start: at, end: at, text: ` r="${address}"` });
  };
  scanRows(xml, (row, number) => {
    name(row, 'row', String(number));
    scanRow(xml, row, (cell, column) => {
      if (column >= 1 && column <= LAST_COLUMN) name(cell, 'c', cellAddress(number, column));
    });
  });
  return splices.length === 0 ? xml : spliceText(xml, splices);
}
