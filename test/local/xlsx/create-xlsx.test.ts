import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx as readByHucre } from 'hucre/xlsx';
import { applyChanges, emptyModel } from '../../../local/workbook-model/index.ts';
import { createXlsx } from '../../../local/xlsx/index.ts';
import type { Change, Validation } from '../../../shared/workbook/change.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { partsOf } from './file-parts.ts';
import { ENTRY_SHEET, sampleChanges } from './sample-changes.ts';

const create = (changes: readonly Change[]) => createXlsx(applyChanges(emptyModel(), changes));
const SAMPLE = create(sampleChanges);
const folder = tempFolder();

/** The parts of a sheet with one cell and one change more. */
function sheetWith(...more: readonly Change[]): string {
  const first: Change[] = [
    { do: 'add-sheet', sheet: 'a', tabColour: null },
    { do: 'write', sheet: 'a', row: 1, column: 1, cells: [['x']] },
  ];
  return partsOf(create([...first, ...more]))['xl/worksheets/sheet1.xml'] ?? '';
}

describe('the sample with every feature', () => {
  test("has nothing that Microsoft's own validator finds wrong", async () => {
    const path = join(folder, 'sample.xlsx');
    writeFileSync(path, SAMPLE);
    expect(await validationErrors([path])).toEqual({ [path]: [] });
  });

  test('is read by another library as it was meant', async () => {
    const workbook = await readByHucre(SAMPLE, { readStyles: true });
    const [entry, settings] = workbook.sheets;
    expect(entry?.rows.slice(5)).toEqual([
      ['Mã', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Trạng thái'],
      ['1.1', 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến toàn trình', 2650, 2945, '■ Chậm'],
      ['=1.2', '#N/A', null, null, ''],
      ['_x0041_', ' 9/9 ', 0, '1.000', '#N/A'],
    ]);
    expect(settings?.rows[2]).toEqual(['Ngưỡng', 0.9, new Date('2026-06-14'), true, '#N/A']);
    expect(entry).toMatchObject({
      name: ENTRY_SHEET,
      merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 4 }],
      freezePane: { rows: 6, columns: 2 },
      protection: { sheet: true },
    });
    expect(entry?.dataValidations).toHaveLength(2);
    expect(entry?.conditionalRules?.map(({ formula }) => formula)).toEqual(['$E7="● Đạt"', '$E7="■ Chậm"']);
  });

  test('is the same byte for byte when it is made again', () => {
    expect(create(sampleChanges)).toEqual(SAMPLE);
  });
});

describe('the workbook part', () => {
  const xml = partsOf(SAMPLE)['xl/workbook.xml'];

  test('quotes every title in names, print areas and print titles', () => {
    expect(xml).toContain('<definedName name="nguong_dung">\'Cấu hình\'!$B$3</definedName>');
    expect(xml).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Nhập - Công an\'\'s\'!$A$1:$E$9</definedName>',
    );
    expect(xml).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Nhập - Công an\'\'s\'!$5:$6</definedName>',
    );
  });

  test('asks Excel to calculate when it opens the file', () => {
    expect(xml).toContain('fullCalcOnLoad="1"');
  });

  test('cannot be without a sheet', () => {
    expect(() => createXlsx(emptyModel())).toThrow('An .xlsx file has at least one sheet');
  });
});

describe('the styles part', () => {
  const xml = partsOf(SAMPLE)['xl/styles.xml'] ?? '';

  test('has Times New Roman everywhere, and the children of a font in their order', () => {
    expect(xml).toContain(
      '<font><b/><sz val="14"/><color rgb="FF1F3864"/><name val="Times New Roman"/><family val="1"/></font>',
    );
    expect(xml).not.toContain('Calibri');
  });

  test('fills by both colours, in cells and in rules', () => {
    const green = '<fgColor rgb="FFC6E7CE"/><bgColor rgb="FFC6E7CE"/>';
    expect(xml).toContain(
      `<dxf><font><b/><color rgb="FF0B4F1D"/></font><fill><patternFill patternType="solid">${green}</patternFill></fill></dxf>`,
    );
    expect(xml).toContain('<dxf><font><color rgb="FF7A0C0C"/></font>');
  });

  test('knows text by its built-in format and others by their code', () => {
    expect(xml).toContain('numFmtId="49"');
    expect(xml).toContain('formatCode="#,##0"');
    expect(xml).toContain('formatCode="dd/mm/yyyy"');
  });
});

