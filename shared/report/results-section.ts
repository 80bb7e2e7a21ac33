import { body, columns, item, row, section, subsection } from './blocks.ts';
import type { IndicatorFacts, ReportFacts } from './facts-types.ts';
import { indicatorLine, type Speech } from './indicator-text.ts';
import type { Block, ReportTable } from './model.ts';
import type { Outcome } from './outcomes.ts';
import { outcomes } from './outcomes.ts';
import { resultsChart } from './results-chart.ts';
import { taskBlocks } from './task-blocks.ts';

/** Part II: how many of each status, the chart, then every indicator in the plan's groups, and the tasks. */
export function resultsSection(facts: ReportFacts, speech: Speech): readonly Block[] {
  const { words } = speech;
  const { indicators, year } = facts;
  const chart = resultsChart(facts, speech);
  const groups = groupsOf(facts);
  return [
    section(words.headings.results),
    body(words.tally({ year, total: indicators.length, counts: tally(indicators) })),
    ...(indicators.length === 0
      ? []
      : [{ is: 'table', caption: words.groupTally, table: groupTable(groups, speech) } as const]),
    ...(chart === null ? [] : [{ is: 'chart', chart } as const]),
    ...groups.flatMap(({ name, members }, index) => [
      subsection(`${index + 1}. ${name}`),
      ...members.map((one) => item(indicatorLine(one, speech, year))),
    ]),
    ...taskBlocks(facts, speech, groups.length + 1),
  ];
}

interface GroupOfIndicators {
  readonly name: string;
  readonly members: readonly IndicatorFacts[];
}

/** The plan's groups that have indicators, in its order. */
export function groupsOf({ groups, indicators }: ReportFacts): readonly GroupOfIndicators[] {
  const found = groups.map(({ id, name }) => ({
    name,
    members: indicators.filter(({ indicator }) => indicator.group === id),
  }));
  return found.filter(({ members }) => members.length > 0);
}

/** How many indicators have each outcome; those that none has are left out. */
export function tally(indicators: readonly IndicatorFacts[]): readonly (readonly [Outcome, number])[] {
  return outcomes
    .map((outcome) => [outcome, indicators.filter((one) => one.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0);
}

const SHOWN: readonly Outcome[] = ['met', 'on-track', 'at-risk', 'lagging'];

function groupTable(groups: readonly GroupOfIndicators[], { words }: Speech): ReportTable {
  const count = (members: readonly IndicatorFacts[], which: readonly Outcome[]): number =>
    members.filter(({ outcome }) => which.includes(outcome)).length;
  const rows = groups.map(({ name, members }) => {
    const shown = SHOWN.map((outcome) => count(members, [outcome]));
    const rest = members.length - shown.reduce((sum, one) => sum + one, 0);
    return row(name, ...[members.length, ...shown, rest].map(String));
  });
  return { columns: columns(words.groupColumns, [57, 18, 16, 18, 18, 18, 20], 'lcccccc'), rows };
}
