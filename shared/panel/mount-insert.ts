import type { Sentence } from '../text/sentence.ts';
import { draw, given, pressed, skeleton } from './draw.ts';
import type { PanelOptions } from './mount-panel.ts';
import type { PanelHost } from './panel-host.ts';
import { answered, note, problem, settled } from './panel-session.ts';
import { texts } from './text.ts';
import { type InsertState, insertView } from './view/insert-view.ts';

export interface InsertOptions extends Pick<PanelOptions, 'locale'> {
  /** Closes the dialog that the page stands in. */
  readonly close: () => void;
  /** What is said when the plans cannot be read: nothing was begun, and the host knows another way. */
  readonly unreachable: (cause: unknown) => Sentence;
}

/**
 * Makes an element of the page a dialog that asks which plan to insert. The page includes panel.css.
 *
 * mountInsert(document.body, host, { locale: 'vi', close, unreachable });
 */
export function mountInsert(
  root: HTMLElement,
  host: Pick<PanelHost, 'plans' | 'insert'>,
  { locale, close, unreachable }: InsertOptions,
): void {
  const parts = skeleton(root);
  let state: InsertState = { plans: [], isDone: false, work: null, message: null };
  const set = (change: Partial<InsertState>): void => {
    state = { ...state, ...change };
    draw(parts, insertView(state, locale), state.work !== null);
  };
  const during = async (work: 'load' | 'insert', act: () => Promise<Partial<InsertState>>): Promise<void> => {
    if (state.work !== null) return;
    set({ work, message: null });
    set({ ...(await settled<InsertState>(act)), work: null });
  };
  root.addEventListener('click', ({ target }) => {
    if (pressed(target).do === 'close') close();
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const plan = given(event.target, 'plan');
    if (plan === null) set({ message: problem(texts.noPlan) });
    else
      void during('insert', () =>
        answered(host.insert(plan), async ({ notes }) => ({ isDone: true, message: note(notes) })),
      );
  });
  void during('load', () =>
    host.plans().then(
      (plans) => ({ plans }),
      (cause: unknown) => ({ message: problem(unreachable(cause)) }),
    ),
  );
}
