import type { Indicator, Plan } from '../../shared/plan/schema.ts';

const heading = ['| code | indicator | measured as | figure | move | frequency |', '|---|---|---|---|---|---|'];

function measured({ measure }: Indicator): string {
  if (measure.way === 'published') return `published: ${measure.figure} (${measure.unit})`;
  if (measure.way === 'milestone') return `milestone: ${measure.question}`;
  const per = measure.way === 'rate' ? ` × ${measure.per}` : '';
  return `${measure.way}: ${measure.numerator} / ${measure.denominator}${per}`;
}

function move({ move, holdsFrom }: Indicator): string {
  return holdsFrom === null ? move : `${move} from ${holdsFrom.task ?? holdsFrom.date}`;
}

function row(indicator: Indicator): string {
  const { reasons } = indicator;
  const cells = [
    indicator.code,
    indicator.name,
    `**${measured(indicator)}** ${reasons.measure}`,
    `**${indicator.figure}** ${reasons.figure}`,
    `**${move(indicator)}** ${reasons.move}`,
    `**${indicator.frequency}** ${reasons.frequency}`,
  ];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

/**
 * The choices made for a plan's indicators, each with its reason, as a Markdown table under the plan's title.
 *
 * choicesTable(laNga).split('\n')[4] //=> '| A1 | Tỷ lệ phủ sóng 5G trên địa bàn | **published: … | **as-of** … |'
 */
export function choicesTable(plan: Plan): string {
  return [`### ${plan.title}`, '', ...heading, ...plan.indicators.map(row)].join('\n');
}
