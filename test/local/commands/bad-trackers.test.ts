import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkJson } from '../../../local/json/check-json.ts';
import { refreshJson } from '../../../local/json/refresh-json.ts';
import { statusJson } from '../../../local/json/status-json.ts';
import { applyChanges } from '../../../local/workbook-model/index.ts';
import type { WorkbookModel } from '../../../local/workbook-model/workbook-model.ts';
import { createXlsx, readXlsx } from '../../../local/xlsx/index.ts';
import type { Change, Value } from '../../../shared/index.ts';
import { convert, libreOfficeTest } from '../../support/libreoffice.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { fileOf, partsOf } from '../xlsx/file-parts.ts';
import { columnOf, rearranged, rowOf } from './as-people-do.ts';
import { dtiJson, refusal } from './dti.ts';
import { sampleModel } from './trackers.ts';

const folder = tempFolder();
const asMade = sampleModel('loc-tan');
const TAB = 'Nhập - Phòng VH-XH';
const first = rowOf(asMade, TAB, 2, '1.1');

function saved(name: string, model: WorkbookModel): string {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, createXlsx(model));
  return file;
}

const without = (title: string): WorkbookModel => ({
  ...asMade,
  sheets: asMade.sheets.filter((sheet) => sheet.title !== title),
  names: Object.fromEntries(Object.entries(asMade.names).filter(([, { sheet }]) => sheet !== title)),
});
const write = (sheet: string, row: number, column: number, value: Value): Change => ({
  do: 'write',
  sheet,
  row,
  column,
  cells: [[value]],
});

async function answers(file: string) {
  const { findings } = await dtiJson(checkJson, 'check', file);
  const { indicators } = await dtiJson(statusJson, 'status', file);
  const found = findings.map(({ code, indicator }) => `${code} ${indicator ?? ''}`).sort();
  return { found, statuses: indicators.map(({ code, status, value }) => [code, status, value]) };
}

const expected = await answers(saved('như đã lập', asMade));

