import { MAIN_NAMESPACE, XML_HEAD } from './open-xml.ts';
import { xmlText } from './xml-text.ts';

/** The texts of a workbook, once each; cells refer to them by number. */
export interface SharedStrings {
  idOf(text: string): number;
  readonly xml: () => string;
}

/** An empty table of texts. */
export function sharedStrings(): SharedStrings {
  const ids = new Map<string, number>();
  let uses = 0;
  return {
    idOf(text) {
      uses++;
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
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
