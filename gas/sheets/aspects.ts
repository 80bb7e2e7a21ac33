import { cellAddress } from '../../shared/index.ts';
import { cellInput } from './cell-input.ts';
import { colourRulesOf } from './colour-rules.ts';
import { blankCell, type DraftCell, type SheetDraft } from './draft.ts';
import { areasWhere, runsOf } from './runs.ts';
import type { GoogleRange, GoogleSheet, SheetsApp } from './services.ts';
import { pixelsHigh, pixelsWide } from './sizes.ts';
import { styleMaker } from './text-styles.ts';
import { hasReference, ruleMaker } from './validation.ts';

/**
 * One thing about a sheet that one call, or a few, sets for all of it at once.
 *
 * `of` says in plain data what a draft asks for: where it is the same as what stands there already, nothing is called.
 */
export interface Aspect {
  readonly name: string;
  readonly of: (draft: SheetDraft) => unknown;
  readonly set: (draft: SheetDraft, sheet: GoogleSheet, app: SheetsApp) => void;
}

/** One call for each run of columns of the same width; a sheet with the same widths elsewhere is copied from instead. */
export const widthsAspect: Aspect = {
  name: 'widths',
  of: (draft) => visibleWidths(draft),
  set: (draft, sheet) => {
    for (const { first, count, size } of sameSizes(visibleWidths(draft))) {
      sheet.setColumnWidths(first, count, pixelsWide(size));
    }
  },
};

/** What a new sheet is given before its values: formats first, so that "@" and date formats receive them. */
export const beforeValues: readonly Aspect[] = [
  {
    name: 'tab colour',
    of: ({ tabColour }) => tabColour,
    set: ({ tabColour }, sheet) => {
      sheet.setTabColor(tabColour === null ? null : `#${tabColour}`);
    },
  },
  cellAspect('number formats', numberFormat, (range, grid) => range.setNumberFormats(grid)),
  {
    name: 'text styles',
    of: (draft) => gridOf(draft, ({ format: { bold, italic, size, colour } }) => [bold, italic, size, colour]),
    set: (draft, sheet, app) => {
      const style = styleMaker(app);
      whole(draft, sheet).setTextStyles(gridOf(draft, ({ format }) => style(format)));
    },
  },
  cellAspect(
    'fills',
    ({ format }) => (format.fill === undefined ? null : `#${format.fill}`),
    (range, grid) => range.setBackgrounds(grid),
  ),
  cellAspect('horizontal', horizontal, (range, grid) => range.setHorizontalAlignments(grid)),
  cellAspect('vertical', vertical, (range, grid) => range.setVerticalAlignments(grid)),
  cellAspect(
    'wraps',
    ({ format }) => format.wrap === true,
    (range, grid) => range.setWraps(grid),
  ),
  {
    name: 'borders',
    of: (draft) => areasWhere(draft.cells, ({ format }) => format.border === true),
    set: (draft, sheet, app) => {
      const areas = areasWhere(draft.cells, ({ format }) => format.border === true);
      sheet
        .getRangeList(areas.map(plainAddress))
        .setBorder(true, true, true, true, true, true, '#808080', app.BorderStyle.SOLID);
    },
  },
  {
    name: 'merges',
    of: ({ merges }) => merges,
    set: ({ merges }, sheet) => {
      for (const { row, column, rows, columns } of merges) sheet.getRange(row, column, rows, columns).merge();
    },
  },
  {
    name: 'colour rules',
    of: ({ colourRules }) => colourRules,
    set: ({ colourRules }, sheet, app) => {
      sheet.setConditionalFormatRules(colourRules.flatMap((one) => colourRulesOf(app, sheet, one)));
    },
  },
  widthsAspect,
  {
    name: 'heights',
    of: ({ heights }) => [...heights],
    set: ({ heights }, sheet) => {
      for (const { first, count, size } of sameSizes([...heights])) sheet.setRowHeights(first, count, pixelsHigh(size));
    },
  },
  {
    name: 'hidden',
    of: ({ hiddenRows, hiddenColumns }) => [runsOf([...hiddenRows]), runsOf([...hiddenColumns])],
    set: ({ hiddenRows, hiddenColumns }, sheet) => {
      for (const { first, count } of runsOf([...hiddenRows])) sheet.hideRows(first, count);
      for (const { first, count } of runsOf([...hiddenColumns])) sheet.hideColumns(first, count);
    },
  },
  {
    name: 'frozen rows',
    of: ({ freeze }) => freeze.rows,
    set: ({ freeze }, sheet) => sheet.setFrozenRows(freeze.rows),
  },
  {
    name: 'frozen columns',
    of: ({ freeze }) => freeze.columns,
    set: ({ freeze }, sheet) => sheet.setFrozenColumns(freeze.columns),
  },
];

