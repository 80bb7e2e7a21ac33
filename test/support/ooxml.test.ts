import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { validationErrors } from './ooxml.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

function file(name: string, contents: Uint8Array | string): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

test('a plain workbook has no errors; an overlong message title and a file that is no workbook have', async () => {
  const overlong = { type: 'list', range: 'A1', inputTitle: 'x'.repeat(33) } as const;
  const sheet = { name: 'Một', rows: [['Chỉ tiêu', 1]] };
  const files = [
    file('good.xlsx', await writeXlsx({ sheets: [sheet] })),
    file('bad.xlsx', await writeXlsx({ sheets: [{ ...sheet, dataValidations: [{ ...overlong, values: ['Có'] }] }] })),
    file('text.xlsx', 'not a workbook'),
  ];
  const errors = Object.values(await validationErrors(files));
  expect(errors.map((list) => list.length)).toEqual([0, 1, 1]);
});
