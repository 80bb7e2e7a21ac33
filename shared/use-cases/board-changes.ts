import { daysBetween } from '../calendar/plain-date.ts';
import { boardTexts, dayLine, type Points, pointsLine, sentLine, trendLine } from '../text/board.ts';
import { periodName } from '../text/period-name.ts';
import { statusLabel } from '../text/status.ts';
import { shownMarkers } from '../workbook/anchors.ts';
import type { Change } from '../workbook/change.ts';
import { readTable } from '../workbook/read-table.ts';
import { entererName } from '../workbook/templates/overview.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type RowWrites, writeColumns } from '../workbook/write-columns.ts';
import type { AssessedIndicator, Assessment } from './assessment-types.ts';
import { mostUrgent } from './most-urgent.ts';
import { periodStatuses } from './period-status.ts';
import { sinceLastPeriod } from './since-last-period.ts';

/** What the refresh writes into the sentences of `Tổng quan`. */
export function boardChanges(workbook: Workbook, assessment: Assessment): readonly Change[] {
  const written = (marker: string, keys: readonly string[], lines: (rows: number) => readonly RowWrites[]) => {
    const table = readTable(workbook, marker);
    if (table === null) return [];
    const found = lines(table.rows.length);
    const nothing = Object.fromEntries(keys.map((key) => [key, null]));
    return writeColumns(
      table,
      keys,
      table.rows.map((_, index) => found[index] ?? nothing),
    );
  };
  return [
    ...written(shownMarkers.boardHead, ['stt'], (rows) => headLines(assessment, rows)),
    ...written(shownMarkers.boardUrgent, ['stt', 'what', 'why'], (rows) => urgentLines(assessment, rows)),
    ...written(shownMarkers.boardConflicts, ['stt', 'what', 'why'], (rows) => conflictLines(assessment, rows)),
  ];
}

/** The day, what changed, one line for each open period, and what points add up to where somebody wrote some. */
function headLines(assessment: Assessment, rows: number): readonly RowWrites[] {
  const { year } = assessment.tracker.settings;
  const day = dayLine(assessment.asOf, year, daysBetween(assessment.asOf, `${year}-12-31`));
  const sent = periodStatuses(assessment).map(({ period, owing, awaited }) =>
    sentLine(
      periodName(period).vi,
      owing - awaited.length,
      owing,
      awaited.map(({ unit }) => unit),
    ),
  );
  const lines = [day, trendLine(sinceLastPeriod(assessment)), ...sent].slice(0, rows);
  return withPoints(lines, pointsOf(assessment), rows).map((line) => ({ stt: line }));
}

/** In the last line where there is none left. */
function withPoints(lines: readonly string[], points: Points | null, rows: number): readonly string[] {
  if (points === null) return lines;
  const line = pointsLine(points);
  return lines.length < rows ? [...lines, line] : [...lines.slice(0, -1), `${lines[lines.length - 1]} ${line}`];
}

function pointsOf({ tracker, indicators }: Assessment): Points | null {
  const given = indicators.flatMap(({ indicator, judgement }) => {
    const points = tracker.points[indicator.code] ?? 0;
    return points > 0 ? [{ points, judgement }] : [];
  });
  const sum = (some: typeof given): number => some.reduce((total, { points }) => total + points, 0);
  if (given.length === 0) return null;
  const met = given.filter(({ judgement }) => judgement.status === 'met');
  return { most: sum(given), met: sum(met), indicators: given.length };
}

function urgentLines({ tracker, indicators }: Assessment, rows: number): readonly RowWrites[] {
  const found = mostUrgent(indicators, rows);
  if (found.length === 0) return [{ stt: null, what: boardTexts.noneUrgent, why: null }];
  return found.map((one, index) => ({
    stt: index + 1,
    what: `${one.indicator.code}. ${one.indicator.name} (${entererName(tracker, one.indicator)})`,
    why: whyOf(one),
  }));
}

function whyOf({ judgement: { status, reason, remedy } }: AssessedIndicator): string {
  const parts = [`${statusLabel(status)}.`, reason.vi, ...(remedy === null ? [] : [remedy.vi])];
  return parts.join(' ');
}

/** The last line says how many more there are. */
function conflictLines({ tracker }: Assessment, rows: number): readonly RowWrites[] {
  const awaited = tracker.conflicts.filter(({ decision }) => decision === null);
  if (awaited.length === 0) return [{ stt: null, what: boardTexts.noConflict, why: null }];
  const shown = awaited.slice(0, awaited.length > rows ? rows - 1 : rows);
  const rest = awaited.length - shown.length;
  return [
    ...shown.map(({ name, difference }, index) => ({
      stt: index + 1,
      what: name,
      why: difference,
    })),
    ...(rest > 0 ? [{ stt: null, what: boardTexts.more(rest), why: null }] : []),
  ];
}
