import type { Plan } from '../../plan/schema.ts';
import { nameOf, shownMarkers } from '../../workbook/anchors.ts';
import type { Change } from '../../workbook/change.ts';
import { slotKeys } from '../../workbook/live/trajectory-formulas.ts';
import { readTable, type Table, type TableRow } from '../../workbook/read-table.ts';
import { format } from '../../workbook/style.ts';
import { choiceOfCode } from '../../workbook/templates/trajectory-choice.ts';
import { SPARE_ROWS } from '../../workbook/templates/trajectory-tables.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { type RowWrites, writeColumns } from '../../workbook/write-columns.ts';
import { lacking } from './fill-rows.ts';

/** The list from which an indicator is chosen in `Diễn biến` grows with the indicators that `Theo dõi` does not have yet. */
export function addedChoices(workbook: Workbook, { overview }: Tracker, plan: Plan): readonly Change[] {
  const head = readTable(workbook, shownMarkers.trajectoryHead);
  const row = head?.rows.find((one) => one.value('key') === 'code')?.row;
  const column = head?.columns.value;
  const isNew = lacking(overview, plan.indicators, ({ code }) => code).length > 0;
  if (!isNew || head === null || row === undefined || column === undefined) return [];
  const area = { row, column, rows: 1, columns: 1 };
  return [{ do: 'validate', sheet: head.sheet, area, validation: choiceOfCode(plan) }];
}

/**
 * Room for the figures of more indicators than the hidden table of `Diễn biến` has: it goes on below itself, in columns
 * that nobody sees. Formulas do not know of the new rows: the refresh puts them in anew.
 */
export function moreFigures(workbook: Workbook, plan: Plan): readonly Change[] {
  const data = readTable(workbook, shownMarkers.trajectoryData);
  const [head, slots] = [shownMarkers.trajectoryHead, shownMarkers.trajectorySlots].map((marker) =>
    readTable(workbook, marker),
  );
  const last = data?.rows[data.rows.length - 1]?.row;
  if (!data?.isBounded || last === undefined || plan.indicators.length <= data.rows.length) return [];
  const { sheet, keyRow, columns } = data;
  const added = plan.indicators.length + SPARE_ROWS - data.rows.length;
  const area = {
    row: keyRow,
    column: 1,
    rows: last + added - keyRow + 1,
    columns: Math.max(...Object.values(columns)),
  };
  const codes = { row: last + 1, column: columns.code ?? area.columns, rows: added, columns: 1 };
  return [
    { do: 'define-name', name: nameOf(shownMarkers.trajectoryData), sheet, area },
    { do: 'format', sheet, area: codes, format: { ...format.text, wrap: false } },
    ...withoutFormulas(head ?? null, ['value']),
    ...withoutFormulas(slots ?? null, slotKeys),
  ];
}

function withoutFormulas(table: Table | null, keys: readonly string[]): readonly Change[] {
  const blanked = (row: TableRow): RowWrites =>
    Object.fromEntries(keys.filter((key) => row.hasFormula(key)).map((key) => [key, null]));
  return table === null ? [] : writeColumns(table, keys, table.rows.map(blanked));
}
