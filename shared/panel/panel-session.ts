import type { Sentence } from '../text/sentence.ts';
import type { Answer, Checked } from '../use-cases/answers.ts';
import type { Reminder } from '../use-cases/remind.ts';
import type { ReopenablePeriod } from '../use-cases/reopenable-periods.ts';
import type { PanelHost } from './panel-host.ts';
import { atFirst, type Drawer, type Message, type PanelState, type Work } from './panel-state.ts';
import { copiedFor, failed, texts } from './text.ts';

/** What a person can do in the panel. Everything settles; a failure is shown, never thrown. */
export interface PanelSession {
  load(): Promise<void>;
  /** null = no plan was chosen. */
  insert(plan: string | null): Promise<void>;
  command(name: 'check' | 'refresh' | 'report'): Promise<void>;
  /** Unfolds what a command asks for, reading what that needs; null folds it away. */
  unfold(kind: Drawer['kind'] | null): Promise<void>;
  /** null = no period was chosen. */
  close(period: string | null, reason: string | null): Promise<void>;
  /** null = nothing was written as the reason. */
  reopen(period: string | null, reason: string | null): Promise<void>;
  /** Takes in what the host knows after an edit; null = only that there was one. */
  edited(standing: Checked | null): void;
  /** Says whether a message is in the clipboard now; where it is not, it has been marked to be copied by hand. */
  copied(unit: string, isDone: boolean): void;
  select(sheet: string, cell: string): Promise<void>;
}

/** Runs one command at a time and tells `show` what to show; while one runs, others are not begun. */
export function panelSession(host: PanelHost, show: (state: PanelState) => void): PanelSession {
  let state = atFirst;
  const set = (change: Partial<PanelState>): void => {
    state = { ...state, ...(change.standing === undefined ? null : { isOutdated: false }), ...change };
    show(state);
  };
  const during = async (work: Work, act: () => Promise<Partial<PanelState>>): Promise<void> => {
    if (state.work !== null) return;
    set({ work, message: null });
    set({ ...(await settled(act)), work: null });
  };
  return {
    load: () => during('load', () => read(host, [])),
    async insert(plan) {
      if (plan === null) return set({ message: problem(texts.noPlan) });
      return during('insert', () => answered(host.insert(plan), ({ notes }) => folded(host, notes)));
    },
    command: (name) =>
      during(name, () =>
        answered(host[name]?.(), async ({ value, notes }) =>
          isStanding(value) ? { standing: value, message: note(notes) } : { message: note(notes) },
        ),
      ),
    async unfold(kind) {
      if (kind === 'insert') return during('load', () => offeredPlans(host, state));
      if (kind === 'remind') return during('remind', () => messages(host));
      if (kind === 'reopen') return during('load', () => closedPeriods(host));
      if (state.work !== null) return;
      const isClosable = kind === null || hasOpenPeriod(state) || (isKnown(state) && host.reopen !== undefined);
      set({
        drawer: isClosable && kind !== null ? { kind } : null,
        message: isClosable ? null : problem(texts.noPeriod),
      });
    },
    async close(period, reason) {
      if (period === null) return set({ message: problem(texts.noPeriodChosen) });
      return during('close', () => answered(host.close?.(period, reason), ({ notes }) => folded(host, notes)));
    },
    async reopen(period, reason) {
      if (period === null || reason === null) return set({ message: problem(texts.noReason) });
      return during('reopen', () => answered(host.reopen?.(period, reason), ({ notes }) => folded(host, notes)));
    },
    edited(standing) {
      // What works now reads the workbook later than this, or says that it could not.
      if (standing !== null && state.work === null) set({ standing });
      else if (!state.isOutdated) set({ isOutdated: true });
    },
    copied: (unit, isDone) => set({ message: note([copiedFor(unit, isDone)]) }),
    async select(sheet, cell) {
      set({ isOpening: true });
      const after = await settled(() =>
        answered(host.select(sheet, cell), async () => ({ message: withoutProblem(state) })),
      );
      set({ ...after, isOpening: false });
    },
  };
}

