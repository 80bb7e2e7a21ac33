import { dateName, periodName } from '../../text/period-name.ts';
import { capitalised, type Locale } from '../../text/sentence.ts';
import type { AwaitedUnit, PeriodStatus, StatusReport } from '../../use-cases/types.ts';
import { type Html, html } from '../html.ts';
import { daysLeft, dueOn, openSheet, sentOf, texts } from '../text.ts';
import { selectButton } from './select-button.ts';

/** From this many days on a deadline is near. */
const SOON = 3;

/** Every open period: how long it still runs, how many units have sent, and whose figures are awaited. */
export function periodsView({ periods }: StatusReport, locale: Locale): Html {
  return html`<section class="dti-section" aria-labelledby="dti-periods">
<h2 id="dti-periods">${texts.periods[locale]}</h2>
${periods.length === 0 ? html`<p>${texts.noPeriod[locale]}</p>` : periods.map((one) => periodView(one, locale))}
</section>`;
}

function periodView(one: PeriodStatus, locale: Locale): Html {
  const estimated = one.estimated ? ` ${texts.estimated[locale]}` : '';
  return html`<div class="dti-period">
<h3>${capitalised(periodName(one.period)[locale])}</h3>
<p><b class="dti-days dti-days-${urgency(one)}">${daysLeft(one.daysLeft)[locale]}</b> ${dueOn(dateName(one.lastOnTimeDay))[locale]}</p>
<p class="dti-quiet">${texts.cutOff[locale]} ${dateName(one.cutOff)}${estimated}</p>
${one.owing === 0 ? html`<p>${texts.nobodyOwes[locale]}</p>` : sendingView(one, locale)}
</div>`;
}

function sendingView({ period, owing, awaited }: PeriodStatus, locale: Locale): Html {
  const sent = owing - awaited.length;
  const units = awaited.map((unit) => html`<li>${awaitedView(unit, period, locale)}</li>`);
  const list = html`<p>${texts.awaited[locale]}:</p><ul class="dti-units">${units}</ul>`;
  return html`<p class="dti-sent"><span>${sentOf(sent, owing)[locale]}</span>
<progress max="${owing}" value="${sent}" aria-label="${sentOf(sent, owing)[locale]}"></progress></p>
${awaited.length === 0 ? html`<p>${texts.allSent[locale]}</p>` : list}`;
}

function awaitedView({ id, unit, sheet, cell }: AwaitedUnit, period: string, locale: Locale): Html {
  if (sheet === null) return html`<span class="dti-unit">${unit}</span>`;
  const target = { key: `unit ${id} ${period}`, sheet, cell: cell ?? 'A1', title: openSheet(sheet)[locale] };
  return selectButton(target, 'dti-unit', html`${unit}`);
}

function urgency({ daysLeft: days, awaited }: PeriodStatus): string {
  if (awaited.length === 0) return 'done';
  if (days < 0) return 'over';
  return days <= SOON ? 'soon' : 'later';
}
