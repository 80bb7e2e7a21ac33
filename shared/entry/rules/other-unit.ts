import { isDuty, unitName } from '../book.ts';
import { firstFigureCell } from '../identify.ts';
import { remark } from '../remark.ts';
import type { IdentityRule } from '../row.ts';

/** A figure for an indicator whose figure another unit enters. A coordinating unit's texts are welcome. */
export const otherUnit: IdentityRule = ({ raw, indicator, hasFigure }, _neighbours, book) => {
  if (indicator === null || !hasFigure || isDuty(book, raw.unit, indicator.code)) return null;
  const owners = [...book.duties.keys()].filter((unit) => isDuty(book, unit, indicator.code));
  const owner = owners.map((unit) => unitName(book, unit)).join(', ');
  return remark('other-unit', firstFigureCell(raw), {
    unit: unitName(book, raw.unit),
    owner: owner === '' ? null : owner,
  });
};
