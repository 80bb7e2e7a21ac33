import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { memoryWorkbook } from '../../../local/workbook-model/index.ts';
import { createXlsx } from '../../../local/xlsx/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { richParts, withMacros } from '../xlsx/rich-file.ts';
import { refusal } from './dti.ts';
import { sampleModel } from './trackers.ts';

const folder = tempFolder();
const tracker = createXlsx(sampleModel('loc-tan'));

function someWorkbook(): Uint8Array {
  const workbook = memoryWorkbook();
  workbook.apply([
    { do: 'add-sheet', sheet: 'Danh sách', tabColour: null },
    { do: 'write', sheet: 'Danh sách', row: 1, column: 1, cells: [['Họ tên', 'Ngày sinh']] },
  ]);
  return createXlsx(workbook.model());
}

/** Saved by LibreOffice: see test/fixtures/README.md. */
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/${name}`));
const document = zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  'word/document.xml': strToU8('<w:document/>'),
});

const files: readonly (readonly [
  name: string,
  file: string,
  bytes: Uint8Array | string,
  code: string,
  part: string,
])[] = [
  ['an empty file', 'rong.xlsx', '', 'file-empty', 'rỗng'],
  ['a text file by another name', 'ghi-chu.xlsx', 'Số liệu tháng 11', 'file-not-xlsx', 'không phải là tệp Excel .xlsx'],
  ['a Word document', 'bao-cao.docx', document, 'file-not-xlsx', 'không phải là tệp Excel .xlsx'],
  ['a Word document by another name', 'bao-cao.xlsx', document, 'file-not-xlsx', 'không phải là tệp Excel .xlsx'],
  ['a tracking file by another name', 'loc-tan.txt', tracker, 'file-not-xlsx', 'không phải là tệp Excel .xlsx'],
  [
    'a file cut off in the middle',
    'cut.xlsx',
    tracker.slice(0, tracker.length / 2),
    'file-damaged',
    'hỏng hoặc chưa tải về hết',
  ],
  ['a file with a password', 'mat-khau.xlsx', fixture('mat-khau.xlsx'), 'file-encrypted', 'mật khẩu'],
  ['a file in the old format', 'cu.xls', fixture('so-lieu.xls'), 'file-old-xls', '.xls'],
  ['a file in the old format by another name', 'cu.xlsx', fixture('so-lieu.xls'), 'file-old-xls', '.xls'],
  ['an OpenDocument', 'cu.ods', fixture('so-lieu.ods'), 'file-ods', '.ods'],
  ['an OpenDocument by another name', 'cu-ods.xlsx', fixture('so-lieu.ods'), 'file-ods', '.ods'],
  [
    'macros under the name of a file without',
    'macro.xlsx',
    withMacros(richParts()),
    'file-macro-enabled',
    'đuôi tên tệp thành .xlsm',
  ],
  [
    'few bytes that unpack to many',
    'bom.xlsx',
    zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }),
    'file-zip-bomb',
    'lớn bất thường',
  ],
  ['more than 50 MB', 'lon.xlsx', Buffer.alloc(50 * 1024 * 1024 + 1), 'file-too-large', '50 MB'],
  ['the small file that Excel puts beside one it has open', '~$loc-tan.xlsx', 'x', 'file-lock-file', 'tệp tạm'],
  ['a workbook without our sheets', 'khac.xlsx', someWorkbook(), 'not-a-tracker', 'chưa có biểu mẫu'],
];

describe.each(['check', 'refresh', 'status'])('dti %s says what is wrong with', (command) => {
  test.each(files)('%s, and leaves it as it is', async (_, name, bytes, code, part) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    expect(await refusal(command, file)).toEqual({
      code,
      vi: expect.stringContaining(part),
      en: expect.stringMatching(/\b(?:file|workbook)\b/),
    });
    expect(readFileSync(file).equals(Buffer.from(bytes as Uint8Array))).toBe(true);
  });
  test('a file that is not there', async () => {
    const { code, vi } = await refusal(command, join(folder, 'no-such.xlsx'));
    expect([code, vi]).toEqual(['file-missing', expect.stringContaining('Không tìm thấy tệp')]);
  });
  test('a folder', async () => {
    mkdirSync(join(folder, 'thu-muc.xlsx'), { recursive: true });
    expect((await refusal(command, join(folder, 'thu-muc.xlsx'))).code).toBe('file-folder');
  });
  test.each(['~$dang-mo.xlsx', '.~lock.dang-mo.xlsx#'])(
    'a file that is open in a spreadsheet program (%s)',
    async (lock) => {
      const own = join(folder, lock.startsWith('~') ? 'excel' : 'libreoffice');
      mkdirSync(own, { recursive: true });
      writeFileSync(join(own, 'dang-mo.xlsx'), tracker);
      writeFileSync(join(own, lock), 'lock');
      const changed = statSync(join(own, 'dang-mo.xlsx')).mtimeMs;
      const { code, vi } = await refusal(command, join(own, 'dang-mo.xlsx'));
      expect([code, vi]).toEqual(['file-open-elsewhere', expect.stringContaining('lưu và đóng tệp')]);
      expect(statSync(join(own, 'dang-mo.xlsx')).mtimeMs).toBe(changed);
    },
  );
});
