import type { Area, Validation } from '../../shared/index.ts';
import { areaText } from './area-address.ts';
import { type Batches, bytesOf, CALL_BYTES } from './batches.ts';
import type { SheetPlan } from './plan-writes.ts';
import { addresses } from './write-formats.ts';

/** Rules of input; equal ones together, but where they depend on the place or on their order. */
export async function writeValidations(batches: Batches, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { areas, validation } of gathered(plan.validations)) {
    for (const address of addresses(areas)) {
      await batches.room(address.length + bytesOf(JSON.stringify(validation)) + 4 * CALL_BYTES);
      const target = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
      setValidation(target.dataValidation, validation);
    }
  }
}

interface Gathered {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

function gathered(validations: SheetPlan['validations']): readonly Gathered[] {
  const groups = new Map<string, { areas: Area[]; validation: Validation }>();
  const overlap = validations.some((one, index) =>
    validations.slice(0, index).some((other) => overlaps(one.area, other.area)),
  );
  validations.forEach(({ area, validation }, index) => {
    const isOwn = overlap || validation.rule.type === 'formula';
    const key = isOwn ? String(index) : JSON.stringify(validation);
    const group = groups.get(key) ?? { areas: [], validation };
    group.areas.push(area);
    groups.set(key, group);
  });
  return [...groups.values()];
}

function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function setValidation(target: Excel.DataValidation, { rule, prompt, stop }: Validation): void {
  target.clear();
  if (rule.type !== 'any') target.rule = excelRule(rule);
  if (prompt !== null) target.prompt = { ...prompt, showPrompt: true };
  if (stop !== null) target.errorAlert = { ...stop, showAlert: true, style: 'Stop' };
  // A rule alone would stop a person with Excel's own words.
  else if (rule.type !== 'any') target.errorAlert = { title: '', message: '', showAlert: false, style: 'Stop' };
}

type Rule = Exclude<Validation['rule'], { type: 'any' }>;

function excelRule(rule: Rule): Excel.DataValidationRule {
  if (rule.type === 'list') return { list: { inCellDropDown: true, source: rule.values.join(',') } };
  if (rule.type === 'formula') return { custom: { formula: `=${rule.formula}` } };
  if (rule.type === 'date') return { date: bounds(rule.from, rule.to, '1900-01-01') };
  const numbers = bounds(rule.min, rule.max, LOWEST);
  return rule.whole ? { wholeNumber: numbers } : { decimal: numbers };
}

/** Stands for an open bound below where the upper one is open too: any number, but a number. */
const LOWEST = -1e15;

function bounds<T>(least: T | null, most: T | null, lowest: T) {
  if (least !== null && most !== null) return { formula1: least, formula2: most, operator: 'Between' as const };
  if (most !== null) return { formula1: most, operator: 'LessThanOrEqualTo' as const };
  return { formula1: least ?? lowest, operator: 'GreaterThanOrEqualTo' as const };
}

/** Colour rules of an area take the place of those it has. */
export async function writeColourRules(batches: Batches, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { area, rules } of plan.colourRules) {
    await batches.room(CALL_BYTES * (1 + 4 * rules.length) + bytesOf(JSON.stringify(rules)));
    const { conditionalFormats } = sheet.getRange(areaText(area));
    conditionalFormats.clearAll();
    // Each one added becomes the first
    // (https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)).
    for (const rule of [...rules].reverse()) {
      const { custom } = conditionalFormats.add('Custom');
      custom.rule.formula = `=${rule.formula}`;
      custom.format.fill.color = `#${rule.fill}`;
      custom.format.font.color = `#${rule.colour}`;
      custom.format.font.bold = rule.bold;
    }
  }
}
