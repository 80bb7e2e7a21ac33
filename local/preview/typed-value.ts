import { type CellFormat, parseIsoDate, plainDate, type Value } from '../../shared/index.ts';

/** What typing makes of a cell: its new value, and the format that comes with it where the cell had none. */
export interface Typed {
  readonly value: Value;
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?$/;
const DAY = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;

/**
 * What Excel in the vi-VN locale makes of a text that somebody types: "1.234,5" a number, "85%" a share, "9/9" a day
 * (that trap is shown on purpose), anything in a cell formatted as text a text. Formulas stay text: this grid enters none.
 *
 * typedValue('85,5%', {}, 2026) //=> { value: 0.855, numberFormat: '0.0#%' }
 */
export function typedValue(text: string, format: CellFormat, year: number): Typed {
  const bare = text.trim();
  const isPlain = format.numberFormat === undefined || format.numberFormat === 'General';
  if (bare === '') return { value: null, numberFormat: null };
  if (format.numberFormat === '@' || text.startsWith("'")) {
    return { value: text.startsWith("'") ? text.slice(1) : text, numberFormat: null };
  }
  const share = /^(.+?)\s*%$/.exec(bare)?.[1];
  const number = numberIn(share ?? bare);
  if (number !== null && share !== undefined)
    return { value: hundredth(number), numberFormat: isPlain ? '0.0#%' : null };
  if (number !== null) return { value: isPercent(format) ? percentTyped(number) : number, numberFormat: null };
  const date = dateIn(bare, year);
  if (date !== null) return { value: { date }, numberFormat: isPlain ? 'dd/mm/yyyy' : null };
  if (/^(?:true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true', numberFormat: null };
  return { value: text, numberFormat: null };
}

function numberIn(text: string): number | null {
  if (!NUMBER.test(text) || !/\d/.test(text)) return null;
  return Number(text.replace(/\./g, '').replace(',', '.'));
}

function isPercent({ numberFormat = '' }: CellFormat): boolean {
  return numberFormat.includes('%');
}

/**
 * In a cell of a percentage format 85 and 0,85 are both typed for 85%
 * (https://support.microsoft.com/office/format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4).
 */
function percentTyped(number: number): number {
  return Math.abs(number) < 1 ? number : hundredth(number);
}

function hundredth(number: number): number {
  return Number(`${number}e-2`);
}

function dateIn(text: string, year: number): string | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  const [, day = '', month = '', given] = match;
  const inYear = given === undefined ? year : given.length === 2 ? 2000 + Number(given) : Number(given);
  const iso = `${String(inYear).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseIsoDate(iso) === null ? null : plainDate(inYear, Number(month), Number(day));
}

/**
 * A cell's content as it is edited: figures as they are typed, not as they are shown.
 *
 * editedText(0.855, { numberFormat: '0.0%' }) //=> '85,5%'
 */
export function editedText(value: Value, format: CellFormat): string {
  if (value === null) return '';
  if (typeof value === 'number') {
    const share = isPercent(format);
    return `${String(share ? Number((value * 100).toPrecision(15)) : value).replace('.', ',')}${share ? '%' : ''}`;
  }
  if (typeof value === 'object') return 'date' in value ? value.date.split('-').reverse().join('/') : value.error;
  return String(value);
}
