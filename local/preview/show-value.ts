import { fromSerial, type PlainDate, type Value } from '../../shared/index.ts';
import { isDateFormat } from '../workbook-model/number-format.ts';

/**
 * What a cell shows to a Vietnamese reader under a number format of the few kinds that our templates and plain
 * workbooks have; a format of another kind shows the number as it is.
 *
 * showValue(0.1996, '0.00%') //=> '19,96%'
 * showValue({ date: '2026-06-14' }, 'dd/mm/yyyy') //=> '14/06/2026'
 */
export function showValue(value: Value, format = 'General'): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return showNumber(value, format);
  return 'date' in value ? showDate(value.date, format) : value.error;
}

function showNumber(value: number, format: string): string {
  if (isDateFormat(format)) {
    const date = fromSerial(Math.floor(value));
    return date === null ? '#####' : showDate(date, format);
  }
  const [positive = '', negative] = format.split(';');
  const section = value < 0 && negative !== undefined ? negative : positive;
  const pattern = /([#0,]*[#0])(?:\.([#0]+))?/.exec(withoutLiterals(section));
  if (/general/i.test(section) || section === '@' || pattern === null) return general(value);
  const [, whole = '', decimals = ''] = pattern;
  const percent = withoutLiterals(section).includes('%');
  const digits = fixed(
    Math.abs(value) * (percent ? 100 : 1),
    decimals.length,
    decimals.replace(/#+$/, '').length,
    whole.includes(','),
  );
  const sign = value < 0 && negative === undefined && /[1-9]/.test(digits) ? '-' : '';
  return sign + digits + (percent ? '%' : '');
}

function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

/** At most 11 characters, as Excel fits a number into a cell without a format. */
function general(value: number): string {
  const rounded = Number(value.toPrecision(10));
  const text = String(Math.abs(rounded) >= 1e-9 && Math.abs(rounded) < 1e11 ? Number(rounded.toFixed(9)) : rounded);
  return text.replace('.', ',');
}

/** Half goes away from zero, on the decimal text that a person reads, so that 1,005 is 1,01. */
function fixed(value: number, most: number, least: number, isGrouped: boolean): string {
  const text = Number(value.toPrecision(15));
  const shifted = Math.round(Number(`${text}e${most}`));
  const rounded = Number.isFinite(shifted) ? Number(`${shifted}e-${most}`) : text;
  const [whole = '0', decimals = ''] = rounded.toFixed(most).split('.');
  let kept = decimals;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return kept === '' ? grouped : `${grouped},${kept}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function showDate(date: PlainDate, format: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const section = isDateFormat(format) ? (format.split(';')[0] ?? '') : 'dd/mm/yyyy';
  return withoutLiterals(section)
    .replace(/[hs]+(?::[hms]+)*/gi, '')
    .trim()
    .replace(/d+|m+|y+/gi, (part) => {
      const letter = part[0]?.toLowerCase();
      if (letter === 'y') return part.length > 2 ? year : year.slice(2);
      if (letter === 'd') return part.length > 1 ? day : String(Number(day));
      if (part.length > 2) return MONTHS[Number(month) - 1] ?? month;
      return part.length > 1 ? month : String(Number(month));
    });
}
