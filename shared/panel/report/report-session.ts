import type { SaidFinding } from '../../use-cases/answers.ts';
import type { MadeReport, ReportWish } from '../../use-cases/report-form.ts';
import { answered, note, problem, settled, withoutProblem } from '../panel-session.ts';
import type { ReportHost } from './report-host.ts';
import type { OfferedFile, ReportState } from './report-state.ts';
import { fileMade, reportTexts } from './report-text.ts';

/** What a person can do in the form. Everything settles; a failure is shown, never thrown. */
export interface ReportSession {
  /** Reads the report anew, of something else where that was chosen. The last choice counts. */
  review(chosen: Partial<ReportWish>): Promise<void>;
  /** Makes the Word document, or the sheets. `number` as it was typed. */
  make(as: 'document' | 'sheets', given: { readonly number: string | null; readonly accepted: boolean }): Promise<void>;
  select(sheet: string, cell: string): Promise<void>;
}

/** What the form needs beside its host. */
export interface ReportAround {
  readonly show: (state: ReportState) => void;
  /** Gives a file to the browser to save. */
  readonly offer: (name: string, bytes: Uint8Array) => OfferedFile;
}

type Change = Partial<ReportState>;

/** Runs one work at a time and tells `show` what to show. */
export function reportSession(host: ReportHost, wish: ReportWish, { show, offer }: ReportAround): ReportSession {
  let state: ReportState = { wish, made: null, work: null, isOpening: false, message: null, file: null };
  /** The last choice, and the last one that there was a report of. */
  let asked = wish;
  let good: ReportWish | null = null;
  const set = (change: Change): void => {
    state = { ...state, ...change };
    show(state);
  };
  const read = (): Promise<Change> =>
    settled<ReportState>(() =>
      answered(host.make(asked), async ({ value, notes }) => ({ made: value, file: null, message: note(notes) })),
    );
  return {
    async review(chosen) {
      if (state.work === 'document' || state.work === 'sheets') return;
      asked = withUnit({ ...asked, ...chosen }, state.made);
      set({ wish: asked });
      if (state.work === 'review') return;
      set({ work: 'review', message: null });
      let [now, last] = [asked, await read()];
      while (now !== asked) [now, last] = [asked, await read()];
      if (last.made !== undefined) good = asked;
      else if (good !== null) asked = good;
      set({ ...last, wish: asked, work: null });
    },
    async make(as, { number: typed, accepted }) {
      const number = documentNumber(typed);
      if (state.work !== null) return;
      if (number === undefined) return set({ message: problem(reportTexts.badNumber) });
      const { made } = state;
      const now = { ...asked, number, accepted };
      set({ work: as, message: null });
      const after = await settled<ReportState>(() =>
        answered(host.make(now), async ({ value }) => {
          if (made === null || !isSame(made.review, value.review))
            return { made: value, message: problem(reportTexts.changed) };
          const done = as === 'sheets' ? await written(host, now) : await built(host, value, offer);
          return { made: value, ...done };
        }),
      );
      set({ ...after, work: null });
    },
    async select(sheet, cell) {
      set({ isOpening: true });
      const after = await settled<ReportState>(() =>
        answered(host.select(sheet, cell), async () => ({ message: withoutProblem(state) })),
      );
      set({ ...after, isOpening: false });
    },
  };
}

/** A unit's own document begins with the first unit; the commune's has none. */
function withUnit(wish: ReportWish, made: MadeReport | null): ReportWish {
  const units = made?.documents.find(({ kind }) => kind === wish.document)?.units ?? [];
  const isThere = units.some(({ id }) => id === wish.unit);
  return { ...wish, unit: isThere ? wish.unit : (units[0]?.id ?? null) };
}

async function written(host: ReportHost, wish: ReportWish): Promise<Change> {
  return answered<unknown, ReportState>(host.write(wish), async ({ notes }) => ({ message: note(notes) }));
}

async function built(
  { build }: ReportHost,
  { model, file: name }: MadeReport,
  offer: ReportAround['offer'],
): Promise<Change> {
  if (build === null) return { message: problem(reportTexts.cannotDownload) };
  try {
    const file = offer(name, await build(model));
    return { file, message: note([fileMade(file.name)]) };
  } catch {
    return { message: problem(reportTexts.notBuilt) };
  }
}

/** documentNumber(' 125 ') //=> 125; null where nothing was typed, undefined where that is no number of a document. */
function documentNumber(typed: string | null): number | null | undefined {
  const text = (typed ?? '').trim();
  if (text === '') return null;
  return /^0*[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

/** What was looked at is what there is now. */
const isSame = (seen: readonly SaidFinding[], now: readonly SaidFinding[]): boolean =>
  seen.length === now.length && seen.every(({ sentence }, index) => sentence.vi === now[index]?.sentence.vi);
