// Prints the script that asks a real spreadsheet what the tests of the Google Sheets host take for granted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tools.mjs';

process.stdout.write(readFileSync(join(root, 'test/gas/probe/probe.js'), 'utf8'));
