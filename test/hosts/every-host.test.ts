import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Where hosts live; each keeps its adapter in a file whose name ends in -workbook.ts. */
const FOLDERS = ['gas', 'office-addin', 'local'];

const adapters = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replace(/\\/g, '/'))
    .filter((file) => file.endsWith('-workbook.ts') && /\bHost\b/.test(readFileSync(file, 'utf8'))),
);

const suites = readdirSync('test/hosts')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join('test/hosts', file), 'utf8'))
  .filter((source) => source.includes('describeHost('));

test('the hosts are found', () => {
  expect(adapters).toEqual(
    expect.arrayContaining(['local/workbook-model/memory-workbook.ts', 'local/xlsx/xlsx-workbook.ts']),
  );
});

test.each(adapters)('%s is held to what every host means', (adapter) => {
  const folder = adapter.replace(/[^/]*$/, '');
  expect(suites.some((source) => source.includes(`from '../../${folder}`))).toBe(true);
});
