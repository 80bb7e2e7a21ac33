import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Preview } from '../../local/preview/start-preview.ts';
import { readXlsx } from '../../local/xlsx/index.ts';
import { describeInBrowser } from '../support/chromium.ts';
import { convert, libreOfficeTest } from '../support/libreoffice.ts';
import { validationErrors } from '../support/ooxml.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { dayInBrowser, entryPlace, fillAndMend, insertedPlace, person } from './person.ts';
import { built, previewUnderTest } from './preview-under-test.ts';

const folder = tempFolder();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let preview: Preview;
let sample: string;

beforeAll(async () => {
  const made = await built();
  sample = join(made.folder, 'out/la-nga-mau.xlsx');
  preview = await previewUnderTest(made);
});
afterAll(() => preview.close());

describeInBrowser('the preview, its pane in the same window, over http', (newPage) => {
  /** Opens it; whatever it asks of anybody else, and every error, ends up in the list. */
  async function opened(query = '', options = {}): Promise<{ page: Page; troubles: string[] }> {
    const page = await newPage({ viewport: { width: 1280, height: 800 }, ...options });
    const troubles: string[] = [];
    await page.addInitScript(dayInBrowser);
    page.on('request', (request) => {
      if (!request.url().startsWith(preview.address) && !request.url().startsWith('blob:'))
        troubles.push(request.url());
    });
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('response', (response) => {
      // Telemetry is not in the package; the client goes on without it.
      if (response.status() >= 400 && !response.url().endsWith('/oteljs_agave.js')) troubles.push(response.url());
    });
    await page.goto(preview.address + query);
    return { page, troubles };
  }

  test('goes the whole way in Vietnamese, and asks nothing of anybody else', async () => {
    const { page, troubles } = await opened();
    await page.locator('#files').selectOption('');
    const { workbook, document } = await fillAndMend(person(page), 'vi');
    writeFileSync(join(folder, 'moi.xlsx'), workbook);
    writeFileSync(join(folder, 'moi.docx'), document);
    const { sheet } = insertedPlace('B2');
    expect(
      readXlsx(workbook)
        .sheets.find(({ title }) => title === sheet)
        ?.rows.flat(),
    ).toContain(0.5);
    const files = [join(folder, 'moi.xlsx'), join(folder, 'moi.docx')];
    expect(await validationErrors(files)).toEqual(Object.fromEntries(files.map((file) => [file, []])));
    expect(troubles).toEqual([]);
  });

  libreOfficeTest('what was downloaded opens in LibreOffice and calculates to the same', async () => {
    const own = readXlsx(readFileSync(join(folder, 'moi.xlsx')));
    const [again = ''] = await convert([join(folder, 'moi.xlsx')], 'xlsx', { outDir: join(folder, 'lo') });
    const other = readXlsx(readFileSync(again));
    const { sheet } = insertedPlace('B2');
    const rows = (workbook: typeof own) => workbook.sheets.find(({ title }) => title === sheet)?.rows;
    expect(rows(other)).toEqual(rows(own));
    const reports = ({ sheets }: typeof own) => sheets.filter(({ title }) => /^(Báo cáo|Phụ lục) /.test(title));
    expect(reports(own).length).toBeGreaterThan(1);
    expect(reports(other).map((one) => one.rows)).toEqual(reports(own).map((one) => one.rows));
  });

  test('goes the whole way in English', async () => {
    const { page, troubles } = await opened('?lang=en', { locale: 'en-US' });
    await page.locator('#files').selectOption('');
    await fillAndMend(person(page), 'en');
    expect(troubles).toEqual([]);
  });

  test('opens a file, turns the colour of a status as a figure is typed, and patches the file', async () => {
    const { page } = await opened();
    const { cell, tab, typeInto, sees } = person(page);
    const before = readXlsx(readFileSync(join(folder, 'moi.xlsx')));
    await page.locator('#picker').setInputFiles(join(folder, 'moi.xlsx'));
    await inFront(page, 'moi.xlsx');
    const { sheet, at } = insertedPlace('B2');
    await tab(sheet).click();
    const colour = () => cell(at('status')).getAttribute('style');
    const first = await colour();
    await typeInto(at('numerator'), '120');
    await sees(cell(at('status')), 'Đạt');
    expect(await colour()).not.toBe(first);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    const after = readXlsx(readFileSync(await file.path()));
    expect(file.suggestedFilename()).toBe('moi.xlsx');
    const untouched = ({ sheets }: typeof after) =>
      sheets.filter(({ title }) => ['Hướng dẫn', 'Cấu hình', 'Chỉ tiêu'].includes(title));
    expect(untouched(after)).toEqual(untouched(before));
  });

  test('keeps a file that was opened before the list of files had come', async () => {
    const page = await newPage({ viewport: { width: 1280, height: 800 } });
    let listNow = () => {};
    const asked = new Promise<void>((resolve) => {
      listNow = resolve;
    });
    await page.route('**/files', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(preview.address);
    await page.locator('#picker').setInputFiles(join(folder, 'moi.xlsx'));
    await inFront(page, 'moi.xlsx');
    listNow();
    await page.locator('#files option[value=""]').waitFor({ state: 'attached' });
    await inFront(page, 'moi.xlsx');
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    expect(file.suggestedFilename()).toBe('moi.xlsx');
  });

  test('by keyboard alone: to the grid, into a list, and to the buttons of the pane', async () => {
    const { page } = await opened();
    const { pane, tab, cell, sees } = person(page);
    await tab('Theo dõi').waitFor();
    const keys = async (...all: string[]) => {
      for (const key of all) await page.keyboard.press(key);
    };
    const focused = (what: string) => page.locator(`${what}:focus`).waitFor({ timeout: 60_000 });
    const button = pane.getByRole('button', { name: 'Kiểm tra số liệu', exact: true });
    await button.waitFor();
    await page.locator('#language').focus();
    await keys('Tab');
    await focused('#grid td.active');
    await keys('Tab');
    await focused('#tabs [aria-selected=true]');
    const { sheet, row, at } = entryPlace(readXlsx(readFileSync(sample)), 'B2');
    const front = page.locator('#tabs [aria-selected=true]');
    while ((await front.textContent()) !== sheet) await keys('ArrowRight');
    await keys('Shift+Tab');
    await focused('#grid td.active');
    const column = at('answer').replace(/\d/g, '');
    const here = async () => (await page.locator('#grid td.active').getAttribute('data-cell')) ?? '';
    while (Number((await here()).replace(/\D/g, '')) < row) await keys('ArrowDown');
    while ((await here()).replace(/\d/g, '') !== column) await keys('ArrowRight');
    await keys('Enter');
    await focused('select.edit');
    const chosen = (await page.locator('select.edit option').nth(1).textContent()) ?? '';
    await page.keyboard.type(chosen.slice(0, 3));
    await keys('Enter');
    await sees(cell(at('answer')), chosen.slice(0, 3));
    await tab('Theo dõi').focus();
    await keys('Tab');
    for (let tries = 0; tries < 6; tries++) {
      if ((await pane.locator('[data-key=check]:focus').count()) > 0) break;
      await keys('Tab');
    }
    await keys('Enter');
    await sees(pane.getByRole('status'), /lỗi|cảnh báo/);
  });

  test('says why a cell takes nothing', async () => {
    const { page } = await opened();
    const { cell, tab, sees } = person(page);
    await tab('Theo dõi').click();
    await cell('A1').dblclick();
    await sees(page.locator('#message'), /khóa|công thức/);
  });

  describe('axe-core finds nothing wrong with page and pane, in any colours', () => {
    test('before there are templates', async () => {
      const { page } = await opened('', { bypassCSP: true });
      await page.locator('#files').selectOption('');
      await person(page)
        .pane.getByRole('radio', { name: /La Ngà/ })
        .waitFor();
      await looksFaultless(page);
    });
    test('where a plan is followed', async () => {
      const { page } = await opened('', { bypassCSP: true });
      const { tab, pane } = person(page);
      await tab('Theo dõi').click();
      await pane.getByRole('button', { name: 'Kiểm tra số liệu', exact: true }).waitFor();
      await looksFaultless(page, () => tab('Tổng quan').click());
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await pane.getByRole('button', { name: 'Tạo báo cáo', exact: true }).click();
      await pane.locator('#dti-review').waitFor();
      if (process.env.DRAW_PICTURES) await drawPictures(page);
    });
  });
});

/** What the guide shows of Excel; DRAW_PICTURES=1 npm run jest -- test/preview/same-window draws it anew. */
async function drawPictures(page: Page): Promise<void> {
  const { pane, tab, typeInto, sees } = person(page);
  const draw = (name: string) => page.screenshot({ path: `docs/pictures/${name}.png`, animations: 'disabled' });
  await draw('preview-report');
  await pane.getByRole('button', { name: 'Bảng điều khiển' }).click();
  await tab('Cấu hình').click();
  await draw('preview-settings');
  await tab('Chỉ tiêu').click();
  await draw('preview-targets');
  const { sheet, at } = entryPlace(readXlsx(readFileSync(sample)), 'B2');
  await tab(sheet).click();
  await draw('preview-entry');
  await typeInto(at('numerator'), '130');
  const finding = pane.locator(`button[data-key^=finding][data-cell="${at('numerator')}"]`).first();
  await sees(finding, '130');
  await finding.click();
  await finding.scrollIntoViewIfNeeded();
  await page.locator(`#grid td.active[data-cell="${at('numerator')}"]`).waitFor();
  await draw('preview-finding');
}

/** Waits until a file is the one shown. */
const inFront = (page: Page, name: string): Promise<void> =>
  page.locator('#files option:checked', { hasText: name }).waitFor({ state: 'attached' });

const LOOKS = {
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
  'forced colours, dark': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/**
 * The whole of axe-core in light colours, and what it says of colours in each of the others: nothing else differs.
 * Between the two, something shorter may be shown, since every cell is looked at each time.
 */
async function looksFaultless(page: Page, shorter?: () => Promise<void>): Promise<void> {
  expect(await faultsOf(page, '{}')).toEqual([]);
  await shorter?.();
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    expect([look, await faultsOf(page, `{ runOnly: ['color-contrast', 'link-in-text-block'] }`)]).toEqual([look, []]);
  }
}

/** What axe-core says of the page and the pane in it, with the first places. */
async function faultsOf(page: Page, options: string): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(`if (!globalThis.axe) { ${axe} }`);
    const found = (await frame.evaluate(`axe.run(document, { iframes: false, ...${options} })`)) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    faults.push(...found.violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]));
  }
  return faults;
}
