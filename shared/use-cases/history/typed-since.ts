import { sentChoice } from '../../text/choices.ts';
import { cellText } from '../../workbook/cell-text.ts';
import { typedKeys } from '../../workbook/templates/history.ts';
import type { Archive } from '../../workbook/tracker/archive.ts';
import type { ClosedRow } from './closing-rows.ts';

/** What people type, by column of `Lịch sử`; figures and answers of the entries under their hidden columns. */
const TYPED = ['evidence', 'content', 'difficulties', 'proposals', 'note', 'sentOn', 'sentBy'];

/**
 * Whether something stands in the tabs that the closing does not hold: typed while it was being written, or after it was
 * left half done. A cell that is blank now is none: it was emptied for the next period.
 */
export function typedSince({ inEffect }: Archive, period: string, rows: readonly ClosedRow[]): boolean {
  const closed = new Map((inEffect.get(period) ?? []).map((one) => [one.id, one.row]));
  return rows.some((row) => {
    const there = closed.get(cellText(row.id));
    return typedColumns(row).some((key) => {
      const now = cellText(row[key]);
      return now !== '' && now !== NOT_SENT && now !== cellText(there?.value(key));
    });
  });
}

const NOT_SENT = sentChoice.word('not');

/** Of an entry the answer that was used follows from the one that was typed. */
const typedColumns = ({ id }: ClosedRow): readonly string[] =>
  cellText(id).includes('/entry/') ? [...TYPED, ...Object.values(typedKeys)] : [...TYPED, 'answer'];
