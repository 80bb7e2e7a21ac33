import { type Element, findElement, withoutAttributes } from '../xml-scan.ts';
import { appendTo } from './append-to.ts';
import { childrenFrom, parentOf, prefixed } from './children.ts';
import { STYLES } from './orders.ts';
import { spliceText } from './splice-text.ts';

export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** The numbered lists of a styles part, which only grow. */
export interface StyleLists {
  readonly prefix: string;
  /** An item as the file has it, or as it was added; undefined where there is none. */
  item(list: StyleList, id: number): string | undefined;
  items(list: StyleList): readonly string[];
  /** The number of an item; a new one joins the list. It is given without a prefix. */
  idOf(list: StyleList, item: string): number;
  /** The part with what was added; the very same text where nothing was. */
  xml(): string;
}

/** Opens the lists of a styles part. */
export function styleLists(xml: string): StyleLists {
  const prefix = findElement(xml, 'styleSheet')?.prefix ?? '';
  const lists = new Map<
    StyleList,
    { readonly element: Element | null; readonly items: string[]; readonly had: number }
  >();

  function list(name: StyleList) {
    const known = lists.get(name);
    if (known !== undefined) return known;
    const element = findElement(xml, name);
    const inner = element === null || element.innerStart === element.end ? [] : childrenFrom(xml, element.innerStart);
    const items = inner.map(({ start, end }) => xml.slice(start, end));
    const opened = { element, items, had: items.length };
    lists.set(name, opened);
    return opened;
  }

  return {
    prefix,
    item: (name, id) => list(name).items[id],
    items: (name) => list(name).items,
    idOf(name, item) {
      const { items } = list(name);
      const text = prefixed(item, prefix);
      const known = items.indexOf(text);
      return known >= 0 ? known : items.push(text) - 1;
    },
    xml() {
      const grown = [...lists].filter(([, { items, had }]) => items.length > had);
      const standing = grown.flatMap(([name, { element, items, had }]) => {
        if (element === null) return [];
        const attributes = `${withoutAttributes(element.attributes, 'count')} count="${items.length}"`;
        return appendTo(element, name, attributes, items.slice(had).join(''));
      });
      return grown
        .filter(([, { element }]) => element === null)
        .reduce(
          (text, [name, { items }]) => parentOf(text, STYLES).add(name, listXml(name, items, prefix)),
          spliceText(xml, standing),
        );
    },
  };
}

/** It is given the prefix of the part when it is put in, which its items have already. */
function listXml(name: StyleList, items: readonly string[], prefix: string): string {
  const bare = prefix === '' ? items : items.map((item) => item.replace(new RegExp(`<(/?)${prefix}`, 'g'), '<$1'));
  return `<${name} count="${items.length}">${bare.join('')}</${name}>`;
}
