import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { nodesOf, sourceFiles } from '../architecture/source-files.ts';

/**
 * Scopes of the services of Apps Script, from the "Authorization" paragraph of each method of the reference:
 * https://developers.google.com/apps-script/reference. A service that is not here needs looking up first.
 */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getActiveSpreadsheet': ['spreadsheets.currentonly'],
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.flush': [],
  'LockService.getDocumentLock': [],
  'CacheService.getUserCache': [],
  'Session.getActiveUserLocale': [],
  'HtmlService.createHtmlOutputFromFile': [],
  'PropertiesService.getDocumentProperties': [],
  'MailApp.getRemainingDailyQuota': ['script.send_mail'],
  'MailApp.sendEmail': ['script.send_mail'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'DocumentApp.create': ['documents'],
  'ui.showSidebar': ['script.container.ui'],
  'ui.showModalDialog': ['script.container.ui'],
  'ui.showModelessDialog': ['script.container.ui'],
};
const SERVICES =
  /^(?:SpreadsheetApp|LockService|Session|HtmlService|PropertiesService|CacheService|MailApp|GmailApp|ScriptApp|DriveApp|DocumentApp|UrlFetchApp|Utilities)$/;

/** Methods of services, and those that show pages, that a text calls. */
function callsIn(sources: ReturnType<typeof sourceFiles>): readonly string[] {
  const calls = sources.flatMap((source) =>
    nodesOf(source).flatMap((node) => {
      if (!ts.isPropertyAccessExpression(node)) return [];
      const [on, method] = [node.expression.getText(), node.name.text];
      if (/^show(?:Sidebar|ModalDialog|ModelessDialog)$/.test(method)) return [`ui.${method}`];
      return SERVICES.test(on) && /^[a-z]/.test(method) ? [`${on}.${method}`] : [];
    }),
  );
  return [...new Set(calls)];
}

const sources = sourceFiles('gas');
const isFull = ({ path }: (typeof sources)[number]): boolean => path.startsWith('gas/full/');
const MORE = ['script.send_mail', 'script.scriptapp', 'documents'];

const scopesOf = (manifest: string): readonly string[] => {
  const { oauthScopes } = JSON.parse(readFileSync(`gas/${manifest}`, 'utf8')) as { oauthScopes: string[] };
  return oauthScopes.map((scope) => scope.split('/').pop() ?? '');
};

describe.each([
  ['appsscript.json', callsIn(sources.filter((source) => !isFull(source)))],
  ['appsscript.full.json', callsIn(sources)],
])('the scopes of %s', (manifest, calls) => {
  const asked = scopesOf(manifest);
  const needed = [...new Set(calls.flatMap((call) => SCOPES[call] ?? []))];
  test('are known for every service that the host calls', () => {
    expect(calls.length).toBeGreaterThan(3);
    expect(calls.filter((call) => SCOPES[call] === undefined)).toEqual([]);
  });
  test('leave nothing out', () => {
    expect(needed.filter((scope) => !asked.includes(scope))).toEqual([]);
  });
  test('ask for nothing that is not used', () => {
    expect(asked.filter((scope) => !needed.includes(scope))).toEqual([]);
  });
});

test('mail, triggers and documents are asked for by the build that uses them only, and that asks for nothing else more', () => {
  const [base, full] = [scopesOf('appsscript.json'), scopesOf('appsscript.full.json')];
  expect(full.filter((scope) => !base.includes(scope))).toEqual(MORE);
  expect(base.filter((scope) => !full.includes(scope))).toEqual([]);
});
