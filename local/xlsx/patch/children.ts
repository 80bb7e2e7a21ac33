import { type Element, tagEnd } from '../xml-scan.ts';
import { spliceText } from './splice-text.ts';

/** An element that stands directly in another one. */
export interface Child extends Element {
  readonly name: string;
}

/**
 * The elements that stand one after another from a place on, up to the end of what they stand in; unlike findElements
 * it is not misled by elements of the same name within them.
 *
 * childrenFrom('<a><b><c/></b><c/></a>', 3).map(({ name }) => name) //=> ['b', 'c']
 */
export function childrenFrom(xml: string, from: number): readonly Child[] {
  const children: Child[] = [];
  let at = xml.indexOf('<', from);
  while (at >= 0 && xml[at + 1] !== '/') {
    if (xml[at + 1] === '?') at = xml.indexOf('<', at + 1);
    else {
      const child = childAt(xml, at);
      children.push(child);
      at = xml.indexOf('<', child.end);
    }
  }
  return children;
}

const NAME = /<([^\s/>:]+:)?([^\s/>]+)/y;

function childAt(xml: string, start: number): Child {
  NAME.lastIndex = start;
  const [whole = '<', prefix = '', name = ''] = NAME.exec(xml) ?? [];
  const close = tagEnd(xml, start + whole.length);
  const isClosed = xml[close - 1] === '/';
  const attributes = xml.slice(start + whole.length, isClosed ? close - 1 : close);
  const shared = { name, prefix, start, attributes, innerStart: close + 1 };
  if (isClosed) return { ...shared, innerEnd: close + 1, end: close + 1 };
  const innerEnd = closingTag(xml, whole.slice(1), close + 1);
  return { ...shared, innerEnd, end: Math.min(xml.length, innerEnd + whole.length + 2) };
}

/** The place of the closing tag, past elements of the same name within. */
function closingTag(xml: string, name: string, from: number): number {
  let depth = 0;
  for (let at = from; ; ) {
    const close = xml.indexOf(`</${name}>`, at);
    if (close < 0) return xml.length;
    depth += openings(xml, name, at, close);
    if (depth === 0) return close;
    depth--;
    at = close + 1;
  }
}

function openings(xml: string, name: string, from: number, to: number): number {
  let count = 0;
  for (let at = xml.indexOf(`<${name}`, from); at >= 0 && at < to; at = xml.indexOf(`<${name}`, at + 1)) {
    const isName = /[\s/>]/.test(xml[at + 1 + name.length] ?? '');
    if (isName && xml[tagEnd(xml, at) - 1] !== '/') count++;
  }
  return count;
}

/** The first element of a part, and how to put a child where its schema wants it. */
export interface Parent {
  readonly root: Child;
  readonly children: readonly Child[];
  /** The first child of a name. */
  find(name: string): Child | undefined;
  /** The text with a child in the place of the first one of its name, or at its own place; null takes it out. */
  put(name: string, child: string | null): string;
  /** The text with one more child of a name, behind those it has. */
  add(name: string, child: string): string;
}

/**
 * The first element of a part. `order` names its children as the schema has them; one that it does not name stays
 * where it is.
 */
export function parentOf(xml: string, order: readonly string[]): Parent {
  const root = rootOf(xml);
  const children = root.innerStart < root.end ? childrenFrom(xml, root.innerStart) : [];
  const find = (name: string) => children.find((child) => child.name === name);
  const add = (name: string, child: string) => {
    const text = prefixed(child, root.prefix);
    const tag = `${root.prefix}${root.name}`;
    if (root.innerStart === root.end) {
      return spliceText(xml, [
        { start: root.start, end: root.end, text: `<${tag}${root.attributes}>${text}</${tag}>` },
      ]);
    }
    const place = order.indexOf(name);
    const at = children.find((one) => order.indexOf(one.name) > place)?.start ?? root.innerEnd;
    return spliceText(xml, [{ start: at, end: at, text }]);
  };
  return {
    root,
    children,
    find,
    add,
    put(name, child) {
      const standing = find(name);
      if (standing === undefined) return child === null ? xml : add(name, child);
      const { start, end } = standing;
      return spliceText(xml, [{ start, end, text: child === null ? '' : prefixed(child, root.prefix) }]);
    },
  };
}

function rootOf(xml: string): Child {
  let at = xml.indexOf('<');
  while (xml[at + 1] === '?') at = xml.indexOf('<', at + 1);
  return childAt(xml, at);
}

/**
 * XML of ours as it reads in a part that gives its elements a prefix.
 *
 * prefixed('<b/>', 'x:') //=> '<x:b/>'
 */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
