import { endOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { compareTexts } from '../compare-texts.ts';
import { codeKey } from '../entry/book.ts';
import type { Status } from '../progress/types.ts';
import { answerChoice, yesNo } from '../text/choices.ts';
import { shownFigure } from '../text/cli-figures.ts';
import { closingProblems } from '../text/closing.ts';
import type { Sentence } from '../text/sentence.ts';
import { statusOfLabel } from '../text/status.ts';
import { cellText } from '../workbook/cell-text.ts';
import { type Archive, type ArchiveRow, isIntact, lastClosing, periodState } from '../workbook/tracker/archive.ts';
import { periodIn } from '../workbook/tracker/read-periods.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import { dateIn, numberIn } from '../workbook/tracker/setting-cells.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Outcome } from './types.ts';

/** What was closed: nothing here is judged anew, so that the same question about a closed period always has the same answer. */
export interface HistoryReport {
  readonly plan: string;
  readonly title: string;
  /** By their end, oldest first. */
  readonly periods: readonly PastPeriod[];
  /** By period, then in the order of the plan and its units. */
  readonly figures: readonly PastFigureRow[];
  /** Every closing and reopening, in the order of period and revision. */
  readonly acts: readonly HistoryAct[];
}

export interface PastPeriod {
  readonly period: string;
  /** brought-in: never closed here · half-closed, half-reopened: stopped halfway, to be completed. */
  readonly state: 'closed' | 'reopened' | 'brought-in' | 'half-closed' | 'half-reopened';
  readonly revision: number;
  readonly closedOn: PlainDate | null;
  readonly closedBy: string | null;
  /** The day on which its figures were judged. */
  readonly asOf: PlainDate | null;
  readonly reason: string | null;
  /** False where rows are not as they were closed; true for what was brought in. */
  readonly intact: boolean;
  /** Indicators by the status they were closed with; empty for what was brought in. */
  readonly counts: Readonly<Partial<Record<Status, number>>>;
}

export interface PastFigureRow {
  readonly period: string;
  readonly code: string;
  /** Short name of the unit at the time. */
  readonly unit: string;
  readonly value: number | boolean | null;
  /** The value as people read it. */
  readonly shown: Sentence;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly answer: string | null;
  readonly status: Status | null;
  readonly met: boolean | null;
  /** As it was said then, in Vietnamese. */
  readonly reason: string | null;
  readonly target: string | null;
  readonly targetVersion: number | null;
  readonly basis: string | null;
  readonly evidence: string | null;
  readonly cutOff: PlainDate | null;
  readonly revision: number;
}

export interface HistoryAct {
  readonly act: 'closed' | 'reopened';
  readonly period: string;
  readonly revision: number;
  readonly on: PlainDate | null;
  readonly by: string | null;
  readonly reason: string | null;
}

export interface HistoryRequest {
  /** Only this indicator. */
  readonly indicator?: string | null;
  /** Only this period. */
  readonly period?: string | null;
}

/** What the history holds, of all indicators and periods or of one. */
export function historyReport(workbook: Workbook, request: HistoryRequest): Outcome<HistoryReport> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  const tracker = read.value;
  const wanted = request.period ? periodIn(request.period) : null;
  if (request.period && wanted === null) return refused(closingProblems.noSuchPeriod(request.period));
  const code = request.indicator ? knownCode(tracker, request.indicator) : null;
  if (request.indicator && code === null) return refused(closingProblems.noSuchIndicator(request.indicator));
  const isWanted = (one: { readonly period: string }): boolean => wanted === null || one.period === wanted.id;
  const figures = figuresOf(tracker).filter((one) => isWanted(one) && (code === null || one.code === code));
  return {
    ok: true,
    value: {
      plan: tracker.settings.planId,
      title: tracker.settings.title,
      periods: periodsOf(tracker).filter(isWanted),
      figures,
      acts: actsOf(tracker.archive).filter(isWanted),
    },
  };
}

const refused = (problem: Sentence): { readonly ok: false; readonly problem: Sentence } => ({ ok: false, problem });

/** Also one that is no longer tracked, as long as it was once closed. */
function knownCode({ indicators, archive }: Tracker, typed: string): string | null {
  const codes = [...indicators.map(({ code }) => code), ...archive.rows.map(({ code }) => code)];
  return codes.find((code) => code !== '' && codeKey(code) === codeKey(typed)) ?? null;
}

