import { body, columns, row } from './blocks.ts';
import type { TaskFacts } from './facts-types.ts';
import type { ReportRow } from './model.ts';
import { budgetLine, tasksTallied } from './task-blocks.ts';
import type { Part, UnitSpeech, UnitView } from './unit-parts.ts';

/** The tasks that the unit leads, as it reported on them last; nothing where it leads none. */
export function taskPart({ tasks, own }: UnitView, speech: UnitSpeech): Part | null {
  if (tasks.length === 0) return null;
  const { words, own: said } = speech;
  return {
    heading: said.headings.tasks,
    blocks: [
      body(tasksTallied(tasks, words)),
      ...budgetLine(tasks, speech),
      {
        is: 'table',
        caption: words.taskTable,
        table: {
          columns: columns(said.taskColumns, [11, 47, 24, 24, 32, 27], 'clccll'),
          rows: tasks.map((task) => taskRow(task, own.unit.id, speech)),
        },
      },
    ],
  };
}

function taskRow({ code, name, time, state, isLate, reports }: TaskFacts, id: string, speech: UnitSpeech): ReportRow {
  const report = reports.find(({ unit }) => unit === id);
  return row(
    code,
    name,
    time,
    speech.words.taskState(state, isLate),
    oneLine(report?.result),
    oneLine(report?.evidence),
  );
}

const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ');
