import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeXlsx as writeByHucre } from 'hucre/xlsx';
import { openXlsxWorkbook } from '../../../local/xlsx/index.ts';
import { childrenFrom, parentOf } from '../../../local/xlsx/patch/children.ts';
import { builtInPlan, type Change, insertTemplates } from '../../../shared/index.ts';
import { chartOf } from '../../support/chart.ts';
import { convert, libreOfficeTest } from '../../support/libreoffice.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { opened, partsOf } from './file-parts.ts';
import { bytesOf, packed, richParts, withMacros } from './rich-file.ts';

const folder = tempFolder();
const RICH = packed(richParts());
const plan = builtInPlan('loc-tan');
if (plan === null) throw new Error('no plan');

function patched(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const workbook = openXlsxWorkbook(opened(bytes));
  workbook.apply(changes);
  return workbook.save();
}

const templatesFor = (bytes: Uint8Array) =>
  insertTemplates(openXlsxWorkbook(opened(bytes)).snapshot(), plan, { asOf: '2026-06-14' });

async function errorsOf(name: string, bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return (await validationErrors([path]))[path];
}

/** All that is set on a sheet and all that it is joined with: name and text of each child of each of its parts. */
function features(bytes: Uint8Array, sheet = 'xl/worksheets/sheet1.xml'): readonly string[] {
  const parts = partsOf(bytes);
  const xml = parts[sheet] ?? '';
  const children = childrenFrom(xml, parentOf(xml, []).root.innerStart);
  return [
    ...children.map(({ name, start, end }) => `${name}: ${xml.slice(start, end)}`),
    ...Object.keys(parts).map((name) => `part ${name}`),
  ].sort();
}

const changedParts = (before: Uint8Array, after: Uint8Array) => {
  const [one, other] = [bytesOf(before), bytesOf(after)];
  return Object.keys(one).filter((name) => one[name] !== other[name]);
};

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const sheet = 'Nhập';
const rule = { formula: '$D2>20', fill: 'C6E7CE', colour: '0B4F1D', bold: true };

/** For each change, the children of the sheet and the parts of the file that it concerns; all others stay. */
const single: readonly (readonly [Change, children: readonly string[], parts: readonly string[]])[] = [
  [{ do: 'write', sheet, row: 2, column: 2, cells: [[13]] }, ['sheetData'], ['xl/workbook.xml']],
  [{ do: 'write', sheet, row: 20, column: 1, cells: [['mới']] }, ['sheetData', 'dimension'], ['xl/workbook.xml']],
  [
    { do: 'format', sheet, area: area(2, 1, 2, 3), format: { bold: true, fill: 'FFFBE6' } },
    ['sheetData'],
    ['xl/styles.xml'],
  ],
  [{ do: 'merge', sheet, area: area(11, 1, 1, 3) }, ['mergeCells'], []],
  [
    {
      do: 'validate',
      sheet,
      area: area(4, 1, 2, 2),
      validation: { rule: { type: 'number', min: 0, max: null, whole: true }, prompt: null, stop: null },
    },
    ['dataValidations'],
    [],
  ],
  [{ do: 'colour-rules', sheet, area: area(2, 4, 3, 1), rules: [rule] }, ['conditionalFormatting'], ['xl/styles.xml']],
  [{ do: 'define-name', sheet, name: 'dti_a', area: area(1, 1, 2, 2) }, [], ['xl/workbook.xml']],
  [{ do: 'size', sheet, columnWidths: { 2: 30, 7: 12 }, rowHeights: { 2: 33, 15: 20 } }, ['cols', 'sheetData'], []],
  [{ do: 'hide', sheet, columns: [3], rows: [4, 16] }, ['cols', 'sheetData'], []],
  [{ do: 'hide', sheet, columns: [3], rows: [4], undo: true }, ['cols', 'sheetData'], []],
  [{ do: 'freeze', sheet, rows: 2, columns: 1 }, ['sheetViews'], []],
  [{ do: 'protect', sheet }, ['sheetProtection'], []],
  [
    {
      do: 'print',
      sheet,
      setup: { landscape: false, area: area(1, 1, 9, 4), titleRows: [1, 1], footer: 'Phòng VH-XH' },
    },
    ['sheetPr', 'pageMargins', 'pageSetup', 'headerFooter'],
    ['xl/workbook.xml'],
  ],
  [
    { do: 'chart', sheet, area: area(15, 1, 10, 5), chart: chartOf(sheet) },
    [],
    ['[Content_Types].xml', 'xl/drawings/drawing1.xml', 'xl/drawings/_rels/drawing1.xml.rels'],
  ],
  [
    { do: 'add-sheet', sheet: 'Mới', tabColour: null },
    [],
    ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
  ],
];

