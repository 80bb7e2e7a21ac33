import { matchGroup } from '../number/match-group.ts';
import { DIGITS, type ReadDigits, readDigits } from '../number/read-digits.ts';
import { shareOfPercent } from '../number/vi-number.ts';
import type { Comparison, TargetKind } from './target-types.ts';
import { findUnit, isAmountUnit, isConditionUnit, isScaledThing } from './target-units.ts';
import { type Lead, lastLead } from './target-words.ts';

/** One number in a printed target with all that belongs to it. */
export interface Measure {
  readonly kind: TargetKind;
  readonly comparison: Comparison | null;
  readonly value: number;
  readonly of: number | null;
  readonly per: number | null;
  readonly unit: string | null;
  /** where it starts in the text, with the words that lead up to it */
  readonly start: number;
  /** where the number itself, with its sign or whole, ends */
  readonly numberEnd: number;
  /** where it ends, with its unit */
  readonly end: number;
  /** a range, about so much, so much more: it cannot be judged as read */
  readonly doubtful: boolean;
  /** "in 5 days": says what is counted where another target stands beside it */
  readonly isCondition: boolean;
  /** "đạt", "lên": to so much, not by so much */
  readonly reaches: boolean;
}

/** What stands right of a number: what makes it a share, x of y, a rate, or a number of something. */
type Shape = Pick<Measure, 'kind' | 'value' | 'of' | 'per' | 'unit' | 'numberEnd' | 'end' | 'doubtful' | 'isCondition'>;

interface Digits extends ReadDigits {
  readonly text: string;
  readonly end: number;
}

const NUMBER = new RegExp(DIGITS, 'g');
const RANGE = new RegExp(
  `^ ?(?:[%‰]|phần trăm)? ?(?:[-–—~÷]|(?:đến|tới|hoặc|hay)(?: dưới| trên| không quá)?) ?(${DIGITS})`,
  'iu',
);
const OF = new RegExp(`^ ?/ ?(${DIGITS})`);
const PER = new RegExp(`^ ?([^\\d/;:,()%‰\\ue000]{1,40}?) ?/ ?(${DIGITS})(?=[^\\d%]|$)`);
const PERCENT = /^ ?(?:%|phần trăm(?!\p{L}))/iu;
const PER_MILLE = /^ ?(?:‰|phần nghìn(?!\p{L}))/iu;
const GROWTH = /^ ?\/ ?(?:năm|tháng|quý)|^ (?:mỗi|hằng|hàng) (?:năm|tháng|quý)/iu;
const PEOPLE = /^ ?(?:người dân|dân)(?!\p{L})/iu;
const POPULATION = /^ ?(?:người|dân|nhân khẩu|hộ|doanh nghiệp|lao động|học sinh|thuê bao)(?!\p{L})/iu;

/** Every number in a text that could be a target, from left to right.
 * @example findMeasures('ít nhất 01 ấp')[0] //=> { kind: 'count', comparison: '>=', value: 1, unit: 'ấp', … } */
export function findMeasures(text: string): readonly Measure[] {
  const measures: Measure[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const measure = measureAt(text, match.index, match[0]);
    if (measure) {
      measures.push(measure);
      NUMBER.lastIndex = measure.numberEnd;
    }
  }
  return measures;
}

function measureAt(text: string, index: number, digits: string): Measure | null {
  const read = readDigits(digits);
  if (read === null || /[\p{L}]-?$/u.test(text.slice(0, index))) return null;
  const shape = readShape(text, { ...read, text: digits, end: index + digits.length });
  return { ...shape, ...readLeads(text, index, shape.doubtful) };
}

function readLeads(text: string, index: number, shapeIsDoubtful: boolean) {
  let [start, comparison, doubtful, reaches] = [index, null as Comparison | null, shapeIsDoubtful, false];
  for (let next = lastLead(text.slice(0, start)); next; next = lastLead(text.slice(0, start))) {
    start = next.start;
    comparison = comparison ?? comparisonOf(next.lead);
    doubtful = doubtful || next.lead.says === 'approximate' || (next.lead.says === 'change' && !reaches);
    reaches = reaches || next.lead.says === 'reach';
  }
  return { start, comparison, doubtful, reaches };
}

