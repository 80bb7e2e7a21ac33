import { type Change, cellAddress, type Value, type Workbook } from '../../shared/index.ts';
import { serialOfDay } from './fake/days.ts';
import { cellAt, type FakeState } from './fake/state.ts';

/** What two hosts are to agree on: names, and values and formulas cell by cell. */
export const withoutBlankEnds = (workbook: Workbook): unknown => ({
  names: workbook.names,
  sheets: workbook.sheets.map(({ title, rows, formulas }) => {
    const cells: Record<string, Value> = {};
    rows.forEach((row, down) => {
      row.forEach((value, right) => {
        if (value !== null) cells[`${down + 1}:${right + 1}`] = rounded(value);
      });
    });
    return { title, cells, formulas };
  }),
});
/** Two ways to divide may differ in the last bit. */
const rounded = (value: Value): Value => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

/** Puts down what people have left in cells, as it stands there, by whatever way it came in. */
export function leave(state: FakeState, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.do !== 'write') throw new Error(`people do not "${change.do}"`);
    const sheet = state.file.sheets.find(({ title }) => title === change.sheet);
    if (sheet === undefined) throw new Error(`There is no sheet "${change.sheet}"`);
    change.cells.forEach((row, down) => {
      row.forEach((write, right) => {
        const cell = cellAt(sheet, change.row + down, change.column + right);
        cell.formula = null;
        if (typeof write === 'object' && write !== null && 'date' in write) {
          const [year = 0, month = 0, day = 0] = write.date.split('-').map(Number);
          cell.value = serialOfDay(year, month, day);
          cell.format.numberFormat = 'dd/mm/yyyy';
        } else cell.value = write as string | number | boolean | null;
      });
    });
  }
}

/**
 * What the local host, which does not calculate, is told of no formula: the results of a row whose code is in no plan,
 * and the number of decimals of a row in which an error was typed (a hidden step that nobody sees).
 */
export function asFarAsTold(workbook: Workbook, told: Workbook): Workbook {
  const isTold = (title: string, row: number, column: number): boolean => {
    const sheet = told.sheets.find((one) => one.title === title);
    const result = sheet?.rows[row - 1]?.[column - 1] ?? null;
    const isFormula = sheet?.formulas[cellAddress(row, column)] !== undefined;
    const typedError = sheet?.rows[row - 1]?.some(
      (value) => typeof value === 'object' && value !== null && 'error' in value,
    );
    return !isFormula || (result !== null && !(typedError === true && typeof result === 'number'));
  };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, down) =>
      row.map((value, right) => (isTold(sheet.title, down + 1, right + 1) ? value : null)),
    ),
  }));
  return { ...workbook, sheets };
}
