import type { OpenPeriod } from '../../entry/types.ts';
import type { Indicator } from '../../plan/schema.ts';
import { entersFigure } from '../../plan/unit-duties.ts';
import { cellText } from '../../workbook/cell-text.ts';
import type { Change } from '../../workbook/change.ts';
import type { BlockPlace } from '../../workbook/live/gather-formulas.ts';
import type { HamletsPlace } from '../../workbook/live/hamlet-formulas.ts';
import type { Table } from '../../workbook/read-table.ts';
import { columnOf } from '../../workbook/table.ts';
import { addedBlock, type BlockDuties, type BlockPosition } from '../../workbook/templates/entry.ts';
import { entryColumns } from '../../workbook/templates/entry-columns.ts';
import { entryRows } from '../../workbook/templates/entry-table.ts';
import { entererName } from '../../workbook/templates/overview.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { bottomOf } from '../bottom-of.ts';
import { type PeriodTables, periodTables } from './period-tables.ts';

/** A unit's new block: what it takes, and where `Theo dõi` finds it. */
export interface AddedBlock {
  readonly unit: string;
  readonly period: string;
  readonly changes: readonly Change[];
  /** Null where the unit enters no figure. */
  readonly place: BlockPlace | null;
}

/** What new blocks ask of a unit. */
export interface NewBlocks {
  readonly duties: (unit: string) => BlockDuties | null;
  readonly hamlets: HamletsPlace | null;
}

/** Blocks for one more period, below everything in the tab of every unit that has one for a period now. */
export function addBlocks(
  workbook: Workbook,
  tracker: Tracker,
  open: OpenPeriod,
  now?: NewBlocks,
): readonly AddedBlock[] {
  const models = tracker.open.flatMap(({ period }) => periodTables(workbook, period));
  const units = [...new Set(models.map(({ unit }) => unit))];
  return units.flatMap((unit) => {
    const model = models.find((one) => one.unit === unit);
    const sheet = (model?.entry ?? model?.sending)?.sheet;
    const duties = model === undefined ? null : (now?.duties(unit) ?? dutiesAs(tracker, model));
    if (sheet === undefined || duties === null) return [];
    const setting = {
      year: tracker.settings.year,
      enterer: (one: Indicator): string => entererName(tracker, one),
      ...hamletsIn(now),
    };
    const { changes, at } = addedBlock(sheet, bottomOf(workbook, sheet) + 3, duties, open, setting);
    return [{ unit, period: open.period, changes, place: placeOf(sheet, at, duties) }];
  });
}

const hamletsIn = (now: NewBlocks | undefined) => (now === undefined ? {} : { hamlets: now.hamlets });

/** As the unit's other block has it, with the indicators that it enters now. */
function dutiesAs(tracker: Tracker, { unit: id, coordination, task }: PeriodTables): BlockDuties | null {
  const unit = tracker.units.find((one) => one.id === id);
  if (unit === undefined) return null;
  const coordinates = codesOf(coordination);
  const own = tracker.indicators.filter((one) => entersFigure(one, unit));
  const rows = task?.rows.filter((row) => cellText(row.value('code')) !== '') ?? [];
  const text = (row: Table['rows'][number], key: string): string => cellText(row.value(key));
  return {
    unit,
    indicators: own,
    coordinates: tracker.indicators.filter((one) => coordinates.includes(one.code) && !own.includes(one)),
    tasks: rows.map((row) => ({ id: text(row, 'code'), name: text(row, 'name'), printedTime: text(row, 'target') })),
  };
}

const codesOf = (table: Table | null): readonly string[] =>
  (table?.rows ?? []).map((row) => cellText(row.value('code'))).filter((code) => code !== '');

function placeOf(sheet: string, at: BlockPosition, { indicators }: BlockDuties): BlockPlace | null {
  if (indicators.length === 0) return null;
  const column = (key: string): number => columnOf({ columns: entryColumns }, key);
  return { sheet, firstRow: at.firstRow, rows: entryRows({ indicators }), column, sent: at.sent };
}
