import type { Area, CellWrite } from '../../shared/index.ts';
import { areaText } from './area-address.ts';
import { type Batches, bytesOf, CALL_BYTES } from './batches.ts';
import { type CellInput, cellInput, needsOpenFormat } from './cell-input.ts';
import { DATE_FORMAT, isDateFormat, TEXT_FORMAT } from './date-format.ts';
import type { SheetPlan } from './plan-writes.ts';
import { type CellMap, putCell, rectangles } from './rectangles.ts';

/** What stands in the cells that are to be written, as read just before. */
export interface CellsNow {
  numberFormat(row: number, column: number): string;
  /** Somebody changed it after the workbook was read: what they typed stays. */
  isChanged(row: number, column: number): boolean;
}

/** A range of many rows is written in parts, so that a part can go into the next batch. */
const MOST_BYTES_OF_ONE = 1_000_000;

/** Writes the planned contents; the formats that dates need are laid into the plan. */
export async function writeCells(
  batches: Batches,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  now: CellsNow,
): Promise<void> {
  const cells = withoutChanged(plan.cells, now);
  await openTextCells(batches, sheet, plan, cells, now);
  showDates(plan, cells, now);
  for (const area of rectangles(cells)) {
    const inputs = inputsOf(area, cells, now);
    for (const part of partsOf(area, inputs)) {
      await batches.room(2 * CALL_BYTES + part.bytes);
      sheet.getRange(areaText(part.area)).formulas = part.inputs;
    }
  }
}

function withoutChanged(cells: CellMap<CellWrite>, now: CellsNow): Map<number, Map<number, CellWrite>> {
  const kept = new Map<number, Map<number, CellWrite>>();
  for (const [row, columns] of cells) {
    for (const [column, write] of columns) if (!now.isChanged(row, column)) putCell(kept, row, column, write);
  }
  return kept;
}

/** Numbers and formulas put into a text cell would become texts; it is a text cell again afterwards. */
async function openTextCells(
  batches: Batches,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  cells: CellMap<CellWrite>,
  now: CellsNow,
): Promise<void> {
  const closed = new Map<number, Map<number, true>>();
  for (const [row, columns] of cells) {
    for (const [column, write] of columns) {
      if (needsOpenFormat(write) && now.numberFormat(row, column) === TEXT_FORMAT) putCell(closed, row, column, true);
    }
  }
  for (const area of rectangles(closed)) {
    await batches.room(CALL_BYTES);
    setNumberFormat(sheet.getRange(areaText(area)), 'General');
    for (const row of rows(area)) {
      for (const column of columnsOf(area)) {
        if (plan.formats.numberFormat(row, column) === null)
          plan.formats.lay(cell(row, column), { numberFormat: TEXT_FORMAT });
      }
    }
  }
}

/** A date in a cell that shows no dates gets a format, as when a person types one. */
function showDates(plan: SheetPlan, cells: CellMap<CellWrite>, now: CellsNow): void {
  for (const [row, columns] of cells) {
    for (const [column, write] of columns) {
      if (typeof write !== 'object' || write === null || !('date' in write)) continue;
      const format = plan.formats.numberFormat(row, column) ?? now.numberFormat(row, column);
      if (!isDateFormat(format)) plan.formats.lay(cell(row, column), { numberFormat: DATE_FORMAT });
    }
  }
}

/** One format for all cells is given as one value, which the types do not know
 *  (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values). */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

function inputsOf(area: Area, cells: CellMap<CellWrite>, now: CellsNow): readonly CellInput[][] {
  return rows(area).map((row) =>
    columnsOf(area).map((column) => {
      const write = cells.get(row)?.get(column) ?? null;
      const format = now.numberFormat(row, column);
      return cellInput(write, needsOpenFormat(write) ? 'General' : format);
    }),
  );
}

interface Part {
  readonly area: Area;
  readonly inputs: CellInput[][];
  readonly bytes: number;
}

function partsOf(area: Area, inputs: readonly CellInput[][]): readonly Part[] {
  const parts: { area: Area; inputs: CellInput[][]; bytes: number }[] = [];
  inputs.forEach((row, down) => {
    const bytes = bytesOf(JSON.stringify(row));
    const last = parts[parts.length - 1];
    if (last !== undefined && last.bytes + bytes <= MOST_BYTES_OF_ONE) {
      last.inputs.push(row);
      last.bytes += bytes;
      last.area = { ...last.area, rows: last.area.rows + 1 };
    } else parts.push({ area: { ...area, row: area.row + down, rows: 1 }, inputs: [row], bytes });
  });
  return parts;
}

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const rows = (area: Area): number[] => Array.from({ length: area.rows }, (_, index) => area.row + index);
const columnsOf = (area: Area): number[] => Array.from({ length: area.columns }, (_, index) => area.column + index);
