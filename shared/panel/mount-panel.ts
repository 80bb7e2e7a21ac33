import type { Locale } from '../text/sentence.ts';
import type { Checked } from '../use-cases/answers.ts';
import { copyMessage, draw, focusOn, given, type Parts, pressed, setTheme, skeleton } from './draw.ts';
import type { PanelHost } from './panel-host.ts';
import { type PanelSession, panelSession } from './panel-session.ts';
import type { PanelState } from './panel-state.ts';
import { commandNames } from './text.ts';
import { DRAWER } from './view/drawers.ts';
import { panelView } from './view/panel-view.ts';

export interface PanelOptions {
  readonly locale: Locale;
  /** A theme that the host has set; left out, the panel follows the browser's. */
  readonly theme?: 'light' | 'dark';
}

export interface Panel {
  /** Reads the state again, for when the host knows that the workbook has changed. Resolves when it is shown. */
  reload(): Promise<void>;
  /** Shows where the plan stands after an edit, without reading; null = that is not known, and the panel says so. */
  edited(standing: Checked | null): void;
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
  const show = (state: PanelState): void => draw(parts, panelView(state, offered, locale), state.work !== null);
  const session = panelSession(host, show);
  if (theme) setTheme(root, theme);
  root.addEventListener('click', ({ target }) => {
    void act(session, parts, pressed(target));
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target;
    if (form instanceof HTMLFormElement && form.dataset.do === 'close')
      void session.close(given(form, 'period'), given(form, 'reason'));
    else if (form instanceof HTMLFormElement && form.dataset.do === 'reopen')
      void session.reopen(given(form, 'period'), given(form, 'reason'));
    else void session.insert(given(form, 'plan'));
  });
  void session.load();
  return { reload: session.load, edited: session.edited, setTheme: (chosen) => setTheme(root, chosen) };
}

/** What the button that was pressed stands for. */
async function act(session: PanelSession, parts: Parts, { do: what, ...asked }: DOMStringMap): Promise<void> {
  if (what === 'select') await session.select(asked.sheet ?? '', asked.cell ?? '');
  else if (what === 'load') await session.load();
  else if (what === 'check' || what === 'refresh' || what === 'report') await session.command(what);
  else if (what === 'more' || what === 'close' || what === 'reopen' || what === 'remind') {
    await session.unfold(what === 'more' ? 'insert' : what);
    focusOn(parts, DRAWER);
  } else if (what === 'fold') {
    await session.unfold(null);
    focusOn(parts, asked.back ?? '');
  } else if (what === 'copy') session.copied(asked.unit ?? '', await copyMessage(parts, asked.of ?? ''));
}
