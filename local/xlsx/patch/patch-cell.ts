import type { Value } from '../../../shared/index.ts';
import { toSerial } from '../../../shared/index.ts';
import { isDate } from '../../workbook-model/check-value.ts';
import { attribute, type Element, findElement, withoutAttributes } from '../xml-scan.ts';
import { xmlFormula, xmlText } from '../xml-text.ts';
import type { Edit } from './cell-edits.ts';
import type { Overlay } from './overlay.ts';

/** What a cell needs from its workbook. */
export interface CellStyles {
  /** The number of a style with something laid over it. */
  styleFor(style: number, overlay: Overlay | undefined): number;
  /** What the workbook adds to its serial numbers to reach those of the 1900 system. */
  readonly shift: number;
}

/** What is to happen to a cell: new contents, another look, or both. */
export interface CellPatch {
  readonly edit: Edit | undefined;
  readonly overlay: Overlay | undefined;
}

/** A cell anew: its style, but for what is laid over it, and its other attributes stay. */
export function editedCell(xml: string, cell: Element, { edit, overlay }: CellPatch, styles: CellStyles): string {
  const styled = restyled(cell.attributes, overlay, styles);
  if (edit === undefined)
    return `<${cell.prefix}c${styled}${xml.slice(cell.start + cell.prefix.length + 2 + cell.attributes.length, cell.end)}`;
  const attributes = withoutAttributes(styled, 't', 'vm');
  if (edit.kind === 'result') return withResult(xml, cell, attributes, edit.value, styles);
  const bare = withoutAttributes(attributes, 'cm');
  if (edit.kind === 'value') return valueCell(cell.prefix, bare, edit.value, styles);
  return formulaCell(
    cell.prefix,
    bare,
    `<${cell.prefix}f>${xmlFormula(edit.formula)}</${cell.prefix}f>`,
    edit.value,
    styles,
  );
}

/** A cell that was not there. */
export function newCell(prefix: string, address: string, style: number, patch: CellPatch, styles: CellStyles): string {
  const attributes = ` r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const empty = { start: 0, end: 0, prefix, attributes, innerStart: 0, innerEnd: 0 };
  return editedCell('', empty, { ...patch, edit: patch.edit ?? { kind: 'value', value: null } }, styles);
}

function withResult(xml: string, cell: Element, attributes: string, value: Value, styles: CellStyles): string {
  const formula = findElement(xml, 'f', cell.innerStart, cell.innerEnd);
  const text = formula === null ? '' : xml.slice(formula.start, formula.end);
  return formulaCell(cell.prefix, attributes, text, value, styles);
}

function valueCell(prefix: string, attributes: string, value: Value, styles: CellStyles): string {
  if (value === null) return `<${prefix}c${attributes}/>`;
  if (typeof value !== 'string') return formulaCell(prefix, attributes, '', value, styles);
  const text = `<${prefix}t xml:space="preserve">${xmlText(value)}</${prefix}t>`;
  return `<${prefix}c${attributes} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

function formulaCell(prefix: string, attributes: string, formula: string, value: Value, styles: CellStyles): string {
  const result = value === null ? '' : `<${prefix}v>${plainValue(value, styles)}</${prefix}v>`;
  return `<${prefix}c${attributes}${typeAttribute(value)}>${formula}${result}</${prefix}c>`;
}

function typeAttribute(value: Value): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' && value !== null && !isDate(value) ? ' t="e"' : '';
}

function plainValue(value: NonNullable<Value>, { shift }: CellStyles): string {
  if (typeof value === 'string') return xmlText(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(Object.is(value, -0) ? 0 : value);
  return isDate(value) ? String(toSerial(value.date) - shift) : value.error;
}

function restyled(attributes: string, overlay: Overlay | undefined, styles: CellStyles): string {
  const style = Number(attribute(attributes, 's') ?? 0);
  const wanted = styles.styleFor(style, overlay);
  return wanted === style ? attributes : `${withoutAttributes(attributes, 's')} s="${wanted}"`;
}
