import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { applyChanges, emptyModel } from '../../../../local/workbook-model/index.ts';
import { createXlsx, openXlsxWorkbook, readXlsx } from '../../../../local/xlsx/index.ts';
import { type Change, KEEP } from '../../../../shared/workbook/change.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { validationErrors } from '../../../support/ooxml.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { excelLike, fileOf, opened, type Parts, partsOf } from '../file-parts.ts';
import { ENTRY_SHEET, sampleChanges } from '../sample-changes.ts';

const folder = tempFolder();
const SHEET1 = 'xl/worksheets/sheet1.xml';
const write = (
  row: number,
  column: number,
  cells: Extract<Change, { do: 'write' }>['cells'],
  sheet = 'Nhập',
): Change => ({ do: 'write', sheet, row, column, cells });
const results = (
  row: number,
  column: number,
  values: Extract<Change, { do: 'results' }>['values'],
  sheet = 'Nhập',
): Change => ({ do: 'results', sheet, row, column, values });

function patched(bytes: Uint8Array, ...changes: readonly Change[]): Uint8Array {
  const workbook = openXlsxWorkbook(opened(bytes));
  workbook.apply(changes);
  return workbook.save();
}

/** The sheet of a small file after changes, from <sheetData> to its end. */
function dataAfter(rows: string, ...changes: readonly Change[]): string {
  return sheetAfter(`<sheetData>${rows}</sheetData>`, ...changes).replace(/^.*<sheetData>|<\/sheetData>.*$/gs, '');
}

function sheetAfter(xml: string, ...changes: readonly Change[]): string {
  return partsOf(patched(fileOf(excelLike(xml)), ...changes))[SHEET1] ?? '';
}

const changedParts = (before: Parts, after: Parts) =>
  Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);

describe('a cell', () => {
  const CELL =
    '<row r="2" spans="1:3" x14ac:dyDescent="0.25"><c r="A2" s="3" t="s" cm="1" vm="2"><v>0</v></c><c r="B2"><v>5</v></c></row>';
  const after = (value: Value) => dataAfter(CELL, write(2, 1, [[value]]));
  const REST = '<c r="B2"><v>5</v></c></row>';
  const ROW = '<row r="2" spans="1:3" x14ac:dyDescent="0.25">';

  test.each<readonly [Value, string]>([
    [7, '<c r="A2" s="3"><v>7</v></c>'],
    [-0, '<c r="A2" s="3"><v>0</v></c>'],
    [true, '<c r="A2" s="3" t="b"><v>1</v></c>'],
    [{ error: '#N/A' }, '<c r="A2" s="3" t="e"><v>#N/A</v></c>'],
    [null, '<c r="A2" s="3"/>'],
    [' =1 & <2', '<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve"> =1 &amp; &lt;2</t></is></c>'],
  ])('takes %j and keeps its style', (value, cell) => {
    expect(after(value)).toBe(`${ROW}${cell}${REST}`);
  });

  test('takes a formula', () => {
    expect(dataAfter(CELL, write(2, 1, [[{ formula: 'B2<6', result: true }]]))).toBe(
      `${ROW}<c r="A2" s="3" t="b"><f>B2&lt;6</f><v>1</v></c>${REST}`,
    );
  });

  test('stays byte for byte where it holds that already', () => {
    const rich =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><v>46187</v></c><c r="C1" t="str"><f>A1</f><v>Chỉ tiêu</v></c></row>';
    const same = write(1, 1, [['Chỉ tiêu', { date: '2026-06-14' }, { formula: 'A1', result: 'Chỉ tiêu' }, null, KEEP]]);
    const bytes = fileOf(excelLike(`<sheetData>${rich}</sheetData>`));
    expect(partsOf(patched(bytes, same, results(1, 3, [['Chỉ tiêu']])))).toEqual(partsOf(bytes));
  });

  test('gives up a formula for a value that looks the same', () => {
    expect(dataAfter('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', write(1, 1, [[2]]))).toBe(
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    );
  });
});

