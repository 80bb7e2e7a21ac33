const TEXT = /"[^"]*"|'[^']*'/g;

/** Functions a formula calls. functionsOf('IF(A1="SUM(",1,INT(2))') //=> ['IF', 'INT'] */
export function functionsOf(formula: string): string[] {
  return [...formula.replace(TEXT, '').matchAll(/([A-Z]+)\(/g)].map(([, name = '']) => name);
}

/** What would not mean the same in every host and locale. */
export function faultsOf(formula: string): string[] {
  const bare = formula.replace(TEXT, '');
  const faults = [
    formula.length > 8192 && `longer than 8192: ${formula.length}`,
    formula.startsWith('=') && 'begins with "="',
    bare.includes(';') && 'has ";"',
    /\d\.\d|[{}]/.test(bare) && 'has a decimal or an array',
    depthOf(bare) > 64 && `nested ${depthOf(bare)} deep`,
    /\bundefined\b|NaN|null/.test(bare) && 'has a reference to nothing',
  ];
  return faults.filter((fault) => fault !== false);
}

/** Excel takes 64 levels of nesting. */
function depthOf(bare: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    most = Math.max(most, depth);
  }
  return depth === 0 ? most : Number.POSITIVE_INFINITY;
}