describe('a workbook with nearly everything', () => {
  test('is one that Microsoft takes', async () => {
    expect(await errorsOf('rich.xlsx', RICH)).toEqual([]);
  });

  test.each(single.map((one) => [one[0].do, one] as const))('keeps all but what %s concerns', async (_, one) => {
    const [change, children, parts] = one;
    const after = patched(RICH, [change]);
    const isConcerned = (feature: string) =>
      children.includes(feature.replace(/:.*/s, '')) || /^part xl\/(?:charts\/chart2|worksheets\/sheet2)/.test(feature);
    const rest = (bytes: Uint8Array) => features(bytes).filter((feature) => !isConcerned(feature));
    expect(rest(after)).toEqual(rest(RICH));
    const touched = [...parts, ...(children.length > 0 ? ['xl/worksheets/sheet1.xml'] : [])].sort();
    expect(changedParts(RICH, after).sort()).toEqual(touched);
    expect(await errorsOf('single.xlsx', after)).toEqual([]);
    expect(bytesOf(patched(after, change.do === 'add-sheet' ? [] : [change]))).toEqual(bytesOf(after));
  });

  test('keeps what stands in the places that are concerned', () => {
    const after = partsOf(
      patched(
        RICH,
        single.map(([change]) => change),
      ),
    );
    const xml = after['xl/worksheets/sheet1.xml'] ?? '';
    for (const kept of [
      '<pane xSplit="1" ySplit="2"',
      'zoomScale="85"',
      '<mergeCells count="2"><mergeCell ref="A10:C10"/>',
      '<cfRule type="dataBar" priority="2">',
      '<cfRule type="cellIs" dxfId="0" priority="1"',
      'priority="3" stopIfTrue="1"',
      '<col min="1" max="1" width="14.7" style="3" customWidth="1"/><col min="2" max="2" style="3" customWidth="1" width="30"/>',
      '<col min="5" max="5" width="9.1" hidden="1" customWidth="1"/>',
      'r:id="rId2"',
      '<tabColor theme="4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/>',
      'sqref="A2:A3"',
      'sqref="A6:A9"',
      'sqref="E2:E9"',
      'sqref="B2:B3"',
      '<formula1>C6-10</formula1>',
      '<row r="2" spans="1:5" x14ac:dyDescent="0.25" ht="33" customHeight="1">',
      'x14:sparkline',
    ]) {
      expect(xml).toContain(kept);
    }
    const drawing = after['xl/drawings/drawing1.xml'] ?? '';
    for (const kept of ['Biểu đồ của tôi', 'Con dấu', 'Theo nhóm']) expect(drawing).toContain(kept);
    const names = after['xl/workbook.xml'] ?? '';
    expect(names).toContain('<definedName name="thang" comment="của tôi">Nhập!$B$1:$C$1</definedName>');
    expect(names).toContain('_FilterDatabase');
  });

  test('takes all the templates beside it', async () => {
    const after = patched(RICH, templatesFor(RICH));
    const kept = features(after).filter((feature) => features(RICH).includes(feature));
    expect(kept).toEqual(features(RICH));
    expect(await errorsOf('templates.xlsx', after)).toEqual([]);
  });

  test('keeps its macros, which nobody runs', () => {
    const before = withMacros(richParts());
    const after = patched(before, templatesFor(before));
    expect(bytesOf(after)['xl/vbaProject.bin']).toBe(bytesOf(before)['xl/vbaProject.bin']);
    expect(bytesOf(after)['[Content_Types].xml']).toContain('macroEnabled');
  });
});

/** A workbook as another library makes it. */
const byHucre = () =>
  writeByHucre({
    sheets: [
      {
        name: 'Nhập',
        rows: [
          ['Tháng', 'Hồ sơ'],
          ['T1', 12],
          ['T2', 15],
        ],
        tables: [{ name: 'Bang', range: 'A1:B3', columns: [{ name: 'Tháng' }, { name: 'Hồ sơ' }] }],
        sparklines: [{ location: 'D2', dataRange: 'Nhập!B2:B3' }],
        dataValidations: [{ type: 'list', values: ['T1', 'T2'], range: 'A2:A9' }],
        freezePane: { rows: 1 },
      },
    ],
  });

describe('a workbook from elsewhere keeps what it has when the templates join it', () => {
  test('from another library', async () => {
    const bytes = await byHucre();
    const after = patched(bytes, templatesFor(bytes));
    expect(features(after)).toEqual(expect.arrayContaining([...features(bytes)]));
    expect(await errorsOf('hucre.xlsx', after)).toEqual(await errorsOf('hucre-before.xlsx', bytes));
  });

  libreOfficeTest('from LibreOffice, which opens it again', async () => {
    const path = join(folder, 'to-libreoffice.xlsx');
    writeFileSync(path, RICH);
    const [saved = ''] = await convert([path], 'xlsx', { outDir: join(folder, 'saved') });
    const bytes = new Uint8Array(readFileSync(saved));
    const after = patched(bytes, [...templatesFor(bytes), ...single.slice(0, 13).map(([change]) => change)]);
    const before = features(bytes).filter((feature) => feature.startsWith('part '));
    expect(features(after)).toEqual(expect.arrayContaining([...before]));
    const known = new Set(await errorsOf('libreoffice-before.xlsx', bytes));
    const found = (await errorsOf('libreoffice.xlsx', after)) ?? [];
    expect(found.filter((error) => !known.has(error))).toEqual([]);
    const [again = ''] = await convert([join(folder, 'libreoffice.xlsx')], 'xlsx', { outDir: join(folder, 'again') });
    expect(Object.keys(partsOf(new Uint8Array(readFileSync(again))))).toContain('xl/worksheets/sheet2.xml');
  });
});
