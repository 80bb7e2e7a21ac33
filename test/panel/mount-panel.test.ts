import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../support/axe.ts';
import { describeInBrowser } from '../support/chromium.ts';
import { checkedOf, findingOf, periodOf, reminderOf, reportOf } from './reports.ts';
import { showPaneAtReport, showPanel, showReportForm } from './shown-panel.ts';
import { sampleReport, sampleState } from './standings.ts';

const yes = <T>(value: T) => ({ ok: true, value, notes: [] });
const PLANS = [
  { id: 'loc-tan', title: 'Kế hoạch xã Lộc Tấn', indicators: 22, units: 11 },
  { id: 'blank', title: 'Kế hoạch trống', indicators: 0, units: 6 },
];
const said = (text: string) => ({ vi: text, en: text });

const isTooWide = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** Presses Tab until the button with this text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>('document.activeElement.textContent')).includes(text)) return;
  }
  throw new Error(`Tab does not lead to "${text}"`);
}

const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent.trim()');

describeInBrowser('the panel', (newPage) => {
  test.each([
    ['loc-tan', 'vi', 'light'],
    ['loc-tan', 'en', 'dark'],
    ['la-nga', 'vi', 'dark'],
    ['la-nga', 'en', 'light'],
  ] as const)('of the sample of %s in %s, %s, is accessible and fits 300 px', async (id, locale, colorScheme) => {
    const page = await newPage({ colorScheme });
    const errors = await showPanel(
      page,
      { state: () => sampleState(id), check: () => undefined, refresh: () => undefined },
      { locale },
    );
    await page.locator('#dti-findings').waitFor();
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect([await accessibilityFaults(page), await isTooWide(page), errors]).toEqual([[], false, []]);
  });
  test('is accessible while it works, after a failure and where there are no templates', async () => {
    const page = await newPage();
    let answer: unknown = yes(null);
    await showPanel(page, {
      plans: () => PLANS,
      state: () => answer,
      insert: () => ({ ok: false, problem: said('Chưa chèn được: tệp chỉ đọc.') }),
      check: () => new Promise(() => undefined),
    });
    await page.getByRole('radio').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Chưa chèn được: tệp chỉ đọc.');
    expect(await accessibilityFaults(page)).toEqual([]);
    answer = sampleState('loc-tan');
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.getByRole('button', { name: 'Kiểm tra số liệu' }).click();
    await page.getByText('Đang kiểm tra số liệu…').waitFor();
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
    expect(await page.getByRole('button', { name: 'Kiểm tra số liệu' }).isDisabled()).toBe(true);
    expect([await accessibilityFaults(page), await isTooWide(page)]).toEqual([[], false]);
  });
  test('follows the theme that its host sets, over the browser’s', async () => {
    const page = await newPage({ colorScheme: 'light' });
    await showPanel(page, { state: () => sampleState('loc-tan') }, { locale: 'vi', theme: 'dark' });
    const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await background()).toBe('rgb(31, 32, 35)');
    await page.locator('#dti-findings').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.evaluate("window.panel.setTheme('light')");
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.evaluate('window.panel.setTheme(null)');
    expect(await background()).toBe('rgb(31, 32, 35)');
  });
  test('tells statuses apart without colours: every symbol and count is there in high contrast', async () => {
    const page = await newPage({ forcedColors: 'active' });
    await showPanel(page, { state: () => sampleState('loc-tan') });
    await page.locator('#dti-indicators').waitFor();
    const symbols = await page.locator('.dti-chart text').allTextContents();
    expect(new Set(symbols.map((text) => text.slice(0, 1))).size).toBe(symbols.length);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.dti-chart rect')).fill")).toBe(
      'rgb(255, 255, 255)',
    );
  });
  test('works with the keyboard alone: check, unfold, open a cell; the focus stays where it was', async () => {
    const page = await newPage();
    const selected: string[] = [];
    const standing = sampleState('loc-tan');
    const errors = await showPanel(page, {
      state: () => standing,
      check: () => ({ ...standing, notes: [said('Đã kiểm tra.')] }),
      refresh: () => standing,
      select: (sheet: string, cell: string) => {
        selected.push(`${sheet}!${cell}`);
        return yes(null);
      },
    });
    await page.locator('#dti-findings').waitFor();
    await tabTo(page, 'Kiểm tra số liệu');
    await page.keyboard.press('Enter');
    await page.getByText('Đã kiểm tra.').waitFor();
    expect(await focused(page)).toBe('Kiểm tra số liệu');
    await tabTo(page, 'Chậm tiến độ');
    await page.keyboard.press('Enter');
    expect(await page.locator('details[data-key="status lagging"]').getAttribute('open')).toBe('');
    await tabTo(page, 'Ô J13');
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    expect(selected).toEqual(['Nhập - Phòng VH-XH!J13']);
    expect(await focused(page)).toContain('Ô J13');
    expect(errors).toEqual([]);
  });
  test('keeps what is unfolded and what is chosen when it is drawn anew', async () => {
    const page = await newPage();
    let answer: unknown = sampleState('loc-tan');
    await showPanel(page, {
      state: () => answer,
      plans: () => PLANS,
      insert: () => ({ ok: false, problem: said('Không.') }),
    });
    await page.locator('summary', { hasText: 'Đúng tiến độ' }).click();
    await page.locator('summary', { hasText: 'Phòng VH-XH' }).click();
    answer = { ...sampleState('loc-tan'), notes: [said('Đọc lại.')] };
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.getByText('Đọc lại.').waitFor();
    const isOpen = async (key: string) =>
      (await page.locator(`details[data-key="${key}"]`).getAttribute('open')) !== null;
    expect([await isOpen('status on-track'), await isOpen('status met'), await isOpen('findings Phòng VH-XH')]).toEqual(
      [true, false, false],
    );
    answer = yes(null);
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.getByLabel('Kế hoạch trống').check();
    await page.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
    await page.getByText('Không.').waitFor();
    expect(await page.getByLabel('Kế hoạch trống').isChecked()).toBe(true);
  });
  test('inserts the plan that was chosen', async () => {
    const page = await newPage();
    const inserted: string[] = [];
    await showPanel(page, {
      state: () => (inserted.length === 0 ? yes(null) : yes(checkedOf())),
      plans: () => PLANS,
      insert: (plan: string) => {
        inserted.push(plan);
        return { ok: true, value: { plan, sheets: [] }, notes: [said('Đã chèn 14 trang.')] };
      },
    });
    await page.getByLabel('Kế hoạch trống').check();
    await page.keyboard.press('Enter');
    await page.getByText('Đã chèn 14 trang.').waitFor();
    expect(inserted).toEqual(['blank']);
  });
  test('runs nothing that people have typed, and finds a sheet with quotes in its name', async () => {
    const page = await newPage();
    const evil = `"'><img src=x onerror=alert(1)><script>alert(2)</script>`;
    const selected: string[] = [];
    const finding = findingOf({ what: said(evil), sentence: said(evil), sheet: `Nhập ${evil}`, unit: null });
    const awaited = [{ id: evil, unit: evil, state: 'missing', sheet: evil, cell: 'B8' }] as const;
    const report = reportOf({ title: evil, periods: [periodOf({ awaited })] });
    const errors = await showPanel(page, {
      state: () => ({ ...yes(checkedOf({ findings: [finding], report })), notes: [said(evil)] }),
      select: (sheet: string) => {
        selected.push(sheet);
        return { ok: false, problem: said(evil) };
      },
    });
    await page.locator('.dti-finding').click();
    await page.getByRole('alert').getByText(evil).waitFor();
    await page.locator('button.dti-unit').click();
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    expect(selected).toEqual([`Nhập ${evil}`, evil]);
    expect(await page.locator('img, script:not([src]):not(:first-of-type)').count()).toBe(0);
    expect(errors).toEqual([]);
  });
  test('has a button only for what its host does', async () => {
    const page = await newPage();
    await showPanel(page, { state: () => yes(checkedOf()), check: () => undefined, report: () => undefined });
    await page.locator('#dti-findings').waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual([
      'Tải lại',
      'Kiểm tra số liệu',
      'Tạo báo cáo',
      'Chèn biểu mẫu…',
    ]);
  });
  test('asks before it closes a period; what was typed stays when the host refuses', async () => {
    const page = await newPage();
    const asked: unknown[] = [];
    await showPanel(page, {
      state: () => yes(checkedOf({ report: reportOf({ periods: [periodOf()] }) })),
      close: (...args: readonly unknown[]) => {
        asked.push(args);
        return { ok: false, problem: said('Kỳ này đã chốt, cần ghi lý do.') };
      },
    });
    await page.getByRole('button', { name: 'Chốt số liệu…' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.activeElement.id === 'dti-drawer'");
    expect([await accessibilityFaults(page), await isTooWide(page)]).toEqual([[], false]);
    await page.getByLabel('Lý do').fill(' Đính chính ');
    await page.getByLabel('Lý do').press('Enter');
    await page.getByText('Kỳ này đã chốt, cần ghi lý do.').waitFor();
    expect([asked, await page.getByLabel('Lý do').inputValue()]).toEqual([[['2026-06', 'Đính chính']], ' Đính chính ']);
    await page.getByRole('button', { name: 'Thôi' }).click();
    expect([await page.locator('#dti-drawer').count(), await focused(page)]).toEqual([0, 'Chốt số liệu…']);
    expect(asked).toHaveLength(1);
  });
  test.each(['light', 'dark'] as const)('copies a message to a unit, %s', async (colorScheme) => {
    const page = await newPage({ colorScheme });
    await showPanel(page, { state: () => yes(checkedOf()), remind: () => yes([reminderOf()]) });
    await page.getByRole('button', { name: 'Đôn đốc đơn vị…' }).click();
    const message = page.getByLabel('Phòng VH-XH Nguyễn Văn A');
    expect(await message.inputValue()).toBe('Đề nghị Phòng VH-XH gửi số liệu <kỳ 6>.');
    expect([await accessibilityFaults(page), await isTooWide(page)]).toEqual([[], false]);
    const copies = (how: string) =>
      page.evaluate(
        `window.copied = []; Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => { if (!${how}) throw new Error('blocked'); window.copied.push(text); } } });`,
      );
    await copies('true');
    await page.getByRole('button', { name: 'Chép: Phòng VH-XH' }).click();
    await page.getByText('Đã chép tin nhắn gửi Phòng VH-XH.').waitFor();
    expect(await page.evaluate('window.copied')).toEqual(['Đề nghị Phòng VH-XH gửi số liệu <kỳ 6>.']);
    await copies('false');
    await page.evaluate('document.execCommand = () => false');
    await page.getByRole('button', { name: 'Chép: Phòng VH-XH' }).click();
    await page.getByText('đã được chọn sẵn, xin nhấn Ctrl+C').waitFor();
    expect(
      await page.evaluate(
        'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
      ),
    ).toBe('Đề nghị Phòng VH-XH gửi số liệu <kỳ 6>.');
  });
  test('inserts what the templates lack, from the end of the panel', async () => {
    const page = await newPage();
    const inserted: unknown[] = [];
    await showPanel(page, {
      plans: () => PLANS,
      state: () => yes(checkedOf({ report: reportOf({ plan: 'loc-tan' }) })),
      insert: (plan: string) => {
        inserted.push(plan);
        return { ok: true, value: { plan: '', sheets: [] }, notes: [said('Đã chèn 1 trang.')] };
      },
    });
    await page.getByRole('button', { name: 'Chèn biểu mẫu…' }).click();
    await page.waitForFunction("document.activeElement.id === 'dti-drawer'");
    expect([await page.getByRole('radio').count(), await accessibilityFaults(page)]).toEqual([1, []]);
    await page.getByRole('button', { name: 'Chèn biểu mẫu', exact: true }).click();
    await page.getByText('Đã chèn 1 trang.').waitFor();
    expect([inserted, await page.getByRole('radio').count()]).toEqual([['loc-tan'], 0]);
  });
  test('shows a failure where it can be seen, however far down the click was', async () => {
    const page = await newPage();
    await showPanel(page, {
      state: () => sampleState('loc-tan'),
      select: () => ({ ok: false, problem: said('Không tìm thấy ô này nữa.') }),
    });
    await page.getByText('chỉ tiêu 5.3').last().click();
    await page.getByText('Không tìm thấy ô này nữa.').waitFor();
    const top = (await page.getByRole('alert').boundingBox())?.y;
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(700);
  });
  test('is read again when its host says that the workbook has changed', async () => {
    const page = await newPage();
    let title = 'Trước';
    await showPanel(page, { state: () => yes(checkedOf({ report: reportOf({ title }) })) });
    await page.getByRole('heading', { name: 'Trước' }).waitFor();
    title = 'Sau';
    await page.evaluate('window.panel.reload()');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sau');
  });
  test('the form of the report is gone through by keys alone: period, what to look at, acceptance, sheets', async () => {
    const page = await newPage({ colorScheme: 'dark' });
    const [wishes, selected]: [unknown[], string[]] = [[], []];
    const errors = await showReportForm(page, {
      make: (wish) => sampleReport('loc-tan', wish),
      write: (wish) => {
        wishes.push(wish);
        return { ok: true, value: [], notes: [said('Đã thêm các trang.')] };
      },
      select: (...place: readonly string[]) => {
        selected.push(place.join('!'));
        return yes(null);
      },
    });
    await page.locator('#dti-review').waitFor();
    await page.getByText('cảnh báo: nên xem lại').click();
    expect([await accessibilityFaults(page), await isTooWide(page)]).toEqual([[], false]);
    await page.getByLabel('Kỳ báo cáo').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction("document.querySelector('[name=period]').value === '2026-10'");
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    expect(await page.evaluate('document.activeElement.name')).toBe('period');
    await page.keyboard.press('ArrowUp');
    await page.getByText('Ô J13').waitFor();
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    await tabTo(page, 'Ô J13');
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.querySelector('.dti-progress').textContent === ''");
    await page.getByLabel('Chấp nhận để ngoài').focus();
    await page.keyboard.press('Space');
    await tabTo(page, 'Ghi thành trang tính');
    await page.keyboard.press('Enter');
    await page.getByText('Đã thêm các trang.').waitFor();
    expect([wishes, selected, errors]).toEqual([
      [{ document: 'report', unit: null, period: '2026-11', number: null, accepted: true, locale: 'vi' }],
      ['Nhập - Phòng VH-XH!J13'],
      [],
    ]);
  });
  test('the form of the report speaks English, and says where files cannot be downloaded', async () => {
    const page = await newPage({ forcedColors: 'active' });
    await showReportForm(page, { make: (wish) => sampleReport('la-nga', wish) }, { locale: 'en' });
    await page.getByText('Files cannot be downloaded here.').waitFor();
    expect(await page.getByLabel('Language of the report').inputValue()).toBe('vi');
    expect([await accessibilityFaults(page), await isTooWide(page)]).toEqual([[], false]);
  });
  test('a pane opened at the form leads to the dashboard and back, each in the theme of its host', async () => {
    const page = await newPage();
    const asked: string[] = [];
    const errors = await showPaneAtReport(page, {
      state: () => {
        asked.push('state');
        return yes(checkedOf());
      },
      make: (wish) => {
        asked.push('report');
        return sampleReport('la-nga', wish);
      },
    });
    await page.locator('#dti-review').waitFor();
    expect([asked, await focused(page), await accessibilityFaults(page)]).toEqual([
      ['report', 'state'],
      'Tạo báo cáo',
      [],
    ]);
    const background = "getComputedStyle(document.querySelector('.dti-panel:not([hidden])')).backgroundColor";
    expect(await page.evaluate(background)).toBe('rgb(31, 32, 35)');
    await page.getByRole('button', { name: 'Bảng điều khiển' }).click();
    await page.locator('[data-key=report]:focus').waitFor();
    expect(await page.evaluate(background)).toBe('rgb(31, 32, 35)');
    await page.keyboard.press('Enter');
    await page.locator('[data-key=title]:focus').waitFor();
    await page.locator('#dti-review').waitFor();
    expect([asked.filter((what) => what === 'report').length, errors]).toEqual([2, []]);
  });
});
