import type { Validation } from '../../shared/index.ts';
import { parseIsoDate } from '../../shared/index.ts';
import { checkFormula } from './check-formula.ts';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

/** Throws where Excel would refuse the validation or repair it away. */
export function checkValidation({ rule, prompt, stop }: Validation): void {
  checkMessage('prompt', prompt);
  checkMessage('stop', stop);
  if (rule.type === 'list') checkList(rule.values);
  if (rule.type === 'number') checkBounds(rule.min, rule.max);
  if (rule.type === 'date') checkDates(rule.from, rule.to);
  if (rule.type === 'formula') checkFormula(rule.formula);
}

function checkMessage(what: string, message: Validation['prompt']): void {
  if (message === null) return;
  if (message.title.length > LONGEST_TITLE) {
    throw new Error(`The title of a ${what} has at most ${LONGEST_TITLE} characters: ${message.title}`);
  }
  if (message.message.length > LONGEST_MESSAGE) {
    throw new Error(`The message of a ${what} has at most ${LONGEST_MESSAGE} characters: ${message.message}`);
  }
}

function checkList(values: readonly string[]): void {
  if (values.length === 0) throw new Error('A list of no values');
  const wrong = values.find((value) => value.trim() === '' || value !== value.trim() || /[,\n]/.test(value));
  if (wrong !== undefined) throw new Error(`A list value is blank, padded or has a comma: "${wrong}"`);
  const { length } = values.join(',');
  if (length > LONGEST_LIST) throw new Error(`A list has at most ${LONGEST_LIST} characters: ${length}`);
}

function checkBounds(min: number | null, max: number | null): void {
  if ([min, max].some((bound) => bound !== null && !Number.isFinite(bound))) throw new Error('A bound is not a number');
  if (min !== null && max !== null && min > max) throw new Error(`The bounds cross: ${min} and ${max}`);
}

function checkDates(from: string | null, to: string | null): void {
  for (const day of [from, to]) {
    if (day !== null && (parseIsoDate(day) === null || day < '1900-01-01')) throw new Error(`No such day: ${day}`);
  }
  if (from !== null && to !== null && from > to) throw new Error(`The days cross: ${from} and ${to}`);
}
