import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Preview } from '../../local/preview/start-preview.ts';
import { readXlsx } from '../../local/xlsx/index.ts';
import { type Built, beside, built, previewUnderTest } from './preview-under-test.ts';

let made: Built;
let preview: Preview;

beforeAll(async () => {
  made = await built();
  preview = await previewUnderTest(made);
});
afterAll(() => preview.close());

const get = async (path: string) => (await fetch(preview.address + path)).status;
const post = (path: string, body = '', headers: Readonly<Record<string, string>> = {}) =>
  fetch(preview.address + path, { method: 'POST', body, headers });
const open = async () => (await (await post('open?path=out/la-nga-mau.xlsx')).json()) as { id: string; name: string };

/** fetch would tidy the path and refuse to set the host. */
function raw(path: string, host: string): Promise<number> {
  const { port } = new URL(preview.address);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the local server answers', () => {
  const paths = [
    '',
    'page.js',
    'page.css',
    'pane/pane.html',
    'pane/pane.js',
    'pane/icons/icon-32.png',
    'office/office.js',
  ];
  test('the page, the add-in as it is built and the real Office.js', async () => {
    expect(await Promise.all(paths.map(get))).toEqual(paths.map(() => 200));
  });

  test('the pane with Office.js from here and nothing else changed', async () => {
    const page = await (await fetch(`${preview.address}pane/pane.html`)).text();
    const shipped = readFileSync(join(made.dist, 'office-addin/pane.html'), 'utf8');
    const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
    expect(page).toContain('src="../office/office.js"');
    expect(page.replace('<script src="boot.js"></script>', '').replace('../office/', cdn)).toBe(shipped);
  });

  test('with a policy that lets nothing in from outside', async () => {
    const { headers } = await fetch(preview.address);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';.*frame-ancestors 'self'/);
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
  });

  test('two at once on two ports, with two tokens, to this machine only; closed, it is gone', async () => {
    const second = await previewUnderTest(made);
    const [one, other] = [new URL(preview.address), new URL(second.address)];
    expect([one.port === other.port, one.pathname === other.pathname]).toEqual([false, false]);
    expect([one.hostname, other.hostname]).toEqual(['127.0.0.1', '127.0.0.1']);
    await second.close();
    await expect(fetch(second.address)).rejects.toThrow();
  });
});

describe('the local server does not answer', () => {
  test.each(['', 'files', 'pane/pane.html'])('without the token: %j', async (path) => {
    const { origin } = new URL(preview.address);
    const answers = await Promise.all([fetch(`${origin}/${path}`), fetch(`${origin}/${'0'.repeat(32)}/${path}`)]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  test.each(['evil.example:80', '127.0.0.1', '[::1]:80'])('to another name: %s', async (host) => {
    expect(await raw(new URL(preview.address).pathname, host)).toBe(403);
  });

  test.each([
    '../package.json',
    'pane/../../package.json',
    'pane/..%2f..%2fpackage.json',
    'office/../package.json',
    'pane',
    'page.ts',
  ])('for %s', async (path) => {
    const { pathname, host } = new URL(preview.address);
    expect(await raw(pathname + path, host)).toBe(404);
  });

  test('another method, another site, another verb, a body without end', async () => {
    expect((await fetch(preview.address, { method: 'DELETE' })).status).toBe(405);
    expect((await post('save', '{}', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post('elsewhere')).status).toBe(404);
    expect((await post('open?name=a.xlsx', 'x'.repeat(61 * 1024 * 1024))).status).toBe(413);
  });

  test('what is no list of changes, without dying of it', async () => {
    expect([(await post('save', 'not JSON')).status, await get('files')]).toEqual([500, 200]);
  });
});

describe('files', () => {
  test('of the working folder are listed', async () => {
    expect(await (await fetch(`${preview.address}files`)).json()).toEqual(['out/la-nga-mau.xlsx']);
  });

  test('are opened by name, and saved as they were where nothing was changed', async () => {
    const { id, name } = await open();
    const saved = await (await post('save', JSON.stringify({ id, changes: [] }))).arrayBuffer();
    expect(name).toBe('la-nga-mau.xlsx');
    expect(Buffer.from(saved).equals(readFileSync(join(made.folder, 'out/la-nga-mau.xlsx')))).toBe(true);
  });

  test('outside the folder are not there, by whatever path or link', async () => {
    const outside = beside(made.folder, 'b.xlsx');
    symlinkSync(outside, join(made.folder, 'out/link.xlsx'));
    const paths = [outside, `../${outside}`, 'out/../../b.xlsx', 'out/link.xlsx', 'out', ''];
    const answers = await Promise.all(paths.map((path) => post(`open?path=${encodeURIComponent(path)}`)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
    expect(await answers[0]?.text()).toBe('Không có tệp .xlsx này trong thư mục làm việc.');
  });

  test('that cannot be opened are said so, in both languages', async () => {
    writeFileSync(join(made.folder, 'hong.xlsx'), 'PK nothing');
    const answers = await Promise.all([post('open?path=hong.xlsx'), post('open?name=hong.xlsx&lang=en', 'PK nothing')]);
    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([
      expect.stringMatching(/hong\.xlsx.*hỏng/),
      expect.stringMatching(/hong\.xlsx.*damaged/),
    ]);
  });

  test('are made of changes where they are new', async () => {
    const changes = [
      { do: 'add-sheet', sheet: 'Một', tabColour: null },
      { do: 'write', sheet: 'Một', row: 1, column: 1, cells: [['=1+1']] },
    ];
    const saved = await (await post('save', JSON.stringify({ id: null, changes }))).arrayBuffer();
    expect(readXlsx(new Uint8Array(saved)).sheets[0]?.rows).toEqual([['=1+1']]);
  });

  test('that were put aside are to be opened again', async () => {
    const gone = await post('save?lang=en', JSON.stringify({ id: 'none', changes: [] }));
    expect([gone.status, await gone.text()]).toEqual([422, expect.stringContaining('open it again')]);
    const { id } = await open();
    for (let count = 0; count < 8; count++) await open();
    expect((await post('save', JSON.stringify({ id, changes: [] }))).status).toBe(422);
  });
});
