import type { Area, ColourRule } from '../../../shared/index.ts';
import { areasOverlap, relativeArea } from '../../workbook-model/a1.ts';
import { parseArea } from '../../workbook-model/reference.ts';
import { isSameArea } from '../../workbook-model/sheet-settings.ts';
import { shiftFormula } from '../../workbook-model/shift-formula.ts';
import { areaWithout } from '../../workbook-model/validated-areas.ts';
import { colourRuleXml, validationXml } from '../rules-part.ts';
import { attribute, type Element, findElements, innerOf, withoutAttributes } from '../xml-scan.ts';
import { fromXml, xmlFormula } from '../xml-text.ts';
import { appendTo } from './append-to.ts';
import { type Child, parentOf, prefixed } from './children.ts';
import { WORKSHEET } from './orders.ts';
import { counted } from './patch-layout.ts';
import type { SheetSetting } from './patch-settings.ts';
import { type Splice, spliceText } from './splice-text.ts';

/** The XML of a sheet with a validation, which takes its cells away from those that stand. */
export function validated(xml: string, { area, validation }: SheetSetting<'validate'>): string {
  const sheet = parentOf(xml, WORKSHEET);
  const list = sheet.find('dataValidations');
  const item = validationXml({ area, validation });
  if (list === undefined) return sheet.add('dataValidations', `<dataValidations count="1">${item}</dataValidations>`);
  const standing = findElements(xml, 'dataValidation', list.innerStart, list.innerEnd);
  const text = prefixed(item, list.prefix);
  if (standing.some(({ start, end }) => xml.slice(start, end) === text)) return xml;
  let count = 1;
  const splices = standing.flatMap((one): readonly Splice[] => {
    const left = remainders(xml, one, area);
    count += left?.length ?? 1;
    return left === null ? [] : [{ start: one.start, end: one.end, text: left.join('') }];
  });
  return spliceText(xml, [...splices, ...appendTo(list, 'dataValidations', counted(list, count), text)]);
}

/** What is left of a validation whose cells are taken; null where none of them is. */
function remainders(xml: string, element: Element, taken: Area): readonly string[] | null {
  const areas = areasOf(element);
  const [first] = areas;
  if (first === undefined || !areas.some((area) => areasOverlap(area, taken))) return null;
  return areas
    .flatMap((area) => (areasOverlap(area, taken) ? areaWithout(area, taken) : [area]))
    .map((area) => movedValidation(xml, element, area, area.row - first.row, area.column - first.column));
}

/** Its formulas are relative to its first cell. */
function movedValidation(xml: string, element: Element, area: Area, rows: number, columns: number): string {
  const { prefix } = element;
  const formulas = [1, 2].flatMap((n) =>
    findElements(xml, `formula${n}`, element.innerStart, element.innerEnd).map((formula) => {
      const moved = shiftFormula(fromXml(innerOf(xml, formula)), rows, columns);
      return `<${prefix}formula${n}>${xmlFormula(moved)}</${prefix}formula${n}>`;
    }),
  );
  const start = `<${prefix}dataValidation${withoutAttributes(element.attributes, 'sqref')} sqref="${relativeArea(area)}"`;
  return formulas.length === 0 ? `${start}/>` : `${start}>${formulas.join('')}</${prefix}dataValidation>`;
}

function areasOf({ attributes }: Element): readonly Area[] {
  return (attribute(attributes, 'sqref') ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

/**
 * The XML of a sheet with colour rules for an area in the place of the formula rules that just this area has; rules of
 * other kinds and of other areas stay.
 */
export function coloured(
  xml: string,
  { area, rules }: SheetSetting<'colour-rules'>,
  ruleId: (rule: ColourRule) => number,
): string {
  const sheet = parentOf(xml, WORKSHEET);
  const all = sheet.children.filter(({ name }) => name === 'conditionalFormatting');
  const own = all.filter((one) => {
    const [first, ...more] = areasOf(one);
    return first !== undefined && more.length === 0 && isSameArea(first, area);
  });
  const highest = Math.max(0, ...all.flatMap((one) => priorities(xml, one)));
  const items = rules.map((rule, i) => colourRuleXml(rule, ruleId(rule), highest + i + 1));
  if (hasThese(xml, own, items, sheet.root.prefix)) return xml;
  const bare = spliceText(
    xml,
    own.flatMap((one) => withoutFormulaRules(xml, one)),
  );
  if (items.length === 0) return bare;
  const element = `<conditionalFormatting sqref="${relativeArea(area)}">${items.join('')}</conditionalFormatting>`;
  return parentOf(bare, WORKSHEET).add('conditionalFormatting', element);
}

const rulesIn = (xml: string, { innerStart, innerEnd }: Child) => findElements(xml, 'cfRule', innerStart, innerEnd);

function priorities(xml: string, one: Child): readonly number[] {
  return rulesIn(xml, one).map(({ attributes }) => Number(attribute(attributes, 'priority') ?? 0));
}

const isFormulaRule = ({ attributes }: Element) => attribute(attributes, 'type') === 'expression';

/** True where the same rules stand there already, whatever their priorities. */
function hasThese(xml: string, own: readonly Child[], items: readonly string[], prefix: string): boolean {
  const plain = (text: string) => text.replace(/ priority="\d+"/, '');
  const standing = own
    .flatMap((one) => rulesIn(xml, one))
    .filter(isFormulaRule)
    .map(({ start, end }) => plain(xml.slice(start, end)));
  return standing.join('') === items.map((item) => plain(prefixed(item, prefix))).join('');
}

function withoutFormulaRules(xml: string, one: Child): readonly Splice[] {
  const rules = rulesIn(xml, one);
  const gone = rules.filter(isFormulaRule);
  if (gone.length === rules.length) return [{ start: one.start, end: one.end, text: '' }];
  return gone.map(({ start, end }) => ({ start, end, text: '' }));
}
