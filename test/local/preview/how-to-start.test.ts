import { expect, test } from '@jest/globals';
import { howToStart } from '../../../local/preview/how-to-start.ts';

const [terminal, script, ci] = [
  { isTerminal: true, isCi: false },
  { isTerminal: false, isCi: false },
  { isTerminal: true, isCi: true },
];

test.each([
  [[], terminal, { serves: true, opens: true }],
  [['--no-open'], terminal, { serves: true, opens: false }],
  [['--no-preview'], terminal, { serves: false, opens: false }],
  [['--no-open', '--no-preview'], script, { serves: false, opens: false }],
  [[], script, { serves: false, opens: false }],
  [[], ci, { serves: false, opens: false }],
  [['--no-open'], script, { serves: true, opens: false }],
])('npm start -- %j with %j', (args, around, expected) => {
  expect(howToStart(args, around)).toEqual(expected);
});
