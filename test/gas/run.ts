import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { newFormulas } from './fake/formula/formulas.ts';
import type { People } from './fake/people.ts';
import type { Box, FakeState } from './fake/state.ts';

const folder = dirname(fileURLToPath(import.meta.url));

/** What a browser or Node has and Apps Script has not: none of it may be there. */
const ABSENT = [
  ...['window', 'document', 'self', 'global', 'process', 'require', 'module', 'fetch', 'setTimeout', 'setInterval'],
  ...['queueMicrotask', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'crypto', 'structuredClone', 'atob'],
  ...['btoa', 'performance', 'Blob', 'File', 'AbortController', 'navigator', 'Headers', 'ReadableStream', 'Event'],
];

/**
 * The methods that each class of Apps Script has, read from its published types. These are generated, one member a line,
 * so a pattern reads in milliseconds what takes the compiler a second in every file of tests.
 */
function realMethods(): Readonly<Record<string, readonly string[]>> {
  const types = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const methods: Record<string, string[]> = {};
  const files = [
    'spreadsheet',
    'charts',
    'base',
    'lock',
    'properties',
    'utilities',
    'html',
    'script',
    'cache',
    'mail',
    'document',
  ];
  for (const name of files) {
    const known = new Set(Object.keys(methods));
    const text = readFileSync(join(types, `google-apps-script.${name}.d.ts`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, , type = '', body = ''] of text.matchAll(
      /^( *)(?:export )?interface (\w+)[^{}]*\{$([\s\S]*?)^\1\}/gm,
    )) {
      // a document has a Range and a NamedRange of its own, which are not the spreadsheet's
      if (name === 'document' && known.has(type)) continue;
      const own = [...body.matchAll(/^\s+(\w+)(?:<[^(]*>)?\(/gm)].flatMap(([, method]) => method ?? []);
      methods[type] = [...(methods[type] ?? []), ...own];
    }
  }
  return methods;
}

const methods = realMethods();
const formulas = newFormulas();
let fake: Script | null = null;

async function fakeScript(): Promise<Script> {
  const options = { bundle: true, write: false, format: 'iife', target: 'es2022', charset: 'utf8' } as const;
  const built = await build({ ...options, entryPoints: [join(folder, 'fake/install.ts')] });
  return new Script(built.outputFiles[0]?.text ?? '', { filename: 'fake.js' });
}

export interface Running {
  /** Calls a top-level function by its name, as a menu, a trigger or the editor does. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** Evaluates an expression where the script runs. */
  evaluate(expression: string): unknown;
  readonly people: People;
  editEvent(title: string, box: Box, value?: string): unknown;
}

export interface RunOptions {
  /** Told before every call of a service. */
  readonly before?: (name: string) => void;
  /** A simple trigger has 30 seconds, everything else 6 minutes. https://developers.google.com/apps-script/guides/services/quotas */
  readonly budget?: number;
  /** Contents of the project's HTML files that a script reads, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Loads a script into a new bare context with the fake in it: one execution, as Apps Script makes one for every call. */
export async function startScript(code: string, state: FakeState, options: RunOptions = {}): Promise<Running> {
  fake = fake ?? (await fakeScript());
  return start(fake, new Script(code, { filename: 'Code.js' }), state, options);
}

function start(
  installed: Script,
  script: Script,
  state: FakeState,
  { before = () => undefined, budget = 360_000, files = {} }: RunOptions,
): Running {
  state.execution += 1;
  state.calls = [];
  state.budget = budget;
  state.startedAt = state.clock;
  const context = createContext(Object.create(null));
  formulas.forget(state.file);
  context.__given = { state, methods, before, files, formulas };
  installed.runInContext(context);
  const present = ABSENT.filter((name) => runInContext(`typeof ${name}`, context) !== 'undefined');
  if (present.length > 0) throw new Error(`The context is not bare: ${present.join(', ')}`);
  script.runInContext(context);
  const test = runInContext('__test', context) as { people: People; editEvent: Running['editEvent'] };
  return {
    people: test.people,
    editEvent: test.editEvent,
    evaluate: (expression) => runInContext(expression, context),
    call(name, ...args) {
      if (runInContext(`typeof ${name}`, context) !== 'function') throw new Error(`Script function not found: ${name}`);
      return (runInContext(name, context) as (...all: readonly unknown[]) => unknown)(...args);
    },
  };
}

/** Calls of the present execution by kind. */
export function callCount(state: FakeState, kind: 'read' | 'write' | 'flush'): number {
  return state.calls.filter((call) => call.kind === kind).length;
}
