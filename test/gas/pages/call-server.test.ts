import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const config = join(root, 'gas/pages/tsconfig.json');

/** What the compiler says of lines that stand in gas/pages, in the project of the pages. */
function complaints(...lines: readonly string[]): string[] {
  const path = join(root, 'gas/pages/snippet.ts');
  const text = [`import { askServer, callServer } from './call-server.ts';`, ...lines].join('\n');
  const read = ts.readConfigFile(config, ts.sys.readFile).config as unknown;
  const { options: own } = ts.parseJsonConfigFileContent(read, ts.sys, dirname(config));
  const options = { ...own, composite: false, emitDeclarationOnly: false, noEmit: true, noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, target) =>
    name === path ? ts.createSourceFile(path, text, target) : getSourceFile(name, target);
  host.fileExists = (name) => name === path || fileExists(name);
  // The script's own files are of another project, which knows the services of Google.
  const program = ts.createProgram([path], { ...options, types: ['google-apps-script'] }, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('a call to the server', () => {
  test('compiles as it is meant', () => {
    expect(
      complaints(
        `export const plans = callServer('serverPlans');`,
        `export const checked = askServer('serverCheck').then((answer) => answer.ok && answer.value.findings.length);`,
        `export const selected = askServer('serverSelect', 'Nhập - VP', 'H15');`,
      ),
    ).toEqual([]);
  });
  test.each([
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
    [
      'that takes what gives no answer for one',
      `void askServer('serverPlans');`,
      'not assignable to parameter of type',
    ],
  ])('%s does not compile', (_what, line, complaint) => {
    expect(complaints(line)).toEqual([expect.stringContaining(complaint)]);
  });
});
