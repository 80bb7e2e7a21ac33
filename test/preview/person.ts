import { expect } from '@jest/globals';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { memoryWorkbook } from '../../local/workbook-model/index.ts';
import {
  builtInPlan,
  emptyWorkbook,
  insertTemplates,
  type Locale,
  type Plan,
  type Workbook,
} from '../../shared/index.ts';
import { readTables } from '../../shared/workbook/read-table.ts';

/** The day on which these tests look at the plan, also by the browser's clock. */
const TODAY = '2026-06-08';

/** The browser's day; its timers and clocks go on, which Office.js measures itself with. */
export const dayInBrowser = `{
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super('${TODAY}T09:00:00');
    }
  };
}`;

/** A person before the preview. */
export interface Person {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The cell of the grid; the sheet must be in front. */
  cell(address: string): Locator;
  tab(sheet: string): Locator;
  typeInto(address: string, text: string): Promise<void>;
  /** Waits until a locator shows a text. */
  sees(what: Locator, text: string | RegExp): Promise<void>;
}

export function person(page: Page): Person {
  const one: Person = {
    page,
    pane: page.frameLocator('#pane'),
    cell: (address) => page.locator(`#grid td[data-cell="${address}"]`),
    tab: (sheet) => page.getByRole('tab', { name: sheet, exact: true }),
    async typeInto(address, text) {
      await one.cell(address).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async sees(what, text) {
      await what.filter({ hasText: text }).first().waitFor();
    },
  };
  return one;
}

/** Where the row of an indicator stands that is counted. */
export interface EntryPlace {
  readonly sheet: string;
  readonly row: number;
  /** Address of the cell under a key. */
  at(key: string): string;
}

/** The first row of an indicator in the units' tabs of a workbook. */
export function entryPlace(workbook: Workbook, code: string): EntryPlace {
  const [first] = readTables(workbook, 'dti:entry:').flatMap(({ sheet, rows }) =>
    rows.filter((row) => row.value('code') === code && row.cell('numerator') !== null).map((row) => ({ sheet, row })),
  );
  if (first === undefined) throw new Error(code);
  const { sheet, row } = first;
  return { sheet, row: row.row, at: (key) => row.cell(key)?.cell ?? '' };
}

/** The same once the plan of La Ngà has been inserted. */
export function insertedPlace(code: string): EntryPlace {
  const memory = memoryWorkbook();
  memory.apply(insertTemplates(emptyWorkbook, builtInPlan('la-nga') as Plan, { asOf: TODAY }));
  return entryPlace(memory.snapshot(), code);
}

const WORDS = {
  vi: {
    insert: 'Chèn biểu mẫu',
    check: 'Kiểm tra số liệu',
    refresh: 'Cập nhật đánh giá',
    checked: 'ghi ở cột',
    refreshed: 'Đã cập nhật đánh giá',
    report: 'Tạo báo cáo',
    back: 'Bảng điều khiển',
    word: 'Tải tệp Word',
    sheets: 'Ghi thành trang tính',
    download: 'Tải xuống .xlsx',
  },
  en: {
    insert: 'Insert templates',
    check: 'Check entries',
    refresh: 'Refresh the assessment',
    checked: 'written in the column',
    refreshed: 'The assessment is up to date',
    report: 'Generate report',
    back: 'Dashboard',
    word: 'Download the Word document',
    sheets: 'Add as sheets',
    download: 'Download .xlsx',
  },
} as const;

/** What the whole way leaves behind. */
export interface Made {
  /** The workbook as it was downloaded. */
  readonly workbook: Buffer;
  /** The report as a Word document. */
  readonly document: Buffer;
}

/**
 * The whole way of a newcomer: inserts a plan into an empty workbook, fills a row wrongly, sees the finding beside it,
 * checks, clicks the finding, mends, refreshes, makes the report and downloads it and the workbook.
 */
export async function fillAndMend({ page, pane, cell, tab, typeInto, sees }: Person, locale: Locale): Promise<Made> {
  const words = WORDS[locale];
  const { sheet, at } = insertedPlace('B2');
  await pane.getByRole('radio', { name: /La Ngà/ }).check();
  await pane.getByRole('button', { name: words.insert }).click();
  await tab('Theo dõi').waitFor({ timeout: 60_000 });
  await tab(sheet).click();

  await typeInto(at('numerator'), '150');
  await typeInto(at('denominator'), '120');
  await sees(cell(at('status')), 'Kiểm tra lại số đã nhập');
  await sees(cell(at('finding')), '150');

  const finding = pane.locator(`button[data-key^=finding][data-cell="${at('numerator')}"]`).first();
  await sees(finding, '150');
  expect(await page.evaluate('document.activeElement.closest("#grid") !== null')).toBe(true);
  await pane.getByRole('button', { name: words.check, exact: true }).click();
  await sees(pane.getByRole('status'), words.checked);
  await tab('Theo dõi').click();
  await finding.click();
  await page.locator(`#grid td.active[data-cell="${at('numerator')}"]`).waitFor();
  expect(await tab(sheet).getAttribute('aria-selected')).toBe('true');

  await typeInto(at('numerator'), '60');
  await sees(cell(at('value')), '50');
  await finding.waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: words.refresh, exact: true }).click();
  await sees(pane.getByRole('status'), words.refreshed);
  expect(await cell(at('finding')).textContent()).not.toContain('150');

  await pane.getByRole('button', { name: words.report, exact: true }).click();
  await pane.locator('#dti-review').waitFor();
  const document = await downloaded(page, () => pane.getByRole('button', { name: words.word }).click());
  await sees(pane.getByRole('status'), /bao-cao-2026-.+\.docx/);
  await pane.getByRole('button', { name: words.sheets }).click();
  await page.locator('#tabs [aria-selected=true]', { hasText: /^Báo cáo 2026-/ }).waitFor();
  await sees(page.locator('#grid td'), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await pane.getByRole('button', { name: words.back }).click();
  await pane.locator('[data-key=report]:focus').waitFor();
  const workbook = await downloaded(page, () => page.getByRole('button', { name: words.download }).click());
  return { workbook, document };
}

/** Does something and takes the file that it gives. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), act()]);
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
