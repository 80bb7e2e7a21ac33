import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findingSeverity } from '../../../shared/entry/severity.ts';

test('a finding leaves a value out or only asks about it as the table of shared/README.md says', () => {
  const readme = readFileSync(new URL('../../../shared/README.md', import.meta.url), 'utf8');
  const written = [...readme.matchAll(/^\| `([a-z-]+)` \| (error|warning) \|/gm)];
  expect(written.length).toBeGreaterThan(40);
  expect(findingSeverity).toEqual(Object.fromEntries(written.map(([, code, severity]) => [code, severity])));
});
