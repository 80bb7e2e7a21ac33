import type { Area, CellFormat, Horizontal } from '../../../shared/index.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { WHOLE_SHEET } from '../book/parse-address.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { asColour, asFlag, asNumber, asOneOf, asText } from './arguments.ts';
import { borders } from './range-borders.ts';
import { formatArea, refuseProtected } from './write-cells.ts';

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
};
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

/** Points of one character of width: 7 pixels of 0,75 point (docs/host-truth.md). */
const POINTS_PER_CHARACTER = 5.25;

/**
 * Format of one or several areas: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat.
 * Reading formats back is not offered: no one asks for it.
 */
export function rangeFormat(book: Book, open: OpenSheet, areas: readonly Area[]): HostObject {
  const lay = (format: CellFormat, location: string) => {
    refuseProtected(open, 'allowFormatCells', location);
    for (const area of areas) formatArea(book, open, area, format, location);
  };
  return hostObject('RangeFormat', {
    set: {
      HorizontalAlignment: (value) =>
        lay({ horizontal: asOneOf(HORIZONTAL, value, 'RangeFormat.horizontalAlignment') }, 'RangeFormat'),
      VerticalAlignment: (value) =>
        lay({ vertical: asOneOf(VERTICAL, value, 'RangeFormat.verticalAlignment') }, 'RangeFormat'),
      WrapText: (value) => lay({ wrap: asFlag(value, 'RangeFormat.wrapText') }, 'RangeFormat.wrapText'),
      ColumnWidth: (value) => {
        refuseProtected(open, 'allowFormatColumns', 'RangeFormat.columnWidth');
        const width = Number((asNumber(value, 'RangeFormat.columnWidth') / POINTS_PER_CHARACTER).toFixed(6));
        const columnWidths = places(areas, 'column', 'columns', width);
        showColumns(book, open, columnWidths);
        book.change({ do: 'size', sheet: open.title, columnWidths, rowHeights: {} }, 'RangeFormat.columnWidth');
      },
      RowHeight: (value) => {
        refuseProtected(open, 'allowFormatRows', 'RangeFormat.rowHeight');
        const rowHeights = places(areas, 'row', 'rows', asNumber(value, 'RangeFormat.rowHeight'));
        book.change({ do: 'size', sheet: open.title, columnWidths: {}, rowHeights }, 'RangeFormat.rowHeight');
      },
    },
    to: {
      Fill: () =>
        hostObject('RangeFill', {
          set: { Color: (value) => lay({ fill: asColour(value, 'RangeFill.color') }, 'RangeFill.color') },
        }),
      Font: () => font(open, areas, lay),
      Borders: () => borders(book, open, areas),
      Protection: () =>
        hostObject('FormatProtection', {
          set: {
            Locked: (value) => lay({ locked: asFlag(value, 'FormatProtection.locked') }, 'FormatProtection.locked'),
          },
        }),
    },
  });
}

function font(
  open: OpenSheet,
  areas: readonly Area[],
  lay: (format: CellFormat, location: string) => void,
): HostObject {
  const isWhole = areas.every(({ rows, columns }) => rows === WHOLE_SHEET.rows && columns === WHOLE_SHEET.columns);
  return hostObject('RangeFont', {
    set: {
      Name: (value) => {
        refuseProtected(open, 'allowFormatCells', 'RangeFont.name');
        open.fonts.add(asText(value, 'RangeFont.name'));
      },
      Size: (value) => {
        const size = asNumber(value, 'RangeFont.size');
        if (!isWhole) lay({ size }, 'RangeFont.size');
      },
      Bold: (value) => lay({ bold: asFlag(value, 'RangeFont.bold') }, 'RangeFont.bold'),
      Italic: (value) => lay({ italic: asFlag(value, 'RangeFont.italic') }, 'RangeFont.italic'),
      Color: (value) => lay({ colour: asColour(value, 'RangeFont.color') }, 'RangeFont.color'),
    },
  });
}

/** A column that is given a width is to be seen. */
function showColumns(book: Book, open: OpenSheet, widths: Readonly<Record<number, number>>): void {
  if (!book.hiddenColumns(open).some((column) => widths[column] !== undefined)) return;
  book.editSheet(open, (sheet) => ({
    ...sheet,
    hiddenColumns: sheet.hiddenColumns.filter((column) => widths[column] === undefined),
  }));
}

function places(
  areas: readonly Area[],
  first: 'row' | 'column',
  count: 'rows' | 'columns',
  size: number,
): Readonly<Record<number, number>> {
  const sizes: Record<number, number> = {};
  for (const area of areas) {
    for (let place = area[first]; place < area[first] + area[count]; place++) sizes[place] = size;
  }
  return sizes;
}
