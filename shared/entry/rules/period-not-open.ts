import { firstFigureCell } from '../identify.ts';
import { remark } from '../remark.ts';
import type { IdentityRule } from '../row.ts';

/** Something was typed for a period whose figures are not being collected (closed already, or not begun). */
export const periodNotOpen: IdentityRule = ({ raw, hasContent, indicator }, _neighbours, book) => {
  if (indicator === null || !hasContent || book.open.has(raw.period)) return null;
  return remark('period-not-open', firstFigureCell(raw), { open: [...book.open.keys()].join(' ') });
};
