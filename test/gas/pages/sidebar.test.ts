import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../../support/axe.ts';
import { describeInBrowser } from '../../support/chromium.ts';
import { clientRun } from '../client-run.ts';
import { copied } from '../copied.ts';
import { type FakeState, newState } from '../fake/state.ts';
import { builder, execution } from '../sheets-host.ts';
import { showPage } from './shown-page.ts';

const TAB = 'Nhập - Phòng VH-XH';
const KILOBYTES = 40;

const people = async (state: FakeState) => (await execution(state)).people;

const tracker = copied(async () => {
  const state = newState();
  await clientRun(state, 'serverInsert', 'loc-tan');
  return state;
});

describe.each(['sidebar.html', 'sidebar-en.html'])('%s', (name) => {
  let text = '';
  beforeAll(async () => {
    text = await (await builder()).pageText(name);
  });

  test('is one of the pages that are shipped', async () => {
    expect((await builder()).pageFiles()).toContain(name);
  });
  test('has everything in it: nothing is fetched from anywhere', () => {
    expect(text).not.toMatch(/\b(?:src|href)=|@import|url\(/);
    expect(text).toMatch(/<style>.*\.dti-panel/s);
    expect(text).toMatch(/<script>\S/);
    expect(text.length / 1024).toBeLessThan(KILOBYTES);
  });
  // Google takes "//" in a template literal for a comment and cuts what follows; "<?" begins a scriptlet in a template.
  test('holds nothing that Google’s HTML service would take for something else', () => {
    expect(text).not.toMatch(/\/\/|<\?|\?>/);
    expect(text.match(/<\/script/g)).toHaveLength(1);
    expect(text.match(/<!--/g)).toBeNull();
  });
  test('is in its language', () => {
    expect(text).toMatch(
      name === 'sidebar.html'
        ? /<html lang="vi">.*<title[^>]*>Bảng điều khiển</s
        : /<html lang="en">.*<title[^>]*>Dashboard</s,
    );
    expect(text.match(/<title/g)).toHaveLength(1);
  });
});

describeInBrowser('the sidebar of Google Sheets', (newPage) => {
  const problem = (page: Page) => page.getByRole('alert').textContent();

  test('leads from an empty file through a mistake and its mending to a new assessment', async () => {
    const [page, state] = [await newPage(), Object.assign(newState(), { pages: ['report'] })];
    const errors = await showPage(page, 'sidebar', state);
    await page.getByLabel('xã Lộc Tấn').check();
    await page.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
    await page.getByText('Đã chèn').waitFor();
    expect(await page.getByText('Còn 3 ngày').count()).toBe(1);
    expect(await page.getByText('Đã gửi 0/8 đơn vị').count()).toBe(1);

    (await people(state)).paste(TAB, 'G15:H15', [['9', 'mười']]);
    await page.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
    await page.getByText('1 lỗi').first().waitFor();
    expect((await people(state)).valueAt(TAB, 'R15')).toContain('mười');

    await page.getByRole('button', { name: 'Ô H15' }).click();
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    expect(state.ui.selected).toBe(`${TAB}!H15`);

    (await people(state)).paste(TAB, 'H15', [['10']]);
    await page.getByRole('button', { name: 'Cập nhật đánh giá' }).click();
    await page.getByText('Đã cập nhật đánh giá đến ngày 14/6/2026.').waitFor();
    expect(await page.getByRole('button', { name: 'Ô H15' }).count()).toBe(0);
    expect((await people(state)).valueAt(TAB, 'R15')).not.toContain('mười');

    await page.getByRole('button', { name: 'Tạo báo cáo' }).click();
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    expect(await page.locator('.dti-problem').textContent()).toBe('');
    expect(state.ui.sidebars.map((shown) => shown.split(':')[0])).toEqual(['showModelessDialog']);
    const dialog = await newPage();
    errors.push(...(await showPage(dialog, 'report', state)));
    await dialog.getByRole('button', { name: 'Ghi thành trang tính' }).click();
    await dialog.getByText('Đã thêm các trang: Báo cáo 2026-06').waitFor();
    expect(errors).toEqual([]);
  });
  test('closes the open period, asking first, shows the next one, and reopens it for a reason', async () => {
    const [page, state] = [await newPage(), await tracker()];
    const errors = await showPage(page, 'sidebar', state);
    await page.getByRole('button', { name: 'Chốt số liệu…' }).click();
    await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).click();
    await page.getByText(/Đã chốt/).waitFor();
    expect(await page.locator('h3').allTextContents()).toEqual(['Tháng 7/2026']);
    expect(state.file.sheets.some(({ title }) => title === 'Lịch sử')).toBe(true);
    await page.getByRole('button', { name: 'Chốt số liệu…' }).click();
    await page.getByRole('button', { name: 'Mở lại kỳ đã chốt…' }).click();
    await page.getByLabel('Kỳ cần mở lại').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mở lại kỳ', exact: true }).click();
    await page.getByText('Hãy ghi lý do mở lại').waitFor();
    await page.getByLabel('Lý do mở lại').fill('Đơn vị báo nhầm');
    await page.keyboard.press('Enter');
    await page.getByText(/Đã mở lại/).waitFor();
    expect(await page.locator('h3').allTextContents()).toEqual(['Tháng 6/2026']);
    expect(errors).toEqual([]);
  });
  test('gives a message to each unit that is behind, from the working day before the deadline on', async () => {
    const [page, state] = [await newPage(), await tracker()];
    await showPage(page, 'sidebar', state);
    await page.getByRole('button', { name: 'Đôn đốc đơn vị…' }).click();
    await page.getByText('Hôm nay chưa có đơn vị nào cần đôn đốc').waitFor();
    state.clock += 3 * 86_400_000;
    await page.getByRole('button', { name: 'Đôn đốc đơn vị…' }).click();
    await page.getByRole('button', { name: 'Chép: Phòng VH-XH' }).waitFor();
    expect(await page.getByRole('textbox').first().inputValue()).toContain('6/2026');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
  test('puts back a tab that was deleted', async () => {
    const [page, state] = [await newPage(), await tracker()];
    await showPage(page, 'sidebar', state);
    await page.getByText('Còn 3 ngày').waitFor();
    const place = state.file.sheets.findIndex(({ title }) => title === TAB);
    state.file.sheets.splice(place, 1);
    await page.getByRole('button', { name: 'Chèn biểu mẫu…' }).click();
    await page.getByRole('button', { name: 'Chèn biểu mẫu', exact: true }).click();
    await page.getByText('Đã chèn').waitFor();
    expect(state.file.sheets.some(({ title }) => title === TAB)).toBe(true);
  });
  test('shows where a unit marks its figures as sent, and counts it once it has', async () => {
    const [page, state] = [await newPage(), await tracker()];
    await showPage(page, 'sidebar', state);
    await page.locator('.dti-unit', { hasText: 'Phòng VH-XH' }).click();
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    const [sheet = '', cell = ''] = state.ui.selected?.split('!') ?? [];
    expect(sheet).toBe(TAB);
    (await people(state)).paste(sheet, cell, [['Đã gửi']]);
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.getByText('Đã gửi 1/8 đơn vị').waitFor();
    expect(await page.locator('.dti-unit', { hasText: 'Phòng VH-XH' }).count()).toBe(0);
  });
  test('leads from an indicator to the row in which it is entered', async () => {
    const [page, state] = [await newPage(), await tracker()];
    await showPage(page, 'sidebar', state);
    await page.locator('summary', { hasText: 'Chưa có số liệu' }).click();
    await page.getByRole('button', { name: /^1\.2 / }).click();
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    expect(state.ui.selected).toBe('Nhập - VP HĐND-UBND!G12');
    expect((await people(state)).valueAt('Nhập - VP HĐND-UBND', 'B12')).toBe('1.2');
  });
  test('speaks English in its English page', async () => {
    const [page, state] = [await newPage(), await tracker()];
    await showPage(page, 'sidebar-en', state);
    await page.getByText('3 days left').waitFor();
    await page.getByRole('button', { name: 'Refresh the assessment' }).click();
    await page.getByText('The assessment is up to date as of 14/6/2026.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
  test('says what to do where Google does not let it reach the script, as with several accounts', async () => {
    const [page, state] = [await newPage(), await tracker()];
    await showPage(page, 'sidebar', state, {
      call: () => {
        throw new Error('PERMISSION_DENIED');
      },
    });
    await page.getByText('PERMISSION_DENIED').waitFor();
    expect(await problem(page)).toMatch(
      /^Khung này chưa gọi được bảng tính \(PERMISSION_DENIED\)\. Số liệu đã nhập còn nguyên\. .*nhiều tài khoản Google.*menu "Chuyển đổi số" \(vẫn chạy bình thường\)/,
    );
  });
  test('says so when the plans cannot be read', async () => {
    const [page, state] = [await newPage(), newState()];
    await showPage(page, 'sidebar', state, {
      call: (name) => {
        if (name === 'serverPlans') throw new Error('Server error.');
      },
    });
    await page.getByText('Server error').waitFor();
    expect(await problem(page)).toMatch(/^Chưa thực hiện được: Server error\. Số liệu đã nhập còn nguyên\./);
  });
  test('says that someone else is at work', async () => {
    const [page, state] = [await newPage(), await tracker()];
    await showPage(page, 'sidebar', state);
    await page.getByText('Còn 3 ngày').waitFor();
    state.lock = { by: -1, until: state.clock + 3_600_000 };
    await page.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
    await page.getByText('Đang có người khác thực hiện').waitFor();
    expect(await page.getByText('Còn 3 ngày').count()).toBe(1);
  });
  test('says that a tab is gone when its finding is clicked', async () => {
    const [page, state] = [await newPage(), await tracker()];
    (await people(state)).paste(TAB, 'G15:H15', [['9', 'mười']]);
    await showPage(page, 'sidebar', state);
    await page.getByText('Còn 3 ngày').waitFor();
    (await people(state)).rename(TAB, `Văn hóa "mới" <b>'`);
    await page.getByRole('button', { name: 'Ô H15' }).click();
    await page.getByText('Không tìm thấy ô này nữa').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
    await page.getByText('ghi ở cột "Cần kiểm tra"').waitFor();
    await page.getByRole('button', { name: 'Ô H15' }).click();
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    expect(state.ui.selected).toBe(`Văn hóa "mới" <b>'!H15`);
  });
  test('lets no date cross: a server that gives one is answered in words', async () => {
    const [page, state] = [await newPage(), await tracker()];
    await showPage(page, 'sidebar', state, { answers: { serverCheck: null } });
    await page.getByText('Còn 3 ngày').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
    await page.getByText('Không nhận được kết quả').waitFor();
    expect(await problem(page)).toContain('Bấm "Tải lại" để xem hiện trạng.');
  });
});
