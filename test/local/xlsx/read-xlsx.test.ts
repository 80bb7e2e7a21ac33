import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../../local/xlsx/index.ts';
import { pack, writeZip } from '../../../local/xlsx/write-zip.ts';
import { excelLike, fileOf } from './file-parts.ts';

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const row = (cells: string) => data(`<row r="1">${cells}</row>`);
const sheetOf = (xml: string, change: (parts: Record<string, string>) => void = () => {}) => {
  const parts = { ...excelLike(xml) };
  change(parts);
  return readXlsx(fileOf(parts)).sheets[0];
};
const valuesOf = (cells: string) => sheetOf(row(cells))?.rows[0] ?? [];

describe('values', () => {
  test.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'chung'],
    ['a rich text, without its reading aid', '<c r="A1" t="s"><v>1</v></c>', 'Chỉ tiêu'],
    ['a shared text that is not there', '<c r="A1" t="s"><v>99</v></c>', null],
    ['an empty text, which is a blank', '<c r="A1" t="s"><v>2</v></c>', null],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['an inline rich text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr/><t>b</t></r></is></c>', 'ab'],
    ['a text in its cell', '<c r="A1" t="str"><v>a &amp; b_x000D_</v></c>', 'a & b\r'],
    ['a number', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number that says so', '<c r="A1" t="n" s="0"><v>2650</v></c>', 2650],
    ['what is no number', '<c r="A1"><v>abc</v></c>', 'abc'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['true as LibreOffice writes it', '<c r="A1" t="b"><v>true</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a date by a format of the file', '<c r="A1" s="1"><v>46187</v></c>', { date: '2026-06-14' }],
    ['a date by a built-in format', '<c r="A1" s="2"><v>46187.75</v></c>', { date: '2026-06-14' }],
    ['a date as text of the standard', '<c r="A1" t="d"><v>2026-06-14T10:00:00</v></c>', { date: '2026-06-14' }],
    ['no date at all under that type', '<c r="A1" t="d"><v>10:00</v></c>', '10:00'],
    ['a share', '<c r="A1" s="3"><v>0.85</v></c>', 0.85],
    ['the day that never was', '<c r="A1" s="1"><v>60</v></c>', 60],
    ['a style that is not there', '<c r="A1" s="99"><v>7</v></c>', 7],
  ])('%s', (_, cell, value) => {
    expect(valuesOf(`${cell}<c r="B1"><v>1</v></c>`)).toEqual([value, 1]);
  });

  test.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1" t="inlineStr"><is><t></t></is></c>',
  ])('%s is a blank', (cell) => {
    expect(valuesOf(cell)).toEqual([]);
  });

  test('count from 1904 where the workbook says so', () => {
    const sheet = sheetOf(row('<c r="A1" s="1"><v>44725</v></c><c r="B1"><v>44725</v></c>'), (parts) => {
      parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace('<workbookPr', '<workbookPr date1904="1"');
    });
    expect(sheet?.rows).toEqual([[{ date: '2026-06-14' }, 44_725]]);
  });
});

