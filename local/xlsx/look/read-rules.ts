import { type Area, type ColourRule, cellAddress } from '../../../shared/index.ts';
import { shiftFormula } from '../../workbook-model/shift-formula.ts';
import type { ColouredArea } from '../../workbook-model/workbook-model.ts';
import { attribute, type Element, findElement, findElements, innerOf } from '../xml-scan.ts';
import { fromXml } from '../xml-text.ts';
import type { readRuleLooks } from './read-formats.ts';
import { areasOf } from './sqref.ts';

type Looks = ReturnType<typeof readRuleLooks>;

/** The colour rules of a sheet that say what a cell looks like by a formula or a comparison; bars and icons are passed over. */
export function readRules(xml: string, looks: Looks): readonly ColouredArea[] {
  const data = findElement(xml, 'sheetData');
  return findElements(xml, 'conditionalFormatting', data?.end)
    .flatMap((element) => rulesOf(xml, element, looks))
    .sort((a, b) => a.priority - b.priority);
}

function rulesOf(xml: string, element: Element, looks: Looks): readonly (ColouredArea & { priority: number })[] {
  const areas = areasOf(attribute(element.attributes, 'sqref') ?? '');
  const [first] = areas;
  if (first === undefined) return [];
  const rules = findElements(xml, 'cfRule', element.innerStart, element.innerEnd)
    .map((rule) => ({
      priority: Number(attribute(rule.attributes, 'priority') ?? 0),
      rule: ruleOf(xml, rule, first, looks),
    }))
    .sort((a, b) => a.priority - b.priority);
  const known = rules.flatMap(({ rule }) => rule ?? []);
  if (known.length === 0) return [];
  const priority = rules[0]?.priority ?? 0;
  return areas.map((area) => ({ priority, area, rules: known.map((rule) => movedTo(rule, first, area)) }));
}

/** A rule's formula is relative to the first cell of its first area. */
function movedTo(rule: ColourRule, first: Area, area: Area): ColourRule {
  return { ...rule, formula: shiftFormula(rule.formula, area.row - first.row, area.column - first.column) };
}

function ruleOf(xml: string, element: Element, { row, column }: Area, looks: Looks): ColourRule | null {
  const look = looks[Number(attribute(element.attributes, 'dxfId') ?? -1)];
  const formulas = findElements(xml, 'formula', element.innerStart, element.innerEnd).map((one) =>
    fromXml(innerOf(xml, one)),
  );
  const formula = formulaOf(element.attributes, formulas, cellAddress(row, column));
  return look === undefined || formula === null ? null : { ...look, formula };
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function formulaOf(attributes: string, [first, second]: readonly string[], cell: string): string | null {
  if (first === undefined) return null;
  if (attribute(attributes, 'type') !== 'cellIs') return first;
  const operator = attribute(attributes, 'operator') ?? '';
  const sign = SIGNS[operator];
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return operator === 'between' ? between : operator === 'notBetween' ? `NOT(${between})` : null;
}
