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
import { writeWorkbook } from './workbook/write-workbook.ts';

export interface ExcelWorkbook extends Host {
  readonly name: 'excel';
  snapshot(): Promise<Workbook>;
  /**
   * Carries the changes out. Cells that somebody changed since the last snapshot stay as they are; where rows or
   * columns moved since, nothing is written and the failure's code is 'WorkbookChanged': read and decide again.
   */
  apply(changes: readonly Change[]): Promise<void>;
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
  let report: WriteReport | null = null;

  async function snapshot(): Promise<Workbook> {
    try {
      read = await readWorkbook(excel);
    } catch (error) {
      throw failureOf(error);
    }
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

  return { name: 'excel', calculates: true, snapshot, apply, report: () => report } satisfies ExcelWorkbook;
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
