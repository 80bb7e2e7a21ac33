const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const HYPHENS = /[\u2010\u2011\u2212\ufe63]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const PER_MILLE = /(\d\s*)%[oO0](?![\p{L}\d])/gu;

/**
 * The same text in one form: composed letters (NFC), ordinary spaces, full-width signs and digits as their ASCII
 * twins, minus and non-breaking hyphens as "-", "%o" as "‰", no invisible characters, no spaces at either end.
 * Dashes (– and —) stay, because they are printed on purpose.
 * @example plainText(' ８５ ％\u00a0') //=> '85 %'
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .replace(PER_MILLE, '$1‰')
    .trim();
}
