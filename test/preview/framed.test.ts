import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answerRequests } from '../../local/preview/answer-request.ts';
import { openedFiles } from '../../local/preview/opened-files.ts';
import { workingFolder } from '../../local/preview/working-folder.ts';
import { readXlsx } from '../../local/xlsx/index.ts';
import { describeInBrowser } from '../support/chromium.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { dayInBrowser, fillAndMend, insertedPlace, person } from './person.ts';
import { built, officeJs } from './preview-under-test.ts';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const certificates = tempFolder();
const token = 'framed';
const servers: Server[] = [];
let host = '';

/** A certificate for localhost that nobody trusts; the browser of these tests is told to take it. */
function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } {
  const [key, cert] = [join(certificates, 'key.pem'), join(certificates, 'cert.pem')];
  const { status, stderr } = spawnSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  const { dist, folder } = await built();
  const tls = selfSigned();
  // The add-in as any static web server gives it, nothing changed.
  const addin = createServer(tls, ({ url }, response) => {
    const path = join(dist, 'office-addin', new URL(url ?? '', 'https://localhost').pathname);
    const type = TYPES[extname(path)];
    if (type === undefined || !existsSync(path)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(readFileSync(path));
  });
  const pane = `https://localhost:${await listening(addin)}/pane.html`;
  const options = { token, folder: workingFolder(folder), files: openedFiles(), dist, officeJs, pane };
  host = `https://localhost:${await listening(createServer(tls, answerRequests(options)))}/${token}/`;
});

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

describeInBrowser('the same pane framed over https by another origin, as Excel on the web does', (newPage) => {
  /** Microsoft's server is played by the package that it comes from; everything else outside is refused and listed. */
  async function opened(query = ''): Promise<{ page: Page; outside: string[] }> {
    const page = await newPage({ viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: true });
    const outside: string[] = [];
    await page.addInitScript(dayInBrowser);
    await page.context().route('**/*', (route) => {
      const url = route.request().url();
      if (/^https:\/\/localhost:|^blob:/.test(url)) return route.continue();
      const file = url.startsWith(CDN) ? join(officeJs, new URL(url).pathname.replace('/lib/1/hosted/', '')) : null;
      if (file !== null && existsSync(file)) return route.fulfill({ path: file, contentType: 'text/javascript' });
      if (!url.startsWith(CDN)) outside.push(url);
      return route.abort();
    });
    await page.goto(host + query);
    return { page, outside };
  }

  test('goes the whole way', async () => {
    const { page, outside } = await opened();
    await page.locator('#files').selectOption('');
    const { workbook } = await fillAndMend(person(page), 'vi');
    const { sheet } = insertedPlace('B2');
    expect(
      readXlsx(workbook)
        .sheets.find(({ title }) => title === sheet)
        ?.rows.flat(),
    ).toContain(0.5);
    expect(outside).toEqual([]);
  });

  test('speaks English where Excel does', async () => {
    const { page } = await opened('?lang=en');
    await person(page).pane.getByRole('button', { name: 'Refresh the assessment', exact: true }).waitFor();
    expect(await page.frames()[1]?.evaluate('document.documentElement.lang')).toBe('en');
  });
});
