import { areaAddress, type NamedArea, quoteSheet } from '../../../shared/index.ts';
import type { Book } from '../book/book.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { areaOfRange, asText } from './arguments.ts';

/** Names of the workbook: https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection. */
export function names(book: Book): HostObject {
  const all = () => Object.entries(book.model().names);
  const find = (key: unknown): HostObject | null => {
    const wanted = asText(key, 'NamedItemCollection.getItem').toLowerCase();
    const found = all().find(([name]) => name.toLowerCase() === wanted);
    return found === undefined ? null : namedItem(book, found[0], found[1]);
  };
  return hostObject('NamedItemCollection', {
    items: () => all().map(([name, area]) => namedItem(book, name, area)),
    call: {
      Add: (name, reference) => add(book, asText(name, 'NamedItemCollection.add'), reference),
      GetItem(key) {
        const found = find(key);
        if (found === null) throw new HostError('ItemNotFound', 'NamedItemCollection.getItem', String(key));
        return found;
      },
      GetItemOrNullObject: find,
    },
  });
}

function add(book: Book, name: string, reference: unknown): HostObject {
  if (book.hasName(name)) throw new HostError('ItemAlreadyExists', 'NamedItemCollection.add', name);
  const cells = areaOfRange(reference);
  const open = cells === null ? null : book.find(cells.sheetId);
  if (cells === null || open === null) throw new HostError('InvalidArgument', 'NamedItemCollection.add', name);
  book.change({ do: 'define-name', name, sheet: open.title, area: cells.area }, 'NamedItemCollection.add');
  return namedItem(book, name, { sheet: open.title, ...cells.area });
}

function namedItem(book: Book, name: string, area: NamedArea): HostObject {
  const formula = () => `=${quoteSheet(area.sheet)}!${areaAddress(area)}`;
  return hostObject('NamedItem', {
    get: { Name: () => name, Type: () => 'Range', Formula: formula, Value: formula, Scope: () => 'Workbook' },
    call: {
      Delete() {
        book.edit((model) => ({
          ...model,
          names: Object.fromEntries(Object.entries(model.names).filter(([other]) => other !== name)),
        }));
      },
    },
  });
}
