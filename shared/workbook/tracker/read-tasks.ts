import { taskDue } from '../../calendar/task-due.ts';
import type { Unit } from '../../plan/schema.ts';
import { ALL_UNITS } from '../../text/choices.ts';
import { cellText } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import { Notes } from './notes.ts';
import { unitNamed } from './read-units.ts';
import { dateIn, numberThat } from './setting-cells.ts';
import type { Read, TrackedTask } from './types.ts';

/**
 * The tasks of `Nhiệm vụ`, each once, as the commune has them. A blank day follows from the printed time where that
 * can be read; no day and no such time is a task that never falls due. Money is in triệu đồng.
 */
export function readTasks(table: Table | null, units: readonly Unit[], year: number): Read<readonly TrackedTask[]> {
  if (table === null) return { value: [], findings: [] };
  const notes = new Notes(table);
  const tasks = table.rows.flatMap((row) => {
    const isTask = cellText(row.value('code')) !== '' && cellText(row.value('name')) !== '';
    return isTask ? [taskIn(row, units, year, notes)] : [];
  });
  const value = tasks.filter(({ code }, index) => tasks.findIndex((other) => other.code === code) === index);
  return { value, findings: notes.findings };
}

function taskIn(row: TableRow, units: readonly Unit[], year: number, notes: Notes): TrackedTask {
  const text = (key: string): string => cellText(row.value(key));
  const some = (key: string): string | null => text(key) || null;
  const money = (key: string, label: string): number | null =>
    notes.take<number | null>(
      row,
      key,
      label,
      numberThat((amount) => amount >= 0),
      null,
    );
  const printed = taskDue(text('time'), year);
  return {
    code: text('code'),
    name: text('name'),
    leads: leadsIn(row, units, notes),
    leadsPrinted: text('leads'),
    coordinatesPrinted: text('coordinates'),
    officer: some('officer'),
    time: text('time'),
    due: notes.take(row, 'due', 'Hạn', dateIn, printed?.due ?? null),
    standing: printed?.standing ?? false,
    product: some('product'),
    authority: some('authority'),
    budget: money('budget', 'Dự toán'),
    source: some('source'),
    spent: money('spent', 'Đã chi'),
  };
}

/** Units by any of their names; where nobody is named, the printed lead may be one of them. */
function leadsIn(row: TableRow, units: readonly Unit[], notes: Notes): readonly string[] {
  const typed = cellText(row.value('enters'));
  if (typed.toLowerCase() === ALL_UNITS.toLowerCase())
    return units.filter((unit) => unit.countsAsAll).map(({ id }) => id);
  const named = typed === '' ? cellText(row.value('leads')) : typed;
  const found = named.split(';').map((name) => unitNamed(units, name));
  if (typed !== '' && found.includes(null)) notes.refuse(row, 'enters', 'Đơn vị báo cáo');
  return found.flatMap((unit) => (unit === null ? [] : [unit.id]));
}
