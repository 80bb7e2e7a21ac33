import type { Value } from '../../../shared/index.ts';
import { toSerial } from '../../../shared/index.ts';
import { isDate } from '../../workbook-model/check-value.ts';
import { attribute, type Element, findElement, withoutAttributes } from '../xml-scan.ts';
import { xmlFormula, xmlText } from '../xml-text.ts';
import type { Edit } from './cell-edits.ts';

/** What a cell needs from its workbook when a date is written. */
export interface DateWriter {
  /** The style that differs from another one only by showing a day. */
  styleFor(style: number): number;
  /** What the workbook adds to its serial numbers to reach those of the 1900 system. */
  readonly shift: number;
}

/** A cell anew: its style and its other attributes stay. */
export function editedCell(xml: string, cell: Element, edit: Edit, dates: DateWriter): string {
  const attributes = dated(withoutAttributes(cell.attributes, 't', 'vm'), edit.value, dates);
  if (edit.kind === 'result') return withResult(xml, cell, attributes, edit.value, dates);
  const bare = withoutAttributes(attributes, 'cm');
  if (edit.kind === 'value') return valueCell(cell.prefix, bare, edit.value, dates);
  return formulaCell(
    cell.prefix,
    bare,
    `<${cell.prefix}f>${xmlFormula(edit.formula)}</${cell.prefix}f>`,
    edit.value,
    dates,
  );
}

/** A cell that was not there. */
export function newCell(prefix: string, address: string, style: number, edit: Edit, dates: DateWriter): string {
  const attributes = ` r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const empty = { start: 0, end: 0, prefix, attributes, innerStart: 0, innerEnd: 0 };
  return editedCell('', empty, edit, dates);
}

/** A formula's cell without its result, so that nobody sees one that is out of date. */
export function cellWithoutResult(xml: string, cell: Element): string {
  const formula = findElement(xml, 'f', cell.innerStart, cell.innerEnd);
  const attributes = withoutAttributes(cell.attributes, 't', 'vm');
  const text = formula === null ? '' : xml.slice(formula.start, formula.end);
  return `<${cell.prefix}c${attributes}>${text}</${cell.prefix}c>`;
}

function withResult(xml: string, cell: Element, attributes: string, value: Value, dates: DateWriter): string {
  const formula = findElement(xml, 'f', cell.innerStart, cell.innerEnd);
  const text = formula === null ? '' : xml.slice(formula.start, formula.end);
  return formulaCell(cell.prefix, attributes, text, value, dates);
}

function valueCell(prefix: string, attributes: string, value: Value, dates: DateWriter): string {
  if (value === null) return `<${prefix}c${attributes}/>`;
  if (typeof value !== 'string') return formulaCell(prefix, attributes, '', value, dates);
  const text = `<${prefix}t xml:space="preserve">${xmlText(value)}</${prefix}t>`;
  return `<${prefix}c${attributes} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

function formulaCell(prefix: string, attributes: string, formula: string, value: Value, dates: DateWriter): string {
  const result = value === null ? '' : `<${prefix}v>${plainValue(value, dates)}</${prefix}v>`;
  return `<${prefix}c${attributes}${typeAttribute(value)}>${formula}${result}</${prefix}c>`;
}

function typeAttribute(value: Value): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' && value !== null && !isDate(value) ? ' t="e"' : '';
}

function plainValue(value: NonNullable<Value>, { shift }: DateWriter): string {
  if (typeof value === 'string') return xmlText(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(Object.is(value, -0) ? 0 : value);
  return isDate(value) ? String(toSerial(value.date) - shift) : value.error;
}

function dated(attributes: string, value: Value, dates: DateWriter): string {
  if (!isDate(value)) return attributes;
  const style = Number(attribute(attributes, 's') ?? 0);
  const wanted = dates.styleFor(style);
  return wanted === style ? attributes : `${withoutAttributes(attributes, 's')} s="${wanted}"`;
}