/** What throws or rejects is shown like an answer that says no. */
export async function settled<S extends { readonly message: Message | null }>(
  act: () => Promise<Partial<S>>,
): Promise<Partial<S>> {
  try {
    return await act();
  } catch (cause) {
    return { message: problem(failed(detailOf(cause))) } as Partial<S>;
  }
}

/** Where the plan stands now; what was said before it stays, with what this says. */
async function read(host: PanelHost, said: readonly Sentence[]): Promise<Partial<PanelState>> {
  return answered(host.state(), async ({ value, notes }) => {
    const plans = value === null ? await host.plans() : [];
    return { standing: value, plans, message: note([...said, ...notes]) };
  });
}

/** The same once a form has done its work: it folds. */
const folded = async (host: PanelHost, said: readonly Sentence[]): Promise<Partial<PanelState>> => ({
  ...(await read(host, said)),
  drawer: null,
});

/** More templates come from the plan that the file is about; from any, where the host does not know that one. */
async function offeredPlans(host: PanelHost, { standing }: PanelState): Promise<Partial<PanelState>> {
  const all = await host.plans();
  const own = standing === null || standing === 'unknown' ? [] : all.filter(({ id }) => id === standing.report.plan);
  return { plans: own.length === 0 ? all : own, drawer: { kind: 'insert' } };
}

async function messages(host: PanelHost): Promise<Partial<PanelState>> {
  return answered<readonly Reminder[], PanelState>(host.remind?.(), async ({ value, notes }) =>
    value.length === 0
      ? { drawer: null, message: note([...notes, texts.nobodyToRemind]) }
      : { drawer: { kind: 'remind', reminders: value }, message: note(notes) },
  );
}

async function closedPeriods(host: PanelHost): Promise<Partial<PanelState>> {
  return answered<readonly ReopenablePeriod[], PanelState>(host.closed?.(), async ({ value: closed, notes }) =>
    closed.length === 0
      ? { message: note([...notes, texts.nothingClosed]) }
      : { drawer: { kind: 'reopen', closed }, message: note(notes) },
  );
}

const isKnown = ({ standing }: PanelState): boolean => standing !== null && standing !== 'unknown';

const hasOpenPeriod = ({ standing }: PanelState): boolean =>
  standing !== null && standing !== 'unknown' && standing.report.periods.length > 0;

type Done<T> = Extract<Answer<T>, { readonly ok: true }>;

/** A host that gives no answer at all (a page of Google's gets null when something cannot cross) has not done it for sure. */
export async function answered<T, S extends { readonly message: Message | null } = PanelState>(
  asked: Promise<Answer<T>> | undefined,
  then: (done: Done<T>) => Promise<Partial<S>>,
): Promise<Partial<S>> {
  const answer = ((await asked) ?? null) as Answer<T> | null;
  if (answer === null || typeof answer.ok !== 'boolean') return { message: problem(texts.noAnswer) } as Partial<S>;
  return answer.ok ? then(answer) : ({ message: problem(answer.problem) } as Partial<S>);
}

const isStanding = (value: unknown): value is Checked =>
  typeof value === 'object' && value !== null && 'report' in value && 'findings' in value;

/** What the last command said stays while cells are looked at; a failure goes once something succeeds. */
export const withoutProblem = ({ message }: Pick<PanelState, 'message'>): Message | null =>
  message?.isProblem ? null : message;

export const problem = (sentence: Sentence): Message => ({ isProblem: true, sentences: [sentence] });

export const note = (sentences: readonly Sentence[]): Message | null =>
  sentences.length === 0 ? null : { isProblem: false, sentences };

const detailOf = (cause: unknown): string =>
  String((cause as { readonly message?: unknown } | null)?.message ?? cause).replace(/\.+$/, '');
