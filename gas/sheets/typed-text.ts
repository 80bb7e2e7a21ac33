const WORDS = /^(?:true|false|đúng|sai)$/i;
/** Signs that begin no number, date or formula: comparisons, and the symbols of the statuses. */
const HARMLESS = /^[<>?"●►▲■○▼◊]/;
/** Longest that a date, time, amount or number is when written out. */
const LONGEST_NUMBER = 40;

/**
 * A text as it must be handed to `setValues`, which reads a string as if it were typed.
 *
 * "=…", "+84…", "9/9", "1.000" and "TRUE" would become a formula, a number, a date, a truth value; a leading
 * apostrophe keeps them text and is no part of it. A cell of the format "@" keeps every text as it is.
 *
 * typedText('9/9', false) //=> "'9/9"
 * typedText('Phòng VH-XH', false) //=> 'Phòng VH-XH'
 */
export function typedText(text: string, isTextCell: boolean): string {
  return !isTextCell && mayBeRead(text) ? `'${text}` : text;
}

/** True where a spreadsheet of some locale could take the text for something else. */
export function mayBeRead(text: string): boolean {
  const first = text.charAt(0);
  const startsWithLetter = first.toLowerCase() !== first.toUpperCase();
  if (!(startsWithLetter || HARMLESS.test(text)) || WORDS.test(text.trim())) return true;
  return text.length <= LONGEST_NUMBER && /\d/.test(text);
}
