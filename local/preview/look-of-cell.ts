import { type Area, type CellFormat, type ColourRule, cellAddress } from '../../shared/index.ts';
import { evaluator } from '../excel-host/calculation/recalculate.ts';
import type { SheetModel, WorkbookModel } from '../workbook-model/index.ts';
import { shiftFormula } from '../workbook-model/shift-formula.ts';
import { showValue } from './show-value.ts';

/** What one cell shows, its colour rule worked out. */
export interface CellLook {
  readonly text: string;
  readonly format: CellFormat;
  readonly rule: ColourRule | null;
  /** A number that has no alignment of its own stands to the right. */
  readonly isNumber: boolean;
}

/** Looks of the cells of one sheet, in a workbook whose results are fresh. */
export function looksOf(model: WorkbookModel, sheet: SheetModel): (row: number, column: number) => CellLook {
  const gives = evaluator(model);
  const holds = (formula: string) => gives(sheet.title, formula) === true;
  return (row, column) => {
    const format = model.formats[sheet.formatIds[row - 1]?.[column - 1] ?? 0] ?? {};
    const value = sheet.rows[row - 1]?.[column - 1] ?? null;
    return {
      text: showValue(value, format.numberFormat),
      format,
      rule: ruleFor(sheet, row, column, holds),
      isNumber: typeof value === 'number' || (typeof value === 'object' && value !== null && 'date' in value),
    };
  };
}

/** The first rule that holds wins, the latest area last (as files say it by priority). */
function ruleFor(
  { colourRules }: SheetModel,
  row: number,
  column: number,
  holds: (formula: string) => boolean,
): ColourRule | null {
  for (const { area, rules } of colourRules) {
    if (!isIn(area, row, column)) continue;
    const rule = rules.find(({ formula }) => holds(shiftFormula(formula, row - area.row, column - area.column)));
    if (rule !== undefined) return rule;
  }
  return null;
}

export function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The formula of a cell with its "=", or null. */
export function formulaOf({ formulas }: SheetModel, row: number, column: number): string | null {
  const formula = formulas[cellAddress(row, column)];
  return formula === undefined ? null : `=${formula}`;
}
