import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openPackage, openXlsxWorkbook } from '../../../local/xlsx/index.ts';
import { pack, writeZip } from '../../../local/xlsx/write-zip.ts';
import { excelLike, fileOf, opened, type Parts } from './file-parts.ts';

const SHEET = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>';
const PARTS = excelLike(SHEET);
const problemOf = (bytes: Uint8Array) => {
  const result = openPackage(bytes);
  return result.ok ? null : result.problem;
};
const without = (...names: readonly string[]) =>
  fileOf(Object.fromEntries(Object.entries(PARTS).filter(([name]) => !names.includes(name))));
const changed = (name: string, change: (text: string) => string) =>
  fileOf({ ...PARTS, [name]: change(PARTS[name] as string) });

describe('openPackage says that a file', () => {
  test('can be opened', () => {
    expect(problemOf(fileOf(PARTS))).toBeNull();
  });

  test.each<readonly [string, Uint8Array, string]>([
    ['is empty', new Uint8Array(), 'damaged'],
    ['is cut', fileOf(PARTS).subarray(0, 900), 'damaged'],
    ['has no workbook', without('xl/workbook.xml'), 'not-xlsx'],
    ['has no list of contents', without('[Content_Types].xml'), 'not-xlsx'],
    ['has no way to its sheets', without('xl/_rels/workbook.xml.rels'), 'not-xlsx'],
    [
      'is another kind of package',
      fileOf({ 'word/document.xml': '<w/>', '[Content_Types].xml': '<Types/>' }),
      'not-xlsx',
    ],
    ['is binary', changed('_rels/.rels', (text) => text.replace('workbook.xml', 'workbook.bin')), 'not-xlsx'],
    [
      'is a template with macros',
      changed('[Content_Types].xml', (text) =>
        text.replace('spreadsheetml.sheet.main', 'ms-excel.template.macroEnabled.main'),
      ),
      'not-xlsx',
    ],
    [
      'is an OpenDocument',
      fileOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'ods',
    ],
  ])('%s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  test('unpacks to more than it should, before anything is unpacked', () => {
    const entries = Object.entries(PARTS).map(([name, text]) => pack(name, new TextEncoder().encode(text)));
    const bomb = { ...pack('xl/media/a.bin', new Uint8Array(9)), size: 400_000_001 };
    expect(problemOf(writeZip([...entries, bomb]))).toBe('zip-bomb');
  });

  test('has a damaged sheet', () => {
    const entries = Object.entries(PARTS).map(([name, text]) => pack(name, new TextEncoder().encode(text)));
    expect(
      problemOf(writeZip(entries.map((entry) => (entry.name.includes('sheet1') ? { ...entry, crc: 0 } : entry)))),
    ).toBe('damaged');
  });
});

describe('openPackage finds its parts', () => {
  const titles = (bytes: Uint8Array) => opened(bytes).sheets;
  const moved = (parts: Parts, from: string, to: string) =>
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name.replace(from, to), text]));

  test('by absolute paths', () => {
    const bytes = changed('xl/_rels/workbook.xml.rels', (text) => text.replace('"worksheets/', '"/xl/worksheets/'));
    expect(titles(bytes)).toEqual([{ title: 'Nhập', part: 'xl/worksheets/sheet1.xml' }]);
  });

  test('by paths that go up', () => {
    const bytes = changed('xl/_rels/workbook.xml.rels', (text) => text.replace('"worksheets/', '"../xl/./worksheets/'));
    expect(titles(bytes)).toEqual([{ title: 'Nhập', part: 'xl/worksheets/sheet1.xml' }]);
  });

  test('whatever the case of their names', () => {
    expect(titles(fileOf(moved(PARTS, 'worksheets/sheet1', 'Worksheets/Sheet1')))).toEqual([
      { title: 'Nhập', part: 'xl/Worksheets/Sheet1.xml' },
    ]);
  });

  test('where no relation leads to the workbook', () => {
    expect(titles(without('_rels/.rels'))).toHaveLength(1);
  });

  test('in a strict file', () => {
    const strict = Object.fromEntries(
      Object.entries(PARTS).map(([name, text]) => [
        name,
        text.replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
      ]),
    );
    expect(titles(fileOf(strict))).toHaveLength(1);
  });

  test('and passes over chart sheets and sheets without a part', () => {
    const bytes = fileOf({
      ...PARTS,
      'xl/workbook.xml': (PARTS['xl/workbook.xml'] as string).replace(
        '<sheets>',
        '<sheets><sheet name="Biểu đồ" sheetId="7" r:id="rId7"/><sheet name="Mất" sheetId="8" r:id="rId8"/>',
      ),
      'xl/_rels/workbook.xml.rels': (PARTS['xl/_rels/workbook.xml.rels'] as string).replace(
        '<Relationship Id="rId3"',
        '<Relationship Id="rId7" Type="http://x/chartsheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Type="http://x/worksheet" Target="worksheets/khong.xml"/><Relationship Id="rId3"',
      ),
    });
    expect(titles(bytes).map(({ title }) => title)).toEqual(['Nhập']);
  });
});

test('a cell whose address has lost its letters is passed over', () => {
  const file = openPackage(changed('xl/worksheets/sheet1.xml', (xml) => xml.replace(/ r="B1"/, ' r="92"')));
  if (!file.ok) throw new Error('not opened');
  const workbook = openXlsxWorkbook(file.file);
  const title = workbook.snapshot().sheets[0]?.title ?? '';
  workbook.apply([{ do: 'write', sheet: title, row: 2, column: 2, cells: [['x']] }]);
  expect(workbook.snapshot().sheets[0]?.rows[1]?.[1]).toBe('x');
});

test('no change of a byte of the text makes reading or writing throw anything but what it should', () => {
  const name = fc.constantFrom(
    'xl/worksheets/sheet1.xml',
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/_rels/workbook.xml.rels',
  );
  const sign = fc.constantFrom(
    '<',
    '>',
    '"',
    '/',
    'x',
    '9',
    '',
    '<c r="A1048576">',
    '&#x110000;',
    ' r="-1"',
    ' r="1.5"',
  );
  fc.assert(
    fc.property(name, fc.nat(), sign, (part, place, text) => {
      const xml = PARTS[part] as string;
      const at = place % xml.length;
      const file = openPackage(fileOf({ ...PARTS, [part]: xml.slice(0, at) + text + xml.slice(at + 1) }));
      if (!file.ok) return;
      const workbook = openXlsxWorkbook(file.file);
      const { sheets } = workbook.snapshot();
      if (sheets[0] !== undefined)
        workbook.apply([{ do: 'write', sheet: sheets[0].title, row: 2, column: 2, cells: [['x']] }]);
      workbook.save();
    }),
    { numRuns: 300 },
  );
});
