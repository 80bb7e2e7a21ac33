import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { laNga } from '../../../shared/plan/built-in/la-nga/plan.ts';
import { locTan } from '../../../shared/plan/built-in/loc-tan/plan.ts';
import { choicesTable } from '../../support/choices-table.ts';

const readme = new URL('../../../shared/README.md', import.meta.url);
const [start, end] = ['<!-- choices:start -->', '<!-- choices:end -->'];

test('the table of choices in shared/README.md is what the plan data says', () => {
  const expected = `\n${[locTan, laNga].map(choicesTable).join('\n\n')}\n`;
  const [before = '', rest = ''] = readFileSync(readme, 'utf8').split(start);
  const [section, ...after] = rest.split(end);
  // `WRITE_CHOICES=1 npm run jest -- built-in-choices` brings the section up to date.
  if (process.env.WRITE_CHOICES) writeFileSync(readme, [before, start, expected, end, ...after].join(''));
  else expect(section).toBe(expected);
});
