import { KEEP, type Keep } from '../../../shared/index.ts';
import { isErrorName } from '../../workbook-model/check-value.ts';
import { HostError } from '../protocol/host-error.ts';

/** What Excel makes of one input. A formula has no result yet. */
export type Entered =
  | null
  | string
  | number
  | boolean
  | Keep
  | { error: string }
  | { formula: string }
  | { day: number };

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const NUMBER_LIKE = /^[+-]?\(?[\d.,]*\d[\d.,]*(?:e[+-]?\d+)?%?\)?$/i;
const DATE_LIKE =
  /^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}$/i;

/**
 * What a cell holds after an input: null leaves it, '' blanks it, and a text is read as if a person typed it
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values;
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member: "=", "+" and "-" begin a formula).
 * In a cell formatted "@" everything is text; a leading apostrophe makes text anywhere and is not kept
 * (https://github.com/OfficeDev/office-js/issues/6687).
 */
export function enteredCell(input: unknown, isTextCell: boolean, location: string): Entered {
  if (input === null) return KEEP;
  if (input === '') return null;
  if (typeof input === 'number' || typeof input === 'boolean') return isTextCell ? String(input) : input;
  if (typeof input !== 'string') throw new HostError('InvalidArgument', location, `a cell of type ${typeof input}`);
  if (input.length > LONGEST_TEXT + 1) throw new HostError('InvalidArgument', location, 'text too long');
  if (input.startsWith("'")) return input.slice(1) === '' ? null : input.slice(1);
  return isTextCell ? input : typed(input, location);
}

function typed(text: string, location: string): Entered {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (isErrorName(text.toUpperCase())) return { error: text.toUpperCase() };
  const bare = text.trim();
  if (NUMBER_LIKE.test(bare)) return numberIn(bare);
  // The day itself does not matter: whoever meant a text has lost it.
  if (DATE_LIKE.test(bare)) return { day: 45_000 };
  if (/^[=+\-@]./.test(text)) return { formula: checkedFormula(text.replace(/^[=+@]/, ''), location) };
  return text;
}

/** In the vi-VN locale "." parts thousands and "," is the decimal sign. */
function numberIn(text: string): number {
  const number = Number(
    text
      .replace(/[.()%]/g, '')
      .replace(',', '.')
      .replace(/,/g, ''),
  );
  return text.endsWith('%') ? number / 100 : number;
}

function checkedFormula(formula: string, location: string): string {
  if (formula.length > LONGEST_FORMULA) throw new HostError('FormulaLengthExceedsLimit', location);
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, 'x');
  // formulas are en-US whatever the locale: "," between arguments.
  const isWrong = /["';]/.test(bare) || bare.split('(').length !== bare.split(')').length || bare.trim() === '';
  if (isWrong) throw new HostError('InvalidArgument', location, formula.slice(0, 80));
  return formula;
}