function comparisonOf(lead: Lead): Comparison | null {
  return lead.says === 'comparison' ? lead.comparison : null;
}

function readShape(text: string, digits: Digits): Shape {
  const range = RANGE.exec(text.slice(digits.end));
  if (range === null) return readSingle(text, digits);
  const end = digits.end + range[0].length;
  return { ...readSingle(text, { ...digits, end }), doubtful: true };
}

function readSingle(text: string, digits: Digits): Shape {
  const after = text.slice(digits.end);
  const of = OF.exec(after);
  if (of) return readOf(text, digits, matchGroup(of, 1), digits.end + of[0].length);
  const share = PERCENT.exec(after);
  if (share) return readShare(text, digits, digits.end + share[0].length);
  const mille = PER_MILLE.exec(after);
  if (mille) return shape(digits, { kind: 'rate', per: 1000, unit: '‰', end: digits.end + mille[0].length });
  const per = PER.exec(after);
  if (per) return readPer(digits, matchGroup(per, 1).trim(), wholeOf(matchGroup(per, 2)), digits.end + per[0].length);
  return readNumber(text, digits);
}

function readShare(text: string, digits: Digits, end: number): Shape {
  // "1.234%": times the plan, or a little over one percent; "1 100%": two numbers, perhaps
  const twofold = (digits.other !== null && !hasComma(digits)) || digits.text.includes(' ');
  const doubtful = twofold || GROWTH.test(text.slice(end));
  return shape(digits, { kind: 'percent', value: shareOfPercent(digits.value), unit: '%', end, doubtful });
}

function readOf(text: string, digits: Digits, second: string, end: number): Shape {
  const after = text.slice(end);
  const whole = wholeOf(second);
  if (isRate(digits, whole, after)) return shape(digits, { kind: 'rate', per: whole, end, doubtful: hasComma(digits) });
  const value = thingsOf(digits);
  const found = findUnit(after);
  const doubtful = !Number.isInteger(value) || value > whole || whole === 0 || /^ ?[%/]/.test(after);
  const read = shape(digits, { kind: 'count-of', value, of: whole, unit: found.unit, end, doubtful });
  return { ...read, end: end + found.end };
}

// 0,36/1.000 and 1/1.000 dân are rates; 9/9, 15/15 and 950/1.000 hồ sơ are so many of so many
function isRate(digits: Digits, whole: number, after: string): boolean {
  if (!/^10{2,}$/.test(String(whole)) || thingsOf(digits) === whole) return false;
  if (whole === 100) return PEOPLE.test(after);
  return !Number.isInteger(digits.value) || digits.value * 10 <= whole || POPULATION.test(after);
}

function readPer(digits: Digits, unit: string, per: number, end: number): Shape {
  return shape(digits, { kind: 'rate', per, unit, end, doubtful: hasComma(digits) || !/^10*$/.test(String(per)) });
}

function readNumber(text: string, digits: Digits): Shape {
  const { unit, end } = findUnit(text.slice(digits.end));
  const isQuantity = unit !== null && isAmountUnit(unit);
  const value = isQuantity || unit === null ? digits.value : thingsOf(digits);
  const kind = isQuantity || !Number.isInteger(value) ? 'amount' : 'count';
  const doubtful = unit === null || hasComma(digits) || isScaledThing(unit);
  const read = shape(digits, { kind, value, unit, end: digits.end, doubtful });
  return { ...read, end: digits.end + end, isCondition: unit !== null && isConditionUnit(unit) };
}

function shape(digits: Digits, rest: Partial<Shape> & Pick<Shape, 'kind' | 'end'>): Shape {
  const none = { value: digits.value, of: null, per: null, unit: null, doubtful: false, isCondition: false };
  return { ...none, numberEnd: rest.end, ...rest };
}

// "1,250" may be a thousand and more or one and a quarter; "1.250" is written the Vietnamese way
function hasComma(digits: Digits): boolean {
  return digits.other !== null && digits.text.includes(',');
}

// a whole of things is never one thousandth of a thing: "1,000" and "1.000" are a thousand
function wholeOf(text: string): number {
  const read = readDigits(text);
  return read === null ? 0 : thingsOf(read);
}

function thingsOf(read: ReadDigits): number {
  return Math.max(read.value, read.other ?? 0);
}
