import {
  type Answer,
  type AsOf,
  type Change,
  type Checked,
  checkEntries,
  dateName,
  type Finding,
  hasTemplates,
  type Inserted,
  insertTemplates,
  type MadeReport,
  madeReport,
  type Outcome,
  type ReportWish,
  refresh,
  report,
  type Sentence,
  saidFindings,
  standing,
  type Workbook,
  wishedReport,
} from '../shared/index.ts';
import { messageOf } from './message-of.ts';
import { readPlans } from './plan-file.ts';
import { plannedWorkbook } from './planned-workbook.ts';
import { progress } from './progress.ts';
import { foreignTimeZone, services, today } from './services.ts';
import type { SheetsServices } from './sheets/services.ts';
import { ChangedMeanwhile, SheetsLeft, sheetsWorkbook } from './sheets-workbook.ts';
import {
  failures,
  found,
  inserted,
  inserting,
  otherTimeZone,
  refreshed,
  reportWritten,
  sheetsLeft,
  texts,
} from './text.ts';
import { withLock } from './with-lock.ts';

/** How often a command decides anew when somebody types while it runs. */
const ATTEMPTS = 3;
export const busy = { ok: false, problem: texts.busy } as const;

/** Puts the templates of a plan into the open file, with the first assessment in them. */
export function insert(id: string): Answer<Inserted> {
  const plan = readPlans().find((one) => one.id === id);
  if (plan === undefined) return { ok: false, problem: texts.noSuchPlan };
  return withLock((): Answer<Inserted> => {
    const around = services();
    const host = sheetsWorkbook(around);
    const day = today(around);
    return guarded('insert', () => {
      const before = host.snapshot();
      const templates = insertTemplates(before, plan, { asOf: day });
      if (templates.length === 0) return { ok: false, problem: texts.hasTemplates };
      const sheets = templates.flatMap((change) => (change.do === 'add-sheet' ? [change.sheet] : []));
      progress(around, inserting(sheets.length));
      const when = { asOf: null, today: day };
      if (hasTemplates(before)) {
        // What stands is read again, so that rows that came in get their formulas.
        host.apply(templates);
        host.apply(changesOf(refresh(host.snapshot(), when)));
      } else host.apply([...templates, ...changesOf(refresh(plannedWorkbook(templates), when))]);
      const notes = [inserted(plan.title, sheets.length), texts.printByHand, ...timeZoneNote(around)];
      return { ok: true, value: { plan: plan.title, sheets }, notes };
    });
  }, busy);
}

const changesOf = (outcome: ReturnType<typeof refresh>): readonly Change[] => (outcome.ok ? outcome.value.changes : []);

/** Finds everything that is wrong with the entries and writes it beside them. */
export function check(): Answer<Checked> {
  return change(checkEntries, ({ findings, report }) => ({
    value: { findings: saidFindings(findings), report },
    notes: [counted(findings)],
  }));
}

/** Judges every indicator anew and writes levels, reasons and findings beside the entries. */
export function refreshAll(): Answer<Checked> {
  return change(refresh, ({ findings, report }) => ({
    value: { findings: saidFindings(findings), report },
    notes: [refreshed(dateName(report.asOf)), counted(findings)],
  }));
}

/** Where the plan stands, null where the file has no templates yet; nothing is written. */
export function state(): Answer<Checked | null> {
  const around = services();
  return guarded('read', () => {
    const outcome = standing(sheetsWorkbook(around).snapshot(), { asOf: null, today: today(around) });
    return outcome.ok ? { ...outcome, notes: timeZoneNote(around) } : outcome;
  });
}

const wished = (wish: ReportWish) => (workbook: Workbook, when: AsOf) => report(workbook, wishedReport(wish, when));

/** The official report as it would be now. Nothing is written. */
export function makeReport(wish: ReportWish): Answer<MadeReport> {
  const around = services();
  return guarded('read', (): Answer<MadeReport> => {
    const made = wished(wish)(sheetsWorkbook(around).snapshot(), { asOf: null, today: today(around) });
    return made.ok ? { ok: true, value: madeReport(made.value), notes: [] } : made;
  });
}

/** The same report as new sheets, ready to print. */
export function writeReport(wish: ReportWish): Answer<readonly string[]> {
  return change(wished(wish), ({ sheets }) => ({ value: sheets, notes: [reportWritten(sheets)] }));
}

type UseCase<T> = (workbook: Workbook, when: AsOf) => Outcome<T>;
interface Said<V> {
  readonly value: V;
  readonly notes: readonly Sentence[];
}

/** Reads, decides, writes; when somebody typed in between, what they typed wins and it begins anew. */
function change<T extends { readonly changes: readonly Change[] }, V>(
  useCase: UseCase<T>,
  say: (result: T) => Said<V>,
): Answer<V> {
  return withLock((): Answer<V> => {
    const around = services();
    const host = sheetsWorkbook(around);
    const when = { asOf: null, today: today(around) };
    return guarded('write', () => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const outcome = useCase(host.snapshot(), when);
        if (!outcome.ok) return outcome;
        if (outcome.value.changes.length > 0) progress(around, texts.writing);
        if (!applied(host, outcome.value.changes)) continue;
        const { value, notes } = say(outcome.value);
        return { ok: true, value, notes: [...notes, ...timeZoneNote(around)] };
      }
      return { ok: false, problem: texts.changedTooOften };
    });
  }, busy);
}

export function applied(host: { apply(changes: readonly Change[]): void }, changes: readonly Change[]): boolean {
  try {
    host.apply(changes);
    return true;
  } catch (cause) {
    if (cause instanceof ChangedMeanwhile) return false;
    throw cause;
  }
}

/** A failure of the host becomes a sentence: what happened, what was and was not changed, what to do. */
export function guarded<T>(what: 'insert' | 'read' | 'write' | 'close', work: () => Answer<T>): Answer<T> {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof SheetsLeft) return { ok: false, problem: sheetsLeft(messageOf(cause.cause), cause.sheets) };
    return { ok: false, problem: failures[what](messageOf(cause)) };
  }
}

function counted(findings: readonly Finding[]): Sentence {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  return findings.length === 0 ? texts.allGood : found(count('error'), count('warning'));
}

function timeZoneNote(around: SheetsServices): readonly Sentence[] {
  const zone = foreignTimeZone(around);
  return zone === null ? [] : [otherTimeZone(zone)];
}
