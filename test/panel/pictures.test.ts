import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/chromium.ts';
import { showPanel } from './shown-panel.ts';
import { sampleReminders, sampleState } from './standings.ts';

const viewport = { width: 300, height: 620 };
const top = (selector: string) => `document.querySelector('${selector}').scrollIntoView()`;

/** What each picture of docs/pictures shows. */
const pictures: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  panel: async () => undefined,
  'panel-reasons': async (page) => {
    await page.locator('summary', { hasText: 'Chậm tiến độ' }).last().click();
    await page.evaluate(top('#dti-indicators'));
  },
  'panel-findings': (page) => page.evaluate(top('#dti-findings')),
  'panel-remind': async (page) => {
    await page.getByRole('button', { name: 'Đôn đốc đơn vị…' }).click();
    await page.getByRole('textbox').first().waitFor();
  },
  'panel-close': (page) => page.getByRole('button', { name: 'Chốt số liệu…' }).click(),
};

// DRAW_PICTURES=1 npm run jest -- test/panel/pictures draws them anew.
describeInBrowser('the pictures of the documentation', (newPage) => {
  test.each(Object.keys(pictures))('%s can be drawn', async (name) => {
    const page = await newPage({ viewport });
    const quiet = () => undefined;
    const remind = () => sampleReminders('loc-tan');
    const host = { state: () => sampleState('loc-tan'), check: quiet, refresh: quiet, close: quiet, report: quiet };
    const errors = await showPanel(page, { ...host, remind });
    await page.locator('#dti-findings').waitFor();
    await pictures[name]?.(page);
    const picture = await page.screenshot();
    if (process.env.DRAW_PICTURES) writeFileSync(`docs/pictures/${name}.png`, picture);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20), errors]).toEqual([300, 620, []]);
  });
});