describe('a sheet', () => {
  const xml = partsOf(SAMPLE)['xl/worksheets/sheet1.xml'] ?? '';

  test('has a result beside every formula, or none', () => {
    expect(xml).toContain('&quot;)</f><v>■ Chậm</v></c>');
    expect(xml).toContain('t="str"><f>IF(AND(ISNUMBER(C8)');
    expect(xml).toContain('t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(
      sheetWith({ do: 'write', sheet: 'a', row: 1, column: 1, cells: [[{ formula: 'A2', result: null }]] }),
    ).toContain('<c r="A1"><f>A2</f></c>');
  });

  test('fixes the heights that were given and proposes the others', () => {
    expect(xml).toContain('<row r="6" ht="48" customHeight="1">');
    expect(xml).toContain('<row r="7" ht="33">');
    expect(xml).toContain('<row r="3" hidden="1"/>');
    expect(xml).toContain('<row r="1" ht="23">');
  });

  test('is protected without a password, and lets people fit columns and filter', () => {
    expect(xml).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    );
  });

  test('hides columns, with and without a width', () => {
    expect(xml).toContain('<col min="4" max="4" hidden="1"/><col min="5" max="5" width="23.5" customWidth="1"/>');
    expect(
      sheetWith(
        { do: 'hide', sheet: 'a', columns: [2], rows: [] },
        { do: 'size', sheet: 'a', columnWidths: { 2: 9 }, rowHeights: {} },
      ),
    ).toContain('<cols><col min="2" max="2" width="9" customWidth="1" hidden="1"/></cols>');
  });

  test('prints on A4 across, one page wide, with its number in the middle', () => {
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    const setup = { landscape: false, area: null, titleRows: null, footer: null, onePage: true } as const;
    expect(sheetWith({ do: 'print', sheet: 'a', setup })).toContain('fitToWidth="1" fitToHeight="1"/>');
    expect(xml).toContain(
      '10 Công an &amp;&amp; Đoàn&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;10&amp;P</oddFooter>',
    );
  });

  test('prints upright and without a text in the footer, too', () => {
    const plain = sheetWith({
      do: 'print',
      sheet: 'a',
      setup: { landscape: false, area: null, titleRows: null, footer: null },
    });
    expect(plain).toContain('orientation="portrait"');
    expect(plain).toContain('<oddFooter>&amp;C&amp;');
  });

  test.each<readonly [number, number, string]>([
    [6, 2, '<pane xSplit="2" ySplit="6" topLeftCell="C7" activePane="bottomRight" state="frozen"/>'],
    [6, 0, '<pane ySplit="6" topLeftCell="A7" activePane="bottomLeft" state="frozen"/>'],
    [0, 2, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'],
    [0, 0, '<sheetView tabSelected="1" workbookViewId="0"/>'],
  ])('with %i rows and %i columns frozen', (rows, columns, pane) => {
    expect(sheetWith({ do: 'freeze', sheet: 'a', rows, columns })).toContain(pane);
  });

  test('only the first one is selected', () => {
    expect(partsOf(SAMPLE)['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
  });

  test('leaves rules that are none out', () => {
    expect(
      sheetWith({ do: 'colour-rules', sheet: 'a', area: { row: 1, column: 1, rows: 1, columns: 1 }, rules: [] }),
    ).not.toContain('conditionalFormatting');
  });
});

describe('validations', () => {
  const xmlOf = (rule: Validation['rule']) =>
    /<dataValidation .*<\/dataValidations>/.exec(
      sheetWith({
        do: 'validate',
        sheet: 'a',
        area: { row: 1, column: 1, rows: 2, columns: 1 },
        validation: { rule, prompt: null, stop: null },
      }),
    )?.[0];
  const range = 'allowBlank="1" sqref="A1:A2"';

  test.each<readonly [Validation['rule'], string]>([
    [{ type: 'any' }, `<dataValidation ${range}/>`],
    [
      { type: 'list', values: ['Có', 'a "b"'] },
      `<dataValidation type="list" ${range}><formula1>&quot;Có,a &quot;&quot;b&quot;&quot;&quot;</formula1></dataValidation>`,
    ],
    [
      { type: 'formula', formula: 'A1<5' },
      `<dataValidation type="custom" ${range}><formula1>A1&lt;5</formula1></dataValidation>`,
    ],
    [
      { type: 'number', min: 0, max: 1.5, whole: false },
      `<dataValidation type="decimal" ${range}><formula1>0</formula1><formula2>1.5</formula2></dataValidation>`,
    ],
    [
      { type: 'number', min: null, max: 9, whole: true },
      `<dataValidation type="whole" operator="lessThanOrEqual" ${range}><formula1>9</formula1></dataValidation>`,
    ],
    [
      { type: 'number', min: 0, max: null, whole: true },
      `<dataValidation type="whole" operator="greaterThanOrEqual" ${range}><formula1>0</formula1></dataValidation>`,
    ],
    [
      { type: 'number', min: null, max: null, whole: false },
      `<dataValidation type="decimal" operator="greaterThanOrEqual" ${range}><formula1>-1000000000000000</formula1></dataValidation>`,
    ],
    [
      { type: 'date', from: '2026-01-01', to: '2026-12-31' },
      `<dataValidation type="date" ${range}><formula1>46023</formula1><formula2>46387</formula2></dataValidation>`,
    ],
    [
      { type: 'date', from: null, to: null },
      `<dataValidation type="date" operator="greaterThanOrEqual" ${range}><formula1>1</formula1></dataValidation>`,
    ],
  ])('%j', (rule, xml) => {
    expect(xmlOf(rule)).toBe(`${xml}</dataValidations>`);
  });

  test('show their messages as they were written', () => {
    const xml = partsOf(SAMPLE)['xl/worksheets/sheet1.xml'];
    expect(xml).toContain(
      'prompt="Để trống nếu chưa có.&#10;Không nhập 0 thay cho &quot;trống&quot; &amp; &lt;dấu&gt;."',
    );
    expect(partsOf(SAMPLE)['xl/worksheets/sheet2.xml']).not.toContain('showErrorMessage');
  });
});
