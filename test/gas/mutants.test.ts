import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('the mistakes of npm run mutation:gas can still be planted: what they replace stands in the code', () => {
  const { status, stdout } = spawnSync(process.execPath, ['test/gas/mutants.mjs', '--list'], { encoding: 'utf8' });
  expect([stdout, status]).toEqual(['', 0]);
});
