import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readTrackerFile } from '../../../local/files/index.ts';
import { refreshJson } from '../../../local/json/refresh-json.ts';
import { statusJson } from '../../../local/json/status-json.ts';
import { createXlsx, openXlsxWorkbook, readXlsx } from '../../../local/xlsx/index.ts';
import { fillCells, type Value, type Workbook } from '../../../shared/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { dti, dtiJson } from './dti.ts';
import { sampleModel } from './trackers.ts';

const folder = tempFolder();
const sample = createXlsx(sampleModel('loc-tan'));

/** A file of its own for a test. */
function trackerFile(): string {
  const file = join(mkdtempSync(join(folder, 'a-')), 'loc-tan.xlsx');
  writeFileSync(file, sample);
  return file;
}

/** A unit types a figure and saves. */
function type(file: string, code: string, unit: string, column: 'numerator' | 'denominator', value: Value): void {
  const read = readTrackerFile(file);
  if (!read.ok) throw new Error(read.problem);
  const workbook = openXlsxWorkbook(read.file);
  workbook.apply(fillCells(workbook.snapshot(), [{ unit, period: '2026-11', code, column, value }]));
  writeFileSync(file, workbook.save());
}

/** Every cell under the yellow columns of the units' tabs, as text. */
function typedCells(workbook: Workbook): string {
  const tabs = workbook.sheets.filter(({ title }) => title.startsWith('Nhập - '));
  const inputs = ['numerator', 'denominator', 'published', 'answer', 'evidence', 'difficulties', 'proposals', 'note'];
  return JSON.stringify(
    tabs.map(({ title, rows }) => {
      const keys = rows.find((row) => row.includes('numerator')) ?? [];
      const columns = inputs.map((key) => keys.indexOf(key));
      return [title, rows.map((row) => columns.map((column) => row[column] ?? null))];
    }),
  );
}

describe('dti refresh', () => {
  test('leaves the file byte for byte as it is where nothing changes, and says so', async () => {
    const file = trackerFile();
    expect(await dtiJson(refreshJson, 'refresh', file)).toEqual({
      file,
      asOf: '2026-11-18',
      written: false,
      changed: [],
      statuses: [],
      errors: 2,
      warnings: expect.any(Number),
    });
    expect((await dti('refresh', file)).out).toContain('(ngày đánh giá 18/11/2026), tệp giữ nguyên.');
    expect((await dti('refresh', file, '--lang', 'en')).out).toContain(
      '(evaluated on 18 November 2026); the file is untouched.',
    );
    expect(readFileSync(file).equals(sample)).toBe(true);
  });
  test('writes the new evaluation, tells which status became another, and changes no cell that a person fills', async () => {
    const file = trackerFile();
    type(file, '2.4', 'vh-xh', 'numerator', 13_850);
    const before = readXlsx(readFileSync(file));
    const { exit, out, err } = await dti('refresh', file);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Đã cập nhật \d+ ô trong .*loc-tan\.xlsx, đánh giá đến ngày 18\/11\/2026\. Các ô do đơn vị nhập được giữ nguyên\.\n/,
    );
    expect(out).toContain('\n  Theo dõi: ');
    expect(out.match(/ → /g)).toHaveLength(1);
    expect(out).toContain('\n  2.4: ■ Chậm tiến độ → ● Đạt\n');
    expect(out).toContain('Số liệu còn 2 lỗi');
    expect(typedCells(readXlsx(readFileSync(file)))).toBe(typedCells(before));
    const { indicators } = await dtiJson(statusJson, 'status', file);
    expect(indicators.find(({ code }) => code === '2.4')).toMatchObject({ status: 'met', numerator: 13_850 });
  });
  test('done twice is the same as done once', async () => {
    const file = trackerFile();
    type(file, '2.4', 'vh-xh', 'numerator', 13_850);
    const { written, statuses } = await dtiJson(refreshJson, 'refresh', file);
    expect([written, statuses]).toEqual([true, [{ code: '2.4', before: 'lagging', after: 'met' }]]);
    const once = readFileSync(file);
    expect((await dtiJson(refreshJson, 'refresh', file)).written).toBe(false);
    expect(readFileSync(file).equals(once)).toBe(true);
  });
  test('puts a formula back that was typed over, even with the value it had', async () => {
    const file = trackerFile();
    const model = sampleModel('loc-tan');
    const tab = model.sheets.find(({ title }) => title === 'Nhập - TT PVHCC');
    const [address = ''] = Object.keys(tab?.formulas ?? {});
    const { [address]: gone, ...formulas } = tab?.formulas ?? {};
    const sheets = model.sheets.map((sheet) => (sheet === tab ? { ...sheet, formulas } : sheet));
    writeFileSync(file, createXlsx({ ...model, sheets }));
    expect((await dtiJson(refreshJson, 'refresh', file)).written).toBe(true);
    const after = readXlsx(readFileSync(file)).sheets.find(({ title }) => title === 'Nhập - TT PVHCC');
    expect(after?.formulas[address]).toBe(gone);
  });
  test('evaluates on the day given', async () => {
    const file = trackerFile();
    expect(await dtiJson(refreshJson, 'refresh', file, '--as-of', '2026-11-16')).toMatchObject({
      asOf: '2026-11-16',
      written: true,
    });
  });
  test('leaves the version before beside the file, and nothing else', async () => {
    const file = trackerFile();
    const before = readFileSync(file);
    await dti('refresh', file, '--as-of', '2026-11-20');
    expect(readdirSync(join(file, '..')).sort()).toEqual(['loc-tan.xlsx', 'loc-tan.xlsx.bak']);
    expect(readFileSync(`${file}.bak`).equals(before)).toBe(true);
  });
  test('run twice at once leaves the file as if run once after the other', async () => {
    const [file, other] = [trackerFile(), trackerFile()];
    const both = await Promise.all([1, 2].map(() => dti('refresh', file, '--as-of', '2026-11-20')));
    await dti('refresh', other, '--as-of', '2026-11-20');
    expect(both.map(({ exit, err }) => [exit, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(readFileSync(file).equals(readFileSync(other))).toBe(true);
  });
});
