import type { PlainDate } from '../../calendar/plain-date.ts';
import { grouped } from '../../entry/book.ts';
import type { OpenPeriod } from '../../entry/types.ts';
import type { Letter } from '../../report/letter-types.ts';
import { readLetter } from '../../report/read-letter.ts';
import { markers } from '../../workbook/anchors.ts';
import { readTable } from '../../workbook/read-table.ts';
import type { Archive } from '../../workbook/tracker/archive.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** What a commune has settled: a report is made of it and of what units typed. */
type Settled = Pick<
  Tracker,
  | 'settings'
  | 'thresholds'
  | 'rules'
  | 'units'
  | 'groups'
  | 'indicators'
  | 'baselines'
  | 'holdsFrom'
  | 'crossChecks'
  | 'approvals'
  | 'tasks'
  | 'conflicts'
  | 'points'
>;

/** Which closing of an earlier period counted: its revision, and how many rows it had. */
export type PastRevisions = Readonly<Record<string, readonly [revision: number, rows: number]>>;

/** What units' own reports need besides; a closing that is older than they are has none of it. */
interface OfUnits extends Partial<Pick<Tracker, 'letters' | 'contacts'>> {
  /** Codes of the indicators that each unit had to coordinate. */
  readonly coordinates?: Readonly<Record<string, readonly string[]>>;
}

/** All that a period's report needs besides the rows of its closing, as it was on the day of closing. */
export interface ReportContext extends Settled, OfUnits {
  readonly letter: Letter;
  readonly open: OpenPeriod;
  readonly past: PastRevisions;
}

/** The context of a period that is being closed. `tracker` is the one that it was judged in. */
export function contextNow(workbook: Workbook, tracker: Tracker, period: string, cutOff: PlainDate): ReportContext {
  const open = tracker.open.find((one) => one.period === period);
  return {
    settings: tracker.settings,
    thresholds: tracker.thresholds,
    rules: tracker.rules,
    units: tracker.units,
    groups: tracker.groups,
    indicators: tracker.indicators,
    baselines: tracker.baselines,
    holdsFrom: tracker.holdsFrom,
    crossChecks: tracker.crossChecks,
    approvals: tracker.approvals,
    tasks: tracker.tasks,
    conflicts: tracker.conflicts,
    points: tracker.points,
    letters: tracker.letters,
    contacts: tracker.contacts,
    coordinates: coordinatesIn(tracker, period),
    letter: readLetter(readTable(workbook, markers.settings)),
    open: open ?? { period, cutOff, lastOnTimeDay: cutOff, estimated: false },
    past: pastRevisions(tracker),
  };
}

function coordinatesIn({ coordinated }: Tracker, period: string): Readonly<Record<string, readonly string[]>> {
  const own = coordinated.filter((one) => one.period === period);
  return Object.fromEntries(
    [...grouped(own, ({ unit }) => unit)].map(([unit, all]) => [unit, all.map(({ code }) => code)]),
  );
}

/** Periods that were open then have no figure in the history. */
function pastRevisions({ archive, history }: Pick<Tracker, 'archive' | 'history'>): PastRevisions {
  const periods = [...new Set(history.map(({ period }) => period))];
  return Object.fromEntries(periods.map((id) => [id, revisionOf(archive, id)]));
}

function revisionOf({ inEffect }: Archive, period: string): readonly [number, number] {
  const rows = inEffect.get(period) ?? [];
  return [rows[0]?.revision ?? 0, rows.length];
}
