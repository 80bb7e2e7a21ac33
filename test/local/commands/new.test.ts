import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkJson } from '../../../local/json/check-json.ts';
import { newJson } from '../../../local/json/new-json.ts';
import { refreshJson } from '../../../local/json/refresh-json.ts';
import { statusJson } from '../../../local/json/status-json.ts';
import { readXlsx } from '../../../local/xlsx/index.ts';
import { builtInPlans } from '../../../shared/index.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { dti, dtiJson, refusal, TODAY } from './dti.ts';

const folder = tempFolder();

describe.each(builtInPlans)('dti new --plan $id', ({ id, indicators, title }) => {
  const file = join(folder, `${id}.xlsx`);

  test('makes a file that says which plan and what is in it', async () => {
    const made = await dtiJson(newJson, 'new', '--plan', id, '-o', file);
    expect(made).toMatchObject({ file, plan: id, asOf: TODAY, indicators: indicators.length, sample: false });
    expect(made.sheets).toEqual(readXlsx(readFileSync(file)).sheets.map((sheet) => sheet.title));
    expect(made.sheets).toEqual(expect.arrayContaining(['Cấu hình', 'Chỉ tiêu', 'Theo dõi', 'Lịch sử']));
  });
  test('that the validator of the Open XML SDK finds nothing wrong with', async () => {
    expect(await validationErrors([file])).toEqual({ [file]: [] });
  });
  test('that is up to date from the start: a refresh leaves it alone', async () => {
    expect(await dtiJson(refreshJson, 'refresh', file)).toMatchObject({ written: false, changed: [] });
  });
  test('in which nothing is wrong and nothing is known yet', async () => {
    expect(await dtiJson(checkJson, 'check', file)).toEqual({ findings: [], errors: 0, warnings: 0 });
    const status = await dtiJson(statusJson, 'status', file);
    expect([status.plan, status.title]).toEqual([id, title]);
    expect(status.indicators.map(({ value, met }) => [value, met])).toEqual(indicators.map(() => [null, null]));
  });
});

describe('dti new', () => {
  test('says in two lines what it made and what to do next', async () => {
    const file = join(folder, 'two-lines.xlsx');
    const { exit, out } = await dti('new', '--plan', 'la-nga', '-o', file);
    expect(exit).toBe(0);
    expect(out).toContain(
      `Đã tạo ${file} theo "Kế hoạch Chuyển đổi số trong cơ quan, đơn vị xã La Ngà năm 2026", 20 chỉ tiêu.\n`,
    );
    expect(out).toContain(`npx dti status "${file}"`);
    expect(out).not.toContain('SỐ LIỆU MẪU');
  });
  test('takes --out and .XLSX as well', async () => {
    const file = join(folder, 'LONG.XLSX');
    expect((await dti('new', '--plan', 'blank', '--out', file)).exit).toBe(0);
    expect(existsSync(file)).toBe(true);
  });
  test('puts sample entries in, as of their own day, and says that they are a sample', async () => {
    const file = join(folder, 'mau.xlsx');
    const { out } = await dti('new', '--plan', 'loc-tan', '-o', file, '--with-sample');
    expect(out).toContain('Trong tệp có SỐ LIỆU MẪU, tính đến ngày 18/11/2026');
    expect((await dtiJson(statusJson, 'status', file)).asOf).toBe('2026-11-18');
    expect((await dti('check', file)).exit).toBe(1);
  });
  test('makes the same bytes again', async () => {
    const [one, two] = [join(folder, 'one.xlsx'), join(folder, 'two.xlsx')];
    for (const file of [one, two]) await dti('new', '--plan', 'la-nga', '-o', file, '--with-sample');
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });
  test('opens the periods of the day given', async () => {
    const file = join(folder, 'december.xlsx');
    await dti('new', '--plan', 'la-nga', '-o', file, '--as-of', '2026-12-02');
    const { units } = await dtiJson(statusJson, 'status', file, '--as-of', '2026-12-02');
    expect(units[0]?.sending.map(({ period }) => period)).toEqual(['2026-Q4', '2026']);
  });
});

describe('dti new refuses', () => {
  test('to write over a file that is there, and leaves it as it is', async () => {
    const file = join(folder, 'there.xlsx');
    writeFileSync(file, 'somebody’s work');
    expect(await refusal('new', '--plan', 'loc-tan', '-o', file)).toMatchObject({
      code: 'file-exists',
      vi: expect.stringContaining('không ghi đè để khỏi mất số liệu'),
    });
    expect(readFileSync(file, 'utf8')).toBe('somebody’s work');
  });
  test('a folder in place of a file name', async () => {
    mkdirSync(join(folder, 'folder.xlsx'));
    expect((await refusal('new', '--plan', 'loc-tan', '-o', join(folder, 'folder.xlsx'))).code).toBe('file-exists');
  });
  test('a folder that is not there', async () => {
    expect((await refusal('new', '--plan', 'loc-tan', '-o', join(folder, 'nowhere', 'a.xlsx'))).code).toBe(
      'file-no-folder',
    );
  });
  test('a name that no spreadsheet program would open', async () => {
    const file = join(folder, 'loc-tan.xls');
    expect((await refusal('new', '--plan', 'loc-tan', '-o', file)).code).toBe('not-xlsx-name');
    expect(existsSync(file)).toBe(false);
  });
  test('an unknown plan', async () => {
    expect((await refusal('new', '--plan', 'tan-phu', '-o', join(folder, 'a.xlsx'))).code).toBe('unknown-plan');
  });
  test('a sample where there is none', async () => {
    const args = ['new', '--plan', 'blank', '-o', join(folder, 'a.xlsx'), '--with-sample'];
    expect((await refusal(...args)).code).toBe('no-sample');
  });
});
