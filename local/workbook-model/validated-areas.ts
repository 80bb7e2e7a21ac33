import type { Area, Validation } from '../../shared/index.ts';
import { areasOverlap } from './a1.ts';
import { shiftFormula } from './shift-formula.ts';
import type { ValidatedArea } from './workbook-model.ts';

/** The validations of a sheet after one more, which takes its cells away from those before. */
export function withValidation(before: readonly ValidatedArea[], next: ValidatedArea): readonly ValidatedArea[] {
  const isTaken = before.some(({ area }) => areasOverlap(area, next.area));
  return [...(isTaken ? before.flatMap((one) => remainders(one, next.area)) : before), next];
}

function remainders(one: ValidatedArea, taken: Area): readonly ValidatedArea[] {
  if (!areasOverlap(one.area, taken)) return [one];
  return areaWithout(one.area, taken).map((area) => ({
    area,
    validation: movedBy(one.validation, area.row - one.area.row, area.column - one.area.column),
  }));
}

function movedBy(validation: Validation, rows: number, columns: number): Validation {
  if (validation.rule.type !== 'formula') return validation;
  return { ...validation, rule: { type: 'formula', formula: shiftFormula(validation.rule.formula, rows, columns) } };
}

/** What is left of an area: above, below, left and right of the hole. */
export function areaWithout(area: Area, hole: Area): readonly Area[] {
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
