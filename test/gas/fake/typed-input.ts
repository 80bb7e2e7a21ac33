import { serialOfDay, yearAt } from './days.ts';
import type { CellValue, FileState } from './state.ts';

/** What a spreadsheet makes of a string that is typed or handed to `setValue(s)`. */
export interface Typed {
  readonly value: CellValue;
  /** As typed, without "=". */
  readonly formula: string | null;
  /** The format the cell takes on where it has none. */
  readonly numberFormat: string | null;
}

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/i;
const plain = (value: CellValue, numberFormat: string | null = null): Typed => ({ value, formula: null, numberFormat });

/**
 * Reads a string as typed under the file's locale.
 *
 * Where Google does not say what becomes of a string ("-x", "@x"), the reading that does most harm is taken, so that
 * code which passes here passes there too.
 */
export function readTyped(text: string, cellFormat: string, file: FileState, now: number): Typed {
  if (cellFormat === '@') return plain(text === '' ? null : text);
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text.slice(1), numberFormat: null };
  if (/^(?:true|false)$/i.test(text)) return plain(/^t/i.test(text));
  if (ERRORS.test(text)) return plain({ error: text.toUpperCase() });
  const number = readNumber(text.trim(), hasDecimalComma(file.locale));
  if (number !== null) return plain(number.value, number.isPercent ? '0%' : null);
  const day = readDay(text.trim(), file, now);
  if (day !== null) return plain(day, file.locale === 'en_US' ? 'M/d/yyyy' : 'dd/mm/yyyy');
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (time) return plain((Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400, 'HH:mm');
  if (/^[+\-@]/.test(text)) return { value: null, formula: text, numberFormat: null };
  return plain(text);
}

const commas = new Map<string, boolean>();

export function hasDecimalComma(locale: string): boolean {
  const known = commas.get(locale) ?? new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).includes(',');
  commas.set(locale, known);
  return known;
}

function readNumber(
  text: string,
  decimalComma: boolean,
): { readonly value: number; readonly isPercent: boolean } | null {
  const [group, point] = decimalComma ? ['\\.', ','] : [',', '\\.'];
  const pattern = new RegExp(`^[+-]?(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${point}\\d+)?(?:[eE][+-]?\\d+)?\\s?%?$`);
  if (!/\d/.test(text) || !pattern.test(text)) return null;
  const isPercent = text.endsWith('%');
  const digits = text
    .replace(/\s?%$/, '')
    .replace(new RegExp(group as string, 'g'), '')
    .replace(',', '.');
  const value = Number(digits);
  return Number.isFinite(value) ? { value: isPercent ? value / 100 : value, isPercent } : null;
}

function readDay(text: string, { locale, timeZone }: FileState, now: number): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  const [day, month] = locale === 'en_US' ? [second, first] : [first, second];
  return serialOfDay(parts[3] === undefined ? yearAt(now, timeZone) : Number(parts[3]), month, day);
}
