import { type Change, type Host, HostCannot, type Workbook } from '../shared/index.ts';
import { lookAfterFailure, wholeReport } from './workbook/after-failure.ts';
import { lookBeforeWriting } from './workbook/before-writing.ts';
import { checkChanges } from './workbook/check-changes.ts';
import { failureOf, type WriteReport } from './workbook/excel-failure.ts';
import type { ExcelSlice } from './workbook/excel-slice.ts';
import { plainWorkbook } from './workbook/plain-workbook.ts';
import { planWrites } from './workbook/plan-writes.ts';
import type { RawWorkbook } from './workbook/raw-workbook.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { selectCells } from './workbook/select-cells.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

export interface ExcelWorkbook extends Host {
  readonly name: 'excel';
  snapshot(): Promise<Workbook>;
  /**
   * Carries the changes out. Cells that somebody changed since the last snapshot stay as they are; where rows or
   * columns moved since, nothing is written and the failure's code is 'WorkbookChanged': read and decide again.
   */
  apply(changes: readonly Change[]): Promise<void>;
  /** Brings a sheet to the front and selects cells of it; false where there is no sheet of this title. One or two syncs. */
  select(title: string, address: string): Promise<boolean>;
  /** The title that a sheet had in the last snapshot, by its id in Excel. */
  titleOf(sheetId: string): string | null;
  /** What the last apply did. */
  report(): WriteReport | null;
}

/**
 * The workbook open in Excel. Reading takes two syncs and changing two, whatever the number of indicators, and one more
 * for each further 4 MB.
 *
 * const host = excelWorkbook(officeExcel());
 * await host.apply(insertTemplates(await host.snapshot(), plan, options));
 */
export function excelWorkbook(excel: ExcelSlice): ExcelWorkbook {
  let read: RawWorkbook | null = null;
  let titles: ReadonlyMap<string, string> = new Map();
  let report: WriteReport | null = null;

  async function snapshot(): Promise<Workbook> {
    try {
      read = await readWorkbook(excel);
    } catch (error) {
      throw failureOf(error);
    }
    titles = new Map(read.sheets.map(({ id, title }) => [id, title]));
    return plainWorkbook(read);
  }

  async function apply(changes: readonly Change[]): Promise<void> {
    checkChanges(changes);
    const plan = planWrites(changes);
    // A snapshot speaks for one list of changes: afterwards the workbook is another one.
    const basis = read;
    read = null;
    report = null;
    if (changes.length > 0) report = await carryOut(excel, plan, basis);
  }

  return {
    name: 'excel',
    calculates: true,
    snapshot,
    apply,
    select: (title, address) => selectCells(excel, title, address),
    titleOf: (sheetId) => titles.get(sheetId) ?? null,
    report: () => report,
  } satisfies ExcelWorkbook;
}

async function carryOut(
  excel: ExcelSlice,
  plan: ReturnType<typeof planWrites>,
  basis: RawWorkbook | null,
): Promise<WriteReport> {
  const state: { before: Awaited<ReturnType<typeof lookBeforeWriting>> | null } = { before: null };
  try {
    return await excel.run(async (context) => {
      const before = await lookBeforeWriting(context, plan, basis);
      state.before = before;
      await writeWorkbook(context, plan, before);
      return wholeReport(before);
    });
  } catch (error) {
    // HostCannot and the like are ours and said before anything was written.
    if (state.before === null) throw error instanceof HostCannot ? error : failureOf(error);
    throw failureOf(error, await lookAfterFailure(excel, state.before));
  }
}
