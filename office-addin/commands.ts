import {
  type Answer,
  type AsOf,
  type Change,
  type Checked,
  checkEntries,
  closingSteps,
  dateName,
  type Finding,
  type Inserted,
  insertTemplates,
  type MadeReport,
  madeReport,
  type Outcome,
  type PeriodDone,
  type PeriodSteps,
  type PlainDate,
  type Plan,
  type PlanChoice,
  planChoices,
  type RemindReport,
  type ReopenablePeriod,
  type ReportWish,
  refresh,
  remind,
  reopenablePeriods,
  reopeningSteps,
  report,
  type Sentence,
  saidFindings,
  standing,
  type Workbook,
  wishedReport,
} from '../shared/index.ts';
import type { ExcelWorkbook } from './excel-workbook.ts';
import { found, inserted, kept, notDone, reasonOf, refreshed, reported, stopped, texts } from './text.ts';
import { ExcelFailure } from './workbook/excel-failure.ts';

/** How often a command decides anew when rows move while it runs. */
const ATTEMPTS = 3;

/** What people ask for, from the ribbon or the task pane. */
export interface Commands {
  /** The plans that can be inserted. */
  plans(): Promise<readonly PlanChoice[]>;
  /** Where the plan stands, null where the workbook has no templates yet; nothing is written. */
  state(): Promise<Answer<Checked | null>>;
  /** Brings a sheet to the front and selects a cell of it. */
  select(sheet: string, cell: string): Promise<Answer<null>>;
  /** Puts the templates of a plan into the open workbook, with the first assessment in them. */
  insert(plan: string): Promise<Answer<Inserted>>;
  /** Finds everything that is wrong with the entries and writes it beside them. */
  check(): Promise<Answer<Checked>>;
  /** Judges every indicator anew and writes levels, reasons and findings beside the entries. */
  refreshAll(): Promise<Answer<Checked>>;
  /** "Chốt số liệu…": entries into the history, read back, then the next period; closing again needs a reason. */
  close(period: string, reason: string | null): Promise<Answer<PeriodDone>>;
  /** What `reopen` may be asked for, the latest first; nothing is written. */
  closed(): Promise<Answer<readonly ReopenablePeriod[]>>;
  /** "Mở lại kỳ đã chốt…": its entries back into the tabs; when and why stays in the history. */
  reopen(period: string, reason: string): Promise<Answer<PeriodDone>>;
  /** "Đôn đốc đơn vị…": a message for every unit that has not sent; nothing is written. */
  remind(): Promise<Answer<RemindReport>>;
  /** The document that is wished, as it would be now; nothing is written. */
  report(wish: ReportWish): Promise<Answer<MadeReport>>;
  /** The same as new sheets; the first of them comes to the front. */
  writeReport(wish: ReportWish): Promise<Answer<readonly string[]>>;
}

/** What the commands need beside the workbook. */
export interface CommandsAround {
  /** Asked for each time. */
  readonly today: () => PlainDate;
  /** Asked for when a plan is wanted: their hundred kilobytes are not needed before. */
  readonly loadPlans: () => Promise<readonly Plan[]>;
}

/** The commands on one workbook. */
export function commandsOn(host: ExcelWorkbook, { today, loadPlans }: CommandsAround): Commands {
  const when = (): AsOf => ({ asOf: null, today: today() });
  const refreshAll = () =>
    change(host, when(), refresh, ({ findings, report }) => ({
      value: { findings: saidFindings(findings), report },
      notes: [refreshed(dateName(report.asOf)), counted(findings)],
    }));
  return {
    plans: async () => planChoices(await loadPlans()),
    state: () =>
      guarded(async () => {
        const outcome = standing(await host.snapshot(), when());
        return outcome.ok ? { ...outcome, notes: [] } : outcome;
      }),
    select: (sheet, cell) =>
      guarded(async () => {
        const isThere = await host.select(sheet, cell);
        return isThere ? { ok: true, value: null, notes: [] } : { ok: false, problem: texts.noCell };
      }),
    insert: (id) =>
      guarded(async () => {
        const plan = (await loadPlans()).find((one) => one.id === id);
        return plan === undefined
          ? { ok: false, problem: texts.noSuchPlan }
          : insert(host, plan, when().today, refreshAll);
      }),
    check: () =>
      change(host, when(), checkEntries, ({ findings, report }) => ({
        value: { findings: saidFindings(findings), report },
        notes: [counted(findings)],
      })),
    refreshAll,
    close: (period, reason) =>
      guarded(() => stepByStep(host, closingSteps({ ...when(), period, reason, by: null }), refreshAll)),
    closed: () =>
      guarded(async () => {
        const outcome = reopenablePeriods(await host.snapshot());
        return outcome.ok ? { ...outcome, notes: [] } : outcome;
      }),
    reopen: (period, reason) =>
      guarded(() => stepByStep(host, reopeningSteps({ period, reason, by: null, today: today() }), refreshAll)),
    report: (wish) =>
      guarded(async () => {
        const made = report(await host.snapshot(), wishedReport(wish, when()));
        return made.ok ? { ok: true, value: madeReport(made.value), notes: [] } : made;
      }),
    writeReport: (wish) => guarded(() => addReport(host, wish, when())),
    remind: () =>
      guarded(async () => {
        const outcome = remind(await host.snapshot(), when());
        return outcome.ok ? { ...outcome, notes: [] } : outcome;
      }),
  };
}

