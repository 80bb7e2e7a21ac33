import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { WorkbookModel } from '../../../local/workbook-model/workbook-model.ts';
import { createXlsx, openPackage } from '../../../local/xlsx/index.ts';
import { readModel } from '../../../local/xlsx/look/read-model.ts';
import type { CellFormat } from '../../../shared/index.ts';
import { wholeWorkbook } from '../../excel/same-workbook.ts';
import { sampleModel } from '../commands/trackers.ts';

function readBytes(bytes: Uint8Array): WorkbookModel {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.problem);
  return readModel(opened.file);
}

const PLAIN: CellFormat = {
  size: 11,
  wrap: false,
  locked: true,
  bold: false,
  italic: false,
  numberFormat: 'General',
};

/** What a file says in another way: plain is plain, every long row has a height, and print set-up is not shown. */
function shown(model: WorkbookModel): Readonly<Record<string, unknown>> {
  const formats = model.formats.map((format) =>
    Object.fromEntries(Object.entries(format).filter(([key, value]) => PLAIN[key as keyof CellFormat] !== value)),
  );
  const sheets = model.sheets.map((sheet) => ({ ...sheet, rowHeights: {}, print: null }));
  return wholeWorkbook({ ...model, sheets, formats });
}

test.each(['loc-tan', 'la-nga'] as const)('a file of ours is read back with all that is shown of it: %s', (plan) => {
  const model = sampleModel(plan);
  const read = readBytes(createXlsx(model));
  const [before, after] = [shown(model), shown(read)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const title of Object.keys(before)) {
    expect({ title, sheet: after[title] }).toEqual({ title, sheet: before[title] });
  }
  expect(read.names).toEqual(model.names);
});

describe('a file of another program', () => {
  const styles = `<styleSheet><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>
    <fonts><font/><font><b/><i val="1"/><sz val="14"/><color theme="4"/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill>
      <fill><patternFill patternType="solid"><fgColor indexed="2"/></patternFill></fill></fills>
    <borders><border><left/></border><border><top style="thin"/></border></borders>
    <cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="1" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1"/><protection locked="0"/></xf>
      <xf numFmtId="14" fillId="2"/></cellXfs>
    <dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf/></dxfs></styleSheet>`;
  const sheet = `<worksheet><sheetPr><tabColor theme="5"/></sheetPr>
    <sheetViews><sheetView><pane xSplit="2" ySplit="1" state="frozen"/></sheetView></sheetViews>
    <cols><col min="2" max="16384" width="20.5"/><col min="3" max="3" hidden="true"/></cols>
    <sheetData><row r="1" ht="30"><c r="B1" s="1"><v>0.5</v></c><c r="C1" s="2"><v>46274</v></c></row><row r="2" hidden="1"/></sheetData>
    <sheetProtection sheet="true"/>
    <conditionalFormatting sqref="A1:A3 C5"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>$Z1</formula></cfRule></conditionalFormatting>
    <conditionalFormatting sqref="B1"><cfRule type="dataBar" priority="1"/></conditionalFormatting>
    <conditionalFormatting sqref="D1"><cfRule type="cellIs" dxfId="1" priority="2" operator="notBetween"><formula>1</formula><formula>2</formula></cfRule><cfRule type="cellIs" dxfId="1" priority="9" operator="other"><formula>1</formula></cfRule></conditionalFormatting>
    <dataValidations><dataValidation type="list" sqref="A1" showInputMessage="1" prompt="Chọn"><formula1>"Có,Không"</formula1></dataValidation>
      <dataValidation type="list" sqref="A2"><formula1>$Z$1:$Z$4</formula1></dataValidation>
      <dataValidation type="custom" sqref="B1 B5" showErrorMessage="1"><formula1>B1&gt;0</formula1></dataValidation>
      <dataValidation type="whole" sqref="C1"><formula1>1</formula1><formula2>9</formula2></dataValidation>
      <dataValidation type="decimal" operator="lessThanOrEqual" sqref="C2"><formula1>9.5</formula1></dataValidation>
      <dataValidation type="date" operator="greaterThanOrEqual" sqref="C3"><formula1>46023</formula1></dataValidation>
      <dataValidation type="decimal" operator="equal" sqref="C4"><formula1>2</formula1></dataValidation>
      <dataValidation type="decimal" operator="notEqual" sqref="C5"><formula1>2</formula1></dataValidation>
      <dataValidation type="decimal" sqref="C6"><formula1>$A$1</formula1><formula2>2</formula2></dataValidation>
      <dataValidation type="textLength" sqref="C7"><formula1>1</formula1></dataValidation></dataValidations></worksheet>`;
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook><sheets><sheet name="Của tôi" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': styles,
    'xl/theme/theme1.xml':
      '<a:theme><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="abcdef"/></a:accent1></a:clrScheme></a:theme>',
  };
  const { sheets, formats } = readBytes(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
  const [own] = sheets;
  const area = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });

  test('is shown with its fonts, fills, lines and number formats, theme and tint worked out', () => {
    expect(own?.formatIds).toEqual([[0, 2, 3]]);
    expect(formats[2]).toEqual({
      ...{ bold: true, italic: true, size: 14, colour: 'ABCDEF', fill: '7F7F7F', border: true },
      ...{ numberFormat: '0.0%', vertical: 'top', wrap: true, locked: false },
    });
    expect(formats[3]).toEqual({ numberFormat: 'dd/mm/yyyy', fill: 'FF0000' });
    expect(own?.rows).toEqual([[null, 0.5, { date: '2026-09-09' }]]);
  });

  test('is shown with its widths, frozen edges, hidden rows and columns, and tab colour', () => {
    expect(own).toMatchObject({ tabColour: 'ED7D31', freeze: { rows: 1, columns: 2 }, isProtected: true });
    expect([own?.columnWidths[2], own?.columnWidths[1000], own?.columnWidths[1001]]).toEqual([20.5, 20.5, undefined]);
    expect([own?.hiddenColumns, own?.hiddenRows, own?.rowHeights]).toEqual([[3], [2], { 1: 30 }]);
  });

  test('keeps the rules that the model can say, in the order of their priorities', () => {
    const red = { fill: 'FFC7CE', colour: '9C0006', bold: true };
    const plain = { fill: 'FFFFFF', colour: '000000', bold: false };
    expect(own?.colourRules.map(({ area, rules }) => ({ area, rules }))).toEqual([
      { area: area(1, 4), rules: [{ ...plain, formula: 'NOT(AND(D1>=(1),D1<=(2)))' }] },
      { area: area(1, 1, 3), rules: [{ ...red, formula: 'A1>($Z1)' }] },
      { area: area(5, 3), rules: [{ ...red, formula: 'C5>($Z5)' }] },
    ]);
  });

  test('keeps the validations that the model can say', () => {
    expect(own?.validations.map(({ validation }) => validation.rule)).toEqual([
      { type: 'list', values: ['Có', 'Không'] },
      { type: 'any' },
      { type: 'formula', formula: 'B1>0' },
      { type: 'formula', formula: 'B5>0' },
      { type: 'number', min: 1, max: 9, whole: true },
      { type: 'number', min: null, max: 9.5, whole: false },
      { type: 'date', from: '2026-01-01', to: null },
      { type: 'number', min: 2, max: 2, whole: false },
      { type: 'any' },
      { type: 'any' },
      { type: 'any' },
    ]);
    const [list, , custom] = own?.validations ?? [];
    expect(list?.validation).toMatchObject({ prompt: { title: '', message: 'Chọn' }, stop: null });
    expect(custom?.validation.stop).toEqual({ title: '', message: '' });
  });
});
