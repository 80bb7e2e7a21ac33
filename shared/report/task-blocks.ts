import type { ReportWords } from '../text/report-words.ts';
import { body, columns, row, subsection } from './blocks.ts';
import type { ReportFacts, TaskFacts } from './facts-types.ts';
import { number as printed, type Speech } from './indicator-text.ts';
import type { Block } from './model.ts';

/** The plan's tasks: how many stand where, and each on one line. Nothing where the plan has none. */
export function taskBlocks({ tasks }: ReportFacts, { words, locale }: Speech, number: number): readonly Block[] {
  if (tasks.length === 0) return [];
  const rows = tasks.map((task, index) =>
    row(
      String(index + 1),
      task.name,
      task.unit,
      task.time,
      words.taskState(task.state, task.isLate),
      task.evidence.join('; '),
    ),
  );
  return [
    subsection(`${number}. ${words.headings.tasks}`),
    body(tasksTallied(tasks, words)),
    ...budgetLine(tasks, { words, locale }),
    {
      is: 'table',
      caption: words.taskTable,
      table: { columns: columns(words.taskColumns, [10, 55, 32, 22, 24, 22], 'cllccl'), rows },
    },
  ];
}

/** How many tasks stand where. */
export function tasksTallied(tasks: readonly TaskFacts[], words: ReportWords): string {
  const count = (state: TaskFacts['state']): number => tasks.filter((task) => task.state === state).length;
  return words.tasksTally({
    total: tasks.length,
    done: count('done'),
    doing: count('doing'),
    not: count('not'),
    unknown: count(null),
    late: tasks.filter(({ isLate }) => isLate).length,
  });
}

/** What was set aside and spent, where anybody wrote an amount. */
export function budgetLine(tasks: readonly TaskFacts[], { words, locale }: Speech): readonly Block[] {
  const sum = (amounts: readonly (number | null)[]): string | null => {
    const known = amounts.flatMap((amount) => amount ?? []);
    return known.length === 0
      ? null
      : printed(Number(known.reduce((total, amount) => total + amount, 0).toFixed(6)), locale);
  };
  const [budget, spent] = [sum(tasks.map((task) => task.budget)), sum(tasks.map((task) => task.spent))];
  return budget === null && spent === null ? [] : [body(words.budget(budget, spent))];
}
