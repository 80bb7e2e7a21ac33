import type { Page } from 'playwright-core';
import { clientRun } from '../client-run.ts';
import type { FakeState } from '../fake/state.ts';
import { builder } from '../sheets-host.ts';

/** What stands between a page and the server. */
export interface Between {
  /** Told of each call; what it throws is how the call fails. */
  readonly call?: (name: string) => void;
  /** Answers in place of the server's: null is what a page gets for a result that cannot cross. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

const ADDRESS = 'https://page.test/';

/**
 * Shows a page as it is shipped, with a google.script.run bound to the shipped script in its bare context: every call is
 * an execution of its own. Nothing else can be reached from the page. What it says in the console is an error.
 */
export async function showPage(
  page: Page,
  name: string,
  state: FakeState,
  { call, answers = {} }: Between = {},
): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const { pageText, entryPoints } = await builder();
  const body = await pageText(`${name}.html`);
  await page.exposeFunction('__server', async (called: string, args: readonly unknown[]) => {
    try {
      call?.(called);
      return { value: called in answers ? answers[called] : await clientRun(state, called, ...args) };
    } catch (cause) {
      return { failure: String((cause as Error).message) };
    }
  });
  await page.addInitScript(googleScriptRun(entryPoints));
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return errors;
}

/** https://developers.google.com/apps-script/guides/html/reference/run: a new runner for each set of handlers, no result of a call. */
const googleScriptRun = (names: readonly string[]): string => `
  const holdsDate = (value) => value instanceof Date || (value !== null && typeof value === 'object' && Object.values(value).some(holdsDate));
  const runner = (done, failed) => {
    const run = {
      withSuccessHandler: (handler) => runner(handler, failed),
      withFailureHandler: (handler) => runner(done, handler),
    };
    for (const name of ${JSON.stringify(names)}) run[name] = (...args) => {
      if (args.some(holdsDate)) throw new Error('Failed due to illegal value in property: 0');
      window.__server(name, args).then(({ value, failure }) => failure === undefined ? done(value) : failed(new Error(failure)));
    };
    return run;
  };
  window.google = { script: { run: runner(() => undefined, () => undefined), host: { close: () => { window.isClosed = true; } } } };
`;
