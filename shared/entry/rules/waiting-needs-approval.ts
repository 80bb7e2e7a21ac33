import { cellLeft } from '../cell-left.ts';
import { entryText } from '../entry-text.ts';
import { remark } from '../remark.ts';
import type { EntryRule } from '../row.ts';

/** "Chờ cấp trên" that the clerk has not approved with a document number. */
export const waitingNeedsApproval: EntryRule = ({ raw, indicator, entry }, book) => {
  if (entry.answer !== 'waiting') return null;
  const isApproved = book.context.approvals.some(
    ({ code, document }) => code === indicator.code && entryText(document) !== null,
  );
  return isApproved ? null : remark('waiting-needs-approval', cellLeft(raw, 'answer'));
};
