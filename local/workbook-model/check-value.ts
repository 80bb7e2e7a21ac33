import type { DateValue, ErrorValue, Value } from '../../shared/index.ts';
import { parseIsoDate, toSerial } from '../../shared/index.ts';

const LONGEST_TEXT = 32_767;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const ERRORS: ReadonlySet<string> = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'],
  ...['#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!'],
]);

/** True for the names a spreadsheet gives to its error values. */
export function isErrorName(text: string): boolean {
  return ERRORS.has(text);
}

/** Throws where no cell of any host could hold the value. */
export function checkValue(value: Value): void {
  if (typeof value === 'string') checkText(value);
  else if (typeof value === 'number') checkNumber(value);
  else if (isDate(value)) checkDate(value.date);
  else if (isError(value) && !isErrorName(value.error)) throw new Error(`No such error value: ${value.error}`);
}

/** True where the value is a date. */
export function isDate(value: Value): value is DateValue {
  return typeof value === 'object' && value !== null && 'date' in value;
}

/** True where the value is an error. */
function isError(value: Value): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function checkText(text: string): void {
  if (text.length > LONGEST_TEXT) throw new Error(`A cell holds at most ${LONGEST_TEXT} characters: ${text.length}`);
  if (LONE_SURROGATE.test(text)) throw new Error('A text has half of a surrogate pair');
}

function checkNumber(number: number): void {
  if (!Number.isFinite(number)) throw new Error(`Not a number that a cell can hold: ${number}`);
}

function checkDate(date: string): void {
  if (parseIsoDate(date) === null) throw new Error(`No such day: ${date}`);
  toSerial(date);
}

/** True where two cells hold the same; a date is the same as its serial number, which only a format tells apart. */
export function isSameContent(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  return plain(a) === plain(b);
}

function plain(value: Value): Value {
  return isDate(value) ? toSerial(value.date) : value;
}
