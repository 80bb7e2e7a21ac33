import { findingSeverity } from './severity.ts';
import type { Finding, FindingCode } from './types.ts';

/** What a rule says of a cell, or of a row or block as a whole (`cell` null); it becomes a finding of its row. */
export interface Remark {
  readonly code: FindingCode;
  readonly cell: string | null;
  readonly values: Finding['values'];
}

/** remark('negative-number', 'F12', { part: 'numerator', value: -5 }) */
export function remark(code: FindingCode, cell: string | null, values: Finding['values'] = {}): Remark {
  return { code, cell, values };
}

/** Whether a remark takes the value away. */
export function leavesOut(found: Remark): boolean {
  return findingSeverity[found.code] === 'error';
}
