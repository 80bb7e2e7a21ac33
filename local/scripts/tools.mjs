// What `npm start` and `npm test` share. It runs before anything is installed, so it uses Node alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Arguments for node that start jest; its ESM mode still stands behind a flag of Node. */
export const jestCommand = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** True where this Node is new enough for the project (package.json "engines"). */
export const nodeIsNewEnough = () => Number(process.versions.node.split('.')[0]) >= 20;

/**
 * Runs a command in the repository and returns its exit code.
 * `run('node', ['x.mjs'])` //=> 0
 */
export function run(command, args, options = {}) {
  const { error, status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs npm, the one that started us where there is one (on Windows `npm` alone is a .cmd that Node refuses). */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * True when every package of the lock file stands in node_modules in the locked version.
 * npm writes node_modules/.package-lock.json last, so an interrupted installation is seen too.
 */
export function isInstalled() {
  const locked = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(locked)
    .filter(([path, { optional }]) => path !== '' && !optional)
    .every(([path, { version }]) => present[path]?.version === version && existsSync(join(root, path)));
}

/** Installs what is missing and returns false when that failed. `say` is told before it starts. */
export function install(say) {
  if (isInstalled()) return true;
  say();
  return npm('ci', '--include=dev') === 0 && isInstalled();
}

function packagesIn(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
