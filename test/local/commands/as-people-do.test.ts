import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkJson } from '../../../local/json/check-json.ts';
import { refreshJson } from '../../../local/json/refresh-json.ts';
import { statusJson } from '../../../local/json/status-json.ts';
import type { WorkbookModel } from '../../../local/workbook-model/workbook-model.ts';
import { createXlsx, readXlsx } from '../../../local/xlsx/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { columnOf, mergedCells, rearranged, renamedTab, rowOf } from './as-people-do.ts';
import { dtiJson } from './dti.ts';
import { sampleModel } from './trackers.ts';

const folder = tempFolder();
const asMade = sampleModel('loc-tan');
const TAB = 'Nhập - Phòng VH-XH';

/** Rows of the entries of a tab, first and last. */
const first = rowOf(asMade, TAB, 2, '1.1');
const last = rowOf(asMade, TAB, 2, '6.5');

function saved(name: string, model: WorkbookModel): string {
  const file = join(folder, name);
  writeFileSync(file, createXlsx(model));
  return file;
}

/** What the commands say, without the places. */
async function answers(file: string) {
  const { findings } = await dtiJson(checkJson, 'check', file);
  const { indicators, units } = await dtiJson(statusJson, 'status', file);
  return { found: findings.map(({ code, indicator }) => `${code} ${indicator ?? ''}`).sort(), indicators, units };
}

const expected = await answers(saved('as-made.xlsx', asMade));

const harmless: readonly (readonly [name: string, model: WorkbookModel])[] = [
  ['a renamed tab', renamedTab(asMade, TAB, 'Văn hóa')],
  ['renamed sheets of the clerk', renamedTab(renamedTab(asMade, 'Cấu hình', 'Thiết lập'), 'Chỉ tiêu', 'Phụ lục')],
  ['a column moved to the front', movedColumn(TAB, 'evidence', 3)],
  ['a moved column of the indicators', movedColumn('Chỉ tiêu', 'way', 2)],
  ['inserted rows among the entries', rearranged(asMade, TAB, (row, column) => [row > first ? row + 2 : row, column])],
  ['rows inserted above everything', rearranged(asMade, TAB, (row, column) => [row + 3, column])],
  [
    'entries sorted the other way round',
    rearranged(asMade, TAB, (row, column) => [row >= first && row <= last ? first + last - row : row, column]),
  ],
];

/** As cutting a column and inserting it elsewhere does. */
function movedColumn(title: string, key: string, to: number): WorkbookModel {
  const from = columnOf(asMade, title, key);
  return rearranged(asMade, title, (row, column) => {
    if (column === from) return [row, to];
    return [row, column >= to && column < from ? column + 1 : column];
  });
}

describe.each(harmless)('%s', (name, model) => {
  test('changes nothing of what is said', async () => {
    expect(await answers(saved(`${name}.xlsx`, model))).toEqual(expected);
  });
  test('keeps what people typed through a refresh', async () => {
    const file = saved(`${name}, refreshed.xlsx`, model);
    await dtiJson(refreshJson, 'refresh', file, '--as-of', '2026-11-20');
    const texts = (workbook: string) =>
      readXlsx(readFileSync(workbook))
        .sheets.flatMap(({ rows }) => rows.flat())
        .filter((value) => typeof value === 'string' && /^(?:Báo cáo số|Người nhập mẫu|- Còn 4)/.test(value));
    expect(texts(file).sort()).toEqual(texts(join(folder, 'as-made.xlsx')).sort());
  });
});

describe('what cannot be repaired is a finding', () => {
  async function findingsIn(name: string, model: WorkbookModel) {
    const file = saved(name, model);
    const bytes = readFileSync(file);
    const { findings } = await dtiJson(checkJson, 'check', file);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    return findings;
  }

  test('a deleted column', async () => {
    const gone = columnOf(asMade, TAB, 'denominator');
    const model = rearranged(asMade, TAB, (row, column) => {
      if (column === gone) return null;
      return [row, column > gone ? column - 1 : column];
    });
    expect(await findingsIn('deleted column.xlsx', model)).toContainEqual(
      expect.objectContaining({ code: 'missing-column', sheet: TAB, severity: 'error' }),
    );
  });
  test('merged cells', async () => {
    const area = { row: first, column: columnOf(asMade, TAB, 'numerator'), rows: 2, columns: 1 };
    expect(await findingsIn('merged.xlsx', mergedCells(asMade, TAB, area))).toContainEqual(
      expect.objectContaining({ code: 'merged-cells', sheet: TAB }),
    );
  });
});
