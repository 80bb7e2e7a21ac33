const LONGEST_FORMULA = 8192;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * Throws where a formula would not mean the same in every host and locale.
 *
 * checkFormula('IF(A1>B1,"x;1.5","")') //=> nothing
 * checkFormula('SUM(A1;A2)') //=> throws
 */
export function checkFormula(formula: string): void {
  const bare = formula.replace(QUOTED, (quoted) => (quoted.startsWith('"') ? '""' : 'x'));
  const fault = faultOf(formula, bare);
  if (fault !== null) throw new Error(`The formula ${fault}: ${formula.slice(0, 200)}`);
}

function faultOf(formula: string, bare: string): string | null {
  if (formula.trim() === '') return 'is empty';
  if (formula.trimStart().startsWith('=')) return 'begins with "="';
  if (formula.length > LONGEST_FORMULA) return `is longer than ${LONGEST_FORMULA} characters`;
  if (/["']/.test(bare.replace(/""/g, ''))) return 'has a quote that is not closed';
  if (bare.includes(';')) return 'has ";" between arguments';
  if (/[{}]/.test(bare)) return 'has an array in braces';
  if (/(?:^|[^\p{L}\p{N}_.\\])\d*\.\d/u.test(bare)) return 'has a decimal number, which a vi-VN sheet would not read';
  return null;
}
