import { bootExcel, EXCELS, type NodeExcel } from '../../local/excel-host/index.ts';
import type { WorkbookModel } from '../../local/workbook-model/index.ts';
import { type ExcelWorkbook, excelWorkbook } from '../../office-addin/excel-workbook.ts';
import type { ExcelSlice } from '../../office-addin/workbook/excel-slice.ts';

/** The add-in's adapter on the unmodified Office.js, on our Excel. */
export interface ExcelUnderTest {
  readonly excel: NodeExcel;
  readonly slice: ExcelSlice;
  readonly host: ExcelWorkbook;
  /** The workbook as it stands in Excel, with every result fresh. */
  model(): WorkbookModel;
}

export type ExcelVersion = keyof typeof EXCELS;
export const excelVersions = Object.keys(EXCELS) as readonly ExcelVersion[];

/** One client per version and test file: it is 1,4 MB of script. */
const booted = new Map<ExcelVersion, Promise<NodeExcel>>();

/** Opens a workbook in an Excel of a version; without one, Excel's own empty workbook. */
export async function excelUnderTest(version: ExcelVersion, start?: WorkbookModel): Promise<ExcelUnderTest> {
  const booting = booted.get(version) ?? bootExcel({ sets: EXCELS[version] });
  booted.set(version, booting);
  const excel = await booting;
  excel.open(start);
  const slice = sliceOf(excel);
  return { excel, slice, host: excelWorkbook(slice), model: () => excel.book().calculated() };
}

/** Members that were asked for and do not exist, in any Excel of this file; after each test there are none. */
export async function unknownMembers(): Promise<readonly string[]> {
  const all = await Promise.all(booted.values());
  return all.flatMap((excel) => excel.unknownMembers());
}

/** What the add-in takes from Office.js in production, taken from the client in Node. */
function sliceOf({ globals }: NodeExcel): ExcelSlice {
  const { run } = globals.Excel as { run: ExcelSlice['run'] };
  const { context } = globals.Office as {
    context: { requirements: { isSetSupported(name: string, version: string): boolean } };
  };
  return { run, hasApi: (version) => context.requirements.isSetSupported('ExcelApi', version) };
}
