const LONGEST_FORMULA = 8192;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * Why a formula would not mean the same in every host and locale; null where it does.
 *
 * formulaFault('IF(A1>B1,"x;1.5","")') //=> null
 * formulaFault('SUM(A1;A2)') //=> 'has ";" between arguments'
 */
export function formulaFault(formula: string): string | null {
  const bare = formula.replace(QUOTED, (quoted) => (quoted.startsWith('"') ? '""' : 'x'));
  if (formula.trim() === '') return 'is empty';
  if (formula.trim().startsWith('=')) return 'begins with "="';
  if (formula.length > LONGEST_FORMULA) return `is longer than ${LONGEST_FORMULA} characters`;
  if (/["']/.test(bare.replace(/""/g, ''))) return 'has a quote that is not closed';
  if (bare.indexOf(';') >= 0) return 'has ";" between arguments';
  if (/[{}]/.test(bare)) return 'has an array in braces';
  if (/(?:^|[^\p{L}\p{N}_.\\])\d*\.\d/u.test(bare)) return 'has a decimal number, which a vi-VN sheet would not read';
  return null;
}