describe('a new cell', () => {
  test('stands in its order, in its row or in a new one', () => {
    const rows = '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="6"/>';
    const after = dataAfter(
      rows,
      write(3, 1, [['a', KEEP, 'c', KEEP, 'e']]),
      write(1, 1, [[1]]),
      write(5, 2, [[5]]),
      write(6, 2, [[6]]),
      write(9, 1, [[9], [null], [11]]),
    );
    const text = (address: string, value: string) =>
      `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
    expect(after).toBe(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="3">${text('A3', 'a')}<c r="B3"><v>1</v></c>${text('C3', 'c')}<c r="D3"><v>2</v></c>${text('E3', 'e')}</row><row r="5"><c r="B5"><v>5</v></c></row><row r="6"><c r="B6"><v>6</v></c></row><row r="9"><c r="A9"><v>9</v></c></row><row r="11"><c r="A11"><v>11</v></c></row>`,
    );
  });

  test('looks like its row, else like its column', () => {
    const xml =
      '<cols><col min="2" max="3" width="9" style="3"/></cols><sheetData><row r="1" s="2" customFormat="1" spans="1:2"/><row r="2" s="2"/></sheetData>';
    const after = sheetAfter(xml, write(1, 2, [[1]]), write(2, 1, [[2, 3]]), write(3, 3, [[4, 5]]));
    expect(after).toContain('<row r="1" s="2" customFormat="1"><c r="B1" s="2"><v>1</v></c></row>');
    expect(after).toContain('<row r="2" s="2"><c r="A2"><v>2</v></c><c r="B2" s="3"><v>3</v></c></row>');
    expect(after).toContain('<row r="3"><c r="C3" s="3"><v>4</v></c><c r="D3"><v>5</v></c></row>');
  });

  test('goes into a sheet without any', () => {
    expect(sheetAfter('<sheetData/>', write(1, 1, [[1]]))).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    );
  });

  test.each([
    ['A1:B2', 5, 3, 'A1:C5'],
    ['C3', 1, 1, 'A1:C3'],
    ['A1:Z99', 5, 3, 'A1:Z99'],
  ])('grows the area %s that the sheet says it uses', (before, row, column, after) => {
    expect(sheetAfter(`<dimension ref="${before}"/><sheetData/>`, write(row, column, [[1]]))).toContain(
      `<dimension ref="${after}"/>`,
    );
  });

  test('finds its place among cells without addresses, which get theirs', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"/><c><v>3</v></c></row>';
    expect(dataAfter(rows, write(4, 1, [['x'.length]]))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="4"><c r="A4"><v>1</v></c><c r="B4"/><c r="C4"><v>3</v></c></row>',
    );
  });
});

describe('a date', () => {
  const DAY = { date: '2026-06-14' };

  test('keeps a style that shows one', () => {
    expect(dataAfter('<row r="1"><c r="A1" s="2"/></row>', write(1, 1, [[DAY]]))).toBe(
      '<row r="1"><c r="A1" s="2"><v>46187</v></c></row>',
    );
  });

  test('takes the style that is the same but for the date, where the file has it', () => {
    expect(dataAfter('<row r="1"><c r="A1"/></row>', write(1, 1, [[DAY, DAY]]))).toBe(
      '<row r="1"><c r="A1" s="1"><v>46187</v></c><c r="B1" s="1"><v>46187</v></c></row>',
    );
  });

  test('adds that style once where the file has not, and keeps what else the style says', () => {
    const once = patched(
      fileOf(excelLike('<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>')),
      write(1, 1, [[DAY]]),
    );
    expect(partsOf(once)['xl/styles.xml']).toContain('<cellXfs count="5">');
    expect(partsOf(once)['xl/styles.xml']).toContain(
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0"/></xf></cellXfs>',
    );
    const twice = patched(once, write(1, 1, [[{ date: '2026-06-15' }, DAY]]));
    expect(partsOf(twice)['xl/styles.xml']).toBe(partsOf(once)['xl/styles.xml']);
    expect(readXlsx(twice).sheets[0]?.rows).toEqual([[{ date: '2026-06-15' }, DAY]]);
  });

  test('brings its format where the file knows none', () => {
    const parts = excelLike('<sheetData/>');
    const styles = (change: (xml: string) => string) =>
      fileOf({ ...parts, 'xl/styles.xml': change(parts['xl/styles.xml'] ?? '') });
    const noList = styles((xml) =>
      xml.replace(/<numFmts.*<\/numFmts>/, '').replaceAll('numFmtId="164"', 'numFmtId="2"'),
    );
    const otherList = styles((xml) => xml.replace('dd/mm/yyyy', '0.000'));
    for (const bytes of [noList, otherList])
      expect(readXlsx(patched(bytes, write(1, 1, [[DAY]]))).sheets[0]?.rows).toEqual([[DAY]]);
    expect(partsOf(patched(noList, write(1, 1, [[DAY]])))['xl/styles.xml']).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>',
    );
    expect(partsOf(patched(otherList, write(1, 1, [[DAY]])))['xl/styles.xml']).toContain('<numFmts count="2">');
  });

  test('counts from 1904 where the workbook does', () => {
    const parts = excelLike('<sheetData/>');
    const bytes = fileOf({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('<workbookPr', '<workbookPr date1904="1"'),
    });
    const after = patched(bytes, write(1, 1, [[DAY]]));
    expect(partsOf(after)[SHEET1]).toContain('<v>44725</v>');
    expect(readXlsx(after).sheets[0]?.rows).toEqual([[DAY]]);
  });

  test('brings styles where the file has none', async () => {
    const { 'xl/styles.xml': _, ...parts } = excelLike('<sheetData/>');
    const without = (name: string, pattern: RegExp) => ({ [name]: (parts[name] ?? '').replace(pattern, '') });
    const bare = {
      ...parts,
      ...without('[Content_Types].xml', /<Override[^>]*styles[^>]*>/),
      ...without('xl/_rels/workbook.xml.rels', /<Relationship [^>]*styles[^>]*>/),
    };
    const path = join(folder, 'no-styles.xlsx');
    writeFileSync(path, patched(fileOf(bare), write(1, 1, [[DAY]])));
    expect(readXlsx(readFileSync(path)).sheets[0]?.rows).toEqual([[DAY]]);
    expect(await validationErrors([path])).toEqual({ [path]: [] });
  });
});

