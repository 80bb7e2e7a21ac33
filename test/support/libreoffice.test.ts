import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { convert, libreOfficeTest, renderPng } from './libreoffice.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

async function workbook(name: string, formula: string, stale: number): Promise<string> {
  const cells = new Map([['0,0', { formula, formulaResult: stale }]]);
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Tờ một', cells }] }));
  return path;
}

libreOfficeTest('a stale cached value is recalculated on load, for several files in one call', async () => {
  const files = [await workbook('one', '1+1', 7), await workbook('two', '2*21', 7)];
  const made = await convert(files, 'xlsx', { outDir: join(folder, 'xlsx') });
  const values = await Promise.all(
    made.map(async (path) => (await readXlsx(readFileSync(path))).sheets[0]?.rows[0]?.[0]),
  );
  expect(values).toEqual([2, 42]);
});

libreOfficeTest('csv makes one file per sheet', async () => {
  const made = await convert([await workbook('three', '1+2', 7)], 'csv', { outDir: join(folder, 'csv') });
  expect(made).toEqual([join(folder, 'csv', 'three-Tờ một.csv')]);
  expect(readFileSync(made[0] ?? '', 'utf8')).toBe('3\n');
});

libreOfficeTest('a page becomes a picture', async () => {
  const [pdf = ''] = await convert([await workbook('four', '1+3', 7)], 'pdf', { outDir: join(folder, 'pdf') });
  const [png = ''] = await renderPng(pdf);
  expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
}, ['soffice', 'pdftoppm']);

libreOfficeTest('a file that is not there is an error, though soffice exits with 0', async () => {
  const missing = join(folder, 'missing.xlsx');
  await expect(convert([missing], 'pdf', { outDir: join(folder, 'none') })).rejects.toThrow('cannot open missing');
});
