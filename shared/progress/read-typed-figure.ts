import { readAnswer } from '../entry/read-answer.ts';
import { TIMES_TARGET } from '../entry/rules/ambiguous-percent.ts';
import { matchGroup } from '../number/match-group.ts';
import { plainText } from '../number/plain-text.ts';
import { parseNumber, shareOfPercent } from '../number/vi-number.ts';
import type { Target } from '../plan/target.ts';
import { typedProblems } from '../text/reasons-typed.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Part } from './combine.ts';
import { isShare, wholeOf } from './typed-figure.ts';

/** A figure as read, or what is wrong with it. */
export type TypedReading =
  | { readonly ok: true; readonly figure: Part }
  | { readonly ok: false; readonly sentence: Sentence };

type Typed = Extract<ReturnType<typeof parseNumber>, { ok: true }>;

/** Above 1 and up to here a bare number can be a small percentage as well as a share that overshot, as in entries. */
const MOST_OVERSHOOT = 1.5;
/** Words that only introduce a figure; "khoảng" and ">" say that it is not exact. */
const INTRODUCTION = /^(?:=|(?:(?:kết quả|đã|đạt|được|là|có|bằng) ?)+)$/i;
const FRACTION = /^([^/]+)\/([^/]+)$/;
const BLANK: Part = { numerator: null, denominator: null, value: null, noneArising: false };

/**
 * Reads a figure the way a person writes it beside a target: "18,2%", "46/575", "9/9", "0,36", "có", "Không phát sinh".
 * Where a percentage is asked for, a bare number above 1 is a percentage ("85" is 85%) and one below 1 a share ("0,85"
 * is 85%), but for a small target (>1%) it can be either and is asked back, as are 1 to 1,5.
 *
 * readTypedFigure(readTarget('30%'), '18,2%') //=> { ok: true, figure: { value: 0.182, … } }
 */
export function readTypedFigure(target: Target, typed: string): TypedReading {
  const text = plainText(typed);
  if (text === '') return read({});
  const answer = readAnswer({ value: text, cell: '' });
  if (answer === 'none-arising') return read({ noneArising: true });
  if (answer === 'done' || answer === 'not-done') return read({ value: answer === 'done' });
  if (target.value === true) return problem(typedProblems.notAnAnswer(text));
  const fraction = FRACTION.exec(text);
  return fraction === null
    ? readNumber(target, text)
    : readFraction(target, text, matchGroup(fraction, 1), matchGroup(fraction, 2));
}

function readNumber(target: Target, text: string): TypedReading {
  const typed = clearNumber(target, text);
  if (typed === null) return problem(typedProblems.notANumber(text));
  if (typed.value < 0) return problem(typedProblems.negative(text));
  if (target.kind === 'percent')
    return typed.percent ? readPercent(target, text, typed) : readBareShare(target, text, typed);
  if (target.kind === 'count-of')
    return typed.percent ? readPercent(target, text, typed) : readPartOfWhole(target, text, typed.value);
  if (typed.percent) return problem(typedProblems.percentNotAsked(text, target));
  if (target.kind === 'count' && !Number.isInteger(typed.value)) return problem(typedProblems.notWhole(text));
  if (target.kind === 'amount' && isOtherUnit(target, typed)) return problem(typedProblems.otherUnit(text, target));
  return read({ value: typed.value });
}

/** "85.125" is no eighty-five thousand percent. */
function percentOf({ value, other }: Typed): number {
  return value > 100 && other !== null ? other : value;
}

function readPercent(target: Target, text: string, typed: Typed): TypedReading {
  const share = shareOfPercent(percentOf(typed));
  return share > mostShare(target) ? problem(typedProblems.outOfRange(text)) : read({ value: share });
}

function readBareShare(target: Target, text: string, typed: Typed): TypedReading {
  const number = percentOf(typed);
  const isUnclear = number >= 1 ? number <= MOST_OVERSHOOT : number > TIMES_TARGET * levelIn(target);
  if (isUnclear) return problem(typedProblems.percentOrShare(text, number));
  return number < 1 ? read({ value: number }) : readPercent(target, text, typed);
}

function readPartOfWhole(target: Target, text: string, value: number): TypedReading {
  if (!Number.isInteger(value)) return problem(typedProblems.notWhole(text));
  const whole = wholeOf(target);
  return whole !== null && value > whole
    ? problem(typedProblems.aboveWhole(text))
    : read({ numerator: value, denominator: whole });
}

function readFraction(target: Target, text: string, top: string, bottom: string): TypedReading {
  const [numerator, denominator] = [clearNumber(target, top), clearNumber(target, bottom)];
  const hasParts = isShare(target) || target.kind === 'rate';
  if (numerator === null || denominator === null || !hasParts || numerator.percent || denominator.percent) {
    return problem(typedProblems.notANumber(text));
  }
  if (numerator.value < 0 || denominator.value < 0) return problem(typedProblems.negative(text));
  if (target.kind === 'rate' && denominator.value === target.per) return read({ value: numerator.value });
  if (denominator.value === 0) return problem(typedProblems.zeroDenominator(text));
  const isPartOfWhole = isShare(target) && mostShare(target) === 1;
  if (isPartOfWhole && numerator.value > denominator.value) return problem(typedProblems.aboveWhole(text));
  return read({ numerator: numerator.value, denominator: denominator.value });
}

function clearNumber(target: Target, text: string): Typed | null {
  const parsed = parseNumber(text.trim());
  if (!parsed.ok || (parsed.unit === '‰' && target.unit !== '‰')) return null;
  return parsed.prefix === null || INTRODUCTION.test(parsed.prefix) ? parsed : null;
}

/** A share of a whole ends at 1; a target above 100% says that it does not. */
function mostShare(target: Target): number {
  return levelIn(target) > 1 && target.kind === 'percent' ? Number.POSITIVE_INFINITY : 1;
}

function levelIn({ value }: Target): number {
  return typeof value === 'number' ? value : 0;
}

function isOtherUnit(target: Target, { unit }: Typed): boolean {
  return unit !== null && target.unit !== null && unit.toLowerCase() !== target.unit.toLowerCase();
}

function read(found: Partial<Part>): TypedReading {
  return { ok: true, figure: { ...BLANK, ...found } };
}

function problem(sentence: Sentence): TypedReading {
  return { ok: false, sentence };
}
