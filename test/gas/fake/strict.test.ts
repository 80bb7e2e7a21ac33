import { describe, expect, test } from '@jest/globals';
import { startScript } from '../run.ts';
import { failure, inScript } from './in-context.ts';
import { newFile, newState, SCOPES } from './state.ts';

describe('methods', () => {
  // https://developers.google.com/apps-script/reference/spreadsheet/range lists setNote and no setColour.
  test('that Google has and the fake has not fail as not modelled', async () => {
    expect(await failure("sheet.getRange('A1').setNote('x')")).toBe('not modelled: Range.setNote');
  });
  test('that Google has not are no function', async () => {
    expect(await failure("sheet.getRange('A1').setColour('x')")).toMatch(/is not a function$/);
  });
  test('cannot be put on an object of Google', async () => {
    expect(await failure("'use strict'; sheet.extra = 1")).toBe('Cannot set extra of Sheet');
  });
  // https://developers.google.com/apps-script/guides/v8-runtime ("V8 runtime limitations")
  test.each(['setTimeout', 'URL', 'fetch', 'TextEncoder', 'structuredClone', 'process', 'require'])(
    'of browsers and Node are absent: %s',
    async (name) => {
      expect(await inScript(`return typeof ${name}`)).toBe('undefined');
    },
  );
});

describe('authorization', () => {
  // https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle ("Authorization modes")
  test('under AuthMode.NONE the file and its properties are out of reach', async () => {
    const state = newState({ session: { authMode: 'NONE' } });
    expect(await failure('', state)).toBe('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.');
    const script = await startScript('function f() { PropertiesService.getDocumentProperties(); }', state);
    expect(() => script.call('f')).toThrow(
      'You do not have permission to call PropertiesService.getDocumentProperties.',
    );
  });
  test('under AuthMode.NONE a menu and the locale are to be had', async () => {
    const state = newState({ session: { authMode: 'NONE', scopes: [] } });
    const code =
      "function f() { SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(); return Session.getActiveUserLocale(); }";
    expect((await startScript(code, state)).call('f')).toBe('vi');
    expect(state.ui.menus).toEqual([{ title: null, items: [['a', 'b']] }]);
  });
  // https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openById(String) asks for …/auth/spreadsheets.
  test('openById is beyond the scope of the open file', async () => {
    expect(await failure("SpreadsheetApp.openById('x')")).toContain(SCOPES.allFiles);
  });
  // https://developers.google.com/apps-script/reference/base/ui#showSidebar(Object) asks for script.container.ui.
  test('a sidebar needs the scope of dialogs, and a page that is there', async () => {
    const code = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar'))";
    expect(await failure(code)).toBe('No HTML file named sidebar was found.');
    const state = newState({ session: { scopes: [SCOPES.currentFile] } });
    expect(await failure(code, Object.assign(state, { pages: ['sidebar'] }))).toContain(SCOPES.dialogs);
  });
  // https://developers.google.com/apps-script/guides/triggers ("Restrictions" of simple triggers)
  test('a simple trigger opens no dialog', async () => {
    const state = newState({ session: { inTrigger: true } });
    expect(await failure("SpreadsheetApp.getUi().alert('x')", state)).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('limits', () => {
  // https://developers.google.com/apps-script/guides/services/quotas ("Script runtime": 6 min; simple triggers 30 s)
  test('an execution ends when its time is over', async () => {
    const code =
      'function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; for (;;) s.getRange(1, 1).getValues(); }';
    const script = await startScript(code, newState(), { budget: 30_000 });
    expect(() => script.call('f')).toThrow('Exceeded maximum execution time');
  });
  // https://developers.google.com/apps-script/guides/services/quotas ("Properties value size": 9 KB)
  test('a property holds 9 KB', async () => {
    const set = (length: number): string =>
      `PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(${length}))`;
    expect(await failure(set(9217))).toBe('Argument too large: value');
    expect(await failure(set(9216))).toBe('nothing failed');
  });
  // https://support.google.com/drive/answer/37603 (50,000 characters in a cell)
  test('a cell holds 50,000 characters', async () => {
    expect(await failure("sheet.getRange('A1').setValue('x'.repeat(50001))")).toContain('maximum of 50000 characters');
  });
});

describe('the document lock', () => {
  // https://developers.google.com/apps-script/reference/lock/lock#tryLock(Integer)
  test('is waited for, and false is the answer when the time is over', async () => {
    const state = newState();
    state.lock = { by: -1, until: state.clock + 60_000 };
    const before = state.clock;
    expect(await inScript('return LockService.getDocumentLock().tryLock(10000)', state)).toBe(false);
    expect(state.clock - before).toBeGreaterThanOrEqual(10_000);
  });
  test('is had when the other lets it go in time', async () => {
    const state = newState();
    state.lock = { by: -1, until: state.clock + 3_000 };
    expect(
      await inScript('var l = LockService.getDocumentLock(); return [l.tryLock(10000), l.hasLock()]', state),
    ).toEqual([true, true]);
  });
  // https://developers.google.com/apps-script/reference/lock/lock-service#getDocumentLock() ("returns null")
  test('is null outside a container', async () => {
    const script = await startScript(
      'function f() { return LockService.getDocumentLock(); }',
      newState({ session: { hasContainer: false } }),
    );
    expect(script.call('f')).toBeNull();
  });
});

describe('executions', () => {
  test('share the file and nothing of the script', async () => {
    const state = newState();
    await inScript("globalThis.kept = 1; sheet.getRange('A1').setValue(5)", state);
    expect(await inScript("return [typeof globalThis.kept, sheet.getRange('A1').getValues()[0][0]]", state)).toEqual([
      'undefined',
      5,
    ]);
  });
  test('see the simulated clock', async () => {
    const state = newState({ file: newFile(), clock: Date.UTC(2026, 0, 2) });
    expect(await inScript('return new Date().toISOString().slice(0, 10)', state)).toBe('2026-01-02');
  });
});
