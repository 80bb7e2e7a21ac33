import { type Area, cellAddress, quoteSheet } from '../../../shared/index.ts';
import { areasOverlap, isArea, relativeArea } from '../../workbook-model/a1.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { areaOfRange, asFlag, asNumber, rememberArea } from './arguments.ts';
import { conditionalFormats } from './conditional-formats.ts';
import { dataValidation } from './data-validation.ts';
import { rangeFormat } from './range-format.ts';
import { readFormulas, readNumberFormats, readValues, readValueTypes, usedArea } from './read-cells.ts';
import { refuseProtected, writeCells, writeNumberFormats } from './write-cells.ts';

/** One rectangle of cells: https://learn.microsoft.com/javascript/api/excel/excel.range. */
export function range(book: Book, open: OpenSheet, area: Area): HostObject {
  if (!isArea(area)) throw new HostError('InvalidArgument', 'Range', 'outside the sheet');
  const own = hostObject('Range', {
    isReferenced: true,
    get: {
      Address: () => `${quoteSheet(open.title)}!${relativeArea(area)}`,
      RowIndex: () => area.row - 1,
      ColumnIndex: () => area.column - 1,
      RowCount: () => area.rows,
      ColumnCount: () => area.columns,
      Values: () => readValues(book, open, area),
      Formulas: () => readFormulas(book, open, area),
      NumberFormat: () => readNumberFormats(book, open, area),
      ValueTypes: () => readValueTypes(book, open, area),
    },
    set: {
      Values: (value) => writeCells(book, open, area, value, 'Range.values'),
      Formulas: (value) => writeCells(book, open, area, value, 'Range.formulas'),
      NumberFormat: (value) => writeNumberFormats(book, open, area, value),
      RowHidden: (value) => hide(book, open, area, 'rows', asFlag(value, 'Range.rowHidden')),
      ColumnHidden: (value) => hide(book, open, area, 'columns', asFlag(value, 'Range.columnHidden')),
    },
    to: {
      Format: () => rangeFormat(book, open, [area]),
      DataValidation: () => dataValidation(book, open, [area]),
      ConditionalFormats: () => conditionalFormats(book, open, area),
    },
    call: {
      ...parts(book, open, area),
      Select: () => book.select(open, area),
      Merge: () => merge(book, open, area),
      GetMergedAreasOrNullObject: () => mergedAreas(book, open, area),
      _ValidateArraySize(rows, columns) {
        if (rows !== area.rows || columns !== area.columns)
          throw new HostError('InvalidArgument', 'Range.values', 'shape');
      },
    },
  });
  return rememberArea(own, open.id, area);
}

/** Several rectangles of one sheet: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas. */
export function rangeAreas(book: Book, open: OpenSheet, areas: readonly Area[]): HostObject {
  const prefix = `${quoteSheet(open.title)}!`;
  return hostObject('RangeAreas', {
    isReferenced: true,
    get: {
      Address: () => areas.map((area) => prefix + relativeArea(area)).join(','),
      AreaCount: () => areas.length,
    },
    to: {
      Format: () => rangeFormat(book, open, areas),
      DataValidation: () => dataValidation(book, open, areas),
    },
  });
}

/** The methods by which the client (setRangePropertiesInBulk) and add-ins come from one range to another. */
function parts(book: Book, open: OpenSheet, area: Area): HostObject['call'] {
  const inside = (value: unknown, count: number) => {
    const index = asNumber(value, 'Range');
    if (index < 0 || index >= count) throw new HostError('InvalidArgument', 'Range', `index ${index}`);
    return index;
  };
  return {
    GetRow: (index) => range(book, open, { ...area, row: area.row + inside(index, area.rows), rows: 1 }),
    GetColumn: (index) => range(book, open, { ...area, column: area.column + inside(index, area.columns), columns: 1 }),
    GetCell: (row, column) =>
      range(book, open, {
        row: area.row + asNumber(row, 'Range.getCell'),
        column: area.column + asNumber(column, 'Range.getCell'),
        rows: 1,
        columns: 1,
      }),
    GetBoundingRect(other) {
      const second = areaOfRange(other);
      if (second === null || second.sheetId !== open.id)
        throw new HostError('InvalidArgument', 'Range.getBoundingRect');
      return range(book, open, bounding(area, second.area));
    },
    GetUsedRangeOrNullObject() {
      const used = usedArea(book, open);
      return used === null ? null : range(book, open, used);
    },
  };
}

function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Excel hides whole rows and columns, so the range must be of whole ones or stands for them. */
function hide(book: Book, open: OpenSheet, area: Area, what: 'rows' | 'columns', isHidden: boolean): void {
  refuseProtected(open, what === 'rows' ? 'allowFormatRows' : 'allowFormatColumns', `Range.${what}Hidden`);
  const first = what === 'rows' ? area.row : area.column;
  const places = Array.from({ length: area[what] }, (_, index) => first + index);
  if (isHidden) {
    const change = { do: 'hide', sheet: open.title, columns: [], rows: [], [what]: places } as const;
    book.change(change, `Range.${what}Hidden`);
    return;
  }
  const key = what === 'rows' ? 'hiddenRows' : 'hiddenColumns';
  book.editSheet(open, (sheet) => ({ ...sheet, [key]: sheet[key].filter((place) => !places.includes(place)) }));
}

/** Only the first cell keeps its value. Excel would join overlapping areas; here that is refused (docs/host-truth.md). */
function merge(book: Book, open: OpenSheet, area: Area): void {
  refuseProtected(open, null, 'Range.merge');
  const isSame = (one: Area) => relativeArea(one) === relativeArea(area);
  if (open.merges.some((one) => areasOverlap(one, area) && !isSame(one))) {
    throw new HostError('MergedRangeConflict', 'Range.merge', `${cellAddress(area.row, area.column)}`);
  }
  if (open.merges.some(isSame) || (area.rows === 1 && area.columns === 1)) return;
  open.merges = [...open.merges, area];
  book.change({ do: 'merge', sheet: open.title, area }, 'Range.merge');
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
function mergedAreas(book: Book, open: OpenSheet, area: Area): HostObject | null {
  const inside = open.merges.filter((one) => areasOverlap(one, area));
  return inside.length === 0 ? null : rangeAreas(book, open, inside);
}
