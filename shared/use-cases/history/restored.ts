import { sentChoice } from '../../text/choices.ts';
import { isBlank } from '../../workbook/cell-text.ts';
import type { Table, TableRow } from '../../workbook/read-table.ts';
import { inputKeys } from '../../workbook/templates/entry-columns.ts';
import { typedKeys } from '../../workbook/templates/history.ts';
import type { Archive, ArchiveRow } from '../../workbook/tracker/archive.ts';
import type { Value } from '../../workbook/workbook.ts';
import type { RowWrites } from '../../workbook/write-columns.ts';
import { sideColumn } from './closing-rows.ts';
import { isCode, type PeriodTableKind, periodInputs } from './period-tables.ts';
import type { Fill } from './roll-blocks.ts';

/**
 * What stood in a unit's tables when the period was closed: row by row as typed; rows whose order has changed since are
 * found by their code. What is already typed there stays.
 */
export function restored({ inEffect }: Archive, unit: string, period: string): Fill {
  const own = (inEffect.get(period) ?? []).filter((one) => one.unit === unit);
  return (kind, table, row) => {
    const closed = closedRow(own, kind, table, row);
    const cells = periodInputs[kind].map((key) => [
      key,
      standing(row, key) ?? (closed ? typedIn(closed, kind, key) : null),
    ]);
    return Object.fromEntries(cells) as RowWrites;
  };
}

/** What a person typed there; "Chưa gửi" is what the template says. */
function standing(row: TableRow, key: string): Value {
  const value = row.value(key);
  return isBlank(value) || (key === 'sent' && value === sentChoice.word('not')) ? null : value;
}

const KINDS = { entry: 'figure', coordination: 'coordination', task: 'task', sending: 'sending' } as const;

function closedRow(own: readonly ArchiveRow[], kind: PeriodTableKind, table: Table, row: TableRow): ArchiveRow | null {
  const rows = own.filter((one) => one.kind === KINDS[kind]);
  if (kind === 'sending')
    return rows[0] ?? own.find((one) => one.revision === 0 && !isBlank(one.row.value('sentOn'))) ?? null;
  const sameCode = rows.filter((one) => isCode(row, one.code));
  const place = `/${row.row - table.keyRow}`;
  return sameCode.find(({ id }) => id.slice(-place.length) === place) ?? sameCode[0] ?? null;
}

function typedIn({ kind, revision, row }: ArchiveRow, of: PeriodTableKind, key: string): Value {
  if (of === 'sending') return key === 'sent' ? sentIn(kind, row) : row.value(key);
  if (of !== 'entry') return row.value(sideColumn(key));
  const typed = typedKeys[key as keyof typeof typedKeys];
  if (typed === undefined || !inputKeys.some((one) => one === key)) return row.value(key);
  return kind === 'figure' && revision === 0 ? broughtIn(row, key) : row.value(typed);
}

/** Figures that were brought in with the day on which they were sent were sent. */
const sentIn = (kind: ArchiveRow['kind'], row: TableRow): Value =>
  kind === 'sending' ? row.value('answer') : sentChoice.word('sent');

/** Of figures that were brought in nobody knows how they were typed: a value without its two numbers was published. */
function broughtIn(row: TableRow, key: string): Value {
  if (key !== 'published') return row.value(key);
  return isBlank(row.value('numerator')) && typeof row.value('value') === 'number' ? row.value('value') : null;
}
