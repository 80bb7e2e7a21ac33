import type { Book, OpenSheet } from '../book/book.ts';
import { parseAddress } from '../book/parse-address.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { areaOfRange, asNumber } from './arguments.ts';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export function freezePanes(book: Book, open: OpenSheet): HostObject {
  const freeze = (rows: number, columns: number) =>
    book.change({ do: 'freeze', sheet: open.title, rows, columns }, 'WorksheetFreezePanes');
  return hostObject('WorksheetFreezePanes', {
    call: {
      FreezeRows: (count) => freeze(asNumber(count, 'WorksheetFreezePanes.freezeRows'), 0),
      FreezeColumns: (count) => freeze(0, asNumber(count, 'WorksheetFreezePanes.freezeColumns')),
      FreezeAt(cells) {
        const area = areaOfRange(cells)?.area ?? parseAddress(cells, 'WorksheetFreezePanes.freezeAt');
        freeze(area.row + area.rows - 1, area.column + area.columns - 1);
      },
      Unfreeze: () => freeze(0, 0),
    },
  });
}