describe('results', () => {
  const ROW =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="3" t="str"><f aca="false">A1&amp;"x"</f><v>1x</v></c><c r="C1"><f>B1</f><v>0</v></c></row>';

  test('given go beside the formula, which stays byte for byte', () => {
    const after = dataAfter(ROW, write(1, 1, [[2]]), results(1, 2, [['2x', 2]]));
    expect(after).toBe(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1" s="3" t="str"><f aca="false">A1&amp;"x"</f><v>2x</v></c><c r="C1"><f>B1</f><v>2</v></c></row>',
    );
  });

  test('not given are taken out where they may be wrong', () => {
    expect(dataAfter(ROW, write(1, 1, [[2]]))).toBe(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1" s="3"><f aca="false">A1&amp;"x"</f></c><c r="C1"><f>B1</f></c></row>',
    );
  });

  test('that rest on a fresh one are taken out when that one changed, and kept when it did not', () => {
    const [kept, dropped] = ['<c r="C1"><f>B1</f><v>0</v></c>', '<c r="C1"><f>B1</f></c>'];
    expect(dataAfter(ROW, results(1, 2, [['mới']]))).toContain(dropped);
    expect(dataAfter(ROW, write(1, 1, [[2]]), results(1, 2, [['1x']]))).toContain(kept);
  });

  test('may be an error, a blank or true', () => {
    const after = dataAfter(ROW, results(1, 2, [[{ error: '#N/A' }, null]]));
    expect(after).toContain(
      '<c r="B1" s="3" t="e"><f aca="false">A1&amp;"x"</f><v>#N/A</v></c><c r="C1"><f>B1</f></c>',
    );
    expect(dataAfter(ROW, results(1, 2, [[true]]))).toContain('t="b"><f aca="false">A1&amp;"x"</f><v>1</v>');
  });

  test('of a formula written in the same list are the later ones', () => {
    expect(dataAfter(ROW, write(1, 1, [[{ formula: '1+1', result: 0 }]]), results(1, 1, [[2]]))).toContain(
      '<c r="A1"><f>1+1</f><v>2</v></c>',
    );
  });

  test.each<readonly [string, readonly Change[]]>([
    ['A1', [results(1, 1, [[1]])]],
    ['Z9', [results(9, 26, [[1]])]],
    ['B1', [write(1, 2, [['x']]), results(1, 2, [['y']])]],
  ])('for %s, which holds no formula, are misuse', (address, changes) => {
    expect(() => dataAfter(ROW, ...changes)).toThrow(`A result for Nhập!${address}, which holds no formula`);
  });
});

describe('shared formulas', () => {
  const ROWS =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

  test('stay shared when results change', () => {
    const after = dataAfter(ROWS, write(2, 1, [[5]]), results(3, 2, [[7]]));
    expect(after).toContain('<c r="B2"><f t="shared" si="0"/></c>');
    expect(after).toContain('<c r="B3"><f t="shared" si="0"/><v>7</v></c>');
  });

  test('stay shared when a member is overwritten', () => {
    expect(dataAfter(ROWS, write(2, 2, [['x']]))).toContain('<f t="shared" ref="B1:B3" si="0">A1*2</f>');
  });

  test('are written out when their first cell is overwritten', () => {
    const after = dataAfter(ROWS, write(1, 2, [[9]]), write(2, 1, [[5]]), results(3, 2, [[7]]));
    expect(after).toContain('<c r="B1"><v>9</v></c>');
    expect(after).toContain('<c r="B2"><f>A2*2</f></c>');
    expect(after).toContain('<c r="B3"><f>A3*2</f><v>7</v></c>');
  });
});

describe('array formulas', () => {
  const ROW =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="E1"><f t="array" ref="E1">SUM(C1:D1*2)</f><v>6</v></c></row>';

  test.each([1, 2])('over several cells are not broken at column %i', (column) => {
    expect(() => dataAfter(ROW, write(1, column, [['x']]))).toThrow('is part of an array formula');
  });

  test('take results', () => {
    expect(dataAfter(ROW, results(1, 1, [[9]]))).toContain('<f t="array" ref="A1:B1">C1:D1*2</f><v>9</v>');
  });

  test('of one cell give way', () => {
    expect(dataAfter(ROW, write(1, 5, [['x'.length]]))).toContain('<c r="E1"><v>1</v></c>');
  });
});

