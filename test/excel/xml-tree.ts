/** An element of a small XML file, without its name space prefix; texts and comments between elements are left out. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const PIECE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

/** The root of an XML text. Throws where tags do not match. */
export function xmlTree(xml: string): Element {
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  for (const [, closing, name = '', attributes = '', empty, text = ''] of xml.matchAll(PIECE)) {
    const top = open[open.length - 1] as typeof root;
    top.text += text.trim();
    if (name === '') continue;
    const local = name.replace(/^.*:/, '');
    if (closing === '/') {
      if (top.name !== local) throw new Error(`</${local}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const element = { name: local, attributes: attributesOf(attributes), children: [], text: '' };
    top.children.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('the XML is not closed');
  return root.children[0] as Element;
}

/** Every element below one, and itself, in the order of the text. */
export function everyElement(of: Element): readonly Element[] {
  return [of, ...of.children.flatMap(everyElement)];
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value.replace(/&amp;/g, '&')]));
}
