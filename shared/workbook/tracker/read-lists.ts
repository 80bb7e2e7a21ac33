import type { Approval } from '../../entry/types.ts';
import type { CrossCheck } from '../../plan/schema.ts';
import { cellText } from '../cell-text.ts';
import type { Table } from '../read-table.ts';

/** A code as the plan writes it, whatever the case it was typed in; as typed where the plan has no such code. */
export type KnownCode = (typed: string) => string;

/** Approved "chờ cấp trên": only rows with a document number approve. */
export function readApprovals(table: Table | null, known: KnownCode): readonly Approval[] {
  return (table?.rows ?? []).flatMap((row) => {
    const code = known(cellText(row.value('code')));
    const document = cellText(row.value('document'));
    return code === '' || document === '' ? [] : [{ code, document }];
  });
}

/** Pairs of indicators of which the first never exceeds the second. */
export function readCrossChecks(table: Table | null, known: KnownCode): readonly CrossCheck[] {
  return (table?.rows ?? []).flatMap((row) => {
    const code = known(cellText(row.value('code')));
    const atMost = known(cellText(row.value('atMost')));
    return code === '' || atMost === '' ? [] : [{ code, atMost, why: cellText(row.value('why')) }];
  });
}
