import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const lockFile = new URL('../../package-lock.json', import.meta.url);
const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, Locked> };

// npm leaves the packages of other systems out when node_modules is there (npm/cli#4828) or when its registry does not
// carry them, and `npm ci` then refuses the lock file.
test('the lock file holds the packages of every system, so `npm ci` works on Windows, macOS and Linux', () => {
  const optional = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
  expect(optional.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
});

test('the lock file names no registry, so everyone installs from the one set up for them', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

// npm passes over such a package without a word, and `npm start` would wait for it for ever.
test('a package that stands inside another stands inside one that is installed', () => {
  const outer = (path: string): string => path.slice(0, path.lastIndexOf('/node_modules/'));
  const nested = Object.keys(packages).filter((path) => path.lastIndexOf('node_modules/') > 0);
  expect(nested.filter((path) => !(outer(path) in packages))).toEqual([]);
});
