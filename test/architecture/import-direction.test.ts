import { describe, expect, test } from '@jest/globals';
import { type Import, importsOf, parse, type Source, sourceFiles } from './source-files.ts';

type Folder = 'shared' | 'gas' | 'office-addin' | 'local';

const coreMayUse = ['zod/mini', 'zod/v4/locales/vi.js'];
const reaches = (folder: Folder) => (to: Import) => to.relative && to.to.startsWith(`${folder}/`);
const theDoor = (to: Import) => to.to === 'shared/index.ts';
const nodeModule = (to: Import) => to.to.startsWith('node:');

/** What a file of each folder may import. The tests may import everything. */
const allowed: Record<Folder, (to: Import) => boolean> = {
  shared: (to) => reaches('shared')(to) || coreMayUse.includes(to.to),
  gas: (to) => reaches('gas')(to) || theDoor(to),
  'office-addin': (to) => reaches('office-addin')(to) || theDoor(to),
  local: (to) => reaches('local')(to) || theDoor(to) || nodeModule(to) || !to.relative,
};

const forbidden: Record<Folder, readonly string[]> = {
  shared: ['../local/a.ts', '../../gas/a.ts', 'node:fs', 'hucre', '../test/a.ts'],
  gas: ['../office-addin/a.ts', '../local/a.ts', '../shared/plan/target.ts', 'node:fs', 'hucre'],
  'office-addin': ['../gas/a.ts', '../local/a.ts', '../shared/plan/target.ts', 'node:fs', 'hucre'],
  local: ['../gas/a.ts', '../office-addin/a.ts', '../shared/plan/target.ts', '../test/a.ts'],
};

function wrongImports(folder: Folder, source: Source): string[] {
  const wrong = importsOf(source).filter((to) => !allowed[folder](to));
  return wrong.map(({ to }) => `${source.path} imports ${to}`);
}

describe.each(Object.keys(allowed) as Folder[])('%s/ imports only what it may', (folder) => {
  test('in every file', () => {
    expect(sourceFiles(folder).flatMap((source) => wrongImports(folder, source))).toEqual([]);
  });
  test.each(forbidden[folder])('the rule catches %s in each kind of import', (to) => {
    const kinds = [`import { a } from '${to}';`, `import type { A } from '${to}';`, `export * from '${to}';`];
    const others = [`import '${to}';`, `const a = await import('${to}');`, `let a: import('${to}').A;`];
    const found = [...kinds, ...others].map((text) => wrongImports(folder, parse(`${folder}/sample.ts`, text)).length);
    expect(found).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