export const valuesAspect: Aspect = cellAspect(
  'values',
  (cell) => cellInput(cell.write, cell.format.numberFormat === '@'),
  (range, grid) => range.setValues(grid),
);

/** A validation that stops also stops a script, and with it the whole block: it comes after the values. */
export const afterValues: readonly Aspect[] = [{ name: 'validations', of: validationsOf, set: setValidations }];

/** An aspect that every cell has and one call sets for all of them. */
function cellAspect<T>(
  name: string,
  ofCell: (cell: DraftCell) => T,
  set: (range: GoogleRange, grid: T[][]) => unknown,
): Aspect {
  return {
    name,
    of: (draft) => gridOf(draft, ofCell),
    set: (draft, sheet) => {
      set(whole(draft, sheet), gridOf(draft, ofCell));
    },
  };
}

/** Rows and columns a draft reaches. */
export function extentOf({ cells }: SheetDraft): { readonly rows: number; readonly columns: number } {
  return { rows: cells.length, columns: cells.reduce((most, row) => Math.max(most, row.length), 0) };
}

function gridOf<T>(draft: SheetDraft, ofCell: (cell: DraftCell, row: number, column: number) => T): T[][] {
  const { columns } = extentOf(draft);
  const blank = blankCell();
  return draft.cells.map((row, down) =>
    Array.from({ length: columns }, (_, right) => ofCell(row[right] ?? blank, down + 1, right + 1)),
  );
}

function whole(draft: SheetDraft, sheet: GoogleSheet): GoogleRange {
  const { rows, columns } = extentOf(draft);
  return sheet.getRange(1, 1, rows, columns);
}

function numberFormat({ format }: DraftCell): string {
  return format.numberFormat ?? 'General';
}

function horizontal({ format }: DraftCell): 'left' | 'center' | 'right' | null {
  return format.horizontal === 'justify' ? 'left' : (format.horizontal ?? null);
}

function vertical({ format }: DraftCell): 'top' | 'middle' | 'bottom' | null {
  return format.vertical === 'center' ? 'middle' : (format.vertical ?? null);
}

const plainAddress = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

function validationsOf(draft: SheetDraft): unknown {
  return gridOf(draft, ({ validation }, row, column) => {
    if (validation === null) return null;
    const { area } = validation;
    return hasReference(validation.validation)
      ? [validation.validation, row - area.row, column - area.column]
      : validation.validation;
  });
}

/** One call for all; rules that refer to other cells are set on their own area, to which they are relative. */
function setValidations(draft: SheetDraft, sheet: GoogleSheet, app: SheetsApp): void {
  const rule = ruleMaker(app);
  const own = new Map<string, DraftCell>();
  const grid = gridOf(draft, (cell, row, column) => {
    if (cell.validation === null) return null;
    if (!hasReference(cell.validation.validation)) return rule(cell.validation.validation, cellAddress(row, column));
    own.set(plainAddress(cell.validation.area), cell);
    return null;
  });
  whole(draft, sheet).setDataValidations(grid);
  own.forEach(({ validation }) => {
    if (validation === null) return;
    const { row, column, rows, columns } = validation.area;
    sheet.getRange(row, column, rows, columns).setDataValidation(rule(validation.validation, cellAddress(row, column)));
  });
}

/** Hidden columns need no width. */
export const visibleWidths = ({ widths, hiddenColumns }: SheetDraft): readonly (readonly [number, number])[] =>
  [...widths].filter(([column]) => !hiddenColumns.has(column)).sort(([a], [b]) => a - b);

function sameSizes(
  sizes: readonly (readonly [number, number])[],
): readonly { readonly first: number; readonly count: number; readonly size: number }[] {
  const found: { first: number; count: number; size: number }[] = [];
  for (const [place, size] of sizes) {
    const last = found[found.length - 1];
    if (last && last.size === size && last.first + last.count === place) last.count += 1;
    else found.push({ first: place, count: 1, size });
  }
  return found;
}
