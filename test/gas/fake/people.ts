import { boxOf } from './a1.ts';
import type { Context } from './context.ts';
import { canonical } from './formula/tokens.ts';
import { type Box, type CellValue, cellAt, type SheetState } from './state.ts';
import { renameSheet, shiftRows } from './structure.ts';
import { hasDecimalComma, readTyped } from './typed-input.ts';
import { requireValid } from './validate.ts';

/** What people do to the file by hand, beside any script. */
export interface People {
  /** Types into a cell: read as typed, refused by a rule that stops. */
  type(title: string, address: string, text: string): void;
  /** Pastes a block: pasted values pass by the rules, as they do in Sheets. */
  paste(title: string, address: string, texts: readonly (readonly string[])[]): void;
  rename(title: string, next: string): void;
  insertRow(title: string, before: number): void;
  deleteRow(title: string, row: number): void;
  deleteSheet(title: string): void;
  moveSheet(title: string, index: number): void;
  /** What a cell shows: its value, or the result of its formula. */
  valueAt(title: string, address: string): CellValue;
  formulaAt(title: string, address: string): string | null;
}

export function peopleOf({ state, calculate, touch }: Context): People {
  const { file } = state;
  const sheetOf = (title: string): SheetState => {
    const sheet = file.sheets.find((one) => one.title === title);
    if (sheet === undefined) throw new Error(`There is no sheet "${title}"`);
    return sheet;
  };
  const boxAt = (address: string): Box => {
    const box = boxOf(address);
    if (box === null) throw new Error(`No address: ${address}`);
    return box;
  };

  function put(sheet: SheetState, row: number, column: number, text: string, isTyped: boolean): void {
    touch();
    const cell = cellAt(sheet, row, column);
    const typed = readTyped(text, cell.format.numberFormat ?? 'General', file, state.clock);
    const formula = typed.formula === null ? null : canonical(typed.formula, hasDecimalComma(file.locale));
    if (isTyped && formula === null) {
      requireValid(cell.validation, typed.value, { sheet, row, column, locale: file.locale }, calculate);
    }
    const isBroken = typed.formula !== null && formula === null;
    Object.assign(cell, { value: typed.value, formula: isBroken ? typed.formula : formula, isBroken });
    touch();
    if (typed.numberFormat && (cell.format.numberFormat ?? 'General') === 'General') {
      cell.format.numberFormat = typed.numberFormat;
    }
  }

  function change(what: () => void): void {
    what();
    touch();
  }

  return {
    type(title, address, text) {
      const { row, column } = boxAt(address);
      put(sheetOf(title), row, column, text, true);
    },
    paste(title, address, texts) {
      const { row, column } = boxAt(address);
      texts.forEach((line, down) => {
        line.forEach((text, right) => {
          put(sheetOf(title), row + down, column + right, text, false);
        });
      });
    },
    rename: (title, next) => change(() => renameSheet(file, sheetOf(title), next)),
    insertRow: (title, before) => change(() => shiftRows(file, sheetOf(title), before, 1)),
    deleteRow: (title, row) => change(() => shiftRows(file, sheetOf(title), row, -1)),
    deleteSheet: (title) =>
      change(() => {
        const sheet = sheetOf(title);
        file.sheets.splice(file.sheets.indexOf(sheet), 1);
        const names = file.names.filter(({ sheetId }) => sheetId !== sheet.id);
        file.names.splice(0, file.names.length, ...names);
      }),
    moveSheet: (title, index) =>
      change(() => {
        const sheet = sheetOf(title);
        file.sheets.splice(file.sheets.indexOf(sheet), 1);
        file.sheets.splice(index, 0, sheet);
      }),
    valueAt(title, address) {
      const { row, column } = boxAt(address);
      return calculate().valueAt(sheetOf(title), row, column);
    },
    formulaAt(title, address) {
      const { row, column } = boxAt(address);
      return cellAt(sheetOf(title), row, column).formula;
    },
  };
}
