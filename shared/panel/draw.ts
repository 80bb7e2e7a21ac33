import type { PanelView } from './view/panel-view.ts';

/** Where the parts of a view are shown. */
export type Parts = Readonly<Record<keyof PanelView, HTMLElement>>;

/** The parts stay; only what is in them changes, so that a screen reader hears what is new and no more. */
export function skeleton(root: HTMLElement): Parts {
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

/** Sets the theme of the host; null = that of the browser. */
export function setTheme(root: HTMLElement, theme: 'light' | 'dark' | null): void {
  if (theme === null) delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Draws what has changed; what is unfolded, chosen and focused stays so. */
export function draw(parts: Parts, view: PanelView, isBusy: boolean): void {
  const focused = keyOf(document.activeElement) ?? lostFocus;
  for (const [name, element] of Object.entries(parts)) {
    const { html } = view[name as keyof PanelView];
    if (drawn.get(element) === html) continue;
    redraw(element, html);
    if (name === 'problem' && html !== '') element.scrollIntoView({ block: 'nearest' });
  }
  parts.body.setAttribute('aria-busy', String(isBusy));
  keepFocus(parts, focused);
}

/** A button that is out of use takes no focus: it gets it back once the work is done, unless a person went elsewhere. */
let lostFocus: string | null = null;

/**
 * The control with the focus keeps it where it was drawn anew; where it is gone, the first one is the nearest. A person
 * who works in the sheet keeps the focus there.
 */
function keepFocus({ head, body }: Parts, focused: string | null): void {
  if (focused !== null && keyOf(document.activeElement) !== focused && document.hasFocus()) {
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
    if (same instanceof HTMLInputElement && now instanceof HTMLInputElement) {
      now.checked = same.checked;
      now.value = same.value;
    }
  }
}

const keyed = (within: HTMLElement): readonly HTMLElement[] => [...within.querySelectorAll<HTMLElement>('[data-key]')];

const keyOf = (element: Element | null): string | null => element?.getAttribute('data-key') ?? null;

/** What the button under a click asks for; nothing where there is none. */
export function pressed(target: EventTarget | null): DOMStringMap {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
  return button?.dataset ?? {};
}

/** What was chosen or typed in a form ('plan', 'period', 'reason'); null = nothing. */
export function given(form: EventTarget | null, name: string): string | null {
  const value = form instanceof HTMLFormElement ? new FormData(form).get(name) : null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Leads the keyboard and the screen reader to what was unfolded, or back to the button that unfolded it. */
export function focusOn({ head, body }: Parts, key: string): void {
  const found = [...keyed(head), ...keyed(body)].find((one) => keyOf(one) === key);
  found?.focus();
}

/** Puts a message into the clipboard; where the browser does not let it, the message is left marked. */
export async function copyMessage({ body }: Parts, key: string): Promise<boolean> {
  const field = keyed(body).find((one) => keyOf(one) === key);
  if (!(field instanceof HTMLTextAreaElement)) return false;
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
