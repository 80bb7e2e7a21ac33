import type * as z from 'zod/mini';
import { builtInPlans, cliProblems, cliWords, type Locale, type Plan } from '../../shared/index.ts';
import type { plansJson } from '../json/plans-json.ts';
import { type Command, failed } from './command.ts';
import { textTable, wrapped } from './text-table.ts';

/** `dti plans`: the plans at hand, or all of one of them. */
export const plans: Command = {
  name: 'plans',
  takes: null,
  options: { id: { type: 'string' } },
  run(input) {
    const id = input.text('id');
    if (id === undefined) return { ok: true, exit: 0, json: builtInPlans.map(listed), print: printList };
    const plan = builtInPlans.find((known) => known.id === id);
    if (plan === undefined) return unknownPlan(id);
    return { ok: true, exit: 0, json: plan, print: (locale) => printPlan(plan, locale) };
  },
};

/** unknownPlan('loctan') //=> exit code 2, naming the plans there are */
export function unknownPlan(id: string) {
  const ids = builtInPlans.map((known) => known.id);
  return failed('unknown-plan', cliProblems.unknownPlan(id, ids));
}

function listed(plan: Plan): z.output<typeof plansJson>[number] {
  return {
    id: plan.id,
    title: plan.title,
    commune: plan.commune.name === '' ? '' : `${plan.commune.level} ${plan.commune.name}`,
    groups: plan.groups.length,
    indicators: plan.indicators.length,
    tasks: plan.tasks.length,
    units: plan.units.length,
  };
}

function printList(locale: Locale): string {
  const head = [cliWords.code, cliWords.plan, cliWords.indicators, cliWords.tasks, cliWords.units];
  const columns = head.map((word, index) => ({
    heading: word[locale],
    right: index > 1,
    ...(index === 1 && { max: 72 }),
  }));
  const rows = builtInPlans.map((plan) => [
    plan.id,
    plan.title,
    ...[plan.indicators, plan.tasks, plan.units].map((list) => String(list.length)),
  ]);
  return textTable(columns, rows);
}

function printPlan(plan: Plan, locale: Locale): string {
  const groups = plan.groups.map(
    (group) => `${group.printed} ${group.name}\n${indicatorTable(plan, group.id, locale)}`,
  );
  return [plan.title, ...groups, ...taskTable(plan, locale), ...conflictList(plan, locale)].join('\n\n');
}

function indicatorTable(plan: Plan, group: string, locale: Locale): string {
  const columns = [
    { heading: cliWords.code[locale] },
    { heading: cliWords.name[locale], max: 48 },
    { heading: cliWords.unit[locale], max: 22 },
    ...plan.years.map((year) => ({ heading: cliWords.year(year)[locale], max: 24 })),
  ];
  const rows = plan.indicators
    .filter((indicator) => indicator.group === group)
    .map((indicator) => [
      indicator.code,
      indicator.name,
      enteredBy(plan, indicator),
      ...plan.years.map((year) => indicator.targets.find((target) => target.year === year)?.printed ?? ''),
    ]);
  return textTable(columns, rows);
}

function enteredBy(plan: Plan, { receives }: Plan['indicators'][number]): string {
  const first = plan.units.find((unit) => unit.id === receives.units[0]);
  return receives.all ? receives.printed : (first?.shortName ?? '');
}

function taskTable(plan: Plan, locale: Locale): readonly string[] {
  if (plan.tasks.length === 0) return [];
  const columns = [
    { heading: cliWords.code[locale] },
    { heading: cliWords.tasks[locale], max: 64 },
    { heading: cliWords.time[locale] },
  ];
  return [
    textTable(
      columns,
      plan.tasks.map((task) => [task.id, task.name, task.printedTime]),
    ),
  ];
}

function conflictList(plan: Plan, locale: Locale): readonly string[] {
  if (plan.conflicts.length === 0) return [];
  const items = plan.conflicts.map(({ id, codes, difference }) =>
    wrapped(
      `${[id, ...(codes.length > 0 ? [`(${codes.join(', ')})`] : [])].join(' ')}: ${difference}`,
      94,
      '  ',
      '    ',
    ),
  );
  return [`${cliWords.conflicts[locale]}:\n${items.join('\n')}`];
}
