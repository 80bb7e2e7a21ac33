/**
 * Runs the core's tests for Stryker in its own process: a mutant takes milliseconds, where jest loads every module anew.
 * https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/
 */
import { writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { bundledTests } from './bundle-tests.mjs';
import { forget, written } from './jest-globals.mjs';

const createRunner = () => new CoreTests();
createRunner.inject = tokens();

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'core-tests', createRunner)];

class CoreTests {
  #file = join(process.cwd(), 'test/.core-tests.mjs');
  #loaded = 0;
  #tests = [];

  /** A mutant that is on while modules load is seen only by modules that load with it. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Stryker's instrumented code looks here for the mutant that is on, and notes here what it runs.
    globalThis.__stryker__ = {};
    writeFileSync(this.#file, await bundledTests(process.cwd()));
  }

  async dryRun() {
    await this.#load();
    const tests = [];
    for (const test of this.#tests) {
      globalThis.__stryker__.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    globalThis.__stryker__.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: globalThis.__stryker__.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit, reloadEnvironment }) {
    Object.assign(globalThis.__stryker__, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit ? 0 : undefined,
    });
    try {
      if (reloadEnvironment || this.#loaded === 0) await this.#load();
      return await killed(nearestFirst(this.#tests, sandboxFileName), testFilter);
    } catch (cause) {
      return { status: 'error', errorMessage: String(cause?.stack ?? cause) };
    } finally {
      globalThis.__stryker__.activeMutant = undefined;
    }
  }

  async #load() {
    forget();
    this.#loaded += 1;
    await import(`${pathToFileURL(this.#file)}?${this.#loaded}`);
    this.#tests = written.map((test, index) => ({ ...test, id: `${index} ${test.name}` }));
  }
}

async function killed(tests, testFilter) {
  const wanted = testFilter && new Set(testFilter);
  let nrOfTests = 0;
  for (const test of tests) {
    if (wanted && !wanted.has(test.id)) continue;
    nrOfTests += 1;
    const result = await resultOf(test);
    if (hitTooOften()) return { status: 'timeout', reason: 'hit limit reached' };
    if (result.status === 'failed')
      return { status: 'killed', killedBy: [test.id], failureMessage: result.failureMessage, nrOfTests };
  }
  return { status: 'survived', nrOfTests };
}

/** The mutated file's own tests first, then its folder's: most mutants fall there, and the rest need not run. */
function nearestFirst(tests, sandboxFileName) {
  const [folder, file] = sandboxFileName.split(sep).slice(-2);
  const own = `/${basename(file, '.ts')}.test.ts`;
  const distance = (test) => (test.file.endsWith(own) ? 0 : test.file.includes(`/${folder}/`) ? 1 : 2);
  return [...tests].sort((one, other) => distance(one) - distance(other));
}

const hitTooOften = () => globalThis.__stryker__.hitCount > globalThis.__stryker__.hitLimit;

async function resultOf({ id, name, run }) {
  const started = performance.now();
  const result = (rest) => ({ id, name, timeSpentMs: performance.now() - started, ...rest });
  try {
    await run();
    return result({ status: 'success' });
  } catch (cause) {
    return result({ status: 'failed', failureMessage: String(cause?.message ?? cause) });
  }
}
