import { body, columns, row, subsection } from './blocks.ts';
import type { ReportFacts, TaskFacts } from './facts-types.ts';
import type { Speech } from './indicator-text.ts';
import type { Block } from './model.ts';

/** Whether a task that is not done is past its date. */
export const isLateTask = ({ state, due }: TaskFacts, asOf: string): boolean =>
  state !== 'done' && due !== null && due < asOf;

/** The plan's tasks: how many stand where, and each on one line. Nothing where the plan has none. */
export function taskBlocks({ tasks, asOf }: ReportFacts, { words }: Speech, number: number): readonly Block[] {
  if (tasks.length === 0) return [];
  const count = (state: TaskFacts['state']): number => tasks.filter((task) => task.state === state).length;
  const late = tasks.filter((task) => isLateTask(task, asOf)).length;
  const rows = tasks.map((task, index) =>
    row(
      String(index + 1),
      task.name,
      task.unit,
      task.printedTime,
      words.taskState(task.state, isLateTask(task, asOf)),
      task.evidence ?? '',
    ),
  );
  return [
    subsection(`${number}. ${words.headings.tasks}`),
    body(
      words.tasksTally({
        total: tasks.length,
        done: count('done'),
        doing: count('doing'),
        not: count('not'),
        unknown: count(null),
        late,
      }),
    ),
    {
      is: 'table',
      caption: words.taskTable,
      table: { columns: columns(words.taskColumns, [10, 55, 32, 22, 24, 22], 'cllccl'), rows },
    },
  ];
}
