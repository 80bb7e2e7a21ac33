import type * as z from 'zod/mini';
import {
  builtInPlan,
  type Change,
  cliProblems,
  cliWords,
  insertTemplates,
  type Locale,
  type Plan,
  refresh,
  type Workbook,
} from '../../shared/index.ts';
import type { insertJson } from '../json/insert-json.ts';
import { type Command, type Failed, failed } from './command.ts';
import { openTracker, refused, saveTracker } from './open-tracker.ts';
import { unknownPlan } from './plans.ts';

/** `dti insert FILE --plan ID`: the templates of a plan behind the sheets of a workbook that exists. */
export const insertInto: Command = {
  name: 'insert',
  takes: 'file',
  changesFile: true,
  options: { plan: { type: 'string', required: true } },
  run(input) {
    const id = input.text('plan') ?? '';
    const file = input.subject;
    const plan = builtInPlan(id);
    if (plan === null) return unknownPlan(id);
    const tracker = openTracker(file);
    if (!tracker.ok) return tracker;
    const { xlsx, bytes } = tracker;
    const before = xlsx.snapshot();
    const asOf = input.asOf ?? input.today;
    const templates = insertTemplates(before, plan, { asOf });
    const inTheWay = collision(file, before, templates);
    if (inTheWay !== null) return inTheWay;
    xlsx.apply(templates);
    const refreshed = refresh(xlsx.snapshot(), { asOf, today: input.today });
    if (!refreshed.ok) return refused(refreshed.problem);
    xlsx.apply(refreshed.value.changes);
    const unsaved = saveTracker(file, xlsx, bytes);
    if (unsaved !== null) return unsaved;
    const kept = before.sheets.map(({ title }) => title);
    const added = templates.flatMap((change) => (change.do === 'add-sheet' ? [change.sheet] : []));
    const json = { file, plan: id, asOf, indicators: plan.indicators.length, added, kept };
    return { ok: true, exit: 0, json, print: (locale) => printInsert(json, plan, locale) };
  },
};

/** What is in the way of the templates: they lack nothing here, or a name of somebody else's is called the same. */
function collision(file: string, { names }: Workbook, templates: readonly Change[]): Failed | null {
  if (templates.length === 0) return failed('has-templates', cliProblems.hasTemplates(file));
  const taken = new Map(Object.keys(names).map((name) => [name.toLowerCase(), name]));
  for (const change of templates) {
    const name = change.do === 'define-name' ? taken.get(change.name.toLowerCase()) : undefined;
    if (name !== undefined) return failed('name-exists', cliProblems.nameExists(file, name));
  }
  return null;
}

function printInsert(made: z.output<typeof insertJson>, plan: Plan, locale: Locale): string {
  return [
    cliWords.insertedInto(made.file, plan.title, made.added.length, made.kept.length)[locale],
    made.added.join(' · '),
    cliWords.seeStatus(made.file)[locale],
  ].join('\n');
}
