import { remark } from '../remark.ts';
import type { IdentityRule } from '../row.ts';

/** An indicator with content in two rows of the same block: nobody can say which row counts, so neither does. */
export const duplicateCode: IdentityRule = ({ raw, indicator, hasContent }, neighbours) => {
  const filled = neighbours.filter((row) => row.hasContent);
  if (indicator === null || !hasContent || filled.length < 2) return null;
  return remark('duplicate-code', raw.code.cell, { rows: filled.map((row) => row.raw.row).join(', ') });
};
