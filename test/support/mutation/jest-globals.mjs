// What the core's tests take from '@jest/globals', without jest around it: they are only written down, to be run at will.
import { expect } from 'expect';
import { bind } from 'jest-each';

export { expect };

/** Every test written down so far, in order: `{ file, name, run }`. */
export let written = [];

let file = '';
let path = [];

/** The tests that follow stand in this file. */
export function readingFrom(testFile) {
  file = testFile;
}

/** Forgets what was written down, before the tests are loaded anew. */
export function forget() {
  written = [];
}

export function describe(name, body) {
  const outer = path;
  path = [...path, name];
  body();
  path = outer;
}

export function test(name, run) {
  written.push({ file, name: [...path, name].join(' '), run });
}

describe.each = bind(describe, false);
test.each = bind(test, false);
