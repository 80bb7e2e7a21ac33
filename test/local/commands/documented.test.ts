import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../../local/commands/commands.ts';
import { checkJson } from '../../../local/json/check-json.ts';
import { closeJson } from '../../../local/json/close-json.ts';
import { historyJson } from '../../../local/json/history-json.ts';
import { insertJson } from '../../../local/json/insert-json.ts';
import { judgeJson } from '../../../local/json/judge-json.ts';
import { newJson } from '../../../local/json/new-json.ts';
import { plansJson } from '../../../local/json/plans-json.ts';
import { refreshJson } from '../../../local/json/refresh-json.ts';
import { remindJson } from '../../../local/json/remind-json.ts';
import { reopenJson } from '../../../local/json/reopen-json.ts';
import { reportJson } from '../../../local/json/report-json.ts';
import { statusJson } from '../../../local/json/status-json.ts';
import { targetJson } from '../../../local/json/target-json.ts';

const docs = readFileSync('docs/command-line.md', 'utf8');
const sources = readdirSync('local/commands').map((name) => readFileSync(join('local/commands', name), 'utf8'));
const codes = sources.flatMap((source) =>
  [...source.matchAll(/failed\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? ''),
);

/** The part of the page under one heading. */
const under = (heading: string): string => docs.split(/\n### /).find((part) => part.startsWith(heading)) ?? '';

describe('docs/command-line.md', () => {
  test.each([...new Set(codes)])('explains the code %s', (code) => {
    expect(docs).toContain(`\`${code}\``);
  });
  test.each(commands.map(({ name }) => name))('shows dti %s with its options', (name) => {
    const { options = {} } = commands.find((command) => command.name === name) ?? {};
    expect(docs).toContain(`dti ${name}`);
    for (const [option, { short }] of Object.entries(options)) {
      expect(docs).toMatch(new RegExp(`--${option}\\b|${short === undefined ? `--${option}` : `-${short} `}`));
    }
  });
  test.each([
    ['`plans --json`', plansJson.def.element],
    ['`new --json`', newJson],
    ['`insert --json`', insertJson],
    ['`check --json`', checkJson],
    ['`check --json`', checkJson.shape.findings.def.element],
    ['`refresh --json`', refreshJson],
    ['`refresh --json`', refreshJson.shape.changed.def.element],
    ['`refresh --json`', refreshJson.shape.statuses.def.element],
    ['`status --json`', statusJson],
    ['`status --json`', statusJson.shape.indicators.def.element],
    ['`status --json`', statusJson.shape.units.def.element],
    ['`status --json`', statusJson.shape.groups.def.element],
    ['`report --json`', reportJson],
    ['`report --json`', reportJson.shape.figures.def.element],
    ['`close --json`', closeJson],
    ['`reopen --json`', reopenJson],
    ['`history --json`', historyJson],
    ['`history --json`', historyJson.shape.periods.def.element],
    ['`history --json`', historyJson.shape.figures.def.element],
    ['`history --json`', historyJson.shape.acts.def.element],
    ['`remind --json`', remindJson],
    ['`remind --json`', remindJson.shape.reminders.def.element],
    ['`remind --json`', remindJson.shape.reminders.def.element.shape.periods.def.element],
    ['`remind --json`', remindJson.shape.reminders.def.element.shape.periods.def.element.shape.missing.def.element],
    ['`remind --json`', remindJson.shape.periods.def.element],
    ['`target --json`', targetJson],
    ['`judge --json`', judgeJson],
  ])('names every field under %s', (heading, schema) => {
    const missing = Object.keys(schema.shape).filter((field) => !new RegExp(`\\b${field}\\b`).test(under(heading)));
    expect(missing).toEqual([]);
  });
});
