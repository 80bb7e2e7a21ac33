import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { insertJson } from '../../../local/json/insert-json.ts';
import { memoryWorkbook } from '../../../local/workbook-model/index.ts';
import { createXlsx, readXlsx } from '../../../local/xlsx/index.ts';
import type { Change } from '../../../shared/index.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { excelLike, fileOf, partsOf } from '../xlsx/file-parts.ts';
import { bytesOf, richParts, withMacros } from '../xlsx/rich-file.ts';
import { dti, dtiJson, refusal, TODAY } from './dti.ts';

const folder = tempFolder();
const USERS = fileOf(
  excelLike(
    '<sheetData><row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>',
  ),
);
const put = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const workbookWith = (...changes: readonly Change[]) => {
  const workbook = memoryWorkbook();
  workbook.apply([{ do: 'add-sheet', sheet: 'Của tôi', tabColour: null }, ...changes]);
  return createXlsx(workbook.model());
};

describe('dti insert', () => {
  test.each(['loc-tan', 'la-nga', 'blank'])(
    'puts the templates of %s behind the sheets that are there',
    async (plan) => {
      const path = put(`${plan}.xlsx`, USERS);
      const made = await dtiJson(insertJson, 'insert', path, '--plan', plan);
      expect(made).toMatchObject({ plan, asOf: TODAY, kept: ['Nhập'] });
      const bytes = readFileSync(path);
      expect(readXlsx(bytes).sheets.map(({ title }) => title)).toEqual(['Nhập', ...made.added]);
      const [before, after] = [partsOf(USERS), partsOf(bytes)];
      for (const part of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) expect(after[part]).toBe(before[part]);
      expect(readFileSync(`${path}.bak`).equals(USERS)).toBe(true);
      expect(await validationErrors([path])).toEqual({ [path]: [] });
    },
  );

  test('makes the tracker that dti new makes', async () => {
    const [path, fresh] = [put('cùng.xlsx', USERS), join(folder, 'mới.xlsx')];
    await dti('insert', path, '--plan', 'loc-tan');
    await dti('new', '--plan', 'loc-tan', '-o', fresh);
    const [inserted, made] = [readXlsx(readFileSync(path)), readXlsx(readFileSync(fresh))];
    expect(inserted.sheets.slice(1)).toEqual(made.sheets);
    expect(inserted.names).toEqual(made.names);
    for (const command of ['check', 'status', 'refresh']) {
      const [one, other] = [await dti(command, path), await dti(command, fresh)];
      expect(one.out.replaceAll(path, '')).toBe(other.out.replaceAll(fresh, ''));
    }
  });

  test('keeps the macros of an .xlsm file, and all later commands do', async () => {
    const path = put('macro.xlsm', withMacros(richParts()));
    const macros = bytesOf(readFileSync(path))['xl/vbaProject.bin'];
    await dtiJson(insertJson, 'insert', path, '--plan', 'loc-tan');
    expect((await dti('refresh', path, '--as-of', '2026-12-20')).exit).toBe(0);
    expect((await dti('status', path)).exit).toBe(0);
    expect(bytesOf(readFileSync(path))['xl/vbaProject.bin']).toBe(macros);
  });

  test('says how many sheets came and how many stayed', async () => {
    const { out } = await dti('insert', put('nói.xlsx', USERS), '--plan', 'blank');
    expect(out).toContain('1 trang có sẵn được giữ nguyên');
  });

  test.each([
    [
      'a name of the same name',
      workbookWith({
        do: 'define-name',
        name: 'DTI_settings',
        sheet: 'Của tôi',
        area: { row: 1, column: 1, rows: 1, columns: 1 },
      }),
      'name-exists',
      '"DTI_settings"',
    ],
  ])('refuses a file with %s, and leaves it as it is', async (name, bytes, code, part) => {
    const path = put(`${name}.xlsx`, bytes);
    expect(await refusal('insert', path, '--plan', 'loc-tan')).toMatchObject({
      code,
      vi: expect.stringContaining(part),
    });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('leaves a sheet of the same title its title: ours gets a number', async () => {
    const path = put('trùng tên.xlsx', workbookWith({ do: 'add-sheet', sheet: 'LỊCH SỬ', tabColour: null }));
    const { out } = await dti('insert', path, '--plan', 'loc-tan', '--json');
    expect(JSON.parse(out)).toMatchObject({
      kept: expect.arrayContaining(['LỊCH SỬ']),
      added: expect.arrayContaining(['Lịch sử (2)']),
    });
  });

  test('changes nothing the second time, and says so', async () => {
    const path = put('hai lần.xlsx', USERS);
    await dti('insert', path, '--plan', 'la-nga');
    const once = readFileSync(path);
    expect((await refusal('insert', path, '--plan', 'la-nga')).code).toBe('has-templates');
    expect(readFileSync(path).equals(once)).toBe(true);
  });

  test('knows its plans', async () => {
    expect((await refusal('insert', put('kế hoạch.xlsx', USERS), '--plan', 'tan-phu')).code).toBe('unknown-plan');
  });
});
