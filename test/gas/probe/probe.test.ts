import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { newState } from '../fake/state.ts';
import { startScript } from '../run.ts';

const folder = 'test/gas/probe';
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

/** What the fake answers to the probe. */
async function answers(): Promise<unknown> {
  const logger = 'var Logger = { log: function () {} };\n';
  const script = await startScript(logger + readFileSync(`${folder}/probe.js`, 'utf8'), newState());
  return JSON.parse(String(script.call('probe')));
}

describe('the probe', () => {
  test('is answered by the fake as it was when it was last looked at', async () => {
    expect(await answers()).toEqual(read('fake.json'));
  });
  // Nobody has run it in a real spreadsheet yet; once somebody has, what differs turns this red.
  if (existsSync(`${folder}/live.json`)) {
    test('is answered by the fake as by Google', async () => {
      expect(await answers()).toEqual((read('live.json') as { answers: unknown }).answers);
    });
  }
});
