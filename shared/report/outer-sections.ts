import { nextPeriod } from '../calendar/period.ts';
import { codesByUnit } from './assessment-section.ts';
import { items, section } from './blocks.ts';
import type { ReportFacts } from './facts-types.ts';
import { indicatorName, type Speech } from './indicator-text.ts';
import type { Block } from './model.ts';

/** Part I: what units wrote that they did. Nothing is made up where they wrote nothing. */
export function directionSection(facts: ReportFacts, { words }: Speech): readonly Block[] {
  const deeds = facts.deeds.map(words.remark);
  const lead: readonly Block[] =
    deeds.length === 0 ? [] : [{ is: 'paragraph', style: 'body', text: words.deedsLead(facts.period) }];
  return [
    section(words.headings.direction),
    ...lead,
    ...items(deeds, words.noDeeds(facts.letter.clerkUnit, facts.asOf)),
  ];
}

/** Part IV: the local tasks of what lags or is at risk, tasks falling due, what has still to be sent or settled. */
export function nextSection(facts: ReportFacts, { words, locale }: Speech): readonly Block[] {
  const { tasks, indicators, conflicts, letter } = facts;
  const next = nextPeriod(facts.period);
  const behind = indicators.filter(({ outcome }) => outcome === 'lagging' || outcome === 'at-risk');
  const due = tasks.filter((task) => task.state !== 'done' && task.due !== null && task.due <= next.end);
  const texts = [
    ...behind.map((one) =>
      words.nextTask({
        unit: one.unit,
        task: one.indicator.localTask,
        name: indicatorName(one),
        remedy: one.judgement.remedy?.[locale] ?? null,
      }),
    ),
    ...due.map((task) => words.dueTask({ unit: task.unit, name: task.name, time: task.time, isLate: task.isLate })),
    ...codesByUnit(indicators, ({ missing }) => missing).map(({ unit, codes }) => words.sendMissing(unit, codes)),
    ...(conflicts.length === 0 ? [] : [words.settleConflicts(letter.clerkUnit, conflicts.length)]),
  ];
  return [section(words.headings.next(next)), ...items(texts, words.keepUp)];
}

/** Part V. */
export const proposalsSection = (facts: ReportFacts, { words }: Speech): readonly Block[] => [
  section(words.headings.proposals),
  ...items(facts.proposals.map(words.remark), words.noProposals),
];
