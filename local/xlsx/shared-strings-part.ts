import { MAIN_NAMESPACE, XML_HEAD } from './open-xml.ts';
import { xmlText } from './xml-text.ts';

/** How a cell with a text ends, from the end of its first tag's own attributes. */
export interface CellTexts {
  cellEnd(text: string): string;
}

/** The texts of a workbook, once each; cells refer to them by number. */
export interface SharedStrings extends CellTexts {
  readonly xml: () => string;
}

/** An empty table of texts. */
export function sharedStrings(): SharedStrings {
  const ids = new Map<string, number>();
  let uses = 0;
  return {
    cellEnd(text) {
      uses++;
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return ` t="s"><v>${id}</v>`;
    },
    xml() {
      const items = [...ids.keys()].map((text) => `<si>${textElement(text)}</si>`).join('');
      return `${XML_HEAD}<sst xmlns="${MAIN_NAMESPACE}" count="${uses}" uniqueCount="${ids.size}">${items}</sst>`;
    },
  };
}

function textElement(text: string): string {
  return /^\s|\s$|[\t\n]|\s\s/.test(text) ? `<t xml:space="preserve">${xmlText(text)}</t>` : `<t>${xmlText(text)}</t>`;
}
