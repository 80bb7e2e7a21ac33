import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { PanelHost, PanelOptions, ReportHost } from '../../shared/panel/index.ts';

const ADDRESS = 'https://panel.test/';
const NAME = 'DtiPanel';
let script: Promise<string> | null = null;

async function bundled(): Promise<string> {
  const options = { bundle: true, write: false, format: 'iife', globalName: NAME, target: 'es2019' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: ['shared/panel/index.ts'], charset: 'utf8' });
  return outputFiles[0]?.text ?? '';
}

/** What stands in for a host: only what a test needs of it. */
export type FakeHost = Partial<Record<keyof PanelHost | keyof ReportHost, (...args: never[]) => unknown>>;

/** The same of the form "Tạo báo cáo"; a host without `build` lets nothing be downloaded. */
export const showReportForm = (page: Page, host: FakeHost, options: PanelOptions = { locale: 'vi' }) =>
  showPanel(page, host, options, 'mountReport');

/** The pane that has both, as the ribbon's button of the report opens it. */
export const showPaneAtReport = (page: Page, host: FakeHost) =>
  showPanel(page, host, { locale: 'vi', theme: 'dark', first: 'report' }, 'mountPane');

/**
 * Mounts the panel in a page of its own on a host that lives in the test. Returns what goes wrong in the page; nothing
 * outside can be reached from it.
 */
export async function showPanel(
  page: Page,
  host: FakeHost,
  options: PanelOptions & { readonly first?: 'report' } = { locale: 'vi' },
  mount: 'mountPanel' | 'mountReport' | 'mountPane' = 'mountPanel',
): Promise<string[]> {
  script = script ?? bundled();
  const [code, style] = [await script, readFileSync('shared/panel/panel.css', 'utf8')];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('__host', async (name: keyof FakeHost, args: never[]) => {
    try {
      return { value: await host[name]?.(...args) };
    } catch (cause) {
      return { failure: (cause as Error).message };
    }
  });
  const body = `<!doctype html><html lang="${options.locale}"><meta charset="utf-8"><title>Panel</title><style>${style}</style><body></body></html>`;
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: `${code};window.${NAME} = ${NAME};` });
  await page.evaluate(mounted(Object.keys(host), options, mount));
  return errors;
}

const mounted = (names: readonly string[], options: PanelOptions, mount: string): string => `
  const host = { build: null };
  for (const name of ${JSON.stringify(names)}) host[name] = async (...args) => {
    const { value, failure } = await window.__host(name, args);
    if (failure !== undefined) throw new Error(failure);
    return value;
  };
  window.panel = window.${NAME}.${mount}(document.body, host, ${mount === 'mountPane' ? 'host, ' : ''}${JSON.stringify(options)});
  if (window.panel.open) void window.panel.open();
`;
