import { makeTracker } from '../../local/commands/make-tracker.ts';
import { sampleOf } from '../../local/sample/sample.ts';
import { memoryWorkbook } from '../../local/workbook-model/index.ts';
import {
  type Answer,
  builtInPlan,
  type Checked,
  type MadeReport,
  madeReport,
  type Reminder,
  type ReportWish,
  remind,
  report,
  standing,
  wishedReport,
} from '../../shared/index.ts';

/** Where the sample of a built-in plan stands, as a host answers it. */
export function sampleState(id: string): Extract<Answer<Checked>, { ok: true }> {
  const { workbook, when } = sampleWorkbook(id);
  const outcome = standing(workbook, when);
  if (!outcome.ok || outcome.value === null) throw new Error('the sample cannot be read');
  return { ok: true, value: outcome.value, notes: [] };
}

/** The messages to the units that are behind in it. */
export function sampleReminders(id: string): Answer<readonly Reminder[]> {
  const { workbook, when } = sampleWorkbook(id);
  const outcome = remind(workbook, when);
  return outcome.ok ? { ok: true, value: outcome.value.reminders, notes: [] } : outcome;
}

/** Its report, as the form "Tạo báo cáo" asks for it. */
export function sampleReport(id: string, wish: ReportWish): Answer<MadeReport> {
  const { workbook, when } = sampleWorkbook(id);
  const made = report(workbook, wishedReport(wish, when));
  return made.ok ? { ok: true, value: madeReport(made.value), notes: [] } : made;
}

function sampleWorkbook(id: string) {
  const [plan, sample] = [builtInPlan(id), sampleOf(id)];
  if (plan === null || sample === null) throw new Error(`no sample of ${id}`);
  const workbook = memoryWorkbook();
  makeTracker(workbook, plan, sample.asOf, sample);
  return { workbook: workbook.snapshot(), when: { asOf: null, today: sample.asOf } };
}
