import type { Status } from '../../progress/types.ts';
import { statusLabel } from '../../text/status.ts';
import { areaAddress, quoteSheet } from '../address.ts';

/** How many indicators have which status, of a group or of a unit. */
export const countKeys = ['total', 'met', 'onTrack', 'atRisk', 'lagging', 'noData', 'other'] as const;
export type CountKey = (typeof countKeys)[number];

/** The statuses behind a count; what is overdue has no figure of the period either. What none names is "other". */
const COUNTED: readonly (readonly [key: CountKey, statuses: readonly Status[]])[] = [
  ['met', ['met']],
  ['onTrack', ['on-track']],
  ['atRisk', ['at-risk']],
  ['lagging', ['lagging']],
  ['noData', ['no-data', 'overdue']],
];

/** Where the rows of `Theo dõi` stand. */
export interface CountedPlace {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly column: (key: string) => number;
}
/** Which hidden column of `Theo dõi` tells them apart. */
export type CountedBy = 'group' | 'enterers';

/** Any group: the key of the row of totals. */
export const ANY = '*';
/** groupKey('1') //=> ';1;' */
export const groupKey = (id: string): string => `;${id};`;
/** Found wherever it stands in a list: unitKey('vh-xh') //=> '*;vh-xh;*' */
export const unitKey = (id: string): string => `*;${id};*`;
/** enterersCell(['vh-xh', 'cong-an']) //=> ';vh-xh;cong-an;' */
export const enterersCell = (ids: readonly string[]): string => (ids.length === 0 ? '' : `;${ids.join(';')};`);

/**
 * The formulas of one row of counts; they show nothing while its key is blank. `at`: the cell under a key; `places`:
 * where the rows of `Theo dõi` stand, one below the other.
 */
export function countFormulas(
  at: (key: CountKey | 'key') => string,
  by: CountedBy,
  places: readonly CountedPlace[],
): Readonly<Record<CountKey, string>> {
  const key = at('key');
  const shown = (formula: string): string => `IF(${key}="","",${formula})`;
  const range = (place: CountedPlace, of: string): string =>
    `${quoteSheet(place.sheet)}!${areaAddress({ row: place.firstRow, column: place.column(of), rows: place.rows, columns: 1 })}`;
  const count = (place: CountedPlace, more: string): string => `COUNTIFS(${range(place, by)},${key}${more})`;
  const counts = COUNTED.map(([name, statuses]) => {
    const terms = places.flatMap((place) =>
      statuses.map((status) => count(place, `,${range(place, 'status')},"${statusLabel(status)}"`)),
    );
    return [name, shown(terms.join('+'))] as const;
  });
  const rest = COUNTED.map(([name]) => at(name)).join('-');
  return {
    ...(Object.fromEntries(counts) as Record<CountKey, string>),
    total: shown(places.map((place) => count(place, '')).join('+')),
    other: shown(`${at('total')}-${rest}`),
  };
}

/** A row of `Theo dõi` as it is counted. */
export interface CountedRow {
  readonly group: string;
  readonly enterers: string;
  readonly status: string;
}

/** The twin of the formulas. */
export function countResults(
  rows: readonly CountedRow[],
  by: CountedBy,
  key: string,
): Readonly<Record<CountKey, number | ''>> {
  if (key === '') return Object.assign({}, ...countKeys.map((name) => ({ [name]: '' })));
  const own = rows.filter((row) => fits(row[by], key));
  const named = COUNTED.map(([name, statuses]) => {
    const labels = statuses.map(statusLabel);
    return [name, own.filter(({ status }) => labels.includes(status)).length] as const;
  });
  const other = own.length - named.reduce((sum, [, count]) => sum + count, 0);
  return { ...(Object.fromEntries(named) as Record<CountKey, number>), total: own.length, other };
}

const fits = (value: string, key: string): boolean =>
  value !== '' && (key === ANY || value === key || (key.charAt(0) === ANY && value.includes(key.slice(1, -1))));
