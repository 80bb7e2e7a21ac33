const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/**
 * A formula of ours as Google Sheets reads it under every locale: ";" between arguments.
 *
 * A locale with a decimal comma refuses "," there; one with a decimal point turns ";" into "," by itself.
 *
 * toSheets('IF(A1>0,"a,b","")') //=> '=IF(A1>0;"a,b";"")'
 */
export function toSheets(formula: string): string {
  return `=${outsideQuotes(formula, (part) => part.replace(/,/g, ';'))}`;
}

/**
 * A formula as a spreadsheet shows it, in the one form of the core: "," between arguments, "." in decimals.
 *
 * fromSheets('=IF(A1>0,5;"a;b";"")', true) //=> 'IF(A1>0.5,"a;b","")'
 */
export function fromSheets(shown: string, decimalComma: boolean): string {
  const formula = shown.replace(/^=/, '');
  if (!decimalComma) return formula;
  return outsideQuotes(formula, (part) => part.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ','));
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/**
 * Whether a spreadsheet of this locale writes 0,5 for a half.
 *
 * hasDecimalComma('vi_VN') //=> true
 */
export function hasDecimalComma(locale: string): boolean {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).indexOf(',') >= 0;
  } catch {
    return false;
  }
}
