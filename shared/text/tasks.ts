import type { ColourRule } from '../workbook/change.ts';
import { taskState } from './choices.ts';
import { statusLooks } from './status.ts';

export type TaskState = 'not' | 'doing' | 'done';
/** How a task stands against its day. */
export type TaskDueState = 'done' | 'overdue' | 'soon' | 'in-time' | 'standing' | 'no-date';

const stateLooks = {
  not: { symbol: '○', look: statusLooks['no-data'] },
  doing: { symbol: '►', look: statusLooks['on-track'] },
  done: { symbol: '●', look: statusLooks.met },
} as const;

/** taskStateLabel('doing') //=> '► Đang thực hiện' */
export const taskStateLabel = (state: TaskState): string => `${stateLooks[state].symbol} ${taskState.word(state)}`;
/** What stands until a lead has reported. */
export const TASK_NOT_REPORTED = '○ Chưa báo cáo';

const dueWords: Readonly<Record<TaskDueState, string>> = {
  done: '● Đã xong',
  overdue: '▼ Quá hạn',
  soon: '▲ Sắp đến hạn',
  'in-time': '► Trong hạn',
  standing: '○ Thường xuyên',
  'no-date': '○ Chưa có hạn',
};

/** taskDueLabel('overdue', 12) //=> '▼ Quá hạn 12 ngày'; `days` past or left, null where none are counted. */
export function taskDueLabel(state: TaskDueState, days: number | null): string {
  if (days === null) return dueWords[state];
  return state === 'overdue' ? `${dueWords.overdue} ${days} ngày` : `${dueWords[state]} (còn ${days} ngày)`;
}

const rule = (formula: string, { fill, colour }: { fill: string; colour: string }): ColourRule => ({
  formula,
  fill,
  colour,
  bold: true,
});

/** Colours of the column of states; `cell` is its first cell, "$N8". */
export const taskStateColours = (cell: string): readonly ColourRule[] =>
  (Object.keys(stateLooks) as TaskState[]).map((state) =>
    rule(`${cell}="${taskStateLabel(state)}"`, stateLooks[state].look),
  );

/** Colours by the symbol that the text begins with. */
export const taskDueColours = (cell: string): readonly ColourRule[] => [
  rule(`LEFT(${cell},1)="▼"`, statusLooks.lagging),
  rule(`LEFT(${cell},1)="▲"`, statusLooks['at-risk']),
  rule(`LEFT(${cell},1)="●"`, statusLooks.met),
];
