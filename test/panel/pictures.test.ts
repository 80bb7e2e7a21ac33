import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { builtInPlans, planChoices } from '../../shared/index.ts';
import { describeInBrowser } from '../support/chromium.ts';
import { type FakeHost, showPanel, showReportForm } from './shown-panel.ts';
import { sampleReminders, sampleReport, sampleState } from './standings.ts';

const quiet = () => undefined;
const top = (selector: string) => `document.querySelector('${selector}').scrollIntoView()`;
const click = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** Google's sidebar, and Excel's pane at its narrowest; the dialog of Sheets. */
const PANE = { width: 300, height: 620 };
const DIALOG = { width: 560, height: 520 };

/** The panel of the sample, and what is done before its picture is taken. */
const panels: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  panel: async () => undefined,
  'panel-reasons': async (page) => {
    await page.locator('summary', { hasText: 'Chậm tiến độ' }).last().click();
    await page.evaluate(top('#dti-indicators'));
  },
  'panel-findings': (page) => page.evaluate(top('#dti-findings')),
  'panel-remind': async (page) => {
    await click(page, 'Đôn đốc đơn vị…');
    await page.getByRole('textbox').first().waitFor();
  },
  'panel-close': (page) => click(page, 'Chốt số liệu…'),
  'panel-reopen': async (page) => {
    await click(page, 'Chốt số liệu…');
    await click(page, 'Mở lại kỳ đã chốt…');
    await page.getByLabel('Lý do mở lại').fill('Phòng VH-XH báo nhầm mẫu số');
  },
};
const sample: FakeHost = {
  state: () => sampleState('loc-tan'),
  remind: () => sampleReminders('loc-tan'),
  closed: () => ({ ok: true, value: [{ period: '2026-10', closedOn: '2026-10-17' }], notes: [] }),
  ...{ check: quiet, refresh: quiet, close: quiet, reopen: quiet, report: quiet },
};
const newFile: FakeHost = {
  state: () => ({ ok: true, value: null, notes: [] }),
  plans: () => planChoices(builtInPlans),
};
const report: FakeHost = { make: (wish) => sampleReport('loc-tan', wish), build: quiet, write: quiet };

// DRAW_PICTURES=1 npm run jest -- test/panel/pictures draws them anew.
describeInBrowser('the pictures of the documentation', (newPage) => {
  async function draw(name: string, page: Page, errors: readonly string[], size = PANE): Promise<void> {
    const picture = await page.screenshot();
    if (process.env.DRAW_PICTURES) writeFileSync(`docs/pictures/${name}.png`, picture);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20), errors]).toEqual([size.width, size.height, []]);
  }
  test.each(Object.keys(panels))('%s can be drawn', async (name) => {
    const page = await newPage({ viewport: PANE });
    const errors = await showPanel(page, sample);
    await page.locator('#dti-findings').waitFor();
    await panels[name]?.(page);
    await draw(name, page, errors);
  });
  test('panel-first can be drawn', async () => {
    const page = await newPage({ viewport: PANE });
    const errors = await showPanel(page, newFile);
    await page.getByRole('radio').first().waitFor();
    await draw('panel-first', page, errors);
  });
  test.each([
    ['report-dialog', DIALOG],
    ['report-pane', PANE],
  ])('%s can be drawn', async (name, viewport) => {
    const page = await newPage({ viewport });
    const errors = await showReportForm(page, report);
    await page.locator('#dti-review').waitFor();
    await draw(name, page, errors, viewport);
  });
});
