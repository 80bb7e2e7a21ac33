import type { Locale } from '../text/sentence.ts';
import { chosenPlan, draw, pressed, skeleton } from './draw.ts';
import type { PanelHost } from './panel-host.ts';
import { panelSession } from './panel-session.ts';
import type { PanelState } from './panel-state.ts';
import { commandNames } from './text.ts';
import { type Offered, panelView } from './view/panel-view.ts';

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
  const show = (state: PanelState): void => draw(parts, panelView(state, offered, locale), state.work !== null);
  const session = panelSession(host, show);
  const setTheme: Panel['setTheme'] = (chosen) => {
    if (chosen === null) delete root.dataset.theme;
    else root.dataset.theme = chosen;
  };
  if (theme) setTheme(theme);
  root.addEventListener('click', ({ target }) => {
    const { do: what, sheet = '', cell = '' } = pressed(target);
    if (what === 'select') void session.select(sheet, cell);
    else if (what === 'load') void session.load();
    else if (what !== undefined) void session.command(what as Offered[number]);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    void session.insert(chosenPlan(event.target));
  });
  void session.load();
  return { reload: session.load, setTheme };
}
