import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { builtInPlans } from '../../shared/index.ts';
import { newState, SCOPES } from './fake/state.ts';
import { builder, execution, shippedCode, shippedFiles } from './sheets-host.ts';

const manifest = JSON.parse(readFileSync('gas/appsscript.json', 'utf8')) as Record<string, unknown>;
/** 200 was wanted: gas/README.md says what stands in the way. */
const KILOBYTES = 800;

describe('the bundle', () => {
  let code = '';
  let names: readonly string[] = [];
  beforeAll(async () => {
    code = await shippedCode();
    names = (await builder()).entryPoints;
  });

  test('is a script of ES2019, as Apps Script takes it', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });
  test('has the declared functions at its top and no other', () => {
    const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const found = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(found).toEqual(names);
  });
  test('exports every function it forwards to', async () => {
    const run = await execution(newState());
    expect(names.filter((name) => run.evaluate(`typeof DTI.${name}`) !== 'function')).toEqual([]);
  });
  test('asks for the open file only', () => {
    expect(code.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
  });
  test('can be read: one statement a line, Vietnamese as it is written', () => {
    expect(code).toContain('Đang có người khác thực hiện, vui lòng thử lại sau.');
    expect(code).not.toMatch(/\\u1E[0-9A-F]{2}/i);
    expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });
  test('leaves out what it does not use, zod among it', () => {
    expect(code).not.toMatch(/\bzod|ZodMini|\$ZodType/);
    expect(Buffer.byteLength(code) / 1024).toBeLessThan(KILOBYTES);
  });
  test('keeps the plans in a page of their own, which HTML can take for nothing else', async () => {
    expect(code).not.toContain(builtInPlans[0]?.indicators[0]?.name);
    const { plans = '' } = await shippedFiles();
    expect(plans).not.toMatch(/[<>&]|\/\//);
    expect(JSON.parse(plans)).toEqual(builtInPlans);
  });
  test('holds neither mail nor triggers nor documents, which the other build adds', async () => {
    const full = await (await builder()).gasCode([], { isFull: true });
    expect(code).not.toMatch(/\b(?:MailApp|ScriptApp|remindDaily|DocumentApp|menuReportDoc)\b/);
    expect(full).toMatch(/MailApp\.sendEmail/);
    const { body } = parse(full, { ecmaVersion: 2019, sourceType: 'script' });
    const found = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(found).toEqual((await builder()).fullEntryPoints);
  });
  test('touches no service while it loads', async () => {
    const state = newState({ session: { authMode: 'NONE', scopes: [] } });
    await execution(state);
    expect(state.calls).toEqual([]);
  });
  test('calls nothing that only a browser or Node has', () => {
    expect(code).not.toMatch(/\b(?:setTimeout|setInterval|fetch|structuredClone|TextEncoder)\(/);
  });
});

describe('the manifest', () => {
  test('asks for the least: the open file, and dialogs in it', () => {
    expect(manifest.oauthScopes).toEqual([SCOPES.currentFile, SCOPES.dialogs]);
  });
  test('runs on V8 in Vietnamese time', () => {
    expect([manifest.runtimeVersion, manifest.timeZone]).toEqual(['V8', 'Asia/Ho_Chi_Minh']);
  });
});

test('clasp would push the bundle and its manifest and nothing else', async () => {
  const made = await (await builder()).buildGas();
  const clasp = 'node_modules/@google/clasp/build/src/index.js';
  const out = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], { encoding: 'utf8' });
  const status = JSON.parse(out) as { filesToPush: string[]; untrackedFiles: string[] };
  expect(status.filesToPush.sort()).toEqual([...made].sort());
  expect(status.untrackedFiles).toEqual([]);
});
