import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readTrackerFile } from '../../../local/files/index.ts';
import { reportJson, unitReportsJson } from '../../../local/json/report-json.ts';
import { createXlsx, openXlsxWorkbook } from '../../../local/xlsx/index.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { dti, dtiJson, refusal } from './dti.ts';
import { sampleModel } from './trackers.ts';

const folder = tempFolder();
const file = join(folder, 'loc-tan.xlsx');
writeFileSync(file, createXlsx(sampleModel('loc-tan')));
const bytes = readFileSync(file);
const out = (name: string): string => join(folder, name);
const textOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());

function openedSheets(path: string) {
  const read = readTrackerFile(path);
  if (!read.ok) throw new Error(read.problem);
  return openXlsxWorkbook(read.file).snapshot().sheets;
}

describe('dti report', () => {
  test('writes a Word document and leaves the workbook as it is', async () => {
    const path = out('thang-11.docx');
    const json = await dtiJson(reportJson, 'report', file, '--period', '2026-11', '-o', path);
    expect(json).toMatchObject({ file: path, period: '2026-11', kind: 'month', cutOff: '2026-11-14', draft: true });
    expect(json.figures.find(({ code }) => code === '4.2')).toMatchObject({ outcome: 'lagging', shown: '15,4%' });
    expect(textOf(path)).toContain('DỰ THẢO');
    expect(readFileSync(file)).toEqual(bytes);
  });
  test('reviews errors and warnings before it says what was written; a draft exits with 1', async () => {
    const { exit, out: said } = await dti('report', file, '-o', out('xem-lai.docx'));
    expect(exit).toBe(1);
    expect(said.indexOf('Có 2 lỗi')).toBeLessThan(said.indexOf('Đã tạo'));
    expect(said).toContain('DỰ THẢO');
  });
  test('goes out without the mark once the clerk accepts', async () => {
    const path = out('chap-nhan.docx');
    const { exit } = await dti('report', file, '-o', path, '--accept', '--number', '9');
    expect(exit).toBe(0);
    expect(textOf(path)).toContain('Số: 09/BC-UBND');
    expect(textOf(path)).not.toContain('DỰ THẢO');
  });
  test('is there for a quarter and a year, and in English', async () => {
    const quarter = await dtiJson(
      reportJson,
      'report',
      file,
      '--period',
      '2026-08',
      '--kind',
      'quarter',
      '-o',
      out('q.docx'),
    );
    expect([quarter.period, quarter.kind, quarter.draft]).toEqual(['2026-Q3', 'quarter', false]);
    const year = await dtiJson(reportJson, 'report', file, '--period', '2026', '--lang', 'en', '-o', out('y.docx'));
    expect([year.period, year.title.slice(0, 7)]).toEqual(['2026', 'REPORT:']);
  });
});

describe('dti report --sheet', () => {
  test('adds the report to the workbook as new sheets, and leaves the others as they are', async () => {
    const path = out('co-trang.xlsx');
    writeFileSync(path, bytes);
    const before = openedSheets(path);
    const json = await dtiJson(reportJson, 'report', path, '-o', out('kem-trang.docx'), '--sheet');
    expect(json.sheets).toEqual(['Báo cáo 2026-11', 'Phụ lục 2026-11', 'Phụ lục 2 2026-11', 'Biểu đồ 2026-11']);
    const after = openedSheets(path);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ title }) => title)).toEqual(json.sheets);
    expect(await validationErrors([path])).toEqual({ [path]: [] });
    const again = await dtiJson(reportJson, 'report', path, '-o', out('lan-hai.docx'), '--sheet');
    expect(again.sheets[0]).toBe('Báo cáo 2026-11 (2)');
  });
});

describe('dti report --unit', () => {
  test('writes one unit’s own report', async () => {
    const path = out('kinh-te.docx');
    const json = await dtiJson(reportJson, 'report', file, '--unit', 'Phòng Kinh tế', '-o', path);
    expect(json).toMatchObject({ document: 'unit', unit: 'Phòng Kinh tế', period: '2026-11', sheets: [] });
    expect(textOf(path)).toContain('PHÒNG KINH TẾ');
  });
  test('writes every unit’s into a folder, and nothing where one of them exists', async () => {
    const into = out('don-vi');
    mkdirSync(into);
    const json = await dtiJson(unitReportsJson, 'report', file, '--document', 'unit', '-o', into);
    expect(json.reports).toHaveLength(8);
    expect(readdirSync(into).sort()).toEqual(json.reports.map((one) => one.file.slice(into.length + 1)).sort());
    expect((await refusal('report', file, '--document', 'unit', '-o', into)).code).toBe('file-exists');
    expect(readdirSync(into)).toHaveLength(8);
  });
  test('says for each what there is to look at', async () => {
    const into = out('don-vi-2');
    mkdirSync(into);
    const { exit, out: said } = await dti('report', file, '--document', 'unit', '-o', into);
    expect(exit).toBe(1);
    expect(said).toContain('Đã tạo 8 báo cáo của đơn vị.');
    expect(said).toMatch(/Trạm Y tế: .*bao-cao-tram-y-te-2026-11\.docx; \d+ lỗi, \d+ chỗ cần xem lại\./);
  });
  test('adds the sheets of all in one go', async () => {
    const [path, into] = [out('trang-don-vi.xlsx'), out('don-vi-3')];
    writeFileSync(path, bytes);
    mkdirSync(into);
    const json = await dtiJson(unitReportsJson, 'report', path, '--document', 'unit', '-o', into, '--sheet');
    const titles = openedSheets(path).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(json.reports.flatMap(({ sheets }) => sheets)));
    expect(await validationErrors([path])).toEqual({ [path]: [] });
  });
});

test('dti report --document units is of the year that holds the period', async () => {
  const json = await dtiJson(reportJson, 'report', file, '--document', 'units', '-o', out('tong-hop.docx'));
  expect([json.document, json.period, json.unit]).toEqual(['units', '2026', null]);
});

describe('dti report refuses', () => {
  test('to write over a file', async () => {
    writeFileSync(out('co-roi.docx'), 'của người khác');
    expect((await refusal('report', file, '-o', out('co-roi.docx'))).code).toBe('file-exists');
    expect(readFileSync(out('co-roi.docx'), 'utf8')).toBe('của người khác');
  });
  test.each([
    ['not-docx-name', ['-o', 'bao-cao.pdf']],
    ['bad-value', ['-o', 'bao-cao.docx', '--number', '0']],
    ['not-a-tracker', ['-o', out('khong.docx'), '--period', '2027-01']],
    ['file-no-folder', ['-o', out('chua-co/khong.docx')]],
    ['file-no-folder', ['--document', 'unit', '-o', out('chua-co')]],
    ['not-a-tracker', ['--document', 'unit', '-o', out('khong.docx')]],
    ['not-a-tracker', ['--unit', 'Sở Y tế', '-o', out('khong.docx')]],
    ['bad-value', ['--document', 'units', '--unit', 'Công an xã', '-o', out('khong.docx')]],
    ['bad-value', ['--document', 'unit', '--number', '3', '-o', folder]],
    ['bad-choice', ['--document', 'bang', '-o', out('khong.docx')]],
    ['missing-option', []],
  ])('%s', async (code, args) => {
    expect((await refusal('report', file, ...args)).code).toBe(code);
    expect(existsSync(out('khong.docx'))).toBe(false);
  });
});
