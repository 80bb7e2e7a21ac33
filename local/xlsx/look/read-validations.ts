import { fromSerial, type Validation } from '../../../shared/index.ts';
import { shiftFormula } from '../../workbook-model/shift-formula.ts';
import type { ValidatedArea } from '../../workbook-model/workbook-model.ts';
import { attribute, type Element, findElement, findElements, innerOf, isOn } from '../xml-scan.ts';
import { fromXml } from '../xml-text.ts';
import { areasOf } from './sqref.ts';

/** The validations of a sheet; one whose list stands in cells asks for nothing here but keeps its prompt. */
export function readValidations(xml: string): readonly ValidatedArea[] {
  const data = findElement(xml, 'sheetData');
  return findElements(xml, 'dataValidation', data?.end).flatMap((element) => {
    const areas = areasOf(attribute(element.attributes, 'sqref') ?? '');
    const [first] = areas;
    const validation = validationOf(xml, element);
    return areas.map((area) => ({
      area,
      validation:
        first === undefined ? validation : moved(validation, area.row - first.row, area.column - first.column),
    }));
  });
}

function moved(validation: Validation, rows: number, columns: number): Validation {
  if (validation.rule.type !== 'formula') return validation;
  return { ...validation, rule: { type: 'formula', formula: shiftFormula(validation.rule.formula, rows, columns) } };
}

function validationOf(xml: string, { attributes, innerStart, innerEnd }: Element): Validation {
  const formula = (number: number) => {
    const element = findElement(xml, `formula${number}`, innerStart, innerEnd);
    return element === null ? '' : fromXml(innerOf(xml, element));
  };
  const stops = isOn(attributes, 'showErrorMessage') && (attribute(attributes, 'errorStyle') ?? 'stop') === 'stop';
  return {
    rule: ruleOf(attributes, formula(1), formula(2)),
    prompt: isOn(attributes, 'showInputMessage') ? message(attributes, 'promptTitle', 'prompt') : null,
    stop: stops ? (message(attributes, 'errorTitle', 'error') ?? { title: '', message: '' }) : null,
  };
}

function message(attributes: string, title: string, text: string): Validation['prompt'] {
  const [head, body] = [attribute(attributes, title) ?? '', attribute(attributes, text) ?? ''];
  return head === '' && body === '' ? null : { title: head, message: body };
}

function ruleOf(attributes: string, first: string, second: string): Validation['rule'] {
  const type = attribute(attributes, 'type');
  if (type === 'custom') return { type: 'formula', formula: first };
  if (type === 'list') return listOf(first);
  if (type !== 'whole' && type !== 'decimal' && type !== 'date') return { type: 'any' };
  const bounds = boundsOf(attribute(attributes, 'operator') ?? 'between', Number(first), Number(second));
  if (bounds === null) return { type: 'any' };
  const [min, max] = bounds;
  if (type !== 'date') return { type: 'number', min, max, whole: type === 'whole' };
  return { type: 'date', from: min === null ? null : fromSerial(min), to: max === null ? null : fromSerial(max) };
}

function listOf(formula: string): Validation['rule'] {
  const text = /^"([\s\S]*)"$/.exec(formula)?.[1];
  if (text === undefined) return { type: 'any' };
  return {
    type: 'list',
    values: text
      .replace(/""/g, '"')
      .split(',')
      .map((value) => value.trim()),
  };
}

/** Null where the bounds are formulas or of a kind the model does not have; 1e15 is what our own files have for none. */
function boundsOf(operator: string, first: number, second: number): readonly [number | null, number | null] | null {
  if (Number.isNaN(first)) return null;
  if (operator === 'greaterThanOrEqual') return [first <= -1e15 ? null : first, null];
  if (operator === 'lessThanOrEqual') return [null, first];
  if (operator === 'between' && !Number.isNaN(second)) return [first, second];
  return operator === 'equal' ? [first, first] : null;
}
