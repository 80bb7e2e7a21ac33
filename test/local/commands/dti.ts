import type * as z from 'zod/mini';
import { runDti } from '../../../local/commands/run-dti.ts';
import { errorJson } from '../../../local/json/error-json.ts';

export interface Ran {
  readonly exit: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** The day on which the command line believes to be. */
export const TODAY = '2026-11-22';

/** Runs `dti` as a shell would: `await dti('target', '>20%')` */
export async function dti(...args: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const surroundings = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    today: TODAY,
  };
  const exit = await runDti(args, surroundings);
  return { exit, out, err };
}

/** What a command prints with `--json`, held against its documented schema. */
export async function dtiJson<Schema extends z.ZodMiniType>(
  schema: Schema,
  ...args: string[]
): Promise<z.output<Schema>> {
  const { out, err, exit } = await dti(...args, '--json');
  if (exit === 2 || err !== '') throw new Error(`exit ${exit}: ${out}${err}`);
  return schema.parse(JSON.parse(out));
}

/** The code and sentence of a refusal; that the exit code is 2 and that both ways of asking agree is checked on the way. */
export async function refusal(...args: string[]): Promise<{ code: string; vi: string; en: string }> {
  const said = { vi: await dti(...args), en: await dti('--lang', 'en', ...args), json: await dti('--json', ...args) };
  const { error } = errorJson.parse(JSON.parse(said.json.out));
  const wrong = [said.vi, said.en, said.json].some(({ exit }) => exit !== 2);
  if (wrong || said.vi.out !== '' || said.en.out !== '' || said.json.err !== '') throw new Error(JSON.stringify(said));
  if (said.vi.err !== `${error.message}\n` || said.en.err !== `${error.messageEn}\n`)
    throw new Error(JSON.stringify(said));
  return { code: error.code, vi: error.message, en: error.messageEn };
}
