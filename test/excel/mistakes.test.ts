import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('the mistakes of npm run mutation:excel can still be planted: what they replace stands in the code', () => {
  const command = ['local/scripts/mutate-excel.mjs', '--list'];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect([stdout, status]).toEqual(['', 0]);
});
