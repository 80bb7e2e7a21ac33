import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkJson } from '../../../local/json/check-json.ts';
import { createXlsx } from '../../../local/xlsx/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { dti, dtiJson } from './dti.ts';
import { sampleModel } from './trackers.ts';

const file = join(tempFolder(), 'loc-tan.xlsx');
writeFileSync(file, createXlsx(sampleModel('loc-tan')));
const bytes = readFileSync(file);

describe('dti check', () => {
  test('gives every finding with its place and a sentence in both languages; exit code 1', async () => {
    const { findings, errors, warnings } = await dtiJson(checkJson, 'check', file);
    expect([errors, warnings]).toEqual([
      findings.filter(({ severity }) => severity === 'error').length,
      findings.filter(({ severity }) => severity === 'warning').length,
    ]);
    expect(findings.find(({ indicator }) => indicator === '1.2')).toEqual({
      code: 'date-instead-of-fraction',
      severity: 'error',
      sheet: 'Nhập - VP HĐND-UBND',
      cell: expect.stringMatching(/^G\d+$/),
      indicator: '1.2',
      period: '2026-11',
      message: expect.stringContaining('ngày 08/9/2026'),
      messageEn: expect.stringContaining('type 8 as numerator'),
    });
    expect((await dti('check', file, '--json')).exit).toBe(1);
  });
  test('prints them by tab, errors first, without naming the tab again, and their number', async () => {
    const { exit, out, err } = await dti('check', file);
    expect([exit, err]).toEqual([1, '']);
    expect(out).toMatch(/^Nhập - Phòng VH-XH\n {2}- Lỗi\. Ô J\d+ \(chỉ tiêu 1\.3\): câu trả lời "đang làm" chưa rõ/);
    expect(out).not.toContain('của trang');
    expect(out).toMatch(/\n\nCó 2 lỗi \(số liệu chưa dùng được\) và \d+ chỗ cần xem lại\.\n$/);
    const tab = out.split('\n\n')[0] ?? '';
    expect(tab.lastIndexOf('- Lỗi.')).toBeLessThan(tab.indexOf('- Cần xem lại.'));
  });
  test('speaks English where it is asked to', async () => {
    const { out } = await dti('check', file, '--lang', 'en');
    expect(out).toContain('- Error. Cell ');
    expect(out).toMatch(/2 errors \(values that cannot be used\) and \d+ warnings\.\n$/);
  });
  test('leaves the file as it is', () => {
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});
