import { makeTracker } from '../../local/commands/make-tracker.ts';
import { sampleOf } from '../../local/sample/sample.ts';
import { memoryWorkbook } from '../../local/workbook-model/index.ts';
import { createXlsx } from '../../local/xlsx/index.ts';
import {
  builtInPlan,
  type Change,
  CLOSE_STEPS,
  closePeriod,
  type Fill,
  fillCells,
  refresh,
} from '../../shared/index.ts';

/** The period of the sample that is closed, and the one that its place goes to. */
const PERIODS = {
  'loc-tan': { closed: '2026-11', next: '2026-12', today: '2026-11-22' },
  'la-nga': { closed: '2026-Q4', next: '2027-Q1', today: '2026-12-10' },
} as const;

/** What people had typed for the period that was closed, typed once more for the next. */
const typedAgain = (fills: readonly Fill[], from: string, to: string): readonly Fill[] =>
  fills.flatMap((fill) => (fill.period === from && !('sent' in fill) ? [{ ...fill, period: to }] : []));

/**
 * The .xlsx of a commune as the templates are now: sample entries, figures that were brought in, one period closed, the
 * next one begun.
 */
export function templateFixture(id: keyof typeof PERIODS): Uint8Array {
  const [plan, sample] = [builtInPlan(id), sampleOf(id)];
  if (plan === null || sample === null) throw new Error(id);
  const { closed, next, today } = PERIODS[id];
  const workbook = memoryWorkbook();
  makeTracker(workbook, plan, sample.asOf, sample);
  const refreshed = (): void => {
    const done = refresh(workbook.snapshot(), { asOf: null, today });
    if (!done.ok) throw new Error(done.problem.en);
    workbook.apply(done.value.changes);
  };
  refreshed();
  for (let count = 0; count < CLOSE_STEPS; count += 1) workbook.apply(closing(workbook, closed, today));
  workbook.apply(fillCells(workbook.snapshot(), typedAgain(sample.fills, closed, next)));
  refreshed();
  return createXlsx(workbook.model());
}

function closing(workbook: ReturnType<typeof memoryWorkbook>, period: string, today: string): readonly Change[] {
  const request = { period, reason: 'Đơn vị sẽ bổ sung', by: 'Nguyễn Văn A', asOf: null, today };
  const step = closePeriod(workbook.snapshot(), request);
  if (!step.ok) throw new Error(step.problem.en);
  return 'changes' in step.value ? step.value.changes : [];
}
