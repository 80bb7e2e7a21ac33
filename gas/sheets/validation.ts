import type { Validation } from '../../shared/index.ts';
import { toSheets } from './formula-text.ts';
import type { SheetsApp } from './services.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/**
 * Makes Sheets' rule for a validation, one for all cells that share it. `cell` is the address of the cell it is set on.
 *
 * What never stops is only a hint: Sheets shows the help text and lets everything in.
 */
export function ruleMaker(app: SheetsApp): (validation: Validation, cell: string) => Rule {
  const known = new Map<string, Rule>();
  return (validation, cell) => {
    const key = JSON.stringify([validation, dependsOnCell(validation) ? cell : '']);
    const rule = known.get(key) ?? build(app, validation, cell);
    known.set(key, rule);
    return rule;
  };
}

const dependsOnCell = ({ rule }: Validation): boolean =>
  rule.type === 'formula' || (rule.type === 'number' && rule.whole);

function build(app: SheetsApp, validation: Validation, cell: string): Rule {
  const builder = withCriteria(app.newDataValidation(), validation.rule, cell);
  const help = validation.prompt?.message ?? validation.stop?.message ?? '';
  if (help !== '') builder.setHelpText(help);
  return builder.setAllowInvalid(validation.stop === null || validation.rule.type === 'any').build();
}

function withCriteria(builder: Builder, rule: Validation['rule'], cell: string): Builder {
  if (rule.type === 'list') return builder.requireValueInList([...rule.values], true);
  // Bounds of dates are stored as text and misread under another locale; the core checks them.
  if (rule.type === 'date') return builder.requireDate();
  if (rule.type === 'formula') return builder.requireFormulaSatisfied(toSheets(rule.formula));
  if (rule.type === 'any') return builder.requireFormulaSatisfied('=TRUE');
  return rule.whole ? builder.requireFormulaSatisfied(toSheets(wholeNumber(rule, cell))) : withBounds(builder, rule);
}

type NumberRule = Extract<Validation['rule'], { type: 'number' }>;

function withBounds(builder: Builder, { min, max }: NumberRule): Builder {
  if (min !== null && max !== null) return builder.requireNumberBetween(min, max);
  if (max !== null) return builder.requireNumberLessThanOrEqualTo(max);
  return min === null ? builder.requireNumberBetween(-1e15, 1e15) : builder.requireNumberGreaterThanOrEqualTo(min);
}

function wholeNumber({ min, max }: NumberRule, cell: string): string {
  const tests = [`ISNUMBER(${cell})`, `${cell}=INT(${cell})`];
  if (min !== null) tests.push(`${cell}>=${min}`);
  if (max !== null) tests.push(`${cell}<=${max}`);
  return `AND(${tests.join(',')})`;
}

/** True where a rule refers to other cells, so that it means something else on another area. */
export const hasReference = ({ rule }: Validation): boolean =>
  rule.type === 'formula' && /[A-Za-z]\$?\d/.test(rule.formula.replace(/"[^"]*"/g, ''));
