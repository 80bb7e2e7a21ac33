import { hamletTexts } from '../../text/hamlets.ts';
import { areaAddress, quoteSheet } from '../address.ts';
import { ENTRY_PREFIX } from '../anchors.ts';

/** Column keys of one indicator in the sheet of hamlets: what is typed, and what of it counts. */
export const hamletKeys = (code: string) =>
  ({ numerator: `n:${code}`, denominator: `d:${code}`, top: `rn:${code}`, bottom: `rd:${code}` }) as const;

/** By this a row belongs to a period: no spreadsheet takes it for a date. hamletPeriod('2026-06') //=> 'k:2026-06' */
export const hamletPeriod = (period: string): string => `k:${period}`;

/** Room for years of hamlets: what is added later is in the sums. */
const LAST_ROW = 2000;

/** A hamlet counts once both its figures are there. `at`: the cell under a key. */
export function hamletFormulas(
  at: (key: string) => string,
  codes: readonly string[],
): Readonly<Record<string, string>> {
  const counts = codes.map((code) => {
    const { numerator, denominator, top, bottom } = hamletKeys(code);
    const both = `AND(ISNUMBER(${at(numerator)}),ISNUMBER(${at(denominator)}))`;
    return { [top]: `IF(${both},${at(numerator)},"")`, [bottom]: `IF(${both},${at(denominator)},"")` };
  });
  const typed = codes.flatMap((code) => [at(hamletKeys(code).numerator), at(hamletKeys(code).denominator)]);
  const all = codes.map((code) => `${at(hamletKeys(code).bottom)}<>""`).join(',');
  const some = typed.map((cell) => `${cell}<>""`).join(',');
  const { complete, partial, nothing } = hamletTexts;
  return Object.assign({ state: `IF(AND(${all}),"${complete}",IF(OR(${some}),"${partial}","${nothing}"))` }, ...counts);
}

/** Where the sheet of hamlets stands. */
export interface HamletsPlace {
  readonly sheet: string;
  readonly firstRow: number;
  readonly column: (key: string) => number;
  /** Whether it has columns for an indicator. */
  readonly has: (code: string) => boolean;
}

/**
 * The sums of one indicator for the period of a unit's block, which its marker names: as the block goes on to the next
 * period, so do they. Nothing while no hamlet is complete. `marker`: absolute address of the marker's cell.
 */
export function sumFormulas(place: HamletsPlace, code: string, unit: string, marker: string) {
  const range = (key: string): string =>
    `${quoteSheet(place.sheet)}!${areaAddress({ row: place.firstRow, column: place.column(key), rows: LAST_ROW, columns: 1 })}`;
  const period = `SUBSTITUTE(${marker},"${ENTRY_PREFIX}${unit}:","${hamletPeriod('')}")`;
  const { top, bottom } = hamletKeys(code);
  const sum = (key: string): string => `SUMIFS(${range(key)},${range('key')},${period})`;
  const unless = (formula: string): string => `IFERROR(IF(${sum(bottom)}=0,"",${formula}),"")`;
  return { numerator: unless(sum(top)), denominator: unless(sum(bottom)) } as const;
}
