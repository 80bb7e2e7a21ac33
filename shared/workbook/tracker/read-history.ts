import { endOf } from '../../calendar/period.ts';
import { compareTexts } from '../../compare-texts.ts';
import type { PastEntry } from '../../entry/types.ts';
import type { Unit } from '../../plan/schema.ts';
import { answerChoice } from '../../text/choices.ts';
import { cellText } from '../cell-text.ts';
import type { Table } from '../read-table.ts';
import { type Archive, type ArchiveRow, periodState } from './archive.ts';
import { Notes } from './notes.ts';
import { readArchive } from './read-archive.ts';
import type { KnownCode } from './read-lists.ts';
import { dateIn, numberIn } from './setting-cells.ts';
import type { Read } from './types.ts';

/** The closed periods' figures as they were closed last, oldest first, and the archive that they come from. */
export function readHistory(
  table: Table | null,
  units: readonly Unit[],
  known: KnownCode,
  open: readonly string[] = [],
): Read<readonly PastEntry[]> & { readonly archive: Archive } {
  const { value: archive, findings } = readArchive(table, units, known);
  const notes = new Notes(table ?? { sheet: '' });
  const value = pastEntries(archive, open, notes);
  return { value, archive, findings: [...findings, ...notes.findings] };
}

/** A period that was reopened says what stands in its tabs again, and nothing else. */
function pastEntries(archive: Archive, open: readonly string[], notes: Notes): readonly PastEntry[] {
  const isTypedAnew = (id: string): boolean => open.includes(id) && periodState(archive, id) === 'reopened';
  return figuresIn(
    [...archive.inEffect].flatMap(([id, rows]) => (isTypedAnew(id) ? [] : rows)),
    notes,
  );
}

/** The figures among some rows, oldest first. */
export function figuresIn(rows: readonly ArchiveRow[], notes: Notes): readonly PastEntry[] {
  const past = rows.flatMap((row) => (row.kind === 'figure' ? (pastEntry(row, notes) ?? []) : []));
  return past.sort((a, b) => compareTexts(a.asOf, b.asOf));
}

/** A row that was closed without a figure is no figure; what was brought in is taken as it is. */
function pastEntry({ row, revision, code, unit, period: id }: ArchiveRow, notes: Notes): PastEntry | null {
  const number = (key: string): number | null => {
    const reading = numberIn(row.value(key));
    return reading.is === 'value' ? reading.value : null;
  };
  const answer = answerChoice.code(cellText(row.value('answer')));
  const value = answer === 'done' ? true : answer === 'not-done' ? false : number('value');
  if (code === '' || (revision > 0 && value === null && answer === null)) return null;
  return {
    code,
    unit,
    period: id,
    asOf: notes.take(row, 'cutOff', 'Số liệu tính đến', dateIn, endOf(id)),
    numerator: number('numerator'),
    denominator: number('denominator'),
    value,
    answer,
    evidence: cellText(row.value('evidence')) || null,
  };
}
