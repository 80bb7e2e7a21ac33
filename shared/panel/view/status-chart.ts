import type { Status } from '../../progress/types.ts';
import type { Locale } from '../../text/sentence.ts';
import { statusLooks } from '../../text/status.ts';
import { type Html, html, nothing } from '../html.ts';
import { indicatorCount } from '../text.ts';

/** Of the width. A part narrower than this share has no room for its symbol and count; the list below the chart has them. */
const ROOM = 0.11;

export type Counts = Readonly<Record<Status, number>>;

/** The order in which statuses are shown. */
export const statusOrder = Object.keys(statusLooks) as readonly Status[];

/** One bar, a part for each status: colour, symbol and count; read aloud as one sentence. */
export function statusChart(counts: Counts, locale: Locale): Html {
  const total = statusOrder.reduce((sum, status) => sum + counts[status], 0);
  if (total === 0) return nothing;
  let left = 0;
  const parts = statusOrder.flatMap((status) => {
    if (counts[status] === 0) return [];
    const share = counts[status] / total;
    const part = partOf(status, counts[status], left, share);
    left += share;
    return [part];
  });
  return html`<svg class="dti-chart" role="img" aria-label="${spoken(counts, total, locale)}">${parts}</svg>`;
}

function partOf(status: Status, count: number, left: number, share: number): Html {
  const label = share < ROOM ? nothing : text(status, count, left + share / 2);
  return html`<g class="dti-status-${status}"><rect x="${percent(left)}" width="${percent(share)}" height="100%"/>${label}</g>`;
}

const text = (status: Status, count: number, centre: number): Html =>
  html`<text x="${percent(centre)}" y="50%" dominant-baseline="central" text-anchor="middle">${statusLooks[status].symbol} ${count}</text>`;

/** percent(0.125) //=> '12.5%' */
const percent = (share: number): string => `${Math.round(share * 10000) / 100}%`;

/** spoken({ met: 2, lagging: 1, … }, 3, 'vi') //=> '3 chỉ tiêu: Đạt 2, Chậm tiến độ 1' */
function spoken(counts: Counts, total: number, locale: Locale): string {
  const parts = statusOrder.filter((status) => counts[status] > 0);
  const said = parts.map((status) => `${statusLooks[status].name[locale]} ${counts[status]}`);
  return `${indicatorCount(total)[locale]}: ${said.join(', ')}`;
}
