import { expect, test } from '@jest/globals';
import { accessibilityFaults } from '../../support/axe.ts';
import { describeInBrowser } from '../../support/chromium.ts';
import { clientRun } from '../client-run.ts';
import { newState } from '../fake/state.ts';
import { builder } from '../sheets-host.ts';
import { showPage } from './shown-page.ts';

const viewport = { width: 460, height: 480 };
const isClosed = 'window.isClosed === true';

test.each(['insert.html', 'insert-en.html'])(
  '%s has everything in it, and nothing that Google would cut',
  async (name) => {
    const text = await (await builder()).pageText(name);
    expect(text).not.toMatch(/\b(?:src|href)=|@import|url\(|\/\/|<\?/);
  },
);

describeInBrowser('the dialog that asks which plan to insert', (newPage) => {
  test('inserts the one that is chosen, says so, and closes, with the keyboard alone', async () => {
    const [page, state] = [await newPage({ viewport }), newState()];
    const errors = await showPage(page, 'insert', state);
    await page.getByRole('radio').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('xã La Ngà').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã chèn').waitFor();
    expect(state.file.sheets.map(({ title }) => title)).toContain('Nhập - Phòng VH-XH');
    expect(await page.getByText('Đã chèn').textContent()).toContain('La Ngà');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Đóng');
    await page.keyboard.press('Enter');
    expect([await page.evaluate(isClosed), errors]).toEqual([true, []]);
  });
  test('says in English that there are templates already, and lets choose again', async () => {
    const [page, state] = [await newPage({ viewport, colorScheme: 'dark' }), newState()];
    await clientRun(state, 'serverInsert', 'blank');
    const before = JSON.stringify(state.file);
    await showPage(page, 'insert-en', state);
    await page.getByRole('button', { name: 'Insert templates' }).click();
    await page.getByText('nothing was inserted or changed').waitFor();
    expect(await page.getByRole('radio').first().isEnabled()).toBe(true);
    expect([await accessibilityFaults(page), JSON.stringify(state.file)]).toEqual([[], before]);
  });
  test('tells of the question without a page where Google does not let it reach the script', async () => {
    const page = await newPage({ viewport });
    await showPage(page, 'insert', newState(), {
      call: () => {
        throw new Error('PERMISSION_DENIED.');
      },
    });
    await page.getByText('PERMISSION_DENIED').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(
      /^Hộp thoại này chưa gọi được bảng tính \(PERMISSION_DENIED\); chưa có gì thay đổi\. Hãy đóng lại và chọn "Chèn biểu mẫu…" một lần nữa/,
    );
  });
});
