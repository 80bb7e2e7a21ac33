import { makeTracker } from '../../local/commands/make-tracker.ts';
import { sampleOf } from '../../local/sample/sample.ts';
import { memoryWorkbook } from '../../local/workbook-model/index.ts';
import { type Answer, builtInPlan, type Checked, standing } from '../../shared/index.ts';

/** Where the sample of a built-in plan stands, as a host answers it. */
export function sampleState(id: string): Extract<Answer<Checked>, { ok: true }> {
  const [plan, sample] = [builtInPlan(id), sampleOf(id)];
  if (plan === null || sample === null) throw new Error(`no sample of ${id}`);
  const workbook = memoryWorkbook();
  makeTracker(workbook, plan, sample.asOf, sample);
  const outcome = standing(workbook.snapshot(), { asOf: null, today: sample.asOf });
  if (!outcome.ok || outcome.value === null) throw new Error('the sample cannot be read');
  return { ok: true, value: outcome.value, notes: [] };
}
