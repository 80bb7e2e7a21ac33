import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Where hosts live; each keeps its adapter in <name>-workbook.ts. */
const FOLDERS = ['gas', 'office-addin', 'local'];
const HERE = 'test/hosts';

const hosts = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
)
  .filter(
    (file) => file.endsWith('-workbook.ts') && /satisfies \w*(?:Host|Workbook)\b/.test(readFileSync(file, 'utf8')),
  )
  .map((file) => basename(file, '-workbook.ts'));

const suites = readdirSync(HERE).filter(
  (file) => file.endsWith('.test.ts') && /^describeHost\(/m.test(readFileSync(join(HERE, file), 'utf8')),
);

test('the hosts are found', () => {
  expect(hosts).toEqual(expect.arrayContaining(['memory', 'xlsx']));
});

test.each(hosts)('%s is held to what every host means', (host) => {
  expect(suites.filter((suite) => suite.startsWith(host))).not.toEqual([]);
});
