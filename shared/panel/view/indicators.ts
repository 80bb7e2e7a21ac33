import type { Status } from '../../progress/types.ts';
import type { Locale } from '../../text/sentence.ts';
import { statusLooks } from '../../text/status.ts';
import type { IndicatorStatus, StatusReport } from '../../use-cases/types.ts';
import { type Html, html, nothing } from '../html.ts';
import { openSheet, texts } from '../text.ts';
import { selectButton } from './select-button.ts';
import { type Counts, statusChart, statusOrder } from './status-chart.ts';

/** How many indicators have which status, and behind each count the indicators with their reasons. */
export function indicatorsView({ indicators }: StatusReport, locale: Locale): Html {
  const of = (status: Status) => indicators.filter(({ judgement }) => judgement.status === status);
  const counts = Object.fromEntries(statusOrder.map((status) => [status, of(status).length])) as Counts;
  const groups = statusOrder.map((status) => groupView(status, of(status), locale));
  return html`<section class="dti-section" aria-labelledby="dti-indicators">
<h2 id="dti-indicators">${texts.indicators[locale]}</h2>
${indicators.length === 0 ? html`<p>${texts.noIndicators[locale]}</p>` : statusChart(counts, locale)}${groups}
</section>`;
}

function groupView(status: Status, indicators: readonly IndicatorStatus[], locale: Locale): Html {
  if (indicators.length === 0) return nothing;
  const { symbol, name } = statusLooks[status];
  return html`<details class="dti-group" data-key="status ${status}">
<summary data-key="of status ${status}"><span class="dti-symbol dti-status-${status}" aria-hidden="true">${symbol}</span>
<span class="dti-name">${name[locale]}</span> <span class="dti-count">${indicators.length}</span></summary>
<ul class="dti-list">${indicators.map((one) => indicatorView(one, locale))}</ul>
</details>`;
}

function indicatorView({ code, name, unit, place, judgement }: IndicatorStatus, locale: Locale): Html {
  const { reason } = judgement;
  const isNamed = reason[locale] === `${statusLooks[judgement.status].name[locale]}.`;
  const remedy = judgement.remedy && html`<p><b>${texts.remedy[locale]}</b> ${judgement.remedy[locale]}</p>`;
  const title = html`<span lang="vi"><b class="dti-place">${code}</b> ${name}</span>`;
  const target = place && { key: `indicator ${code}`, ...place, title: openSheet(place.sheet)[locale] };
  return html`<li>${target ? selectButton(target, 'dti-finding', title) : html`<p>${title}</p>`}
<p class="dti-quiet" lang="vi">${unit}</p>${isNamed ? nothing : html`<p>${reason[locale]}</p>`}${remedy}</li>`;
}
