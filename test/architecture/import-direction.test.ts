import { describe, expect, test } from '@jest/globals';
import { type Import, importsOf, parse, type Source, sourceFiles } from './source-files.ts';

type Folder = 'shared' | 'shared/panel' | 'shared/report-docx' | 'gas' | 'gas/pages' | 'office-addin' | 'local';

const coreMayUse = ['zod/mini', 'zod/v4/locales/vi.js'];
const reaches = (folder: string) => (to: Import) => to.relative && to.to.startsWith(`${folder}/`);
const theDoor = (to: Import) => to.to === 'shared/index.ts';
/** What a page that shows the panel needs. */
const thePanel = (to: Import) => to.to === 'shared/panel/index.ts';
/** What makes Word documents, for hosts that can wait. */
const theDocument = (to: Import) => to.to === 'shared/report-docx/index.ts';
const nodeModule = (to: Import) => to.to.startsWith('node:');

/** What a file of each folder may import. The tests may import everything. */
const allowed: Record<Folder, (to: Import) => boolean> = {
  shared: (to) =>
    (reaches('shared')(to) && !reaches('shared/panel')(to) && !reaches('shared/report-docx')(to)) ||
    coreMayUse.includes(to.to),
  'shared/panel': (to) => ['panel', 'text', 'progress', 'use-cases'].some((part) => reaches(`shared/${part}`)(to)),
  'shared/report-docx': (to) =>
    ['report-docx', 'report', 'text'].some((part) => reaches(`shared/${part}`)(to)) ||
    ['docx', 'fflate'].includes(to.to),
  gas: (to) => (reaches('gas')(to) && !reaches('gas/pages')(to)) || theDoor(to),
  'gas/pages': (to) =>
    reaches('gas/pages')(to) || to.to === 'gas/server.ts' || theDoor(to) || thePanel(to) || theDocument(to),
  'office-addin': (to) => reaches('office-addin')(to) || theDoor(to) || theDocument(to) || thePanel(to),
  local: (to) => reaches('local')(to) || theDoor(to) || theDocument(to) || nodeModule(to) || !to.relative,
};

const forbidden: Record<Folder, readonly string[]> = {
  shared: [
    '../local/a.ts',
    '../../gas/a.ts',
    'node:fs',
    'hucre',
    '../test/a.ts',
    './panel/index.ts',
    './report-docx/index.ts',
  ],
  'shared/panel': ['../index.ts', '../workbook/host.ts', '../../gas/a.ts', 'zod/mini', 'lit'],
  'shared/report-docx': ['../index.ts', '../use-cases/report.ts', '../../local/a.ts', 'node:fs', 'zod/mini'],
  gas: [
    '../shared/report-docx/index.ts',
    './pages/a.ts',
    '../shared/panel/index.ts',
    '../office-addin/a.ts',
    '../local/a.ts',
    '../shared/plan/target.ts',
    'node:fs',
    'hucre',
  ],
  'gas/pages': ['../main.ts', '../../shared/panel/html.ts', '../../office-addin/a.ts', 'node:fs'],
  'office-addin': [
    '../shared/panel/html.ts',
    '../gas/a.ts',
    '../local/a.ts',
    '../shared/plan/target.ts',
    'node:fs',
    'hucre',
  ],
  local: ['../gas/a.ts', '../office-addin/a.ts', '../shared/plan/target.ts', '../test/a.ts'],
};

function wrongImports(folder: Folder, source: Source): string[] {
  const wrong = importsOf(source).filter((to) => !allowed[folder](to));
  return wrong.map(({ to }) => `${source.path} imports ${to}`);
}

describe.each(Object.keys(allowed) as Folder[])('%s/ imports only what it may', (folder) => {
  test('in every file', () => {
    const within = (Object.keys(allowed) as Folder[]).filter((other) => other.startsWith(`${folder}/`));
    const own = sourceFiles(folder).filter(({ path }) => !within.some((other) => path.startsWith(`${other}/`)));
    expect(own.flatMap((source) => wrongImports(folder, source))).toEqual([]);
  });
  test.each(forbidden[folder])('the rule catches %s in each kind of import', (to) => {
    const kinds = [`import { a } from '${to}';`, `import type { A } from '${to}';`, `export * from '${to}';`];
    const others = [`import '${to}';`, `const a = await import('${to}');`, `let a: import('${to}').A;`];
    const found = [...kinds, ...others].map((text) => wrongImports(folder, parse(`${folder}/sample.ts`, text)).length);
    expect(found).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
