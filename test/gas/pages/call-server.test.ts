import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const config = join(root, 'gas/pages/tsconfig.json');

/** What the compiler says of each of these snippets, which stand in gas/pages, in the project of the pages. */
function complaints(snippets: readonly string[]): readonly (readonly string[])[] {
  const texts = new Map(
    snippets.map((text, index) => [
      join(root, `gas/pages/snippet-${index}.ts`),
      `import { askServer, callServer } from './call-server.ts';\n${text}`,
    ]),
  );
  const read = ts.readConfigFile(config, ts.sys.readFile).config as unknown;
  const { options: own } = ts.parseJsonConfigFileContent(read, ts.sys, dirname(config));
  const options = { ...own, composite: false, emitDeclarationOnly: false, noEmit: true, noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, target) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target);
  };
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  // The script's own files are of another project, which knows the services of Google.
  const program = ts.createProgram([...texts.keys()], { ...options, types: ['google-apps-script'] }, host);
  return [...texts.keys()].map((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

const RIGHT = `
  export const plans = callServer('serverPlans');
  export const checked = askServer('serverCheck').then((answer) => answer.ok && answer.value.findings.length);
  export const selected = askServer('serverSelect', 'Nhập - VP', 'H15');
`;
const WRONG: readonly (readonly [what: string, line: string, complaint: string])[] = [
  ['of a function that is not there', `void callServer('serverErase');`, 'not assignable to parameter of type'],
  [
    'of a function of the script that no page may call',
    `void callServer('onEdit');`,
    'not assignable to parameter of type',
  ],
  ['without its arguments', `void askServer('serverSelect', 'Nhập - VP');`, 'Expected 3 arguments, but got 2'],
  ['with an argument of another type', `void askServer('serverInsert', 1);`, "Argument of type 'number'"],
  ['with a date, which does not cross', `void askServer('serverInsert', new Date());`, "Argument of type 'Date'"],
  [
    'that reads what the answer has not',
    `void callServer('serverPlans').then(([plan]) => plan?.name);`,
    "Property 'name' does not exist",
  ],
  ['that takes what gives no answer for one', `void askServer('serverPlans');`, 'not assignable to parameter of type'],
];

describe('a call to the server', () => {
  let found: ReturnType<typeof complaints> = [];
  beforeAll(() => {
    found = complaints([RIGHT, ...WRONG.map(([, line]) => line)]);
  });
  test('compiles as it is meant', () => {
    expect(found[0]).toEqual([]);
  });
  test.each(WRONG.map(([what, , complaint], index) => [what, complaint, index + 1] as const))(
    '%s does not compile',
    (_what, complaint, index) => {
      expect(found[index]).toEqual([expect.stringContaining(complaint)]);
    },
  );
});
