import {
  type Answer,
  closingSteps,
  type PeriodDone,
  type PeriodSteps,
  type ReopenablePeriod,
  reopenablePeriods,
  reopeningSteps,
  type StatusReport,
  statusReport,
} from '../shared/index.ts';
import { applied, busy, guarded, refreshAll } from './commands.ts';
import { progress } from './progress.ts';
import { services, today } from './services.ts';
import { sheetsWorkbook } from './sheets-workbook.ts';
import { texts } from './text.ts';
import { withLock } from './with-lock.ts';

/** The periods that can be closed, and how many units have not sent. */
export function openChoices(): Answer<StatusReport['periods']> {
  const around = services();
  return guarded('read', () => {
    const outcome = statusReport(sheetsWorkbook(around).snapshot(), { asOf: null, today: today(around) });
    return outcome.ok ? { ok: true, value: outcome.value.periods, notes: [] } : outcome;
  });
}

/** What can be reopened, the latest first. */
export function closedPeriods(): Answer<readonly ReopenablePeriod[]> {
  return guarded('read', () => {
    const outcome = reopenablePeriods(sheetsWorkbook(services()).snapshot());
    return outcome.ok ? { ...outcome, notes: [] } : outcome;
  });
}

/** "Chốt số liệu…": entries into the history, read back, then the next period; closing again needs a reason. */
export function close(period: string, reason: string | null): Answer<PeriodDone> {
  const day = today(services());
  return stepByStep(closingSteps({ period, reason, by: null, asOf: null, today: day }));
}

/** "Mở lại kỳ đã chốt…": its entries back into the tabs; who did it when and why stays in the history. */
export function reopen(period: string, reason: string): Answer<PeriodDone> {
  const day = today(services());
  return stepByStep(reopeningSteps({ period, reason, by: null, today: day }));
}

/** Reads, decides and writes until it is done, then brings the assessment up to date. Whoever types meanwhile wins, and it is decided anew. */
function stepByStep(next: PeriodSteps): Answer<PeriodDone> {
  const answer = withLock((): Answer<PeriodDone> => {
    const around = services();
    const host = sheetsWorkbook(around);
    return guarded('close', () => {
      for (;;) {
        const step = next(host.snapshot());
        if ('answer' in step) return step.answer;
        progress(around, texts.writing);
        applied(host, step.changes);
      }
    });
  }, busy);
  if (!answer.ok) return answer;
  const fresh = refreshAll();
  return fresh.ok ? answer : fresh;
}
