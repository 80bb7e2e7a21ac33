import { plainText } from '../number/plain-text.ts';
import { type Chosen, chooseLimit, chooseMeasure } from './target-claims.ts';
import { isOpen } from './target-doubts.ts';
import { maskAsides } from './target-mask.ts';
import { findMeasures, type Measure } from './target-measures.ts';
import { readMilestone } from './target-milestone.ts';
import { readTail } from './target-tail.ts';
import { cleanTarget } from './target-text.ts';
import { type Target, unread } from './target-types.ts';

export type { Comparison, Target } from './target-types.ts';

/** Longer texts are no targets; they are not searched for one. */
const LONGEST = 1000;

/**
 * Reads a printed target into kind, comparison, value, unit and qualifier. `sure` is false where a person has to say
 * what is meant: a range, "about", "10% more than last year", two targets in one, a number of nothing, no measure.
 * `unitColumn` is what the plan prints in its own column for the unit ("%", "hồ sơ"); it completes a bare number.
 * @example readTarget('≥85%') //=> { kind: 'percent', comparison: '>=', value: 0.85, unit: '%', …, sure: true }
 * @example readTarget('01 doanh nghiệp/1.000 dân') //=> { kind: 'rate', value: 1, per: 1000, unit: 'doanh nghiệp', qualifier: 'dân', … }
 * @example readTarget('50 - 60%').sure //=> false
 */
export function readTarget(printed: string, unitColumn = ''): Target {
  const text = cleanTarget(printed);
  if (!/[\p{L}\d]/u.test(text)) return unread('');
  if (text.length > LONGEST) return unread(text);
  const masked = maskAsides(text);
  const measures = findMeasures(masked);
  const chosen = chooseMeasure(masked, measures);
  if (chosen !== null) return toTarget(text, masked, chosen, unitColumn);
  const milestone = readMilestone(text, masked);
  if (milestone.kind !== null)
    return { ...milestone, sure: milestone.sure && measures.every((one) => one.isCondition) };
  const limit = chooseLimit(masked, measures);
  return limit === null ? milestone : toTarget(text, masked, limit, unitColumn);
}

function toTarget(text: string, masked: string, chosen: Chosen, unitColumn: string): Target {
  const { kind, value, of, per, unit, start, end } = chosen.measure;
  const printedUnit = plainText(unitColumn);
  if (unit === null && (kind === 'count' || kind === 'amount') && printedUnit !== '') {
    return readTarget(withUnit(text, chosen.measure, printedUnit));
  }
  const tail = readTail(text.slice(end), masked.slice(end), chosen.measure.comparison);
  const printed = chosen.measure.comparison ?? tail.comparison;
  // at least nothing is always met: a bare 0 can only mean none, if it means anything
  const comparison = printed ?? (value === 0 ? '<=' : '>=');
  const qualifier = qualifierOf(text.slice(0, start), tail.rest);
  const sure = chosen.sure && tail.sure && !isOpen(masked, chosen.measure, comparison, printed !== null);
  return { kind, comparison, value, of, per, unit, qualifier, sure };
}

function withUnit(text: string, { numberEnd }: Measure, unit: string): string {
  return `${text.slice(0, numberEnd)}${/^[%‰]/.test(unit) ? '' : ' '}${unit}${text.slice(numberEnd)}`;
}

const EFFORT = /^(?:phấn đấu|phân đấu|phần đấu|phân đầu|phần đầu|phấn đầu)(?!\p{L})/iu;
const AROUND = /^[^\p{L}\d(%]+|[^\p{L}\d)%]+$/gu;

function qualifierOf(before: string, after: string): string | null {
  const stated = before.replace(AROUND, '').replace(EFFORT, '').replace(AROUND, '');
  if (stated === '') return after === '' ? null : after;
  return after === '' ? stated : `${stated} … ${after}`;
}
