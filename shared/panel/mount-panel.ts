import type { Locale } from '../text/sentence.ts';
import type { PanelHost } from './panel-host.ts';
import { panelSession } from './panel-session.ts';
import type { PanelState } from './panel-state.ts';
import { commandNames } from './text.ts';
import { type Offered, type PanelView, panelView } from './view/panel-view.ts';

export interface PanelOptions {
  readonly locale: Locale;
  /** A theme that the host has set; left out, the panel follows the browser's. */
  readonly theme?: 'light' | 'dark';
}

export interface Panel {
  /** Reads the state again, for when the host knows that the workbook has changed. Resolves when it is shown. */
  reload(): Promise<void>;
  /** Follows a change of the host's theme. */
  setTheme(theme: 'light' | 'dark' | null): void;
}

/**
 * Puts the panel into an element of the page and reads the state. The page includes panel.css.
 *
 * mountPanel(document.body, host, { locale: 'vi' });
 */
export function mountPanel(root: HTMLElement, host: PanelHost, { locale, theme }: PanelOptions): Panel {
  const parts = skeleton(root);
  const offered = (Object.keys(commandNames) as (keyof typeof commandNames)[]).filter((name) => name in host);
  const show = (state: PanelState): void => draw(parts, panelView(state, offered, locale), state);
  const session = panelSession(host, show);
  const setTheme: Panel['setTheme'] = (chosen) => {
    if (chosen === null) delete root.dataset.theme;
    else root.dataset.theme = chosen;
  };
  if (theme) setTheme(theme);
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
    if (button === null) return;
    const { do: what, sheet = '', cell = '' } = button.dataset;
    if (what === 'select') void session.select(sheet, cell);
    else if (what === 'load') void session.load();
    else void session.command(what as Offered[number]);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const plan = new FormData(event.target as HTMLFormElement).get('plan');
    void session.insert(typeof plan === 'string' ? plan : null);
  });
  void session.load();
  return { reload: session.load, setTheme };
}

type Parts = Readonly<Record<keyof PanelView, HTMLElement>>;

/** The parts stay; only what is in them changes, so that a screen reader hears what is new and no more. */
function skeleton(root: HTMLElement): Parts {
  root.classList.add('dti-panel');
  root.innerHTML = `<header class="dti-top"><div data-part="head"></div>
<div data-part="progress" class="dti-progress" role="status"></div>
<div data-part="note" class="dti-note" role="status"></div>
<div data-part="problem" class="dti-problem" role="alert"></div></header>
<main data-part="body"></main>`;
  const part = (name: string): HTMLElement => root.querySelector(`[data-part=${name}]`) as HTMLElement;
  return {
    head: part('head'),
    progress: part('progress'),
    note: part('note'),
    problem: part('problem'),
    body: part('body'),
  };
}

/** Draws what has changed; what is unfolded, chosen and focused stays so. */
function draw(parts: Parts, view: PanelView, { work }: PanelState): void {
  const focused = keyOf(document.activeElement) ?? lostFocus;
  for (const [name, element] of Object.entries(parts)) {
    const { html } = view[name as keyof PanelView];
    if (drawn.get(element) === html) continue;
    redraw(element, html);
    if (name === 'problem' && html !== '') element.scrollIntoView({ block: 'nearest' });
  }
  parts.body.setAttribute('aria-busy', String(work !== null));
  keepFocus(parts, focused);
}

/** A button that is out of use takes no focus: it gets it back once the work is done, unless a person went elsewhere. */
let lostFocus: string | null = null;

/** The control with the focus keeps it where it was drawn anew; where it is gone, the first one is the nearest. */
function keepFocus({ head, body }: Parts, focused: string | null): void {
  if (focused !== null && keyOf(document.activeElement) !== focused) {
    const [first, ...others] = [...keyed(head), ...keyed(body)];
    const again = [first, ...others].find((one) => one !== undefined && keyOf(one) === focused);
    (again ?? first)?.focus({ preventScroll: true });
    lostFocus = document.activeElement === document.body ? focused : null;
  } else lostFocus = null;
}

/** What each part shows, as it was given: the browser writes markup in its own way. */
const drawn = new WeakMap<HTMLElement, string>();

function redraw(element: HTMLElement, markup: string): void {
  const before = keyed(element);
  element.innerHTML = markup;
  drawn.set(element, markup);
  for (const now of keyed(element)) {
    const same = before.find((one) => keyOf(one) === keyOf(now));
    if (same instanceof HTMLDetailsElement && now instanceof HTMLDetailsElement) now.open = same.open;
    if (same instanceof HTMLInputElement && now instanceof HTMLInputElement) now.checked = same.checked;
  }
}

const keyed = (within: HTMLElement): readonly HTMLElement[] => [...within.querySelectorAll<HTMLElement>('[data-key]')];

const keyOf = (element: Element | null): string | null => element?.getAttribute('data-key') ?? null;
