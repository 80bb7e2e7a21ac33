import { a1, boxOf } from './a1.ts';
import { chartBuilder, chartObject } from './charts.ts';
import { type Context, requireType, unwrap } from './context.ts';
import { newProtection, protectionObject } from './protection.ts';
import { type FakeRange, rangeObject, requireInside, requireNoFrozenEdge } from './range.ts';
import { colourRuleObject } from './rules.ts';
import { type Box, type ChartState, type ColourRuleState, cellAt, type SheetState } from './state.ts';
import { shiftRows } from './structure.ts';

export type FakeSheet = Readonly<Record<string, unknown>>;

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export function sheetObject(context: Context, sheet: SheetState): FakeSheet {
  const { state } = context;
  const asSheet = (one: SheetState): FakeSheet => sheetObject(context, one);
  const range = (box: Box): FakeRange => rangeObject(context, { sheet, box }, asSheet);
  const wholeSheet = (): Box => ({ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
  const editable = (): void => context.access.requireEditable(sheet, wholeSheet());

  function getRange(first: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1): FakeRange {
    if (typeof first === 'string') {
      const box = boxOf(first);
      if (box === null) throw new Error('Range not found');
      return range(box);
    }
    for (const part of [first, column, rows, columns]) {
      requireType(typeof part === 'number' && Number.isInteger(part), part, 'SpreadsheetApp.Sheet.getRange');
    }
    return range({ row: first as number, column: column as number, rows: rows as number, columns: columns as number });
  }

  const self: FakeSheet = context.make.object<FakeSheet>('Sheet', {
    local: {
      getSheetId: () => sheet.id,
      getRange,
      newChart: () => chartBuilder(context),
      getRangeList: (list: unknown) => rangeList(context, sheet, list),
      getDataRange: () => range(dataBox(sheet)),
    },
    read: {
      getName: () => sheet.title,
      getMaxRows: () => sheet.maxRows,
      getMaxColumns: () => sheet.maxColumns,
      getLastRow: () => (isEmpty(sheet) ? 0 : dataBox(sheet).rows),
      getLastColumn: () => (isEmpty(sheet) ? 0 : dataBox(sheet).columns),
      getConditionalFormatRules: () => sheet.colourRules.map((rule) => colourRuleObject(context, rule, range)),
      getCharts: () => sheet.charts.map((chart) => chartObject(context, chart)),
      getColumnWidth(column: number) {
        requireInside(sheet, { row: 1, column, rows: 1, columns: 1 });
        return sheet.columnWidths[column] ?? 100;
      },
      getProtections: (type: unknown) =>
        sheet.protections
          .filter(({ area }) => (area === null) === (type === 'SHEET'))
          .map((one) => protectionObject(context, sheet, one, range)),
    },
    write: {
      setTabColor(colour: unknown) {
        sheet.tabColour = colour as string | null;
        return self;
      },
      insertRowsAfter(after: number, count: number) {
        editable();
        shiftRows(state.file, sheet, after + 1, count);
        return self;
      },
      insertColumnsAfter(after: number, count: number) {
        editable();
        if (after !== sheet.maxColumns) throw new Error('not modelled: columns inserted before others');
        sheet.maxColumns += count;
        return self;
      },
      deleteRows(first: number, count: number) {
        editable();
        if (first < 1 || first + count - 1 > sheet.maxRows) throw new Error('Those rows are out of bounds.');
        if (count >= sheet.maxRows) throw new Error("You can't delete all the rows on the sheet.");
        shiftRows(state.file, sheet, first, -count);
        return self;
      },
      setFrozenRows(count: number) {
        requireFreeze(sheet, count, sheet.frozenColumns);
        sheet.frozenRows = count;
      },
      setFrozenColumns(count: number) {
        requireFreeze(sheet, sheet.frozenRows, count);
        sheet.frozenColumns = count;
      },
      hideRows(first: number, count = 1) {
        requireInside(sheet, { row: first, column: 1, rows: count, columns: 1 });
        sheet.hiddenRows = union(sheet.hiddenRows, first, count);
      },
      showRows(first: number, count = 1) {
        requireInside(sheet, { row: first, column: 1, rows: count, columns: 1 });
        sheet.hiddenRows = sheet.hiddenRows.filter((row) => row < first || row >= first + count);
      },
      showColumns(first: number, count = 1) {
        requireInside(sheet, { row: 1, column: first, rows: 1, columns: count });
        sheet.hiddenColumns = sheet.hiddenColumns.filter((column) => column < first || column >= first + count);
      },
      hideColumns(first: number, count = 1) {
        requireInside(sheet, { row: 1, column: first, rows: 1, columns: count });
        sheet.hiddenColumns = union(sheet.hiddenColumns, first, count);
      },
      setColumnWidths(first: number, count: number, pixels: number) {
        requireInside(sheet, { row: 1, column: first, rows: 1, columns: count });
        for (let at = first; at < first + count; at += 1) sheet.columnWidths[at] = pixels;
        return self;
      },
      setRowHeights(first: number, count: number, pixels: number) {
        requireInside(sheet, { row: first, column: 1, rows: count, columns: 1 });
        for (let at = first; at < first + count; at += 1) sheet.rowHeights[at] = pixels;
        return self;
      },
      setConditionalFormatRules(rules: unknown) {
        requireType(Array.isArray(rules), rules, 'SpreadsheetApp.Sheet.setConditionalFormatRules');
        sheet.colourRules = (rules as unknown[]).map((rule) =>
          unwrap<ColourRuleState>(context, rule, 'SpreadsheetApp.Sheet.setConditionalFormatRules'),
        );
      },
      protect() {
        const before = sheet.protections.find(({ area }) => area === null);
        if (before) return protectionObject(context, sheet, before, range);
        const protection = newProtection(context, null);
        sheet.protections.push(protection);
        return protectionObject(context, sheet, protection, range);
      },
      insertChart(chart: unknown) {
        editable();
        sheet.charts.push(unwrap<ChartState>(context, chart, 'SpreadsheetApp.Sheet.insertChart'));
      },
      removeChart(chart: unknown) {
        const gone = unwrap<ChartState>(context, chart, 'SpreadsheetApp.Sheet.removeChart');
        sheet.charts = sheet.charts.filter((one) => one !== gone);
      },
      activate() {
        state.ui.selected = sheet.title;
        return self;
      },
      setActiveSelection(address: string) {
        const box = boxOf(address);
        if (box === null) throw new Error('Range not found');
        requireInside(sheet, box);
        state.ui.selected = `${sheet.title}!${a1(box)}`;
        return range(box);
      },
    },
  });
  context.behind.set(self, sheet);
  return self;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getDataRange() */
function dataBox(sheet: SheetState): Box {
  let [rows, columns] = [1, 1];
  sheet.cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      if (cell.value === null && cell.formula === null) return;
      rows = Math.max(rows, down + 1);
      columns = Math.max(columns, right + 1);
    });
  });
  return { row: 1, column: 1, rows, columns };
}

