#!/usr/bin/env node
// Starts the bundled command line; bundles it first where a source is newer, so `npx dti` is never stale.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = new URL('../dist/dti.mjs', import.meta.url);

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts') || name.endsWith('.json'))
    .reduce((latest, name) => Math.max(latest, changedAt(join(root, folder, name))), 0);

if (changedAt(fileURLToPath(bundle)) < Math.max(newest('shared'), newest('local'))) {
  const { build } = await import('./scripts/build.mjs');
  await build();
}
await import(bundle.href);