describe('the workbook part', () => {
  const FORMULA = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>';
  const parts = excelLike(FORMULA);
  const workbookAfter = (xml: string) =>
    partsOf(patched(fileOf({ ...parts, 'xl/workbook.xml': xml }), write(1, 1, [[2]])))['xl/workbook.xml'];
  const workbook = parts['xl/workbook.xml'] ?? '';

  test.each([
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0" calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="1"/>', '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr iterate="1"></calcPr>', '<calcPr iterate="1" fullCalcOnLoad="1"></calcPr>'],
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    [
      '<definedNames><definedName name="a">1</definedName></definedNames>',
      '<definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/>',
    ],
  ])('%s tells Excel to calculate: %s', (before, after) => {
    const xml = workbook.replace('<calcPr calcId="191029"/>', before);
    expect(workbookAfter(xml)).toBe(workbook.replace('<calcPr calcId="191029"/>', after));
  });

  test('stays in a file without formulas', () => {
    const bytes = fileOf(excelLike('<sheetData/>'));
    expect(changedParts(partsOf(bytes), partsOf(patched(bytes, write(1, 1, [[1]]))))).toEqual([SHEET1]);
  });
});

describe('the list of formulas that Excel keeps', () => {
  const CHAIN =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>';
  const bytes = fileOf(
    excelLike('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>', {
      'xl/calcChain.xml': CHAIN,
    }),
  );

  test('stays while the formulas stay', () => {
    expect(changedParts(partsOf(bytes), partsOf(patched(bytes, write(1, 1, [[2]]), results(1, 2, [[2]]))))).toEqual([
      'xl/workbook.xml',
      SHEET1,
    ]);
  });

  test.each<readonly [string, Change]>([
    ['loses one', write(1, 2, [['x']])],
    ['gains one', write(1, 3, [[{ formula: '1', result: 1 }]])],
  ])('goes, with all that leads to it, when a cell %s', (_, change) => {
    const after = partsOf(patched(bytes, change));
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(readXlsx(patched(bytes, change)).sheets).toHaveLength(1);
  });
});

describe('all else', () => {
  const bytes = createXlsx(applyChanges(emptyModel(), sampleChanges));

  test('stays: other parts byte for byte, the sheet but for the touched cells', () => {
    const after = patched(bytes, write(7, 3, [[2651]], ENTRY_SHEET), results(7, 5, [['● Đạt']], ENTRY_SHEET));
    const [before, changed] = [partsOf(bytes), partsOf(after)];
    expect(changedParts(before, changed)).toEqual([SHEET1]);
    const cells = /<c r="(?:C7|E7)"[^>]*>.*?<\/c>/g;
    expect(changed[SHEET1]?.replace(cells, '')).toBe(before[SHEET1]?.replace(cells, ''));
    expect(Object.keys(changed)).toEqual(Object.keys(before));
  });

  test('stays in a prefixed sheet with other quotes', () => {
    const xml =
      "<x:sheetData><x:row r='2'><x:c s='3' r='A2'><x:v>1</x:v></x:c><x:c r='B2' t='str'><x:f>A2</x:f><x:v>1</x:v></x:c></x:row></x:sheetData><x:pageMargins left='1'/>";
    expect(sheetAfter(xml, write(2, 1, [['a', KEEP, 3]]))).toContain(
      "<x:sheetData><x:row r='2'><x:c s='3' r='A2' t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">a</x:t></x:is></x:c><x:c r='B2'><x:f>A2</x:f></x:c><x:c r=\"C2\"><x:v>3</x:v></x:c></x:row></x:sheetData><x:pageMargins left='1'/>",
    );
  });

  test('is packed as it was', () => {
    const before = opened(bytes).entries;
    const after = opened(patched(bytes, write(7, 3, [[2651]], ENTRY_SHEET))).entries;
    const others = (entries: typeof before) =>
      entries
        .filter(({ name }) => name !== SHEET1)
        .map(({ name, packed, time }) => [name, Buffer.from(packed).toString('hex'), time]);
    expect(others(after)).toEqual(others(before));
  });

  test('stays when a change is refused', () => {
    const workbook = openXlsxWorkbook(opened(bytes));
    expect(() => workbook.apply([write(7, 3, [[1]], ENTRY_SHEET), write(1, 1, [[1]], 'Không có')])).toThrow(
      'There is no sheet of this title: "Không có"',
    );
    expect(workbook.save()).toEqual(openXlsxWorkbook(opened(bytes)).save());
  });
});