const isEmpty = (sheet: SheetState): boolean =>
  !sheet.cells.some((row) => row.some(({ value, formula }) => value !== null || formula !== null));

function requireFreeze(sheet: SheetState, rows: number, columns: number): void {
  if (rows >= sheet.maxRows) throw new Error("You can't freeze all visible rows on a sheet.");
  if (columns >= sheet.maxColumns) throw new Error("You can't freeze all visible columns on a sheet.");
  for (const box of sheet.merges) requireNoFrozenEdge({ ...sheet, frozenRows: rows, frozenColumns: columns }, box);
}

const union = (numbers: readonly number[], first: number, count: number): number[] =>
  [...new Set([...numbers, ...Array.from({ length: count }, (_, index) => first + index)])].sort((a, b) => a - b);

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
function rangeList(context: Context, sheet: SheetState, list: unknown): unknown {
  const addresses = list as string[];
  requireType(Array.isArray(list) && addresses.length > 0, list, 'SpreadsheetApp.Sheet.getRangeList');
  const boxes = addresses.map((address) => {
    const box = boxOf(address);
    if (box === null) throw new Error('Range not found');
    requireInside(sheet, box);
    return box;
  });
  const self: unknown = context.make.object('RangeList', {
    write: {
      setBorder(...sides: unknown[]) {
        requireType(sides.length === 6 || sides.length === 8, sides, 'SpreadsheetApp.RangeList.setBorder');
        for (const box of boxes) {
          for (let row = box.row; row < box.row + box.rows; row += 1) {
            for (let column = box.column; column < box.column + box.columns; column += 1) {
              cellAt(sheet, row, column).format.border = true;
            }
          }
        }
        return self;
      },
    },
  });
  return self;
}
