import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Longest that a page is waited for: nothing in it comes from afar. */
const SHORT_MS = 60_000;

/** A page in a context of its own, 300 px wide as Google's sidebar unless said otherwise. */
export type NewPage = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * Tests in a real Chromium: the one that CHROME names, else the one in the npm package, which is for Linux on x64.
 * On other systems without CHROME the test says "not run" and why.
 */
export function describeInBrowser(name: string, body: (newPage: NewPage) => void): void {
  if (!process.env.CHROME && !(process.platform === 'linux' && process.arch === 'x64')) {
    test(`not run: ${name} (set CHROME to the path of a Chromium)`, () => undefined);
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser.close());
    body(async (options) => {
      const context = await browser.newContext({ viewport: { width: 300, height: 700 }, ...options });
      context.setDefaultTimeout(SHORT_MS);
      return context.newPage();
    });
  });
}

/** Starts the browser. `--headless=shell` and no sandbox: it runs as root in a container, and only our own pages. */
async function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  if (process.env.CHROME) return chromium.launch({ executablePath: process.env.CHROME, args });
  const folder = await unpacked();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: [...args, '--headless=shell'], env });
}

/** The package's own font, so that a page looks the same whatever fonts a machine has. */
const SANS = '<alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>';

/** The folder of the package's browser with its libraries and fonts, unpacked once for all runs. */
async function unpacked(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packageFolder(entry), 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const part = mkdtempSync(`${folder}.`);
  // It unpacks into the temporary folder, and its shared libraries only where it thinks it is on Lambda.
  const code = "import { default as chromium } from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: part, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { env });
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  const fonts = `<?xml version="1.0"?><fontconfig>${dirs}${SANS}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
  writeFileSync(join(part, 'fonts.conf'), fonts);
  try {
    // Test files run side by side: whoever is first wins, and nobody starts half a browser.
    renameSync(part, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw cause;
    rmSync(part, { recursive: true });
  }
  return folder;
}

function packageFolder(within: string): string {
  const folder = dirname(within);
  const file = join(folder, 'package.json');
  const isIt = existsSync(file) && 'version' in (JSON.parse(readFileSync(file, 'utf8')) as object);
  return isIt ? folder : packageFolder(folder);
}
