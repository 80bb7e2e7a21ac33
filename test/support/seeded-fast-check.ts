/**
 * fast-check with one seed for every run, so that the same tree always gives the same answer, here and in CI.
 *
 * `DTI_SEED=random npm test` tries other values; what it finds becomes a case of its own.
 */
import * as fc from '../../node_modules/fast-check/lib/fast-check.js';

if (process.env.DTI_SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20260618 });

export * from '../../node_modules/fast-check/lib/fast-check.js';
export { default } from '../../node_modules/fast-check/lib/fast-check.js';
