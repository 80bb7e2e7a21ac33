import type { SheetModel, WorkbookModel } from '../../../local/workbook-model/workbook-model.ts';
import { type Area, cellAddress, quoteSheet, type Value } from '../../../shared/index.ts';

/** Where a cell goes: [row, column], or null where it is deleted. */
type Place = (row: number, column: number) => readonly [number, number] | null;

/** The workbook as a spreadsheet program leaves it when cells of one sheet move: formulas and names follow. */
export function rearranged(model: WorkbookModel, title: string, place: Place): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => {
      const moved = sheet.title === title ? movedCells(sheet, place) : sheet;
      return { ...moved, formulas: mapped(moved.formulas, (text) => followed(text, sheet.title, title, place)) };
    }),
    names: mapped(model.names, (area) => (area.sheet === title ? { ...area, ...movedArea(area, place) } : area)),
  };
}

/** The workbook with another title on one tab; formulas and names follow. */
export function renamedTab(model: WorkbookModel, from: string, to: string): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      title: sheet.title === from ? to : sheet.title,
      formulas: mapped(sheet.formulas, (text) => text.split(`${quoteSheet(from)}!`).join(`${quoteSheet(to)}!`)),
    })),
    names: mapped(model.names, (area) => (area.sheet === from ? { ...area, sheet: to } : area)),
  };
}

/** The workbook with one area merged; as in Excel only the first cell keeps its content. */
export function mergedCells(model: WorkbookModel, title: string, area: Area): WorkbookModel {
  return onSheet(model, title, (sheet) => ({ ...sheet, merges: [...sheet.merges, area] }));
}

/** Row (counted from 1) of the first cell that holds a text in a column, at or below a row. */
export function rowOf(model: WorkbookModel, title: string, column: number, text: Value, from = 1): number {
  const rows = model.sheets.find((sheet) => sheet.title === title)?.rows ?? [];
  const index = rows.findIndex((row, at) => at + 1 >= from && row[column - 1] === text);
  if (index < 0) throw new Error(`no ${JSON.stringify(text)} in ${title}`);
  return index + 1;
}

/** Column (counted from 1) that has a key in any row of keys. */
export function columnOf(model: WorkbookModel, title: string, key: string): number {
  const rows = model.sheets.find((sheet) => sheet.title === title)?.rows ?? [];
  const row = rows.find((cells) => cells.includes(key));
  if (row === undefined) throw new Error(`no ${key} in ${title}`);
  return row.indexOf(key) + 1;
}

function onSheet(model: WorkbookModel, title: string, change: (sheet: SheetModel) => SheetModel): WorkbookModel {
  return { ...model, sheets: model.sheets.map((sheet) => (sheet.title === title ? change(sheet) : sheet)) };
}

function movedCells(sheet: SheetModel, place: Place): SheetModel {
  const formulas = Object.entries(sheet.formulas).flatMap(([address, text]) => {
    const [row, column] = placeOf(address);
    const to = place(row, column);
    return to === null ? [] : [[cellAddress(...to), text] as const];
  });
  return {
    ...sheet,
    rows: movedGrid<Value>(sheet.rows, place, null),
    formatIds: movedGrid(sheet.formatIds, place, 0),
    formulas: Object.fromEntries(formulas),
    merges: sheet.merges.map((area) => movedArea(area, place)),
    validations: [],
    colourRules: [],
  };
}

function movedGrid<T>(grid: readonly (readonly T[])[], place: Place, blank: T): T[][] {
  const moved: T[][] = [];
  grid.forEach((row, r) => {
    row.forEach((value, c) => {
      const to = place(r + 1, c + 1);
      if (to === null) return;
      const line = moved[to[0] - 1] ?? [];
      line[to[1] - 1] = value;
      moved[to[0] - 1] = line;
    });
  });
  return Array.from(moved, (row) => Array.from(row ?? [], (value) => value ?? blank));
}

function movedArea(area: Area, place: Place): Area {
  const cells = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => place(area.row + r, area.column + c)),
  ).flat();
  const kept = cells.filter((cell) => cell !== null);
  const [rows, columns] = [kept.map(([row]) => row), kept.map(([, column]) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Cells and areas in a formula, outside texts. */
const REFERENCE = /"[^"]*"|('(?:[^']|'')+'!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])/g;
const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d+)/g;

function followed(text: string, own: string, title: string, place: Place): string {
  return text.replace(REFERENCE, (whole, sheet: string | undefined, cells: string) => {
    if (whole.startsWith('"') || (sheet ?? `${quoteSheet(own)}!`) !== `${quoteSheet(title)}!`) return whole;
    const moved = cells.replace(CELL, (_, absolute: string, letters: string, fixed: string, row: string) => {
      const to = place(...placeOf(`${letters}${row}`));
      return to === null ? '#REF!' : absolute + cellAddress(...to).replace(/\d+/, (digits) => fixed + digits);
    });
    return `${sheet ?? ''}${moved}`;
  });
}

function placeOf(address: string): [number, number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row), column];
}

function mapped<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
