// `npm test`: installs what is missing, runs every check, says what each one is, and closes with the count.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, jestCommand, nodeIsNewEnough, root, run } from './tools.mjs';

const resultFile = join(root, 'node_modules/.cache/jest-results.json');
const count = { passed: 0, failed: 0 };

/** One named check is one in the count; what it printed is shown only where it failed. */
function step(name, script, ...args) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  const ok = status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (!ok) console.log(stdout + stderr);
  count[ok ? 'passed' : 'failed'] += 1;
}

/** Every jest test is one in the count, a file that could not run and a missed coverage are one failure each. */
function jest(...args) {
  rmSync(resultFile, { force: true });
  const status = run(process.execPath, [...jestCommand, '--ci', '--json', `--outputFile=${resultFile}`, ...args]);
  const result = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined;
  const notRun = (result?.testResults ?? [])
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'passed' && test.title.startsWith('not run: '));
  for (const test of notRun) console.log(test.title);
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  count.passed += (result?.numPassedTests ?? 0) - notRun.length;
  count.failed += failed === 0 && status !== 0 ? 1 : failed;
}

function finish() {
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exit(count.failed === 0 ? 0 : 1);
}

const stop = (sentence) => {
  console.error(sentence);
  count.failed += 1;
  finish();
};

if (!nodeIsNewEnough()) stop(`Node.js 20 or newer is needed, this is ${process.versions.node}.`);
if (!install(() => console.log('Installing what is missing (npm ci), about a minute the first time …'))) {
  stop('The installation failed: see the error above, check the network, then run "npm test" again.');
}
step('format and lint (biome)', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings');
step('types, and that the core knows no host (tsc)', 'node_modules/typescript/bin/tsc', '-b');
step('no unused files, exports or packages (knip)', 'node_modules/knip/bin/knip.js');
step('bundle (esbuild)', 'local/scripts/build.mjs');
// Only the core’s own tests count branches: they are the ones that have to reach them, and counting takes time.
console.log('the core: tests and branch coverage of shared/ (jest) …');
jest('--coverage', 'test/shared/', 'test/panel/');
console.log('the hosts and everything around them: tests (jest) …');
jest('--testPathIgnorePatterns=/node_modules/', '--testPathIgnorePatterns=/test/(?:shared|panel)/');
finish();
