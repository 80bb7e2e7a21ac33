import { cellLeft } from '../cell-left.ts';
import { hasResult } from '../has-result.ts';
import { remark } from '../remark.ts';
import type { EntryRule } from '../row.ts';

/** Evidence that is only described ("ảnh chụp ngày 14/6"): nobody can look it up. */
export const weakEvidence: EntryRule = ({ raw, entry }) => {
  if (entry.evidence?.kind !== 'description' || !hasResult(entry)) return null;
  return remark('weak-evidence', cellLeft(raw, 'evidence'), { typed: entry.evidence.text });
};
