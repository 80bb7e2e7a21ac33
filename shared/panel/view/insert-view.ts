import type { Locale } from '../../text/sentence.ts';
import { html, nothing } from '../html.ts';
import type { PanelState } from '../panel-state.ts';
import { texts } from '../text.ts';
import { planForm } from './first-run.ts';
import { type PanelView, spoken } from './panel-view.ts';

/** What the dialog knows: the plans, and how the insertion went. */
export interface InsertState extends Pick<PanelState, 'plans' | 'work' | 'message'> {
  readonly isDone: boolean;
}

/** A dialog that asks which plan to insert, and says how it went. Pure: the same state looks the same. */
export function insertView(state: InsertState, locale: Locale): PanelView {
  const { plans, isDone, work } = state;
  const form =
    plans.length === 0 ? nothing : html`<p>${texts.insertWhy[locale]}</p>${planForm(plans, work !== null, locale)}`;
  const close = html`<button type="button" class="dti-button dti-main" data-do="close" data-key="close">${texts.closeDialog[locale]}</button>`;
  return {
    head: html`<h1>${texts.insert[locale]}</h1>`,
    ...spoken({ ...state, isOpening: false }, locale),
    body: html`<div class="dti-section">${isDone ? close : form}</div>`,
  };
}
