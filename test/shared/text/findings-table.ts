import type { FindingCode } from '../../../shared/entry/types.ts';
import { findingSeverity, findingTreatment } from '../../../shared/text/findings.ts';

/** The table of shared/README.md: what each finding does to the value. */
export function findingsTable(): string {
  const codes = Object.keys(findingSeverity) as FindingCode[];
  const rows = codes.map((code) => `| \`${code}\` | ${findingSeverity[code]} | ${findingTreatment[code]} |`);
  return ['| code | severity | what is done with the value |', '|---|---|---|', ...rows].join('\n');
}
