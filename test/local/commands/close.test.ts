import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkJson } from '../../../local/json/check-json.ts';
import { closeJson } from '../../../local/json/close-json.ts';
import { historyJson } from '../../../local/json/history-json.ts';
import { refreshJson } from '../../../local/json/refresh-json.ts';
import { reopenJson } from '../../../local/json/reopen-json.ts';
import { statusJson } from '../../../local/json/status-json.ts';
import { createXlsx, readXlsx } from '../../../local/xlsx/index.ts';
import type { Workbook } from '../../../shared/index.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { dti, dtiJson, refusal } from './dti.ts';
import { sampleModel } from './trackers.ts';

const folder = tempFolder();
const sample = createXlsx(sampleModel('loc-tan'));
const PERIOD = ['--period', '2026-11'] as const;
const REASON = ['--reason', 'Đơn vị sẽ bổ sung'] as const;

function trackerFile(bytes: Uint8Array = sample): string {
  const file = join(mkdtempSync(join(folder, 'a-')), 'a.xlsx');
  writeFileSync(file, bytes);
  return file;
}

/** What people typed, as text, tab by tab. */
function typed(workbook: Workbook): string {
  const tabs = workbook.sheets.filter(({ title }) => title.startsWith('Nhập - '));
  const inputs = ['numerator', 'denominator', 'published', 'answer', 'evidence', 'difficulties', 'proposals', 'note'];
  return JSON.stringify(
    tabs.map(({ title, rows }) => {
      const keys = rows.find((row) => row.includes('numerator')) ?? [];
      return [title, rows.map((row) => inputs.map((key) => row[keys.indexOf(key)] ?? null))];
    }),
  );
}

