import { dateName } from '../../text/period-name.ts';
import type { Locale, Sentence } from '../../text/sentence.ts';
import type { StatusReport } from '../../use-cases/types.ts';
import { type Html, html, nothing } from '../html.ts';
import type { Message, PanelState } from '../panel-state.ts';
import { commandNames, opening, texts, working } from '../text.ts';
import { closeView, moreView, remindView, reopenView } from './drawers.ts';
import { findingsView } from './findings.ts';
import { disabled, firstRunView } from './first-run.ts';
import { indicatorsView } from './indicators.ts';
import { periodsView } from './periods.ts';

/** The commands that a host offers as buttons. */
export type Offered = readonly (keyof typeof commandNames)[];

/** The parts of the panel; those that speak stand apart, so that only what is new is read aloud. */
export interface PanelView {
  readonly head: Html;
  readonly progress: Html;
  readonly note: Html;
  readonly problem: Html;
  readonly body: Html;
}

/** What the panel shows, as markup. Pure: the same state looks the same. */
export function panelView(state: PanelState, offered: Offered, locale: Locale): PanelView {
  return { head: headView(state, offered, locale), ...spoken(state, locale), body: bodyView(state, offered, locale) };
}

/** The parts that are read aloud when they change. */
export function spoken(
  { work, isOpening, message }: Pick<PanelState, 'work' | 'isOpening' | 'message'>,
  locale: Locale,
): Spoken {
  return saidView(work === null ? isOpening && opening : working[work], message, locale);
}

type Spoken = Pick<PanelView, 'progress' | 'note' | 'problem'>;

/** What is being done, and how the last thing ended. */
export function saidView(doing: Sentence | false, message: Message | null, locale: Locale): Spoken {
  const said = html`${(message?.sentences ?? []).map((sentence) => html`<p>${sentence[locale]}</p>`)}`;
  return {
    progress: doing ? html`<p>${doing[locale]}</p>` : nothing,
    note: message?.isProblem === false ? said : nothing,
    problem: message?.isProblem === true ? said : nothing,
  };
}

function headView({ standing, isOutdated, work }: PanelState, offered: Offered, locale: Locale): Html {
  const isTracked = standing !== null && standing !== 'unknown';
  const asOf = isTracked ? `${texts.asOf[locale]} ${dateName(standing.report.asOf)}` : '';
  const buttons = offered
    .filter((name) => name !== 'reopen')
    .map(
      (name, index) =>
        html`<button type="button" class="dti-button ${index === 0 ? 'dti-main' : ''}" data-do="${name}" data-key="${name}" ${disabled(work !== null)}>${commandNames[name][locale]}</button>`,
    );
  const title = isTracked
    ? html`<h1 lang="vi">${standing.report.title}</h1>`
    : html`<h1>${texts.dashboard[locale]}</h1>`;
  return html`${title}
<p class="dti-asof"><span>${asOf}</span> <button type="button" class="dti-link" data-do="load" data-key="load" ${disabled(work !== null)}>${texts.reload[locale]}</button></p>
${isTracked && isOutdated ? html`<p class="dti-outdated">${texts.outdated[locale]}</p>` : nothing}
${isTracked ? html`<div class="dti-buttons">${buttons}</div>` : nothing}`;
}

function bodyView(state: PanelState, offered: Offered, locale: Locale): Html {
  const { standing, plans, work, drawer } = state;
  const isBusy = work !== null;
  if (standing === 'unknown') return nothing;
  if (standing === null) return firstRunView(plans, isBusy, locale);
  const unfolded = drawerView(state, standing.report, offered, locale);
  const more = moreView(drawer?.kind === 'insert' ? plans : null, isBusy, locale);
  return html`${unfolded}${periodsView(standing.report, locale)}${indicatorsView(standing.report, locale)}${findingsView(standing, locale)}${more}`;
}

function drawerView({ drawer, work }: PanelState, report: StatusReport, offered: Offered, locale: Locale): Html {
  const isBusy = work !== null;
  switch (drawer?.kind) {
    case 'close':
      return closeView(report, { isBusy, canReopen: offered.includes('reopen') }, locale);
    case 'reopen':
      return reopenView(drawer.closed, isBusy, locale);
    case 'remind':
      return remindView(drawer.reminders, locale);
    default:
      return nothing;
  }
}