function periodsOf({ archive, open }: Tracker): readonly PastPeriod[] {
  return inOrder(archive).map(([id, rows]) => {
    const isOpen = open.some(({ period }) => period === id);
    return { ...pastPeriod(archive, id, isOpen), counts: countsOf(rows) };
  });
}

/** By their end; a quarter after the month that it ends with. */
const inOrder = ({ inEffect }: Archive): readonly (readonly [string, readonly ArchiveRow[]])[] =>
  [...inEffect].sort(([a], [b]) => compareTexts(endOf(a), endOf(b)) || compareTexts(a, b));

function pastPeriod(archive: Archive, id: string, isOpen: boolean): Omit<PastPeriod, 'counts'> {
  const last = lastClosing(archive, id);
  return {
    period: id,
    state: stateOf(archive, id, isOpen),
    revision: last?.revision ?? 0,
    closedOn: last?.on ?? null,
    closedBy: last?.by ?? null,
    asOf: last?.asOf ?? null,
    reason: last?.why ?? null,
    intact: last === null || isIntact(archive, last),
  };
}

function stateOf(archive: Archive, id: string, isOpen: boolean): PastPeriod['state'] {
  const state = periodState(archive, id);
  if (state === 'never') return 'brought-in';
  if (state === 'reopened') return isOpen ? 'reopened' : 'half-reopened';
  return isOpen ? 'half-closed' : 'closed';
}

/** Each indicator once, though several units enter it. */
function countsOf(rows: readonly ArchiveRow[]): PastPeriod['counts'] {
  const byCode = new Map(rows.flatMap((one) => (statusIn(one) === null ? [] : [[one.code, statusIn(one) as Status]])));
  const counts: Partial<Record<Status, number>> = {};
  for (const status of byCode.values()) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

const statusIn = ({ row }: ArchiveRow): Status | null => statusOfLabel(cellText(row.value('status')));

function figuresOf({ archive, indicators, settings }: Tracker): readonly PastFigureRow[] {
  const printed = new Map(
    indicators.map((one) => [one.code, one.targets.find(({ year }) => year === settings.year)?.printed ?? '']),
  );
  const place = new Map(indicators.map(({ code }, index) => [code, index]));
  const order = (code: string): number => place.get(code) ?? indicators.length;
  return inOrder(archive).flatMap(([, all]) => {
    const rows = all.filter(({ kind, code }) => kind === 'figure' && code !== '');
    return rows.sort((a, b) => order(a.code) - order(b.code)).map((one) => figureOf(one, printed.get(one.code) ?? ''));
  });
}

/** `printed` tells in which unit a figure is shown that was brought in without its target. */
function figureOf(one: ArchiveRow, printed: string): PastFigureRow {
  const { row, period, code, revision } = one;
  const text = (key: string): string | null => cellText(row.value(key)) || null;
  const number = (key: string): number | null => {
    const reading = numberIn(row.value(key));
    return reading.is === 'value' ? reading.value : null;
  };
  const cutOff = dateIn(row.value('cutOff'));
  const answer = answerChoice.code(text('answer') ?? '');
  const met = yesNo.code(text('met') ?? '');
  const value = answer === 'done' ? true : answer === 'not-done' ? false : number('value');
  const figure = { value, numerator: number('numerator'), denominator: number('denominator') };
  return {
    period,
    code,
    unit: text('unit') ?? one.unit,
    ...figure,
    shown: shownFigure({ ...figure, noneArising: answer === 'none-arising' }, text('target') ?? printed),
    answer,
    status: statusIn(one),
    met: met === null ? null : met === 'yes',
    reason: text('reason'),
    target: text('target'),
    targetVersion: number('version'),
    basis: text('basis'),
    evidence: text('evidence'),
    cutOff: cutOff.is === 'value' ? cutOff.value : null,
    revision,
  };
}

function actsOf({ closings, reopenings }: Archive): readonly HistoryAct[] {
  const all = [
    ...closings.map((one) => ({ ...actOf(one), act: 'closed' as const })),
    ...reopenings.map((one) => ({ ...actOf(one), act: 'reopened' as const })),
  ];
  return all.sort(
    (a, b) =>
      compareTexts(endOf(a.period), endOf(b.period)) ||
      compareTexts(a.period, b.period) ||
      a.revision - b.revision ||
      compareTexts(a.act, b.act),
  );
}

const actOf = ({ period, revision, on, by, why }: Archive['reopenings'][number]): Omit<HistoryAct, 'act'> => ({
  period,
  revision,
  on,
  by,
  reason: why,
});
