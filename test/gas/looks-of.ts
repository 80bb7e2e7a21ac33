import type { SheetModel, WorkbookModel } from '../../local/workbook-model/index.ts';
import { cellAddress } from '../../shared/workbook/address.ts';
import type { CellFormat, Validation } from '../../shared/workbook/change.ts';
import type { Area } from '../../shared/workbook/workbook.ts';
import type { CellState, FormatState, SheetState, ValidationState } from './fake/state.ts';

/**
 * Everything about a sheet that both hosts can hold, cell by cell and in the same words, so that two hosts can be
 * compared. Where Google Sheets can hold less, that is said in words here and in docs/host-truth.md.
 */
export interface Looks {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly validations: Readonly<Record<string, unknown>>;
  readonly colourRules: Readonly<Record<string, readonly unknown[]>>;
  readonly unlocked: readonly string[];
  readonly rest: unknown;
}

export function looksOfModel(sheet: SheetModel, formats: WorkbookModel['formats']): Looks {
  const unlocked: string[] = [];
  const cells: Record<string, unknown> = {};
  sheet.formatIds.forEach((ids, down) => {
    ids.forEach((id, right) => {
      const format = formats[id] ?? {};
      const address = cellAddress(down + 1, right + 1);
      if (format.locked === false) unlocked.push(address);
      const crossing = sheet.merges.some((area) => crosses(area, sheet.freeze) && startsAt(area, down + 1, right + 1));
      const look = lookOf(crossing ? { ...format, wrap: false, horizontal: 'left' } : format);
      if (look !== PLAIN) cells[address] = look;
    });
  });
  const validations: Record<string, unknown> = {};
  for (const { area, validation } of sheet.validations) {
    for (const address of addresses(area)) validations[address] = wanted(validation);
  }
  const colourRules: Record<string, unknown[]> = {};
  for (const { area, rules } of sheet.colourRules) {
    const key = areaKey(area);
    colourRules[key] = rules.map(({ formula, fill, colour, bold }) => [formula, `#${fill}`, `#${colour}`, bold]);
  }
  const widths = Object.entries(sheet.columnWidths).filter(([column]) => !sheet.hiddenColumns.includes(Number(column)));
  return {
    cells,
    validations,
    colourRules,
    unlocked: unlocked.sort(),
    rest: {
      tabColour: sheet.tabColour === null ? null : `#${sheet.tabColour}`,
      widths: Object.fromEntries(widths.map(([column, width]) => [column, Math.round(width * 7 + 5)])),
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      freeze: sheet.freeze,
      merges: sheet.merges
        .filter((area) => !crosses(area, sheet.freeze))
        .map(areaKey)
        .sort(),
      isProtected: sheet.isProtected,
    },
  };
}

export function looksOfFake(sheet: SheetState): Looks {
  const cells: Record<string, unknown> = {};
  const validations: Record<string, unknown> = {};
  eachCell(sheet, ({ format, validation }, address) => {
    const look = fakeLook(format);
    if (look !== PLAIN) cells[address] = look;
    if (validation) validations[address] = there(validation);
  });
  const colourRules: Record<string, unknown[]> = {};
  for (const { areas, formula, background, fontColour, bold } of sheet.colourRules) {
    for (const key of areas.map(areaKey)) {
      colourRules[key] = [...(colourRules[key] ?? []), [formula, background, fontColour, bold]];
    }
  }
  const [protection] = sheet.protections;
  const hidden = new Set(sheet.hiddenColumns.map(String));
  return {
    cells,
    validations,
    colourRules,
    unlocked: (protection?.unprotected ?? []).flatMap(addresses).sort(),
    rest: {
      tabColour: sheet.tabColour,
      widths: Object.fromEntries(Object.entries(sheet.columnWidths).filter(([column]) => !hidden.has(column))),
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      freeze: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
      merges: sheet.merges.map(areaKey).sort(),
      isProtected: sheet.protections.length === 1 && protection?.warningOnly === true,
    },
  };
}

function eachCell(sheet: SheetState, visit: (cell: CellState, address: string) => void): void {
  sheet.cells.forEach((row, down) => {
    row.forEach((cell, right) => {
      visit(cell, cellAddress(down + 1, right + 1));
    });
  });
}

const words = (parts: readonly unknown[]): string => parts.join(' | ');

const lookOf = (format: CellFormat): string =>
  words([
    format.numberFormat ?? 'General',
    format.bold === true,
    format.italic === true,
    format.size ?? 11,
    `#${format.colour ?? '000000'}`,
    format.fill === undefined ? '' : `#${format.fill}`,
    format.horizontal === 'justify' ? 'left' : (format.horizontal ?? ''),
    format.vertical === 'center' ? 'middle' : (format.vertical ?? ''),
    format.wrap === true,
    format.border === true,
  ]);
const PLAIN = lookOf({});

const fakeLook = (format: FormatState): string =>
  words([
    format.numberFormat ?? 'General',
    format.bold === true,
    format.italic === true,
    format.fontSize ?? 11,
    format.fontColour ?? '#000000',
    format.background ?? '',
    format.horizontal ?? '',
    format.vertical ?? '',
    format.wrap === true,
    format.border === true,
  ]);

/** What Sheets is to be given for a validation; bounds of dates are left to the core's check. */
function wanted({ rule, prompt, stop }: Validation): unknown {
  const allowInvalid = stop === null || rule.type === 'any';
  const help = prompt?.message ?? stop?.message ?? '';
  if (rule.type === 'list') return ['VALUE_IN_LIST', [rule.values, true], allowInvalid, help];
  if (rule.type === 'date') return ['DATE_IS_VALID_DATE', [], allowInvalid, help];
  if (rule.type === 'any') return ['CUSTOM_FORMULA', ['=TRUE'], allowInvalid, help];
  if (rule.type === 'formula') return ['CUSTOM_FORMULA', [`=${rule.formula.replace(/,/g, ';')}`], allowInvalid, help];
  if (rule.min !== null && rule.max === null)
    return ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [rule.min], allowInvalid, help];
  return ['number', rule, allowInvalid, help];
}

const there = ({ criteria, values, allowInvalid, help }: ValidationState): unknown => [
  criteria,
  values,
  allowInvalid,
  help,
];

const startsAt = (area: Area, row: number, column: number): boolean => area.row === row && area.column === column;

const crosses = (area: Area, freeze: { readonly rows: number; readonly columns: number }): boolean =>
  (area.column <= freeze.columns && area.column + area.columns - 1 > freeze.columns) ||
  (area.row <= freeze.rows && area.row + area.rows - 1 > freeze.rows);

const areaKey = ({ row, column, rows, columns }: Area): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

function addresses({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(row + Math.floor(index / columns), column + (index % columns)),
  );
}
