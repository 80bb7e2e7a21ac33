import { type ParsedNumber, parseNumber, shareOfPercent } from '../number/vi-number.ts';
import type { Indicator } from '../plan/schema.ts';
import type { Value } from '../workbook/workbook.ts';
import type { Remark } from './remark.ts';

export type Part = 'numerator' | 'denominator' | 'published';

/** A cell that holds something where the indicator asks for a number. */
export interface NumberCell {
  readonly part: Part;
  readonly cell: string;
  readonly value: Value;
  readonly asked: Asked;
  readonly indicator: Indicator;
  readonly year: number;
}

/** A number cell that holds one number. */
export interface TypedCell extends NumberCell {
  readonly typed: TypedNumber;
}

/** What the indicator asks for in this cell. */
export interface Asked {
  /** Things are counted: only whole numbers. */
  readonly whole: boolean;
  /** A percentage, in a column that is formatted as one: 0.85 is 85%. */
  readonly percent: boolean;
  /** What the figure is counted in; "tỷ đồng" may then be typed behind it. */
  readonly unit: string | null;
}

export interface TypedNumber {
  /** As typed: "85%" is 85. */
  readonly number: number;
  readonly percentSign: boolean;
  readonly isText: boolean;
  /** The other number that the same text could be, where both make sense here. */
  readonly other: number | null;
}

/** A rule about the number in a cell; null where there is nothing to say. */
export type NumberRule = (cell: TypedCell) => Remark | null;

/** Beyond 15 digits a spreadsheet does not keep a number exactly, and nothing in a commune is counted so high. */
const TOO_LARGE = 1e15;
const EXACT_PREFIX = /^(?:=|(?:đạt|được|có|là|bằng|đã|mới|hiện|tổng|số|cộng|tỷ|tỉ|lệ|kết|quả| )+)$/i;
const MULTIPLIES = /^(?:‰|chục|trăm|nghìn|ngàn|vạn|triệu|tr|tỷ|tỉ|k)(?!\p{L})/iu;

type Parsed = Extract<ParsedNumber, { ok: true }>;

/** The one number that a cell holds; null where it holds none, several, or only a bound or a rough figure (">80", "khoảng 85"). */
export function typedNumber(value: Value, asked: Asked): TypedNumber | null {
  if (typeof value === 'number') return inRange({ number: value, percentSign: false, isText: false, other: null });
  if (typeof value !== 'string') return null;
  const parsed = parseNumber(value);
  return parsed.ok && isExact(parsed, asked) ? inRange(chosen(parsed, asked)) : null;
}

function inRange(typed: TypedNumber): TypedNumber | null {
  return Math.abs(typed.number) < TOO_LARGE ? typed : null;
}

function isExact({ prefix, unit }: Parsed, asked: Asked): boolean {
  if (prefix !== null && !EXACT_PREFIX.test(prefix)) return false;
  return unit === null || !MULTIPLIES.test(unit) || unit.toLowerCase() === asked.unit?.toLowerCase();
}

/** "1.234" where things are counted can only be 1234; "85.125%" can only be 85,125%. */
function chosen({ value, percent, other }: Parsed, asked: Asked): TypedNumber {
  const common = { percentSign: percent, isText: true };
  if (other === null) return { ...common, number: value, other };
  const [only, ...more] = [value, other].filter((number) => fits(number, asked));
  return only !== undefined && more.length === 0
    ? { ...common, number: only, other: null }
    : { ...common, number: value, other };
}

function fits(number: number, asked: Asked): boolean {
  if (asked.whole) return Number.isInteger(number);
  return !asked.percent || Math.abs(number) <= 100;
}

/** The share 0..1 that a number in a percent column is: 0.85 and 85 are both 85%. */
export function toShare(typed: TypedNumber): number {
  return typed.percentSign || Math.abs(typed.number) > 1 ? shareOfPercent(typed.number) : typed.number;
}
