import { makeTracker } from '../../../local/commands/make-tracker.ts';
import { sampleOf } from '../../../local/sample/sample.ts';
import { memoryWorkbook } from '../../../local/workbook-model/index.ts';
import type { WorkbookModel } from '../../../local/workbook-model/workbook-model.ts';
import { builtInPlan, refresh } from '../../../shared/index.ts';

/** The tracking workbook of a commune with its sample entries, refreshed. */
export function sampleModel(id: 'loc-tan' | 'la-nga'): WorkbookModel {
  const plan = builtInPlan(id);
  const sample = sampleOf(id);
  if (plan === null || sample === null) throw new Error(id);
  const workbook = memoryWorkbook();
  makeTracker(workbook, plan, sample.asOf, sample);
  const refreshed = refresh(workbook.snapshot(), { asOf: null, today: sample.asOf });
  if (!refreshed.ok) throw new Error(refreshed.problem.en);
  workbook.apply(refreshed.value.changes);
  return workbook.model();
}
