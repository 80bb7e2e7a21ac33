import { statusReport } from '../../shared/index.ts';
import type { Command } from './command.ts';
import { openTracker, refused } from './open-tracker.ts';
import { statusAsJson } from './status-as-json.ts';
import { statusText } from './status-text.ts';

/** `dti status FILE`: where the plan stands; changes nothing in the file. */
export const status: Command = {
  name: 'status',
  takes: 'file',
  options: {},
  run(input) {
    const tracker = openTracker(input.subject);
    if (!tracker.ok) return tracker;
    const report = statusReport(tracker.xlsx.snapshot(), input);
    if (!report.ok) return refused(report.problem);
    const json = statusAsJson(report.value);
    return { ok: true, exit: 0, json, print: (locale) => statusText(report.value, locale) };
  },
};
