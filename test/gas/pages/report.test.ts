import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { accessibilityFaults } from '../../support/axe.ts';
import { describeInBrowser } from '../../support/chromium.ts';
import { clientRun } from '../client-run.ts';
import { type FakeState, newState } from '../fake/state.ts';
import { builder, execution } from '../sheets-host.ts';
import { showPage } from './shown-page.ts';

async function tracker(): Promise<FakeState> {
  const state = newState();
  await clientRun(state, 'serverInsert', 'loc-tan');
  const { people } = await execution(state);
  people.paste('Nhập - TT PVHCC', 'G13:H13', [['120', '512']]);
  return state;
}

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
    expect(await clientRun(state, 'serverReport', null, false)).toMatchObject({
      ok: true,
      value: { model: { period: '2026-06', title: { name: 'BÁO CÁO' } }, periods: [{ id: '2026-06' }] },
    });
    expect(JSON.stringify(state.file)).toBe(before);
  });
  test('goes into new sheets, and says which', async () => {
    const state = await tracker();
    const answer = await clientRun(state, 'serverReportSheets', '2026-06', true);
    expect(answer).toMatchObject({ ok: true, value: ['Báo cáo 2026-06', 'Phụ lục 2026-06', 'Phụ lục 2 2026-06'] });
    const titles = state.file.sheets.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Báo cáo 2026-06', 'Phụ lục 2026-06']));
  });
  test('of a period that is not there is refused with a sentence', async () => {
    expect(await clientRun(await tracker(), 'serverReport', '2027-01', false)).toMatchObject({
      ok: false,
      problem: { vi: expect.stringContaining('chưa mở và chưa chốt') },
    });
  });
});

describeInBrowser('the dialog "Tạo báo cáo"', (newPage) => {
  test('lists what to look at, and builds the Word document in the browser', async () => {
    const page = await newPage();
    const errors = await showPage(page, 'report', await tracker());
    await page.getByText(/điều cần xem trước khi gửi|Không có lỗi/).waitFor();
    expect(await page.getByLabel('Kỳ báo cáo').inputValue()).toBe('2026-06');
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bao-cao-2026-06.docx');
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    await page.getByText('Đã tạo tệp Word.').waitFor();
    expect(errors).toEqual([]);
  });
  test('writes the sheets when that is wanted', async () => {
    const page = await newPage();
    const state = await tracker();
    await showPage(page, 'report', state);
    await page.getByRole('button', { name: 'Ghi thành trang Báo cáo' }).click();
    await page.getByText('Đã thêm các trang: Báo cáo 2026-06').waitFor();
    expect(state.file.sheets.some(({ title }) => title === 'Báo cáo 2026-06')).toBe(true);
  });
});
