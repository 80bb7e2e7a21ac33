import { existsSync } from 'node:fs';
import type * as z from 'zod/mini';
import { builtInPlan, cliProblems, cliWords, fullDate, type Locale, type Plan, refresh } from '../../shared/index.ts';
import type { newJson } from '../json/new-json.ts';
import { sampleOf } from '../sample/sample.ts';
import { newXlsxWorkbook } from '../xlsx/index.ts';
import { type Command, failed } from './command.ts';
import { makeTracker } from './make-tracker.ts';
import { refused, saveTracker } from './open-tracker.ts';
import { unknownPlan } from './plans.ts';

/** `dti new --plan ID -o FILE`: a tracking file from a built-in plan; never over a file that is there. */
export const newTracker: Command = {
  name: 'new',
  takes: null,
  options: {
    plan: { type: 'string', required: true },
    out: { type: 'string', short: 'o', required: true },
    'with-sample': { type: 'boolean' },
  },
  run(input) {
    const id = input.text('plan') ?? '';
    const file = input.text('out') ?? '';
    const plan = builtInPlan(id);
    if (plan === null) return unknownPlan(id);
    const sample = input.has('with-sample') ? sampleOf(id) : null;
    if (input.has('with-sample') && sample === null) return failed('no-sample', cliProblems.noSample(plan.title));
    if (!/\.xlsx$/i.test(file)) return failed('not-xlsx-name', cliProblems.notXlsxName(file));
    if (existsSync(file)) return failed('file-exists', cliProblems.fileExists(file));

    const asOf = input.asOf ?? sample?.asOf ?? input.today;
    const xlsx = newXlsxWorkbook();
    makeTracker(xlsx, plan, asOf, sample);
    const refreshed = refresh(xlsx.snapshot(), { asOf, today: input.today });
    if (!refreshed.ok) return refused(refreshed.problem);
    xlsx.apply(refreshed.value.changes);
    const unsaved = saveTracker(file, xlsx, null);
    if (unsaved !== null) return unsaved;
    const sheets = xlsx.snapshot().sheets.map(({ title }) => title);
    const json = { file, plan: id, asOf, indicators: plan.indicators.length, sheets, sample: sample !== null };
    return { ok: true, exit: 0, json, print: (locale) => printNew(json, plan, locale) };
  },
};

function printNew(made: z.output<typeof newJson>, plan: Plan, locale: Locale): string {
  return [
    cliWords.made(made.file, plan.title, made.indicators)[locale],
    ...(made.sample ? [cliWords.madeWithSample(fullDate(made.asOf))[locale]] : []),
    made.sheets.join(' · '),
    cliWords.seeStatus(made.file)[locale],
  ].join('\n');
}
