import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { importsOf, nodesOf, parse, type Source, sourceFiles } from './source-files.ts';

/** A thing the core must not do: how it is found, and samples that prove the finding works. */
interface Rule {
  readonly breaks: (source: Source) => boolean;
  readonly bad: readonly string[];
}

const rules: Record<string, Rule> = {
  'knows no clock: a date is an argument': {
    breaks: (source) => names(source).includes('Date'),
    bad: ['const now = Date.now();', 'const now = new Date();', 'const day = new Date(2026, 0, 1);', 'let day: Date;'],
  },
  'leaves nothing to chance': {
    breaks: (source) => nodesOf(source).some((node) => node.getText() === 'Math.random'),
    bad: ['const chance = Math.random();'],
  },
  // The type `Workbook | Promise<Workbook>` of the host's port is no waiting: the core cannot make or await one.
  'never waits, so a synchronous host can run it': {
    breaks: (source) =>
      nodesOf(source).some(
        (node) =>
          node.kind === ts.SyntaxKind.AsyncKeyword ||
          ts.isAwaitExpression(node) ||
          (ts.isIdentifier(node) && node.text === 'Promise' && !ts.isTypeReferenceNode(node.parent)),
      ) || members(source).includes('then'),
    bad: ['async function f() {}', 'const f = async () => 1;', 'await f();', 'Promise.resolve(1);', 'f().then(g);'],
  },
  'prints nothing': {
    breaks: (source) => names(source).includes('console'),
    bad: ['console.log(1);'],
  },
  'does not depend on the language of the machine': {
    breaks: (source) =>
      names(source).includes('Intl') || members(source).some((name) => /^(toLocale.*|localeCompare)$/.test(name)),
    bad: ['new Intl.NumberFormat();', 'const t = (1).toLocaleString();', "const n = 'a'.localeCompare('b');"],
  },
  'uses no zod check that calls what Apps Script lacks (URL, atob)': {
    breaks: (source) =>
      nodesOf(source).some((node) => /^z\.(url|httpUrl|base64|base64url|ipv6|cidrv6|jwt)$/.test(node.getText())),
    bad: ['const s = z.url();', 'const s = z.base64();', 'const s = z.ipv6();'],
  },
  "imports zod as `import * as z from 'zod/mini'`, so bundles hold only what is used": {
    breaks: (source) =>
      importsOf(source).some(
        ({ to, namespace }) => to.startsWith('zod') && !to.includes('/locales/') && !(to === 'zod/mini' && namespace),
      ),
    bad: ["import { z } from 'zod';", "import * as z from 'zod';", "import { string } from 'zod/mini';"],
  },
};

const clean = `import * as z from 'zod/mini';
// Date.now(), console and Promise in a comment or a 'Promise text' are harmless.
export type Snapshot = string | Promise<string>;
export const text = 'new Date() async await Math.random console';
export const date = z.string().check(z.regex(/^\\d/));`;

// The panel runs in a page and Word documents are packed by a library: both wait, and have projects of their own.
const core = sourceFiles('shared').filter(({ path }) => !/^shared\/(panel|report-docx)\//.test(path));

describe.each(Object.entries(rules))('the core %s', (_name, { breaks, bad }) => {
  test('in every file of shared/', () => {
    const breaking = core.filter(breaks);
    expect(breaking.map(({ path }) => path)).toEqual([]);
  });
  test.each(bad)('the rule catches %s', (text) => {
    expect(breaks(parse('shared/sample.ts', text))).toBe(true);
  });
  test('the rule lets harmless code pass', () => {
    expect(breaks(parse('shared/sample.ts', clean))).toBe(false);
  });
});

/** Names that stand by themselves: not `x.Date`, not a key. */
function names(source: Source): string[] {
  return nodesOf(source).flatMap((node) => (ts.isIdentifier(node) && !isMember(node) ? [node.text] : []));
}

function members(source: Source): string[] {
  return nodesOf(source).flatMap((node) => (ts.isIdentifier(node) && isMember(node) ? [node.text] : []));
}

function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}
