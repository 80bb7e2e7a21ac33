import type * as z from 'zod/mini';
import {
  type ClosedPeriod,
  type CloseStep,
  cliHistory,
  closePeriod,
  type Finding,
  type Locale,
  type PlainDate,
  periodName,
} from '../../shared/index.ts';
import type { closeJson } from '../json/close-json.ts';
import { userName } from '../user-name.ts';
import { carryOut, refreshed } from './carry-out.ts';
import { findingAsJson } from './check.ts';
import { type Command, failed } from './command.ts';
import { findingsText } from './findings-text.ts';
import { openTracker, saveTracker } from './open-tracker.ts';

type CloseJson = z.output<typeof closeJson>;
type LastStep = Exclude<CloseStep, { readonly changes: unknown }>;

/** `dti close FILE --period 2026-06`: entries into the history, then the next period; the file is written once, at the end. */
export const close: Command = {
  name: 'close',
  takes: 'file',
  changesFile: true,
  options: { period: { type: 'string', required: true }, reason: { type: 'string' } },
  run(input) {
    const file = input.subject;
    const tracker = openTracker(file);
    if (!tracker.ok) return tracker;
    const request = { period: input.text('period') ?? '', reason: input.text('reason') ?? null, by: userName() };
    const { asOf, today } = input;
    const done = carryOut<LastStep>(tracker.xlsx, (workbook) => closePeriod(workbook, { ...request, asOf, today }));
    if (!done.ok) return failed('cannot-close', done.problem);
    if (done.last.phase === 'held') return held(file, request.period, done.last.findings);
    if (done.isChanged) refreshed(done.xlsx, input);
    const unsaved = done.isChanged ? saveTracker(file, done.xlsx, tracker.bytes) : null;
    const json = closedAsJson(file, done.last.closed, done.isChanged);
    return unsaved ?? { ok: true, exit: 0, json, print: (locale) => printClosed(json, locale) };
  },
};

function held(file: string, period: string, findings: readonly Finding[]) {
  const nothing = { revision: null, rows: 0, closedOn: null, closedBy: null, reason: null, open: [] };
  const json: CloseJson = {
    file,
    period,
    closed: false,
    written: false,
    ...nothing,
    findings: findings.map(findingAsJson),
  };
  const print = (locale: Locale): string =>
    [findingsText(findings, locale), cliHistory.held(periodName(period), findings.length)[locale]].join('\n\n');
  return { ok: true, exit: 1, json, print } as const;
}

function closedAsJson(file: string, closed: ClosedPeriod, written: boolean): CloseJson {
  const { period, revision, rows, on, by, reason, open } = closed;
  const state = { file, period, closed: true, written };
  return { ...state, revision, rows, closedOn: on, closedBy: by, reason, open: [...open], findings: [] };
}

function printClosed(json: CloseJson, locale: Locale): string {
  const { file, period, written, revision, rows, open } = json;
  const facts = { revision: revision ?? 0, rows, on: json.closedOn as PlainDate | null };
  const done = written
    ? cliHistory.closed(periodName(period), facts)
    : cliHistory.closedBefore(periodName(period), facts);
  return [done[locale], cliHistory.openNow(open.map(periodName))[locale], cliHistory.seeHistory(file)[locale]].join(
    '\n',
  );
}
