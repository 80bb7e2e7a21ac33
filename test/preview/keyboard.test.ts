import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { Preview } from '../../local/preview/start-preview.ts';
import { readXlsx } from '../../local/xlsx/index.ts';
import { cellAddress } from '../../shared/index.ts';
import { describeInBrowser } from '../support/chromium.ts';
import { dayInBrowser, downloaded, insertedPlace, type Person, person } from './person.ts';
import { built, previewUnderTest } from './preview-under-test.ts';

/** More controls than the pane has: whoever presses Tab this often will not get there. */
const MOST_TABS = 150;
let preview: Preview;

beforeAll(async () => {
  preview = await previewUnderTest(await built());
});
afterAll(() => preview.close());

/** What a person does who has no mouse. */
function keyboardOf({ page }: Person) {
  const focused = (what: Locator): Promise<boolean> =>
    what.evaluate((element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus());
  const keyboard = {
    press: (key: string) => page.keyboard.press(key),
    async tabTo(what: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
      await what.waitFor({ timeout: 60_000 });
      for (let pressed = 0; !(await focused(what)); pressed++) {
        if (pressed === MOST_TABS) throw new Error(`${key} does not lead to ${what}`);
        await page.keyboard.press(key);
      }
    },
    /** To a sheet by the arrow keys of its tabs, and into the grid. */
    async toSheet(sheet: string) {
      const front = page.locator('#tabs [aria-selected=true]');
      await keyboard.tabTo(front, 'Shift+Tab');
      while ((await front.textContent()) !== sheet) await page.keyboard.press('ArrowRight');
      await keyboard.tabTo(page.locator('#grid td.active'), 'Shift+Tab');
    },
    /** To a cell below or beside the one that is selected. */
    async toCell(address: string) {
      const wanted = placeOf(address);
      const here = async () =>
        placeOf((await page.locator('#grid td.active').getAttribute('data-cell')) ?? cellAddress(1, 1));
      while ((await here()).row < wanted.row) await page.keyboard.press('ArrowDown');
      while ((await here()).row > wanted.row) await page.keyboard.press('ArrowUp');
      while ((await here()).column < wanted.column) await page.keyboard.press('ArrowRight');
      while ((await here()).column > wanted.column) await page.keyboard.press('ArrowLeft');
    },
    async type(text: string) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
  };
  return keyboard;
}

/** placeOf('C8') //=> { row: 8, column: 3 } */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = address.replace(/\d/g, '');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(address.slice(letters.length)), column };
}

describeInBrowser('the preview by keyboard alone', (newPage) => {
  test('from an empty workbook to the report and the file', async () => {
    const page = await newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(dayInBrowser);
    await page.goto(preview.address);
    const one = person(page);
    const { pane, cell, sees } = one;
    const { press, tabTo, toSheet, toCell, type } = keyboardOf(one);
    const { sheet, at } = insertedPlace('B2');

    await pane.locator('[data-key=check]').waitFor();
    await tabTo(page.locator('#files'), 'Shift+Tab');
    await press('End');
    const plan = pane.getByRole('radio', { name: /La Ngà/ });
    await tabTo(pane.getByRole('radio', { checked: true }));
    while (!(await plan.isChecked())) await press('ArrowDown');
    const insert = pane.locator('[data-key=insert]');
    await tabTo(insert);
    await press('Tab');
    await page.locator('#files:focus').waitFor();
    await tabTo(insert);
    await press('Enter');
    const check = pane.locator('[data-key=check]');
    await check.waitFor({ timeout: 60_000 });

    await toSheet(sheet);
    await toCell(at('numerator'));
    await type('150');
    await toCell(at('denominator'));
    await type('120');
    await sees(cell(at('finding')), '150');

    await tabTo(check);
    await press('Enter');
    await sees(pane.getByRole('status'), /lỗi/);
    const finding = pane.locator(`button[data-key^=finding][data-cell="${at('numerator')}"]`).first();
    await tabTo(finding);
    await press('Enter');
    await page.locator(`#grid td.active[data-cell="${at('numerator')}"]`).waitFor();
    await toSheet(sheet);
    await type('60');
    await sees(cell(at('value')), '50');

    await tabTo(pane.locator('[data-key=refresh]'));
    await press('Enter');
    await finding.waitFor({ state: 'detached' });
    await tabTo(pane.locator('[data-key=report]'));
    await press('Enter');
    await tabTo(pane.locator('[data-key="make document"]'));
    expect((await downloaded(page, () => press('Enter'))).length).toBeGreaterThan(10_000);
    await tabTo(pane.locator('[data-key="make sheets"]'));
    await press('Enter');
    await page.locator('#tabs [aria-selected=true]', { hasText: /^Báo cáo 2026-/ }).waitFor();

    await press('Escape');
    await page.locator('#grid td.active:focus').waitFor();
    await tabTo(page.locator('#download'), 'Shift+Tab');
    const file = readXlsx(await downloaded(page, () => press('Enter')));
    expect(file.sheets.find(({ title }) => title === sheet)?.rows.flat()).toContain(0.5);
  });
});
