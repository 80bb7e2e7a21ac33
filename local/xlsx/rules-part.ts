import type { ColourRule, Validation } from '../../shared/index.ts';
import { toSerial } from '../../shared/index.ts';
import { relativeArea } from '../workbook-model/a1.ts';
import type { ColouredArea, ValidatedArea } from '../workbook-model/workbook-model.ts';
import type { CellLooks } from './style-parts.ts';
import { xmlAttribute, xmlFormula } from './xml-text.ts';

/** The colour rules of a sheet as XML; the first rule that fits a cell wins. */
export function colourRulesXml(coloured: readonly ColouredArea[], looks: CellLooks): string {
  let priority = 0;
  return coloured
    .filter(({ rules }) => rules.length > 0)
    .map(({ area, rules }) => {
      const items = rules.map((rule) => {
        priority++;
        return colourRuleXml(rule, looks.ruleIdOf(rule), priority);
      });
      return `<conditionalFormatting sqref="${relativeArea(area)}">${items.join('')}</conditionalFormatting>`;
    })
    .join('');
}

/** One rule; `id` is the number of its look. */
export function colourRuleXml({ formula }: ColourRule, id: number, priority: number): string {
  const start = `<cfRule type="expression" dxfId="${id}" priority="${priority}" stopIfTrue="1">`;
  return `${start}<formula>${xmlFormula(formula)}</formula></cfRule>`;
}

/** The validations of a sheet as XML. */
export function validationsXml(validated: readonly ValidatedArea[]): string {
  if (validated.length === 0) return '';
  return `<dataValidations count="${validated.length}">${validated.map(validationXml).join('')}</dataValidations>`;
}

/** One validation. */
export function validationXml({ area, validation }: ValidatedArea): string {
  const { attributes, formulas } = ruleXml(validation.rule);
  const { prompt, stop } = validation;
  const messages = [
    stop === null
      ? ''
      : ` showErrorMessage="1" errorTitle="${xmlAttribute(stop.title)}" error="${xmlAttribute(stop.message)}"`,
    prompt === null
      ? ''
      : ` showInputMessage="1" promptTitle="${xmlAttribute(prompt.title)}" prompt="${xmlAttribute(prompt.message)}"`,
  ].join('');
  const start = `<dataValidation${attributes} allowBlank="1"${messages} sqref="${relativeArea(area)}"`;
  const inner = formulas.map((formula, i) => `<formula${i + 1}>${xmlFormula(formula)}</formula${i + 1}>`).join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</dataValidation>`;
}

interface RuleXml {
  readonly attributes: string;
  readonly formulas: readonly string[];
}

function ruleXml(rule: Validation['rule']): RuleXml {
  if (rule.type === 'any') return { attributes: '', formulas: [] };
  if (rule.type === 'formula') return { attributes: ' type="custom"', formulas: [rule.formula] };
  if (rule.type === 'list') {
    return { attributes: ' type="list"', formulas: [`"${rule.values.join(',').replace(/"/g, '""')}"`] };
  }
  if (rule.type === 'number') return bounds(rule.whole ? 'whole' : 'decimal', rule.min, rule.max, -LARGEST);
  const serial = (day: string | null) => (day === null ? null : toSerial(day));
  return bounds('date', serial(rule.from), serial(rule.to), 1);
}

/** Large enough for every figure, small enough for every reader. */
const LARGEST = 1e15;

/** Where both bounds are open, anything of the type is still asked for: not less than the least of it. */
function bounds(type: string, min: number | null, max: number | null, least: number): RuleXml {
  const attributes = (operator: string) => ` type="${type}" operator="${operator}"`;
  if (min !== null && max !== null) return { attributes: ` type="${type}"`, formulas: [String(min), String(max)] };
  if (max !== null) return { attributes: attributes('lessThanOrEqual'), formulas: [String(max)] };
  return { attributes: attributes('greaterThanOrEqual'), formulas: [String(min ?? least)] };
}
