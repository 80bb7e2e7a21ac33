import type { PlainDate } from '../../calendar/plain-date.ts';
import { formatTarget } from '../../plan/judge-target.ts';
import type { Indicator } from '../../plan/schema.ts';
import { readTarget } from '../../plan/target.ts';
import { countsLabel } from '../../text/measure-labels.ts';
import { dateName } from '../../text/period-name.ts';
import { cellText } from '../../workbook/cell-text.ts';
import type { Archive, ArchiveRow } from '../../workbook/tracker/archive.ts';
import type { Amendment, Tracker } from '../../workbook/tracker/types.ts';

/** What an indicator is judged by. */
export interface JudgedBy {
  readonly target: string | null;
  readonly reading: string | null;
  readonly measure: string;
}

/** What an indicator is judged by in a year. */
export function judgedBy(indicator: Indicator, year: number): JudgedBy {
  const target = indicator.targets.find((one) => one.year === year) ?? null;
  return {
    target: target?.printed ?? null,
    reading: target === null ? null : formatTarget(target.reading),
    measure: countsLabel(indicator, year),
  };
}

/** The same with its number: 1 when it was first closed, one more each time that it was another, and what it was changed by. */
export interface TargetVersion extends JudgedBy {
  readonly version: number;
  readonly basis: string | null;
}

/** The closed rows of each indicator that say what it was judged by, one for each period. */
export type Versions = ReadonlyMap<string, readonly ArchiveRow[]>;

/** Read once for all indicators: the history may be long. */
export function versionsIn({ inEffect }: Pick<Archive, 'inEffect'>): Versions {
  const found = new Map<string, ArchiveRow[]>();
  for (const rows of inEffect.values()) {
    for (const one of rows) {
      if (one.kind !== 'figure' || typeof one.row.value('version') !== 'number') continue;
      const own = found.get(one.code);
      if (own === undefined) found.set(one.code, [one]);
      else if (own[own.length - 1]?.period !== one.period) own.push(one);
    }
  }
  return found;
}

const KEYS = ['target', 'reading', 'measure'] as const;
const numberOf = ({ row }: ArchiveRow): number => Number(row.value('version'));

/** Numbers what an indicator is judged by; a change is found by comparing with what was closed, so that nobody has to remember to count. */
export function targetVersion(
  versions: Versions,
  amendments: readonly Amendment[],
  code: string,
  now: JudgedBy,
): TargetVersion {
  const own = versions.get(code) ?? [];
  const same = own.filter((one) => isSame(one, now));
  const highest = Math.max(0, ...own.map(numberOf));
  const version = same.length > 0 ? Math.max(...same.map(numberOf)) : highest + 1;
  return { ...now, version, basis: version > 1 ? basisOf(amendments, code) : null };
}

/** Whether an indicator is judged by something that it was never closed with, though it was closed. */
export function isAmended(versions: Versions, code: string, now: JudgedBy): boolean {
  const own = versions.get(code) ?? [];
  return own.length > 0 && !own.some((one) => isSame(one, now));
}

const isSame = ({ row }: ArchiveRow, now: JudgedBy): boolean =>
  KEYS.every((key) => cellText(row.value(key)) === cellText(now[key]));

/** The document that was noted last for the indicator: "Quyết định số 45/QĐ-UBND, từ ngày 01/9/2026". */
function basisOf(amendments: readonly Amendment[], code: string): string | null {
  const own = amendments.filter((one) => one.code === code);
  const last = own[own.length - 1];
  if (last === undefined) return null;
  return last.from === null ? last.basis : `${last.basis}, từ ngày ${dateName(last.from)}`;
}

/**
 * The indicators as they were to be judged on a day: where a target was amended from a later day on, the one that it was
 * closed with before. An amendment never reaches back.
 */
export function indicatorsOn(
  { indicators, amendments, settings }: Pick<Tracker, 'indicators' | 'amendments' | 'settings'>,
  versions: Versions,
  day: PlainDate,
): readonly Indicator[] {
  return indicators.map((indicator) => {
    const later = amendments.flatMap(({ code, from }) =>
      code === indicator.code && from !== null && from > day ? [from] : [],
    );
    const from = later.sort()[0];
    const before = from === undefined ? [] : (versions.get(indicator.code) ?? []).filter((one) => closedTo(one) < from);
    const last = before[before.length - 1];
    return last === undefined ? indicator : withTarget(indicator, settings.year, last);
  });
}

function closedTo({ row }: ArchiveRow): PlainDate {
  const cutOff = row.value('cutOff');
  return typeof cutOff === 'object' && cutOff !== null && 'date' in cutOff ? cutOff.date : '9999-12-31';
}

function withTarget(indicator: Indicator, year: number, { row }: ArchiveRow): Indicator {
  const printed = cellText(row.value('target'));
  const reading = readTarget(cellText(row.value('reading')) || printed, indicator.printedUnit ?? '');
  return {
    ...indicator,
    targets: indicator.targets.map((one) => (one.year === year ? { ...one, printed, reading } : one)),
  };
}
