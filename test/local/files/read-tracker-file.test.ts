import { chmodSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readTrackerFile } from '../../../local/files/index.ts';
import { applyChanges, emptyModel } from '../../../local/workbook-model/index.ts';
import { createXlsx } from '../../../local/xlsx/index.ts';
import { pack, writeZip } from '../../../local/xlsx/write-zip.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { excelLike, fileOf } from '../xlsx/file-parts.ts';

const folder = tempFolder();
const GOOD = createXlsx(applyChanges(emptyModel(), [{ do: 'add-sheet', sheet: 'Chỉ tiêu', tabColour: null }]));
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)];
const PARTS = excelLike('<sheetData/>');

function put(name: string, bytes: Uint8Array | readonly number[] | string): string {
  const path = join(folder, name);
  writeFileSync(path, typeof bytes === 'string' ? bytes : Uint8Array.from(bytes));
  return path;
}

const problemOf = (path: string) => {
  const file = readTrackerFile(path);
  return file.ok ? null : file.problem;
};

test('a good file is read, and is not touched', () => {
  const path = put('Lộc Tấn.XLSX', GOOD);
  const before = statSync(path);
  const file = readTrackerFile(path);
  expect(file).toMatchObject({ ok: true, file: { sheets: [{ title: 'Chỉ tiêu' }] } });
  expect(file.ok && Buffer.compare(file.bytes, GOOD)).toBe(0);
  expect([statSync(path).mtimeMs, readFileSync(path)]).toEqual([before.mtimeMs, Buffer.from(GOOD)]);
});

const entries = Object.entries(PARTS).map(([name, text]) => pack(name, new TextEncoder().encode(text)));
const encrypted = [...COMPOUND, ...Buffer.from('EncryptedPackage', 'utf16le')];

test.each<readonly [string, string, Uint8Array | readonly number[] | string, string]>([
  ['empty', 'a1.xlsx', '', 'empty'],
  ['of one byte', 'a2.xlsx', 'P', 'not-xlsx'],
  ['a text', 'a3.xlsx', 'Mã;Chỉ tiêu', 'not-xlsx'],
  ['cut in the middle', 'a4.xlsx', GOOD.subarray(0, GOOD.length / 2), 'damaged'],
  ['cut at its last byte', 'a5.xlsx', GOOD.subarray(0, GOOD.length - 1), 'damaged'],
  ['an old .xls', 'a6.xls', COMPOUND, 'old-xls'],
  ['an old .xls under a new name', 'a7.xlsx', COMPOUND, 'old-xls'],
  ['under a password', 'a8.xlsx', encrypted, 'encrypted'],
  [
    'with macros under the name of one without',
    'a9.xlsx',
    fileOf({ ...PARTS, '[Content_Types].xml': '<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>' }),
    'macro-enabled',
  ],
  ['an OpenDocument', 'a10.ods', fileOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'ods'],
  [
    'a Word document',
    'a11.docx',
    fileOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
    'not-xlsx',
  ],
  ['a workbook under another name', 'a12.zip', GOOD, 'not-xlsx'],
  ['without macros under the name of one with them', 'a16.xlsm', GOOD, 'not-xlsx'],
  [
    'a zip bomb',
    'a13.xlsx',
    writeZip([...entries, { ...pack('a', new Uint8Array(1)), size: 4_000_000_000 }]),
    'zip-bomb',
  ],
  [
    'a zip bomb of few bytes',
    'a17.xlsx',
    writeZip([...entries, pack('xl/media/a.bin', new Uint8Array(21_000_000))]),
    'zip-bomb',
  ],
  ['a file that Excel leaves beside its own', '~$a14.xlsx', 'x', 'lock-file'],
  ['a file that LibreOffice leaves beside its own', '.~lock.a15.xlsx#', 'x', 'lock-file'],
])('a file that is %s', (_, name, bytes, problem) => {
  expect(problemOf(put(name, bytes))).toBe(problem);
});

test('a file that is missing, or in a folder that is none', () => {
  expect(problemOf(join(folder, 'không có.xlsx'))).toBe('missing');
  expect(problemOf(join(put('tệp.xlsx', GOOD), 'a.xlsx'))).toBe('missing');
});

test('a folder', () => {
  mkdirSync(join(folder, 'thư mục.xlsx'));
  expect(problemOf(join(folder, 'thư mục.xlsx'))).toBe('folder');
});

test('a file of more than 50 MB, which is not read', () => {
  const path = put('lớn.xlsx', GOOD);
  truncateSync(path, 50 * 1024 * 1024 + 1);
  expect(problemOf(path)).toBe('too-large');
  truncateSync(path, 50 * 1024 * 1024);
  expect(problemOf(path)).toBe('damaged');
});

test.each(['~$mở.xlsx', '.~lock.mở.xlsx#'])('a file that is open, as %s says', (lock) => {
  const path = put('mở.xlsx', GOOD);
  const other = put(lock, 'x');
  expect(problemOf(path)).toBe('open-elsewhere');
  writeFileSync(other, '');
  expect(problemOf(path)).toBe('open-elsewhere');
});

// The administrator of a machine may read everything, so there is nothing to see then.
const isAdministrator = process.getuid?.() === 0;
test(`a file that may not be read${isAdministrator ? ' (as administrator: may always be read)' : ''}`, () => {
  const path = put('khóa.xlsx', GOOD);
  chmodSync(path, 0);
  expect(problemOf(path)).toBe(isAdministrator ? null : 'no-permission');
});
