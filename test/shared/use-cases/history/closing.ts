import type { WorkbookModel } from '../../../../local/workbook-model/workbook-model.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import {
  CLOSE_STEPS,
  type ClosedPeriod,
  type CloseRequest,
  closePeriod,
} from '../../../../shared/use-cases/close-period.ts';
import type { InsertOptions } from '../../../../shared/use-cases/insert-templates.ts';
import { refresh } from '../../../../shared/use-cases/refresh.ts';
import { reopenPeriod } from '../../../../shared/use-cases/reopen-period.ts';
import type { Change } from '../../../../shared/workbook/change.ts';
import type { Workbook } from '../../../../shared/workbook/workbook.ts';
import { sound, tracked } from '../tracked.ts';

interface Applies {
  snapshot(): Workbook;
  apply(changes: readonly Change[]): void;
}

/** What a host does to close a period; `phases` are the steps it took. */
function close(
  host: Applies,
  period: string,
  over: Partial<CloseRequest> = {},
): { readonly phases: readonly string[]; readonly closed: ClosedPeriod } {
  const request: CloseRequest = { period, reason: null, by: 'Nguyễn Văn A', asOf: null, today: '2026-06-18', ...over };
  const phases: string[] = [];
  for (let count = 0; count < CLOSE_STEPS; count += 1) {
    const step = sound(closePeriod(host.snapshot(), request));
    phases.push(step.phase);
    if (step.phase === 'done') return { phases, closed: step.closed };
    if (step.phase === 'held') throw new Error(step.findings.map(({ code }) => code).join());
    host.apply(step.changes);
  }
  throw new Error(`never done: ${phases.join()}`);
}

/** What a host does to reopen one. */
function reopen(host: Applies, period: string, reason = 'Nhập nhầm số liệu', today = '2026-06-20') {
  const phases: string[] = [];
  for (let count = 0; count < CLOSE_STEPS; count += 1) {
    const step = sound(reopenPeriod(host.snapshot(), { period, reason, by: null, today }));
    phases.push(step.phase);
    if (step.phase === 'done') return { phases, reopened: step.reopened };
    host.apply(step.changes);
  }
  throw new Error(`never done: ${phases.join()}`);
}

/** A tracked workbook that is refreshed after every act, as the hosts do. */
export function book(plan: Plan, options: InsertOptions, start?: WorkbookModel) {
  const host = tracked(plan, options, start);
  return {
    ...host,
    close: (period: string, over: Partial<CloseRequest> = {}) => {
      const done = close(host, period, over);
      const when = { asOf: null, today: over.today ?? '2026-06-18' };
      host.apply(sound(refresh(host.snapshot(), when)).changes);
      return done;
    },
    reopen: (period: string, reason?: string) => {
      const done = reopen(host, period, reason);
      host.apply(sound(refresh(host.snapshot(), { asOf: null, today: '2026-06-20' })).changes);
      return done;
    },
  };
}