describe('places', () => {
  test('cells and rows without an address follow each other', () => {
    const xml = data(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(sheetOf(xml)?.rows).toEqual([[1, null, null, 2, 3], [], [], [4], [5]]);
  });

  test('a prefix before every name, quotes of the other kind, comments', () => {
    const xml =
      "<x:sheetData><!-- <x:c r='Z9'/> --><x:row r='2'><x:c t='str' r='B2'><x:f>1+1</x:f><x:v>a</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='B2:C3'/></x:mergeCells>";
    expect(sheetOf(xml)).toEqual({
      title: 'Nhập',
      rows: [[], [null, 'a']],
      formulas: { B2: '1+1' },
      merges: [{ row: 2, column: 2, rows: 2, columns: 2 }],
    });
  });

  test('what lies beyond the sheet is passed over', () => {
    const xml = data(
      '<row r="0"><c r="A0"><v>1</v></c></row><row r="1"><c r="XFE1"><v>2</v></c></row><row r="1048577"><c r="A1048577"><v>3</v></c></row><row r="x"><c r="A1"><v>4</v></c></row>',
    );
    expect(sheetOf(xml)?.rows).toEqual([]);
  });

  test('merged areas are sorted, and what is no area is passed over', () => {
    const xml = `${data('')}<mergeCells><mergeCell ref="C1:D1"/><mergeCell ref="x"/><mergeCell ref="A1:B1"/></mergeCells>`;
    expect(sheetOf(xml)?.merges.map(({ column }) => column)).toEqual([1, 3]);
  });

  test('a sheet made to fill the memory is refused', () => {
    const rows = Array.from({ length: 620 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
    expect(() => sheetOf(data(rows.join('')))).toThrow('The cells of the sheet "Nhập" lie too far apart to be read');
  });
});

describe('formulas', () => {
  test('give an empty text, and nothing where the file has no result', () => {
    const sheet = sheetOf(
      row(
        '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f aca="false">1+1</f></c><c r="C1" t="str"><f>A1&amp;"&lt;"</f><v>&lt;</v></c>',
      ),
    );
    expect(sheet).toMatchObject({ rows: [['', null, '<']], formulas: { A1: '""', B1: '1+1', C1: 'A1&"<"' } });
  });

  test('that are shared are written out where they stand', () => {
    const xml = data(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c><c r="D1"><f t="shared" ref="D1" si="1">SUM(A1:A9)</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c><c r="C3"><f t="shared" si="9"/><v>4</v></c></row>',
    );
    expect(sheetOf(xml)?.formulas).toEqual({ B1: 'A1*$C$1', B2: 'A2*$C$1', B3: 'A3*$C$1', D1: 'SUM(A1:A9)' });
  });

  test('over several cells stand in the first', () => {
    const sheet = sheetOf(row('<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c>'));
    expect(sheet).toMatchObject({ rows: [[2, 4]], formulas: { A1: 'C1:D1*2' } });
  });
});

describe('names', () => {
  const namesOf = (names: string) =>
    readXlsx(
      fileOf({
        ...excelLike(data('')),
        'xl/workbook.xml': (excelLike('')['xl/workbook.xml'] ?? '').replace(
          '<calcPr',
          `<definedNames>${names}</definedNames><calcPr`,
        ),
      }),
    ).names;
  const AREA = { sheet: 'Nhập', row: 7, column: 2, rows: 3, columns: 2 };

  test('are found, whatever the case of the title', () => {
    expect(namesOf('<definedName name="bang_nhap">\'nhập\'!$B$7:$C$9</definedName>')).toEqual({ bang_nhap: AREA });
  });

  test('of no area of this workbook are left out', () => {
    expect(
      namesOf(
        '<definedName name="a">#REF!</definedName><definedName name="b">Nhập!#REF!</definedName><definedName name="c">Khác!$A$1</definedName><definedName name="d">0.9</definedName><definedName name="e">Nhập!$A$1,Nhập!$B$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Nhập!$A$1:$B$2</definedName>',
      ),
    ).toEqual({});
  });

  test('of one sheet count where the workbook has none of its own', () => {
    const local = '<definedName name="bang" localSheetId="0">Nhập!$A$1</definedName>';
    expect(namesOf(local)).toEqual({ bang: { sheet: 'Nhập', row: 1, column: 1, rows: 1, columns: 1 } });
    expect(namesOf(`${local}<definedName name="Bang">Nhập!$B$7:$C$9</definedName>`)).toEqual({ Bang: AREA });
  });
});

test('a file in UTF-16 is read', () => {
  const parts = Object.entries(excelLike(row('<c r="A1" t="str"><v>tỷ lệ</v></c>'))).map(([name, text]) =>
    pack(name, name.includes('sheet1') ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text)),
  );
  expect(readXlsx(writeZip(parts)).sheets[0]?.rows).toEqual([['tỷ lệ']]);
});

test('what is no .xlsx file is misuse here', () => {
  expect(() => readXlsx(new Uint8Array())).toThrow('Not an .xlsx file that can be read: damaged');
});
