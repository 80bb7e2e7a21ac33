import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { accessibilityFaults } from '../../support/axe.ts';
import { describeInBrowser } from '../../support/chromium.ts';
import { clientRun } from '../client-run.ts';
import { copied } from '../copied.ts';
import { newState } from '../fake/state.ts';
import { builder, execution } from '../sheets-host.ts';
import { showPage } from './shown-page.ts';

const tracker = copied(async () => {
  const state = newState();
  await clientRun(state, 'serverInsert', 'loc-tan');
  const { people } = await execution(state);
  people.paste('Nhập - TT PVHCC', 'G13:H13', [['120', '512']]);
  return state;
});

const WISH = { document: 'report', unit: null, period: null, number: null, accepted: false, locale: 'vi' };

describe.each(['report.html', 'report-en.html'])('%s', (name) => {
  let text = '';
  beforeAll(async () => {
    text = await (await builder()).pageText(name);
  });
  test('has everything in it, and nothing that Google’s HTML service would take for something else', async () => {
    expect((await builder()).pageFiles()).toContain(name);
    expect(text).not.toMatch(/<(?:script|link|img)[^>]*\b(?:src|href)=/);
    expect(text).not.toMatch(/\/\/|<\?|\?>|<!--/);
    expect(text.match(/<\/script/g)).toHaveLength(1);
  });
});

describe('the report of a spreadsheet', () => {
  test('crosses into the page as plain data, and writes nothing', async () => {
    const state = await tracker();
    const before = JSON.stringify(state.file);
    expect(await clientRun(state, 'serverReport', WISH)).toMatchObject({
      ok: true,
      value: {
        model: { period: '2026-06', title: { name: 'BÁO CÁO' } },
        periods: [{ id: '2026' }, { id: '2026-06' }, { id: '2026-Q2' }, { id: '2026-H1' }],
      },
    });
    expect(JSON.stringify(state.file)).toBe(before);
  });
  test('goes into new sheets, and says which', async () => {
    const state = await tracker();
    const answer = await clientRun(state, 'serverReportSheets', { ...WISH, period: '2026-06' });
    expect(answer).toMatchObject({
      ok: true,
      value: ['Báo cáo 2026-06', 'Phụ lục 2026-06', 'Phụ lục 2 2026-06', 'Biểu đồ 2026-06'],
    });
    const titles = state.file.sheets.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Báo cáo 2026-06', 'Phụ lục 2026-06']));
  });
  test('of a period that is not there is refused with a sentence', async () => {
    expect(await clientRun(await tracker(), 'serverReport', { ...WISH, period: '2027-01' })).toMatchObject({
      ok: false,
      problem: { vi: expect.stringContaining('chưa mở và chưa chốt') },
    });
  });
});

describeInBrowser('the dialog "Tạo báo cáo"', (newPage) => {
  test('shows what to look at and its cell, then builds the Word document of the chosen period in the browser', async () => {
    const [page, state] = [await newPage({ viewport: { width: 560, height: 520 } }), await tracker()];
    (await execution(state)).people.paste('Nhập - Phòng VH-XH', 'G15:H15', [['9', 'mười']]);
    const errors = await showPage(page, 'report', state);
    await page.getByRole('heading', { name: 'Trước khi tạo báo cáo' }).waitFor();
    expect(await page.getByLabel('Kỳ báo cáo').inputValue()).toBe('2026-06');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ô H15' }).click();
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    expect(state.ui.selected).toBe('Nhập - Phòng VH-XH!H15');
    await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Quý II/2026' });
    await page.getByLabel('Chấp nhận để ngoài').check();
    await page.getByLabel('Số văn bản').fill('45');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bao-cao-2026-Q2.docx');
    const parts = unzipSync(readFileSync(await download.path()));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect([text.includes('quý II năm 2026'), text.includes('45/BC-UBND'), text.includes('DỰ THẢO')]).toEqual([
      true,
      true,
      false,
    ]);
    await page.getByRole('link', { name: 'Lưu tệp bao-cao-2026-Q2.docx' }).waitFor();
    expect(errors).toEqual([]);
  });
});
