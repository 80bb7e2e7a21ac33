import type { ReportWish } from '../../use-cases/report-form.ts';
import { draw, focusOn, given, pressed, setTheme, skeleton } from '../draw.ts';
import type { Panel, PanelOptions } from '../mount-panel.ts';
import { offerFile } from './offer-file.ts';
import type { ReportHost } from './report-host.ts';
import { type ReportSession, reportSession } from './report-session.ts';
import { reportView } from './report-view.ts';

export interface ReportFormOptions extends Pick<PanelOptions, 'locale'> {
  /** Shows the dashboard again; left out where there is none. */
  readonly back?: () => void;
}

/** The usual case: the commune's report of the first open period. */
const FIRST: ReportWish = { document: 'report', unit: null, period: null, number: null, accepted: false, locale: 'vi' };

export interface ReportForm extends Pick<Panel, 'setTheme'> {
  /** Reads the report anew and leads the keyboard to the form. Resolves when it is shown. */
  open(): Promise<void>;
}

/**
 * Makes an element of the page the form "Tạo báo cáo": period, number, what to look at first, then the Word document or
 * the sheets. The page includes panel.css.
 *
 * await mountReport(document.body, host, { locale: 'vi' }).open();
 */
export function mountReport(root: HTMLElement, host: ReportHost, { locale, back }: ReportFormOptions): ReportForm {
  const parts = skeleton(root);
  const look = { locale, canGoBack: back !== undefined, canDownload: host.build !== null };
  const session = reportSession(host, FIRST, {
    show: (state) => {
      draw(parts, reportView(state, look), state.work !== null);
      // The buttons stay at the lower edge; what is said of them stands at the top.
      if (state.message?.isProblem === false) parts.note.scrollIntoView({ block: 'nearest' });
    },
    offer: offerFile,
  });
  root.addEventListener('click', ({ target }) => {
    const { do: what, ...asked } = pressed(target);
    if (what === 'back') back?.();
    else if (what === 'again') void session.review({});
    else if (what === 'select') void session.select(asked.sheet ?? '', asked.cell ?? '');
    else if (what === 'make') void make(session, root, asked.as === 'sheets' ? 'sheets' : 'document');
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) void session.review({ [target.name]: target.value });
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    void make(session, root, look.canDownload ? 'document' : 'sheets');
  });
  return {
    async open() {
      const done = session.review({});
      focusOn(parts, 'title');
      await done;
    },
    setTheme: (theme) => setTheme(root, theme),
  };
}

const make = (session: ReportSession, root: HTMLElement, as: 'document' | 'sheets'): Promise<void> => {
  const form = root.querySelector('form');
  return session.make(as, { number: given(form, 'number'), accepted: given(form, 'accepted') !== null });
};
