import { checkTitle } from '../../workbook-model/check-name.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { WHOLE_WORKBOOK } from '../book/book-events.ts';
import { HostError, refusedBy } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { asText } from './arguments.ts';
import { worksheet } from './worksheet.ts';

/** All tabs: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection. */
export function worksheets(book: Book): HostObject {
  // One object per sheet: what the client keeps must stay the same sheet when it is renamed.
  const made = new Map<OpenSheet, HostObject>();
  const objectOf = (open: OpenSheet): HostObject => {
    const known = made.get(open) ?? worksheet(book, open);
    made.set(open, known);
    return known;
  };
  const find = (key: unknown): HostObject | null => {
    const open = book.find(asText(key, 'WorksheetCollection.getItem'));
    return open === null ? null : objectOf(open);
  };
  return hostObject('WorksheetCollection', {
    items: () => book.sheets().map(objectOf),
    call: {
      GetItem(key) {
        const found = find(key);
        if (found === null) throw new HostError('ItemNotFound', 'WorksheetCollection.getItem', String(key));
        return found;
      },
      GetItemOrNullObject: find,
      Add: (name) => objectOf(addSheet(book, asText(name, 'WorksheetCollection.add'))),
      GetCount: () => book.sheets().length,
      _RegisterDataChangedEvent: () => book.events.listen(WHOLE_WORKBOOK),
      _UnregisterDataChangedEvent: () => book.events.ignore(WHOLE_WORKBOOK),
    },
  });
}

function addSheet(book: Book, title: string): OpenSheet {
  if (book.find(title) !== null) throw new HostError('ItemAlreadyExists', 'WorksheetCollection.add', title);
  try {
    checkTitle(title);
  } catch (cause) {
    throw refusedBy(cause, 'WorksheetCollection.add');
  }
  return book.add(title);
}
