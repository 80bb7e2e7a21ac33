import type { Locale } from '../../text/sentence.ts';
import type { PlanChoice } from '../../use-cases/answers.ts';
import { type Html, html } from '../html.ts';
import { indicatorCount, texts, unitCount } from '../text.ts';

/** Where there are no templates yet: choose a plan and insert it. */
export function firstRunView(plans: readonly PlanChoice[], isBusy: boolean, locale: Locale): Html {
  return html`<section class="dti-section" aria-labelledby="dti-first">
<h2 id="dti-first">${texts.firstRun[locale]}</h2>
<p>${texts.firstRunWhy[locale]}</p>
${planForm(plans, isBusy, locale)}</section>`;
}

/** The plans to choose from, and the button that inserts the one chosen. */
export function planForm(plans: readonly PlanChoice[], isBusy: boolean, locale: Locale): Html {
  return html`<form data-do="insert"><fieldset ${disabled(isBusy)}><legend>${texts.choosePlan[locale]}</legend>
${plans.map((plan, index) => planView(plan, index === 0, locale))}
<button type="submit" class="dti-button dti-main" data-key="insert">${texts.insert[locale]}</button>
</fieldset></form>`;
}

function planView({ id, title, indicators, units }: PlanChoice, isChosen: boolean, locale: Locale): Html {
  const counts = `${indicatorCount(indicators)[locale]} · ${unitCount(units)[locale]}`;
  return html`<label class="dti-plan"><input type="radio" name="plan" value="${id}" data-key="plan ${id}" ${isChosen ? CHECKED : null}>
<span><span lang="vi">${title}</span> <span class="dti-quiet">${counts}</span></span></label>`;
}

const CHECKED = html`checked`;

/** The attribute that takes a control out of use. */
export const disabled = (isDisabled: boolean): Html | null => (isDisabled ? html`disabled` : null);