describe('a sheet that nothing can be said without', () => {
  test.each([
    ['Cấu hình', 'Thông tin chung'],
    ['Chỉ tiêu', 'bảng chỉ tiêu'],
  ])('%s is missing: a sentence, exit code 2, the file byte for byte as it was', async (title, part) => {
    const file = saved(`không có ${title}`, without(title));
    const before = readFileSync(file);
    for (const command of ['check', 'refresh', 'status']) {
      expect(await refusal(command, file)).toMatchObject({ code: 'not-a-tracker', vi: expect.stringContaining(part) });
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

/** The cell of the list of units that holds a short name. */
function unitName(): readonly [row: number, column: number] {
  const { row, column, columns } = asMade.names.dti_units ?? { row: 1, column: 1, columns: 1 };
  const cells = asMade.sheets.find(({ title }) => title === 'Cấu hình')?.rows.slice(row - 1) ?? [];
  const down = cells.findIndex((line) => line.slice(column - 1, column - 1 + columns).includes('Phòng VH-XH'));
  return [row + down, (cells[down] ?? []).indexOf('Phòng VH-XH') + 1];
}

/** The row of 6.3 once more, in a row that was put in below it or over the one that stands above it. */
function pasted(isInserted: boolean): WorkbookModel {
  const from = rowOf(asMade, TAB, 2, '6.3');
  const row = asMade.sheets.find(({ title }) => title === TAB)?.rows[from - 1] ?? [];
  const room = isInserted ? rearranged(asMade, TAB, (at, column) => [at > from ? at + 1 : at, column]) : asMade;
  return applyChanges(
    room,
    row.map((value, i) => write(TAB, isInserted ? from + 1 : from - 1, i + 1, value)),
  );
}

/** What was done to the file, and a finding that comes of it. */
const findable: readonly (readonly [string, WorkbookModel, code: string])[] = [
  ['the tab of a unit deleted', without(TAB), 'missing-table'],
  ['a row pasted once more', pasted(true), 'duplicate-code'],
  ['a row pasted over another', pasted(false), 'missing-row'],
  [
    'a formula replaced by its value',
    applyChanges(asMade, [write(TAB, first, columnOf(asMade, TAB, 'status'), 'Đạt')]),
    'formula-replaced',
  ],
];

describe('what can be worked round is a finding, and check leaves the file as it is', () => {
  test.each(findable)('%s', async (name, model, code) => {
    const file = saved(name, model);
    const before = readFileSync(file);
    const { findings } = await dtiJson(checkJson, 'check', file);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(findings.filter(({ message }) => !/^(?:Ô|Trang) .*[.?!]$/s.test(message))).toEqual([]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a target cleared is asked to be made clear', async () => {
    const row = rowOf(asMade, 'Chỉ tiêu', 2, '6.3');
    const keys = ['printed', 'kind', 'comparison', 'value', 'over', 'unit', 'qualifier'];
    const cleared = keys.map((key) => write('Chỉ tiêu', row, columnOf(asMade, 'Chỉ tiêu', `${key}_2026`), null));
    const { indicators } = await dtiJson(statusJson, 'status', saved('mục tiêu', applyChanges(asMade, cleared)));
    expect(indicators.find(({ code }) => code === '6.3')).toMatchObject({
      status: 'undetermined',
      met: null,
      reason: expect.stringMatching(/mục tiêu|chỉ tiêu/i),
    });
  });
});

const hide = (columns: readonly number[], rows: readonly number[]): Change => ({
  do: 'hide',
  sheet: TAB,
  columns,
  rows,
});
const evidence = columnOf(asMade, TAB, 'evidence');

const harmless: readonly (readonly [string, WorkbookModel])[] = [
  ['hidden columns', applyChanges(asMade, [hide([columnOf(asMade, TAB, 'numerator'), evidence], [])])],
  ['filtered rows', applyChanges(asMade, [hide([], [first, first + 2, first + 3])])],
  [
    'a column of their own among ours',
    applyChanges(
      rearranged(asMade, TAB, (row, column) => [row, column >= evidence ? column + 1 : column]),
      [write(TAB, first, evidence, 'ghi riêng'), write(TAB, first - 1, evidence, 'Cột của tôi')],
    ),
  ],
  ['deleted names', { ...asMade, names: {} }],
  ['a unit renamed', applyChanges(asMade, [write('Cấu hình', ...unitName(), 'Phòng Văn hóa')])],
  [
    '10.000 cells with stray formats',
    applyChanges(asMade, [
      {
        do: 'format',
        sheet: TAB,
        area: { row: 300, column: 1, rows: 500, columns: 20 },
        format: { fill: 'FFFF00', border: true },
      },
    ]),
  ],
];

describe('nothing of what is said changes for', () => {
  test.each(harmless)('%s', async (name, model) => {
    expect(await answers(saved(name, model))).toEqual(expected);
  });

  test('a file shaped as Google Sheets exports it, which is patched as well', async () => {
    const file = join(folder, 'google.xlsx');
    writeFileSync(file, asGoogleExports(createXlsx(asMade)));
    expect(await answers(file)).toEqual(expected);
    const before = partsOf(new Uint8Array(readFileSync(file)));
    await dtiJson(refreshJson, 'refresh', file, '--as-of', '2026-11-20');
    const after = partsOf(new Uint8Array(readFileSync(file)));
    for (const part of ['xl/drawings/drawing101.xml', 'xl/theme/theme1.xml']) expect(after[part]).toBe(before[part]);
    expect(readXlsx(readFileSync(file)).names).toEqual(asMade.names);
    expect(await validationErrors([file])).toEqual({ [file]: [] });
  });

  libreOfficeTest('a file saved by LibreOffice, which is patched as well', async () => {
    const [file = ''] = await convert([saved('từ LibreOffice', asMade)], 'xlsx', { outDir: join(folder, 'saved') });
    expect(await answers(file)).toEqual(expected);
    const { written } = await dtiJson(refreshJson, 'refresh', file, '--as-of', '2026-11-20');
    const { indicators } = await dtiJson(statusJson, 'status', file, '--as-of', '2026-11-20');
    const ours = saved('cùng ngày', asMade);
    expect(written).toBe(true);
    expect(indicators).toEqual((await dtiJson(statusJson, 'status', ours, '--as-of', '2026-11-20')).indicators);
  });
});

const NAMESPACES =
  'xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Sheets"><a:themeElements><a:clrScheme name="Sheets"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="000000"/></a:dk2><a:lt2><a:srgbClr val="FFFFFF"/></a:lt2><a:accent1><a:srgbClr val="4285F4"/></a:accent1><a:accent2><a:srgbClr val="EA4335"/></a:accent2><a:accent3><a:srgbClr val="FBBC04"/></a:accent3><a:accent4><a:srgbClr val="34A853"/></a:accent4><a:accent5><a:srgbClr val="FF6D01"/></a:accent5><a:accent6><a:srgbClr val="46BDC6"/></a:accent6><a:hlink><a:srgbClr val="1155CC"/></a:hlink><a:folHlink><a:srgbClr val="1155CC"/></a:folHlink></a:clrScheme><a:fontScheme name="Sheets"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface="Arial"/><a:cs typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface="Arial"/><a:cs typeface="Arial"/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln><a:noFill/></a:ln><a:ln><a:noFill/></a:ln><a:ln><a:noFill/></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>';

/**
 * The same workbook in the shape that Google Sheets gives its exports: an empty drawing for every sheet, blank rows of a
 * fixed height up to the thousandth, no hints for calculation, namespaces that nothing uses.
 */
function asGoogleExports(bytes: Uint8Array): Uint8Array {
  const parts: Record<string, string> = {};
  let types = '';
  let number = 100;
  for (const [name, text] of Object.entries(partsOf(bytes))) {
    parts[name] = text;
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const last = Math.max(0, ...[...text.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row)));
    const blank = Array.from(
      { length: Math.max(0, 1000 - last) },
      (_, i) => `<row r="${last + i + 1}" ht="15.75" customHeight="1"/>`,
    );
    parts[name] = text
      .replace('<worksheet ', `<worksheet ${NAMESPACES} `)
      .replace('</sheetData>', `${blank.join('')}</sheetData>`);
    if (text.includes('<drawing')) continue;
    number += 1;
    parts[name] = parts[name].replace('</worksheet>', `<drawing xmlns:r="${RELATIONS}" r:id="rId1"/></worksheet>`);
    const path = `drawings/drawing${number}.xml`;
    parts[name.replace('worksheets/', 'worksheets/_rels/').concat('.rels')] =
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/drawing" Target="../${path}"/></Relationships>`;
    parts[`xl/${path}`] = '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>';
    types += `<Override PartName="/xl/${path}" ContentType="${TYPE}.drawing+xml"/>`;
  }
  parts['xl/theme/theme1.xml'] = THEME;
  types += `<Override PartName="/xl/theme/theme1.xml" ContentType="${TYPE}.theme+xml"/>`;
  const change = (name: string, from: string | RegExp, to: string) => {
    parts[name] = (parts[name] ?? '').replace(from, to);
  };
  change('[Content_Types].xml', '</Types>', `${types}</Types>`);
  change('xl/workbook.xml', /<calcPr[^>]*>/, '');
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId900" Type="${RELATIONS}/theme" Target="theme/theme1.xml"/></Relationships>`,
  );
  return fileOf(parts);
}
