import { afterEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../shared/workbook/host.ts';
import type { Workbook } from '../../shared/workbook/workbook.ts';
import { type ExcelUnderTest, type ExcelVersion, excelUnderTest, unknownMembers } from '../excel/excel-under-test.ts';
import { describeHost, type HostUnderTest } from './conformance.ts';

afterEach(async () => {
  expect(await unknownMembers()).toEqual([]);
});

describeHost('Excel of Microsoft 365', () => hostUnderTest('microsoft-365', (workbook) => workbook));

/** What ExcelApi 1.9 cannot say of merged cells is put in here; the test below says so and fails the day it can. */
describeHost('Excel of the floor, ExcelApi 1.9', () => hostUnderTest('floor', withMerges));

describe('Excel of the floor, ExcelApi 1.9', () => {
  test.failing('cannot say which cells are merged: getMergedAreasOrNullObject is of ExcelApi 1.13', async () => {
    const { host } = await excelUnderTest('floor');
    await host.apply([{ do: 'merge', sheet: 'Sheet1', area: { row: 1, column: 1, rows: 1, columns: 2 } }]);
    expect((await host.snapshot()).sheets[0]?.merges).toHaveLength(1);
  });
});

/** Between two lists of changes the workbook is closed and opened again. */
async function hostUnderTest(
  version: ExcelVersion,
  seen: (workbook: Workbook, of: ExcelUnderTest) => Workbook,
): Promise<HostUnderTest> {
  let current = await excelUnderTest(version);
  const hostOf = (one: ExcelUnderTest): Host => ({
    name: one.host.name,
    calculates: one.host.calculates,
    apply: one.host.apply,
    snapshot: async () => withoutFirstSheet(seen(await one.host.snapshot(), one)),
  });
  return {
    host: hostOf(current),
    async reopened() {
      current = await excelUnderTest(version, current.model());
      return hostOf(current);
    },
  };
}

/** Excel has no workbook without a sheet: the empty one it begins with is no part of what is compared. */
function withoutFirstSheet(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter(({ title }) => title !== 'Sheet1') };
}

function withMerges(workbook: Workbook, { model }: ExcelUnderTest): Workbook {
  const merges = new Map(model().sheets.map((sheet) => [sheet.title, sheet.merges]));
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: merges.get(sheet.title) ?? [] })) };
}
