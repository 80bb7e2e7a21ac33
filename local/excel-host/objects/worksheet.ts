import type { Book, OpenSheet } from '../book/book.ts';
import { parseAddress } from '../book/parse-address.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { asColour, asNumber, asText } from './arguments.ts';
import { charts } from './charts.ts';
import { freezePanes } from './freeze-panes.ts';
import { pageLayout } from './page-layout.ts';
import { protection } from './protection.ts';
import { range, rangeAreas } from './range.ts';
import { usedArea } from './read-cells.ts';

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges: addresses of getRanges() */
const LONGEST_ADDRESS = 8192;

/** One tab: https://learn.microsoft.com/javascript/api/excel/excel.worksheet. */
export function worksheet(book: Book, open: OpenSheet): HostObject {
  return hostObject('Worksheet', {
    get: {
      Id: () => open.id,
      Name: () => open.title,
      Position: () => book.sheets().indexOf(open),
      Visibility: () => 'Visible',
    },
    set: {
      TabColor: (value) => {
        const tabColour = asColour(value, 'Worksheet.tabColor');
        book.editSheet(open, (sheet) => ({ ...sheet, tabColour }));
      },
    },
    to: {
      Charts: () => charts(book, open),
      FreezePanes: () => freezePanes(book, open),
      PageLayout: () => pageLayout(book, open),
      Protection: () => protection(book, open),
    },
    call: {
      Activate: () => book.select(open, null),
      GetRange: (address) => range(book, open, parseAddress(address, 'Worksheet.getRange')),
      GetRanges(address) {
        const text = asText(address, 'Worksheet.getRanges');
        if (text.length > LONGEST_ADDRESS) throw new HostError('InvalidArgument', 'Worksheet.getRanges', 'too long');
        return rangeAreas(
          book,
          open,
          text.split(',').map((one) => parseAddress(one, 'Worksheet.getRanges')),
        );
      },
      GetRangeByIndexes: (row, column, rows, columns) =>
        range(book, open, {
          row: asNumber(row, 'Worksheet.getRangeByIndexes') + 1,
          column: asNumber(column, 'Worksheet.getRangeByIndexes') + 1,
          rows: asNumber(rows, 'Worksheet.getRangeByIndexes'),
          columns: asNumber(columns, 'Worksheet.getRangeByIndexes'),
        }),
      GetUsedRangeOrNullObject() {
        const used = usedArea(book, open);
        return used === null ? null : range(book, open, used);
      },
      _RegisterDataChangedEvent: () => book.events.listen(open.id),
      _UnregisterDataChangedEvent: () => book.events.ignore(open.id),
    },
  });
}
