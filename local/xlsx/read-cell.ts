import type { Value } from '../../shared/index.ts';
import { fromSerial, parseIsoDate } from '../../shared/index.ts';
import { readText } from './read-strings.ts';
import { attribute, findElement, innerOf } from './xml-scan.ts';
import { cellTextFromXml, fromXml } from './xml-text.ts';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  /** Days that this workbook's serial numbers lie behind those of the 1900 system: 1462 or 0. */
  readonly dateShift: number;
}

export interface FormulaText {
  /** Without "="; '' for a member of a shared formula. */
  readonly text: string;
  /** The attributes of its tag. */
  readonly attributes: string;
}

export interface CellContent {
  readonly value: Value;
  readonly formula: FormulaText | null;
}

/** The value and the formula of a cell, from the attributes of its tag and what stands in it. */
export function readCell(attributes: string, inner: string, context: CellContext): CellContent {
  if (inner === '') return { value: null, formula: null };
  const formula = inner.startsWith('<v>') ? null : readFormula(inner);
  const value = readValue(attributes, inner, context);
  // A text that somebody emptied is a blank; '' is what a formula gives.
  return { value: value === '' && formula === null ? null : value, formula };
}

function readFormula(inner: string): FormulaText | null {
  const element = findElement(inner, 'f');
  return element === null ? null : { text: fromXml(innerOf(inner, element)), attributes: element.attributes };
}

function readValue(attributes: string, inner: string, context: CellContext): Value {
  const type = attribute(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return readText(inner);
  const element = findElement(inner, 'v');
  if (element === null) return null;
  const text = innerOf(inner, element);
  switch (type) {
    case 's':
      return context.strings[Number(text)] ?? null;
    case 'str':
      return cellTextFromXml(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: fromXml(text) };
    case 'd':
      return readIsoDate(text);
    default:
      return readNumber(text, Number(attribute(attributes, 's') ?? 0), context);
  }
}

function readIsoDate(text: string): Value {
  const date = parseIsoDate(text.slice(0, 10));
  return date === null ? text : { date };
}

function readNumber(text: string, style: number, { dateStyles, dateShift }: CellContext): Value {
  const number = Number(text);
  if (text.trim() === '') return null;
  if (Number.isNaN(number)) return cellTextFromXml(text);
  const date = dateStyles[style] === true ? fromSerial(number + dateShift) : null;
  return date === null ? number : { date };
}