describe('dti close', () => {
  test('says what cannot be used and leaves the file as it is, byte for byte', async () => {
    const file = trackerFile();
    const { exit, out } = await dti('close', file, ...PERIOD);
    expect([exit, readFileSync(file).equals(sample)]).toEqual([1, true]);
    expect(out).toContain('Lỗi. Ô J13 (chỉ tiêu 1.3)');
    expect(out).toContain('Chưa chốt tháng 11/2026: còn 2 chỗ chưa dùng được');
    const json = await dtiJson(closeJson, 'close', file, ...PERIOD);
    expect(json).toMatchObject({ closed: false, written: false, revision: null });
    expect(json.findings.map(({ code }) => code).sort()).toEqual(['date-instead-of-fraction', 'unclear-milestone']);
  });
  test('with a reason closes the month, opens the next one, and leaves a file that is up to date', async () => {
    const file = trackerFile();
    expect(await dtiJson(closeJson, 'close', file, ...PERIOD, ...REASON)).toMatchObject({
      ...{ file, period: '2026-11', closed: true, written: true, revision: 1, rows: expect.any(Number) },
      ...{
        closedOn: '2026-11-22',
        closedBy: expect.anything(),
        reason: 'Đơn vị sẽ bổ sung',
        open: ['2026-12'],
        findings: [],
      },
    });
    expect((await dtiJson(checkJson, 'check', file)).errors).toBe(0);
    expect((await dtiJson(refreshJson, 'refresh', file)).written).toBe(false);
    expect(readdirSync(join(file, '..'))).toEqual(['a.xlsx', 'a.xlsx.bak']);
    const once = readFileSync(file);
    expect(await dtiJson(closeJson, 'close', file, ...PERIOD)).toMatchObject({
      closed: true,
      written: false,
      revision: 1,
    });
    expect((await dti('close', file, ...PERIOD)).out).toContain(
      'Tháng 11/2026 đã được chốt ngày 22/11/2026; tệp giữ nguyên.',
    );
    expect(readFileSync(file).equals(once)).toBe(true);
  });
  test('and reopen bring every entry back as it was typed; closed again with a reason there is a second revision', async () => {
    const file = trackerFile();
    await dti('close', file, ...PERIOD, ...REASON);
    expect(await dtiJson(reopenJson, 'reopen', file, ...PERIOD, ...REASON)).toEqual({
      ...{ file, period: '2026-11', written: true, revision: 1, open: ['2026-11'] },
    });
    expect(typed(readXlsx(readFileSync(file)))).toBe(typed(readXlsx(sample)));
    expect((await dti('reopen', file, ...PERIOD, ...REASON)).out).toContain('Tháng 11/2026 đang mở; tệp giữ nguyên.');
    expect(await refusal('close', file, ...PERIOD)).toMatchObject({
      code: 'cannot-close',
      vi: expect.stringContaining('phải ghi lý do'),
    });
    expect(await dtiJson(closeJson, 'close', file, ...PERIOD, ...REASON)).toMatchObject({ revision: 2 });
    const { acts } = await dtiJson(historyJson, 'history', file);
    expect(acts.map(({ act, revision }) => [act, revision])).toEqual([
      ['closed', 1],
      ['reopened', 1],
      ['closed', 2],
    ]);
  });
  test('what was brought in from earlier is reopened beside the open month, and closed', async () => {
    const file = trackerFile();
    const { indicators: before } = await dtiJson(statusJson, 'status', file);
    expect(await dtiJson(reopenJson, 'reopen', file, '--period', '2026-10', ...REASON)).toMatchObject({ revision: 0 });
    const { indicators } = await dtiJson(statusJson, 'status', file);
    expect(indicators.map(({ code, status }) => [code, status])).toEqual(
      before.map(({ code, status }) => [code, status]),
    );
    expect(await dtiJson(closeJson, 'close', file, '--period', '2026-10', ...REASON)).toMatchObject({
      revision: 1,
      open: ['2026-11'],
    });
    const after = await dtiJson(statusJson, 'status', file);
    expect(after.indicators.map(({ code, value }) => [code, value])).toEqual(
      before.map(({ code, value }) => [code, value]),
    );
  });
  test.each([
    [['close', '--period', '2026-12'], 'cannot-close', 'không phải là kỳ đang mở'],
    [['close', '--period', 'tháng 6'], 'cannot-close', 'Không hiểu kỳ "tháng 6"'],
    [['close'], 'missing-option', '--period'],
    [['reopen', '--period', '2026-12', '--reason', 'x'], 'cannot-reopen', 'chưa có trong "Lịch sử"'],
    [['reopen', '--period', '2026-10'], 'missing-option', '--reason'],
    [['history', '--indicator', '9.9'], 'no-history', 'Không có chỉ tiêu "9.9"'],
    [['history', '--period', 'x'], 'no-history', 'Không hiểu kỳ'],
  ])('%j is refused', async ([command = '', ...options], code, sentence) => {
    const file = trackerFile();
    const said = await refusal(command, file, ...options);
    expect(said.code).toBe(code);
    expect(said.vi).toContain(sentence);
    expect(readFileSync(file).equals(sample)).toBe(true);
  });
});

describe('dti history', () => {
  test('tells every period, and of one indicator what it was and why', async () => {
    const file = trackerFile();
    await dti('close', file, ...PERIOD, ...REASON);
    const { periods, figures } = await dtiJson(historyJson, 'history', file, '--indicator', '6.3');
    expect(periods.map(({ period, state }) => `${period} ${state}`).slice(-2)).toEqual([
      '2026-10 brought-in',
      '2026-11 closed',
    ]);
    expect(figures).toHaveLength(6);
    expect(figures[5]).toMatchObject({
      period: '2026-11',
      target: '>30%',
      targetVersion: 1,
      status: 'on-track',
      revision: 1,
    });
    const { out } = await dti('history', file, '--indicator', '6.3');
    expect(out).toContain('  6.3 · Phòng VH-XH · 21,2%\n');
    expect(out).toMatch(/6\.3 · Phòng VH-XH · 24,3% · mục tiêu >30% · ► Đúng tiến độ\n {4}Đến 14\/11 đạt 24,3%/);
    expect((await dti('history', file, '--lang', 'en')).out).toContain('November 2026   closed 22 November 2026');
  });
  test('of a workbook in which nothing was closed says so', async () => {
    const file = join(mkdtempSync(join(folder, 'b-')), 'b.xlsx');
    await dti('new', '--plan', 'blank', '-o', file);
    expect((await dti('history', file)).out).toBe('Chưa có kỳ nào được chốt.\n');
  });
});
