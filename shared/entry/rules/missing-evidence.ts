import { isErrorCell } from '../entry-text.ts';
import { hasResult } from '../has-result.ts';
import { remark } from '../remark.ts';
import type { EntryRule } from '../row.ts';

/** A result without evidence where the plan asks for it. It is judged, marked and counted apart. */
export const missingEvidence: EntryRule = ({ raw, indicator, entry }) => {
  if (!hasResult(entry) || !indicator.evidenceRequired || entry.evidence !== null || isErrorCell(raw.evidence))
    return null;
  return remark('missing-evidence', (raw.evidence ?? raw.code).cell);
};
