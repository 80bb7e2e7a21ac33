import { dateName, periodName } from '../../text/period-name.ts';
import { capitalised, type Locale, type Sentence } from '../../text/sentence.ts';
import type { PlanChoice } from '../../use-cases/answers.ts';
import type { Reminder } from '../../use-cases/remind.ts';
import type { ReopenablePeriod } from '../../use-cases/reopenable-periods.ts';
import type { PeriodStatus, StatusReport } from '../../use-cases/types.ts';
import { type Html, html, nothing } from '../html.ts';
import { awaitedCount, closedOnDay, commandNames, dueOn, texts } from '../text.ts';
import { disabled, planForm } from './first-run.ts';

/** Key of the heading of what is unfolded; the focus goes there. */
export const DRAWER = 'drawer';

/** Asks which open period to close, and why where that matters; what was closed by mistake is reopened from here. */
export function closeView(
  { periods }: StatusReport,
  { isBusy, canReopen }: { readonly isBusy: boolean; readonly canReopen: boolean },
  locale: Locale,
): Html {
  const reopen = html`<p class="dti-after"><button type="button" class="dti-link" data-do="reopen" data-key="reopen" ${disabled(isBusy)}>${commandNames.reopen[locale]}</button></p>`;
  return drawer(
    commandNames.close,
    html`${periods.length === 0 ? noneToClose(locale) : closeForm(periods, isBusy, locale)}${canReopen ? reopen : nothing}`,
    locale,
  );
}

const noneToClose = (locale: Locale): Html => html`<p>${texts.noPeriod[locale]}</p>
<div class="dti-buttons">${foldButton(texts.fold, 'close', locale)}</div>`;

function closeForm(periods: StatusReport['periods'], isBusy: boolean, locale: Locale): Html {
  const choices = periods.map((one, index) => periodChoice(one, index === 0, locale));
  return html`<p>${texts.closeWhy[locale]}</p>
<form data-do="close"><fieldset ${disabled(isBusy)}><legend>${texts.closeWhich[locale]}</legend>
${choices}
<label class="dti-field">${texts.reasonIfAny[locale]}<input type="text" name="reason" autocomplete="off" data-key="reason"></label>
<div class="dti-buttons"><button type="submit" class="dti-button dti-main" data-key="close now">${texts.closeNow[locale]}</button>
${foldButton(texts.cancel, 'close', locale)}</div>
</fieldset></form>`;
}

/** Asks which closed period to reopen, and why: that stays in the history. */
export function reopenView(closed: readonly ReopenablePeriod[], isBusy: boolean, locale: Locale): Html {
  const choices = closed.map(
    ({ period, closedOn }) =>
      html`<option value="${period}">${capitalised(periodName(period)[locale])}${closedOn === null ? '' : ` · ${closedOnDay(dateName(closedOn))[locale]}`}</option>`,
  );
  return drawer(
    commandNames.reopen,
    html`<p>${texts.reopenWhy[locale]}</p>
<form data-do="reopen"><fieldset ${disabled(isBusy)}>
<label class="dti-field">${texts.reopenWhich[locale]}<select name="period" data-key="reopen period">${choices}</select></label>
<label class="dti-field">${texts.reopenReason[locale]}<input type="text" name="reason" autocomplete="off" aria-required="true" data-key="reopen reason"></label>
<div class="dti-buttons"><button type="submit" class="dti-button dti-main" data-key="reopen now">${texts.reopenNow[locale]}</button>
${foldButton(texts.cancel, 'close', locale)}</div>
</fieldset></form>`,
    locale,
  );
}

function periodChoice({ period, lastOnTimeDay, awaited }: PeriodStatus, isFirst: boolean, locale: Locale): Html {
  const more = `${dueOn(dateName(lastOnTimeDay))[locale]} · ${awaitedCount(awaited.length)[locale]}`;
  return html`<label class="dti-plan"><input type="radio" name="period" value="${period}" data-key="period ${period}" ${isFirst ? html`checked` : null}>
<span>${periodName(period)[locale]} <span class="dti-quiet">${more}</span></span></label>`;
}

/** A message to each unit that is behind, ready to be copied. Units read Vietnamese. */
export function remindView(reminders: readonly Reminder[], locale: Locale): Html {
  return drawer(
    commandNames.remind,
    html`<p>${texts.remindWhy[locale]}</p>
<ul class="dti-list">${reminders.map((one) => html`<li>${reminderView(one, locale)}</li>`)}</ul>
<div class="dti-buttons">${foldButton(texts.fold, 'remind', locale)}</div>`,
    locale,
  );
}

function reminderView({ id, unit, officer, email, message }: Reminder, locale: Locale): Html {
  const to = [officer, email].filter(Boolean).join(' · ');
  const key = `message ${id}`;
  return html`<label class="dti-field"><b lang="vi">${unit}</b> <span class="dti-quiet">${to}</span>
<textarea readonly rows="5" lang="vi" data-key="${key}">${message.vi}</textarea></label>
<button type="button" class="dti-button" data-do="copy" data-of="${key}" data-unit="${unit}" data-key="copy ${id}" aria-label="${texts.copy[locale]}: ${unit}">${texts.copy[locale]}</button>`;
}

/** At the very end, for who wants what the templates lack; `plans` = null: folded. */
export function moreView(plans: readonly PlanChoice[] | null, isBusy: boolean, locale: Locale): Html {
  if (plans === null)
    return html`<div class="dti-section"><button type="button" class="dti-link" data-do="more" data-key="more" ${disabled(isBusy)}>${texts.insertMore[locale]}</button></div>`;
  return drawer(
    texts.insertMore,
    html`<p>${texts.insertMoreWhy[locale]}</p>${planForm(plans, isBusy, locale)}
<div class="dti-buttons">${foldButton(texts.cancel, 'more', locale)}</div>`,
    locale,
  );
}

const drawer = (title: Sentence, content: Html, locale: Locale): Html =>
  html`<section class="dti-section" aria-labelledby="dti-drawer">
<h2 id="dti-drawer" tabindex="-1" data-key="${DRAWER}">${title[locale]}</h2>
${content}</section>`;

/** Folds it; the focus goes back to the button that unfolded it. */
const foldButton = (label: Sentence, back: string, locale: Locale): Html =>
  html`<button type="button" class="dti-button" data-do="fold" data-back="${back}" data-key="fold">${label[locale]}</button>`;
