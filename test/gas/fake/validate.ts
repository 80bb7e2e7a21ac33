import { letters } from './a1.ts';
import type { Calculator } from './formula/evaluate.ts';
import { canonical } from './formula/tokens.ts';
import { type CellValue, cellAt, type SheetState, type ValidationState } from './state.ts';
import { hasDecimalComma } from './typed-input.ts';

/**
 * Refuses a value that the cell's rule does not let in; a script is refused as a person is.
 * https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setAllowInvalid(Boolean)
 */
export function requireValid(
  rule: ValidationState | null,
  value: CellValue,
  at: { readonly sheet: SheetState; readonly row: number; readonly column: number; readonly locale: string },
  calculate: () => Calculator,
): void {
  if (rule === null || rule.allowInvalid || value === null || passes(rule, value, at, calculate)) return;
  const help = rule.help === '' ? '' : ` ${rule.help}`;
  throw new Error(
    `The data you entered in cell ${letters(at.column)}${at.row} violates the data validation rules set on this cell.${help}`,
  );
}

function passes(
  { criteria, values }: ValidationState,
  value: CellValue,
  at: Parameters<typeof requireValid>[2],
  calculate: () => Calculator,
): boolean {
  const [first, second] = values.map(Number);
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return (values[0] as readonly unknown[]).map(String).includes(String(value));
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= (first ?? 0) && value <= (second ?? 0);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= (first ?? 0);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value <= (first ?? 0);
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'CUSTOM_FORMULA':
      return formulaHolds(String(values[0]), value, at, calculate);
    default:
      throw new Error(`not modelled: the validation criteria ${criteria}`);
  }
}

/** The rule is asked as if the value stood in the cell already. */
function formulaHolds(
  typed: string,
  value: CellValue,
  { sheet, row, column, locale }: Parameters<typeof requireValid>[2],
  calculate: () => Calculator,
): boolean {
  const formula = canonical(typed.replace(/^=/, ''), hasDecimalComma(locale));
  if (formula === null) return false;
  const cell = cellAt(sheet, row, column);
  const before = { value: cell.value, formula: cell.formula };
  Object.assign(cell, { value, formula: null });
  try {
    return calculate().evaluate(formula, sheet) === true;
  } finally {
    Object.assign(cell, before);
  }
}
