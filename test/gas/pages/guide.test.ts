import { beforeAll, describe, expect, test } from '@jest/globals';
import { texts } from '../../../gas/text.ts';
import { statusLooks } from '../../../shared/text/status.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { describeInBrowser } from '../../support/chromium.ts';
import { newState } from '../fake/state.ts';
import { builder } from '../sheets-host.ts';
import { showPage } from './shown-page.ts';

describe.each([
  ['guide.html', 'vi', 'Hướng dẫn'],
  ['guide-en.html', 'en', 'Guide'],
] as const)('%s', (name, locale, title) => {
  let text = '';
  beforeAll(async () => {
    text = await (await builder()).pageText(name);
  });

  test('is one whole page in one language', () => {
    expect(text.match(/<main lang="(\w+)"/g)).toEqual([`<main lang="${locale}"`]);
    expect(text).toContain(`<html lang="${locale}">`);
    expect(text).toContain(`>${title}</title>`);
    expect(text).not.toMatch(/<script|\b(?:src|href)=|\/\//);
  });
  test('explains each status by the symbol and the name that the sheets show', () => {
    const shown = [...text.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, term]) => term);
    expect(shown).toEqual(Object.values(statusLooks).map((look) => `${look.symbol} ${look.name[locale]}`));
  });
  test('names commands as the menu does', () => {
    const { menu, insert, check, refresh, lock, dashboard } = texts;
    const names = [menu, insert, check, refresh, lock, dashboard].map((name) => name[locale].toLowerCase());
    expect(names.filter((command) => !text.toLowerCase().includes(command))).toEqual([]);
  });
});

describeInBrowser('the guide', (newPage) => {
  test.each([
    ['guide', 'light', 720],
    ['guide-en', 'dark', 320],
  ] as const)('%s, %s, %i px wide, is accessible and needs no sideways scrolling', async (name, colorScheme, width) => {
    const page = await newPage({ colorScheme, viewport: { width, height: 560 } });
    const errors = await showPage(page, name, newState());
    const isTooWide = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect([await accessibilityFaults(page), isTooWide, errors]).toEqual([[], false, []]);
  });
});
