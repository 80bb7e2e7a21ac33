import type * as z from 'zod/mini';
import { checkEntries, type Finding, findingSentence } from '../../shared/index.ts';
import type { checkJson } from '../json/check-json.ts';
import type { Command } from './command.ts';
import { countFindings, findingsText } from './findings-text.ts';
import { openTracker, refused } from './open-tracker.ts';

/** `dti check FILE`: every finding; changes nothing in the file. */
export const check: Command = {
  name: 'check',
  takes: 'file',
  options: {},
  run(input) {
    const tracker = openTracker(input.subject);
    if (!tracker.ok) return tracker;
    const checked = checkEntries(tracker.xlsx.snapshot(), input);
    if (!checked.ok) return refused(checked.problem);
    const { findings } = checked.value;
    const json = checkAsJson(findings);
    return { ok: true, exit: json.errors > 0 ? 1 : 0, json, print: (locale) => findingsText(findings, locale) };
  },
};

function checkAsJson(findings: readonly Finding[]): z.output<typeof checkJson> {
  const { errors, warnings } = countFindings(findings);
  return { findings: findings.map(findingAsJson), errors, warnings };
}

/** A finding as `--json` tells it. */
export function findingAsJson(finding: Finding): z.output<typeof checkJson>['findings'][number] {
  const { code, severity, sheet, cell, indicator, period } = finding;
  const message = findingSentence(finding);
  return { code, severity, sheet, cell, indicator, period, message: message.vi, messageEn: message.en };
}