/** The letter comes to the front: a person who asked for it sees what was made. */
async function addReport(host: ExcelWorkbook, wish: ReportWish, when: AsOf): Promise<Answer<readonly string[]>> {
  const wished = (workbook: Workbook) => report(workbook, wishedReport(wish, when));
  const made = await change(host, when, wished, ({ sheets }) => ({ value: sheets, notes: [reported(sheets)] }));
  if (made.ok) await host.select(made.value[0] ?? '', 'A1');
  return made;
}

/** Reads, decides and writes until it is done, then brings the assessment up to date. */
async function stepByStep(
  host: ExcelWorkbook,
  next: PeriodSteps,
  refreshAll: () => Promise<Answer<unknown>>,
): Promise<Answer<PeriodDone>> {
  for (;;) {
    const step = next(await host.snapshot());
    if ('changes' in step) {
      await applied(host, step.changes);
      continue;
    }
    if (!step.answer.ok) return step.answer;
    const fresh = await refreshAll();
    return fresh.ok ? step.answer : fresh;
  }
}

async function insert(
  host: ExcelWorkbook,
  plan: Plan,
  today: PlainDate,
  refreshAll: () => Promise<Answer<unknown>>,
): Promise<Answer<Inserted>> {
  const templates = insertTemplates(await host.snapshot(), plan, { asOf: today });
  if (templates.length === 0) return { ok: false, problem: texts.hasTemplates };
  await host.apply(templates);
  const first = await refreshAll();
  if (!first.ok) return first;
  const sheets = templates.flatMap((one) => (one.do === 'add-sheet' ? [one.sheet] : []));
  return { ok: true, value: { plan: plan.title, sheets }, notes: [inserted(plan.title, sheets.length)] };
}

type UseCase<T> = (workbook: Workbook, when: AsOf) => Outcome<T>;
interface Said<V> {
  readonly value: V;
  readonly notes: readonly Sentence[];
}

/** Reads, decides, writes; where rows moved in between nothing was written, and it begins anew. */
function change<T extends { readonly changes: readonly Change[] }, V>(
  host: ExcelWorkbook,
  when: AsOf,
  useCase: UseCase<T>,
  say: (result: T) => Said<V>,
): Promise<Answer<V>> {
  return guarded(async () => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const outcome = useCase(await host.snapshot(), when);
      if (!outcome.ok) return outcome;
      if (!(await applied(host, outcome.value.changes))) continue;
      const { value, notes } = say(outcome.value);
      return { ok: true, value, notes: [...notes, ...keptNote(host)] };
    }
    return { ok: false, problem: texts.changedTooOften };
  });
}

async function applied(host: ExcelWorkbook, changes: readonly Change[]): Promise<boolean> {
  try {
    await host.apply(changes);
    return true;
  } catch (cause) {
    if (cause instanceof ExcelFailure && cause.code === 'WorkbookChanged') return false;
    throw cause;
  }
}

/** A failure of Excel becomes a sentence: what happened, what was and was not changed, what to do. Misuse stays an error. */
async function guarded<T>(work: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof ExcelFailure)) throw cause;
    const reason = reasonOf(cause.code);
    return { ok: false, problem: cause.done === null ? notDone(reason) : stopped(reason, cause.done) };
  }
}

function counted(findings: readonly Finding[]): Sentence {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return findings.length === 0 ? texts.allGood : found(count('error'), count('warning'));
}

function keptNote(host: ExcelWorkbook): readonly Sentence[] {
  const cells = host.report()?.cellsKept ?? [];
  return cells.length === 0 ? [] : [kept(cells.join(', '))];
}
