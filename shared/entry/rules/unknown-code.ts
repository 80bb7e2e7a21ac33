import { isErrorCell } from '../entry-text.ts';
import { remark } from '../remark.ts';
import type { IdentityRule } from '../row.ts';

/**
 * A row with content whose code is blank or not in the plan. An error in the code cell speaks for itself, and so does
 * a column of codes that is gone (a cell without an address).
 */
export const unknownCode: IdentityRule = ({ raw, code, indicator, hasContent }) => {
  if (indicator !== null || !hasContent || raw.code.cell === '' || isErrorCell(raw.code)) return null;
  return remark('unknown-code', raw.code.cell, { typed: code === '' ? null : code });
};
