import { beforeAll, describe, expect, test } from '@jest/globals';
import { makeTracker } from '../../local/commands/make-tracker.ts';
import { sampleOf } from '../../local/sample/sample.ts';
import { memoryWorkbook } from '../../local/workbook-model/index.ts';
import {
  builtInPlan,
  type Change,
  checkEntries,
  insertTemplates,
  type Plan,
  refresh,
  type Workbook,
} from '../../shared/index.ts';
import { asFarAsTold, leave, withoutBlankEnds } from './as-local.ts';
import { newFile, newState } from './fake/state.ts';
import { looksOfFake, looksOfModel } from './looks-of.ts';
import { sheetsHost } from './sheets-host.ts';

const planOf = (id: string): Plan => builtInPlan(id) as Plan;
describe.each([
  ['loc-tan', 'vi_VN'],
  ['loc-tan', 'en_US'],
  ['la-nga', 'vi_VN'],
  ['blank', 'vi_VN'],
])('the templates of %s in a file of %s', (id, locale) => {
  const state = newState({ file: newFile(locale) });
  const memory = memoryWorkbook();
  let workbook: Workbook;
  beforeAll(async () => {
    const changes = insertTemplates({ sheets: [], names: {} }, planOf(id), { asOf: '2026-06-14' });
    memory.apply(changes);
    // Levels are written by the first refresh; before it a calculating host shows 0 where they are still blank.
    const first = refresh(memory.snapshot(), { asOf: '2026-06-14', today: '2026-06-14' });
    if (!first.ok) throw new Error('not ours');
    memory.apply(first.value.changes);
    const host = sheetsHost(state);
    await host.apply(changes);
    await host.apply(first.value.changes);
    workbook = await host.snapshot();
  });

  test('hold the same values, formulas, results and names as the local host', () => {
    expect(withoutBlankEnds(workbook)).toEqual(withoutBlankEnds(memory.snapshot()));
  });
  test.each(['cells', 'validations', 'colourRules', 'unlocked', 'rest'] as const)('have the same %s', (aspect) => {
    const { sheets, formats } = memory.model();
    const of = (looks: readonly (readonly [string, ReturnType<typeof looksOfFake>])[]): unknown =>
      Object.fromEntries(looks.map(([title, look]) => [title, look[aspect]]));
    expect(of(state.file.sheets.slice(1).map((sheet) => [sheet.title, looksOfFake(sheet)]))).toEqual(
      of(sheets.map((sheet) => [sheet.title, looksOfModel(sheet, formats)])),
    );
  });
});

describe.each(['loc-tan', 'la-nga'])('the sample of %s', (id) => {
  const sample = sampleOf(id);
  const state = newState();
  const host = sheetsHost(state);
  const memory = memoryWorkbook();
  const when = { asOf: sample?.asOf ?? null, today: '2026-12-31' };
  beforeAll(async () => {
    if (sample === null) throw new Error('no sample');
    const people: Change[][] = [];
    const recorder = {
      snapshot: () => memory.snapshot(),
      apply: (changes: readonly Change[]) => void people.push([...changes]),
    };
    makeTracker(
      {
        snapshot: recorder.snapshot,
        apply(changes) {
          recorder.apply(changes);
          memory.apply(changes);
        },
      },
      planOf(id),
      sample.asOf,
      sample,
    );
    for (const changes of people) {
      if (changes.every((change) => change.do === 'write')) leave(state, changes);
      else await host.apply(changes);
    }
  });

  test('reads the same, so the same is found and judged', async () => {
    const here = await host.snapshot();
    expect(checkEntries(here, when)).toEqual(checkEntries(memory.snapshot(), when));
    const [one, other] = [refresh(here, when), refresh(memory.snapshot(), when)];
    expect(one.ok && other.ok && one.value.report).toEqual(other.ok && other.value.report);
    expect(one.ok && one.value.findings.length > 5).toBe(true);
  });

  test('shows the same cells after a refresh, statuses that Sheets calculates included', async () => {
    const outcome = refresh(memory.snapshot(), when);
    if (!outcome.ok) throw new Error('not ours');
    memory.apply(outcome.value.changes);
    await host.apply(outcome.value.changes);
    const [here, there] = [await host.snapshot(), memory.snapshot()];
    expect(withoutBlankEnds(asFarAsTold(here, there))).toEqual(withoutBlankEnds(asFarAsTold(there, there)));
  });

  test('has nothing left to write when it is refreshed again', async () => {
    const again = refresh(await host.snapshot(), when);
    expect(again.ok && again.value.changes.filter((change) => change.do !== 'results')).toEqual([]);
  });
});
