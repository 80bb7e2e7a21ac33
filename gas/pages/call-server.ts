import type { Answer } from '../../shared/index.ts';
import type * as server from '../server.ts';
import { cannotCall } from './text.ts';

type Server = typeof server;
type ServerName = keyof Server;

/** The slice of google.script.run that is used. https://developers.google.com/apps-script/guides/html/reference/run */
type Runner = { readonly [N in ServerName]: (...args: Parameters<Server[N]>) => void } & {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (cause: unknown) => void): Runner;
};

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/**
 * Calls a function of the server. A name or an argument that the server does not take is no TypeScript.
 * Rejects with what Google said, or what the function threw; resolves with null where the result could not cross.
 *
 * await callServer('serverSelect', 'Nhập - TT PVHCC', 'H15') //=> { ok: true, value: null, notes: [] }
 */
export function callServer<N extends ServerName>(
  name: N,
  ...args: Parameters<Server[N]>
): Promise<ReturnType<Server[N]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((result) => resolve(result as ReturnType<Server[N]>))
      .withFailureHandler(reject);
    (run[name] as (...all: Parameters<Server[N]>) => void)(...args);
  });
}

/** The same for a function that answers: a call that fails is an answer too, which says what to do. */
export async function askServer<N extends AnsweringName>(
  name: N,
  ...args: Parameters<Server[N]>
): Promise<ReturnType<Server[N]>> {
  try {
    return await callServer(name, ...args);
  } catch (cause) {
    const problem = cannotCall(messageOf(cause));
    return { ok: false, problem } as ReturnType<Server[N]>;
  }
}

type AnsweringName = { [N in ServerName]: ReturnType<Server[N]> extends Answer<unknown> ? N : never }[ServerName];

/** What Google says of a call that failed. */
export const messageOf = (cause: unknown): string =>
  String((cause as { readonly message?: unknown } | null)?.message ?? cause).replace(/\.+$/, '');

/** Closes the dialog in which the page stands. */
export const closeDialog = (): void => google.script.host.close();
