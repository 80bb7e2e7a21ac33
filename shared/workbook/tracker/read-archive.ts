import type { PlainDate } from '../../calendar/plain-date.ts';
import { compareTexts } from '../../compare-texts.ts';
import { grouped } from '../../entry/book.ts';
import type { Unit } from '../../plan/schema.ts';
import { historyRowChoice } from '../../text/choices.ts';
import { cellText } from '../cell-text.ts';
import type { Table, TableRow } from '../read-table.ts';
import type { Value } from '../workbook.ts';
import { type Archive, type ArchiveRow, type Closing, emptyArchive, lastClosing, type Reopening } from './archive.ts';
import { Notes } from './notes.ts';
import type { KnownCode } from './read-lists.ts';
import { periodIn } from './read-periods.ts';
import { unitNamed } from './read-units.ts';
import { rowsInSeal } from './seal.ts';
import { dateIn, numberIn } from './setting-cells.ts';
import type { Read } from './types.ts';

/** `Lịch sử` as it stands. A row whose period cannot be read is left out, with a finding. */
export function readArchive(table: Table | null, units: readonly Unit[], known: KnownCode): Read<Archive> {
  if (table === null) return { value: emptyArchive, findings: [] };
  const notes = new Notes(table);
  const find = {
    unit: remembered((name) => unitNamed(units, name)?.id ?? name),
    code: remembered(known),
    period: remembered((text) => periodIn(text)?.id ?? null),
  };
  const rows = onceEach(table.rows.flatMap((row) => archiveRow(row, find, notes) ?? []));
  const ofKind = grouped(rows, ({ kind }) => (kind === 'closing' || kind === 'reopening' ? kind : 'content'));
  const content = grouped(ofKind.get('content') ?? [], ({ period }) => period);
  const closings = inOrder((ofKind.get('closing') ?? []).map((row) => closingIn(row, content.get(row.period) ?? [])));
  const reopenings = inOrder((ofKind.get('reopening') ?? []).map(actIn));
  const inEffect = new Map(
    [...content].map(([period, own]) => {
      const revision = lastClosing({ closings }, period)?.revision ?? 0;
      return [period, own.filter((one) => one.revision === revision && one.kind !== 'context')];
    }),
  );
  return { value: { table, rows, inEffect, closings, reopenings }, findings: notes.findings };
}

/** The same few words stand in thousands of rows. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    if (!found.has(text)) found.set(text, find(text));
    return found.get(text) as T;
  };
}

interface Find {
  readonly unit: (name: string) => string;
  readonly code: (text: string) => string;
  readonly period: (text: string) => string | null;
}

function archiveRow(row: TableRow, find: Find, notes: Notes): ArchiveRow | null {
  const [code, typedPeriod] = [cellText(row.value('code')), row.value('period')];
  const kind = historyRowChoice.code(cellText(row.value('kind'))) ?? 'figure';
  const id = cellText(row.value('id'));
  if (code === '' && id === '' && kind === 'figure') return null;
  const period =
    typeof typedPeriod === 'object' ? (periodIn(typedPeriod)?.id ?? null) : find.period(cellText(typedPeriod));
  if (period === null) {
    notes.refuse(row, 'period', 'Kỳ');
    return null;
  }
  const revision = numberIn(row.value('revision'));
  return {
    kind,
    period,
    revision: revision.is === 'value' ? revision.value : 0,
    id,
    code: find.code(code),
    unit: cellText(row.value('unitKey')) || find.unit(cellText(row.value('unit'))),
    row,
  };
}

/** The first of rows with the same id; those that were brought in have none. */
function onceEach(rows: readonly ArchiveRow[]): readonly ArchiveRow[] {
  const seen = new Set<string>();
  return rows.filter(({ kind, period, revision, id }) => {
    if (id === '') return true;
    const key = [kind, period, revision, id].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function closingIn(closing: ArchiveRow, content: readonly ArchiveRow[]): Closing {
  const seal = cellText(closing.row.value('seal'));
  const rows = content.filter(({ revision }) => revision === closing.revision).length;
  return { ...actIn(closing), asOf: dated(closing.row.value('asOf')), seal, isWhole: rowsInSeal(seal) === rows };
}

function actIn({ period, revision, row }: ArchiveRow): Reopening {
  const text = (key: string): string | null => cellText(row.value(key)) || null;
  return { period, revision, by: text('by'), on: dated(row.value('on')), why: text('why') };
}

function dated(value: Value): PlainDate | null {
  const reading = dateIn(value);
  return reading.is === 'value' ? reading.value : null;
}

const inOrder = <T extends { readonly period: string; readonly revision: number }>(acts: readonly T[]): readonly T[] =>
  [...acts].sort((a, b) => compareTexts(a.period, b.period) || a.revision - b.revision);
