import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { memoryWorkbook } from '../../local/workbook-model/index.ts';
import {
  type Change,
  checkEntries,
  emptyWorkbook,
  type Fill,
  fillCells,
  insertTemplates,
  type Plan,
  refresh,
} from '../../shared/index.ts';
import { days, entries, plans } from '../support/generated-plans.ts';
import { asFarAsTold, leave, withoutBlankEnds } from './as-local.ts';
import { newFile, newState } from './fake/state.ts';
import { looksOfFake, looksOfModel } from './looks-of.ts';
import { sheetsHost } from './sheets-host.ts';

interface Case {
  readonly plan: Plan;
  readonly templates: readonly Change[];
  readonly fills: readonly Fill[];
  readonly day: string;
  readonly later: string;
  readonly locale: string;
}

/** A generated plan in a file, filled in a generated way. */
const cases: fc.Arbitrary<Case> = fc
  .record({ plan: plans, day: days, later: days, locale: fc.constantFrom('vi_VN', 'en_US') })
  .chain(({ plan, day, later, locale }) => {
    const templates = insertTemplates(emptyWorkbook, plan, { asOf: day });
    const memory = memoryWorkbook();
    memory.apply(templates);
    const [first = day, last = later] = [day, later].sort();
    return entries(memory.snapshot()).map((fills) => ({ plan, templates, fills, locale, day: first, later: last }));
  });

function changesOf(outcome: ReturnType<typeof refresh> | ReturnType<typeof checkEntries>): readonly Change[] {
  if (!outcome.ok) throw new Error(outcome.problem.en);
  return outcome.value.changes;
}

/** The matcher's own comparison takes seconds on thousands of cells: it is asked only for the difference. */
function expectSame(received: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(received, expected)) expect(received).toEqual(expected);
}

test('a generated workbook gives the same cells, looks and findings in Sheets as in the local host', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ templates, fills, day, later, locale }) => {
      const state = newState({ file: newFile(locale) });
      const [host, memory] = [sheetsHost(state), memoryWorkbook()];
      const first = { asOf: null, today: day };
      const second = { asOf: null, today: later };
      for (const changes of [templates, () => changesOf(refresh(memory.snapshot(), first))]) {
        const now = typeof changes === 'function' ? changes() : changes;
        memory.apply(now);
        await host.apply(now);
      }
      const typed = fillCells(memory.snapshot(), fills);
      memory.apply(typed);
      leave(state, typed);

      const here = await host.snapshot();
      expectSame(checkEntries(here, second), checkEntries(memory.snapshot(), second));
      const [one, other] = [refresh(here, second), refresh(memory.snapshot(), second)];
      expectSame(one.ok && one.value.report, other.ok && other.value.report);

      await host.apply(changesOf(one));
      memory.apply(changesOf(other));
      const [shown, told] = [await host.snapshot(), memory.snapshot()];
      expectSame(withoutBlankEnds(asFarAsTold(shown, told)), withoutBlankEnds(asFarAsTold(told, told)));
      const { sheets, formats } = memory.model();
      expectSame(
        state.file.sheets.slice(1).map((sheet) => [sheet.title, looksOfFake(sheet)]),
        sheets.map((sheet) => [sheet.title, looksOfModel(sheet, formats)]),
      );
      expect(changesOf(refresh(shown, second)).filter(({ do: what }) => what === 'write')).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
