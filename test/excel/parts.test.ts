import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const BUILDER = new URL('../../local/scripts/build-addin.mjs', import.meta.url).href;

beforeAll(async () => {
  const { buildAddin } = (await import(BUILDER)) as { buildAddin(address: string, target: string): Promise<void> };
  await buildAddin('https://dti.example.vn/excel', folder);
});

/** A script and what it needs before it runs; what it asks for later by import() is not among it. */
function loadedAtOnce(path: string, known: Set<string> = new Set()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  const code = readFileSync(join(folder, path), 'utf8');
  for (const [, found = ''] of code.matchAll(/(?:^|[;}])(?:import|export)(?:\{[^}]*\}from)?"(\.[^"]+)"/g)) {
    loadedAtOnce(normalize(join(path, '..', found)), known);
  }
  return known;
}

const bytes = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);

describe('the scripts of the add-in', () => {
  test('the pane shows itself with at most 120 KB, and with neither the core nor the plans', () => {
    const parts = loadedAtOnce('pane.js');
    expect(parts.size).toBeGreaterThan(1);
    expect(bytes(parts)).toBeLessThan(120_000);
    const text = [...parts].map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
    expect(['dti:entry:', 'Hiệu lực từ ngày ký'].filter((word) => text.includes(word))).toEqual([]);
  });

  test('the plans are a part of their own, which only inserting asks for', () => {
    const scripts = readdirSync(join(folder, 'parts')).map((name) => join('parts', name));
    const withPlans = scripts.filter((path) =>
      readFileSync(join(folder, path), 'utf8').includes('phủ sóng 5G trên địa bàn'),
    );
    expect(withPlans.length).toBe(1);
    expect([...loadedAtOnce('commands.js')].filter((path) => withPlans.includes(path))).toEqual([]);
  });

  test('the manifest has the address that was asked for, everywhere', () => {
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('<AppDomain>https://dti.example.vn</AppDomain>');
    expect(manifest).toContain('"https://dti.example.vn/excel/pane.html"');
  });
});
