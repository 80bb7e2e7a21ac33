import { closingNotes, closingProblems } from '../text/closing.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Change } from '../workbook/change.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Answer } from './answers.ts';
import { CLOSE_STEPS, type CloseRequest, closePeriod } from './close-period.ts';
import { type ReopenRequest, reopenPeriod } from './reopen-period.ts';

/** What a host does next: carry these changes out and ask again with what it reads then, or say the answer. */
export type PeriodStep = { readonly changes: readonly Change[] } | { readonly answer: Answer<PeriodDone> };

/** The period and the periods that are open now. */
export interface PeriodDone {
  readonly period: string;
  readonly open: readonly string[];
}

/** Asks, one time after the other, what to do with the workbook as it was read; every host drives it in its own way of waiting. */
export type PeriodSteps = (workbook: Workbook) => PeriodStep;

/**
 * Closes a period step by step.
 *
 * const next = closingSteps(request);
 * next(host.snapshot()) //=> { changes }, and in the end { answer }
 */
export const closingSteps = (request: CloseRequest): PeriodSteps =>
  bounded((workbook, isFirst) => {
    const step = closePeriod(workbook, request);
    if (!step.ok) return { answer: step };
    if (step.value.phase === 'held') return no(closingNotes.held(request.period, step.value.findings.length));
    if (step.value.phase !== 'done') return { changes: step.value.changes };
    const { period, rows, open } = step.value.closed;
    return done({ period, open }, isFirst ? closingNotes.closedBefore(period) : closingNotes.closed(period, rows));
  });

/** Reopens a closed period step by step. */
export const reopeningSteps = (request: ReopenRequest): PeriodSteps =>
  bounded((workbook) => {
    const step = reopenPeriod(workbook, request);
    if (!step.ok) return { answer: step };
    if (step.value.phase !== 'done') return { changes: step.value.changes };
    const { period, open } = step.value.reopened;
    return done({ period, open }, closingNotes.reopened(period));
  });

const no = (problem: Sentence): PeriodStep => ({ answer: { ok: false, problem } });
const done = (value: PeriodDone, note: Sentence): PeriodStep => ({
  answer: { ok: true, value, notes: [note, closingNotes.openNow(value.open)] },
});

/** Somebody may type all the while: then it ends with a sentence, not in a circle. */
function bounded(ask: (workbook: Workbook, isFirst: boolean) => PeriodStep): PeriodSteps {
  let asked = 0;
  return (workbook) => {
    asked += 1;
    return asked > CLOSE_STEPS ? no(closingProblems.notVerified) : ask(workbook, asked === 1);
  };
}
