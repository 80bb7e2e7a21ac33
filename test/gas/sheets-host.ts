import type { Change } from '../../shared/workbook/change.ts';
import type { Host } from '../../shared/workbook/host.ts';
import type { Workbook } from '../../shared/workbook/workbook.ts';
import { type FakeState, newState } from './fake/state.ts';
import { type Running, type RunOptions, startScript } from './run.ts';

interface BuildOptions {
  readonly isAddon?: boolean;
  readonly isFull?: boolean;
}
interface Builder {
  /** Names of the functions that Apps Script may call. */
  readonly entryPoints: readonly string[];
  /** With those of the build with mail. */
  readonly fullEntryPoints: readonly string[];
  /** The text of Code.js with these pages, or with those that are there. */
  gasCode(pages?: readonly string[], options?: BuildOptions): Promise<string>;
  /** The built-in plans as the page that goes with it. */
  plansPage(): Promise<string>;
  /** Names of the pages, with ".html". */
  pageFiles(): string[];
  /** The text of a page as it is shipped. */
  pageText(page: string): Promise<string>;
  /** Writes dist/gas anew and returns the paths of its files. */
  buildGas(options?: BuildOptions): Promise<string[]>;
}

/** The build script, which is plain JavaScript. */
export const builder = async (): Promise<Builder> =>
  (await import(new URL('../../local/scripts/build-gas.mjs', import.meta.url).href)) as Builder;

let code: Promise<string> | null = null;
let plans: Promise<string> | null = null;

/** The bundle that is shipped, built once for all tests of a file. */
export function shippedCode(): Promise<string> {
  const built = code ?? builder().then(({ gasCode }) => gasCode());
  code = built;
  return built;
}

/** What is shipped beside it for the script to read. */
export async function shippedFiles(): Promise<Readonly<Record<string, string>>> {
  plans = plans ?? builder().then(({ plansPage }) => plansPage());
  return { plans: await plans };
}

/** One execution of the shipped bundle. */
export const execution = async (state: FakeState, options?: RunOptions): Promise<Running> =>
  startScript(await shippedCode(), state, { files: await shippedFiles(), ...options });

const HOST =
  'DTI.sheetsWorkbook({ file: SpreadsheetApp.getActiveSpreadsheet(), app: SpreadsheetApp, utilities: Utilities })';

/** What comes out of the context is of another realm; only plain data is let out. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The adapter as the shipped bundle has it; every snapshot and every list of changes is an execution of its own. */
export function sheetsHost(state: FakeState = newState()): Host & { readonly state: FakeState } {
  const start = async (): Promise<Host> => (await execution(state)).evaluate(HOST) as Host;
  const atFirst = state.file.sheets[0]?.title;
  return {
    name: 'sheets',
    calculates: true,
    state,
    async snapshot() {
      const { sheets, names } = plain(await (await start()).snapshot()) as Workbook;
      // A spreadsheet is never without a sheet; the one it begins with is not ours.
      return { sheets: sheets.filter(({ title }) => title !== atFirst), names };
    },
    async apply(changes: readonly Change[]) {
      const host = await start();
      try {
        await host.apply(changes);
      } catch (cause) {
        throw new Error((cause as Error).message, { cause });
      }
    },
  };
}
