import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { memoryWorkbook, type WorkbookModel } from '../../local/workbook-model/index.ts';
import {
  type AsOf,
  type Change,
  checkEntries,
  emptyWorkbook,
  fillCells,
  insertTemplates,
  refresh,
  report,
  type Workbook,
} from '../../shared/index.ts';
import { asFarAsTold, withoutBlankEnds } from '../gas/as-local.ts';
import { sampleModel } from '../local/commands/trackers.ts';
import { days, entries, plans } from '../support/generated-plans.ts';
import { excelUnderTest, excelVersions, unknownMembers } from './excel-under-test.ts';
import { wholeWorkbook } from './same-workbook.ts';

afterEach(async () => {
  expect(await unknownMembers()).toEqual([]);
});

interface Decided {
  readonly changes: readonly Change[];
}
function decided<T extends Decided>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!outcome.ok) throw new Error('not decided');
  return outcome.value;
}

const reportOf = (workbook: Workbook, when: AsOf) =>
  decided(report(workbook, { ...when, period: null, kind: null, number: null, accepted: false, locale: 'vi' }));

/** The matcher's own comparison takes seconds on thousands of cells: it is asked only for the difference. */
function expectSame(received: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(received, expected)) expect(received).toEqual(expected);
}

/** Excel begins with an empty sheet of its own where it has no file. */
const ours = <T extends WorkbookModel | Workbook>(workbook: T): T => ({
  ...workbook,
  sheets: (workbook.sheets as readonly { title: string }[]).filter(({ title }) => title !== 'Sheet1'),
});

/** Decides on both workbooks, each as it stands in its host, and compares what was found, judged and then written. */
async function useBoth(
  { host, model }: Awaited<ReturnType<typeof excelUnderTest>>,
  memory: ReturnType<typeof memoryWorkbook>,
  when: AsOf,
): Promise<void> {
  const here = ours(await host.snapshot());
  expectSame(checkEntries(here, when), checkEntries(memory.snapshot(), when));
  const [one, other] = [decided(refresh(here, when)), decided(refresh(memory.snapshot(), when))];
  expectSame(one.report, other.report);
  await host.apply(one.changes);
  memory.apply(other.changes);
  const [letter, told] = [reportOf(ours(await host.snapshot()), when), reportOf(memory.snapshot(), when)];
  expectSame(letter.model, told.model);
  await host.apply(letter.changes);
  memory.apply(told.changes);
  expectSame(wholeWorkbook(ours(model()), false), wholeWorkbook(memory.model(), false));
  const [shown, known] = [ours(await host.snapshot()), memory.snapshot()];
  const cells = (workbook: Workbook) => withoutBlankEnds(asFarAsTold(workbook, known));
  expectSame(cells(shown), cells(known));
  expect(decided(refresh(shown, when)).changes.filter((change) => change.do === 'write')).toEqual([]);
}

describe.each(excelVersions)('in Excel (%s)', (version) => {
  test.each(['loc-tan', 'la-nga'] as const)('the sample of %s is judged and reported as in memory', async (id) => {
    const start = sampleModel(id);
    await useBoth(await excelUnderTest(version, start), memoryWorkbook(start), { asOf: null, today: '2026-12-31' });
  });
});

test('a generated workbook gives the same findings, cells and report in Excel as in memory', async () => {
  const cases = fc.record({ plan: plans, day: days, later: days }).chain(({ plan, day, later }) => {
    const templates = insertTemplates(emptyWorkbook, plan, { asOf: day });
    const memory = memoryWorkbook();
    memory.apply(templates);
    const [, last = day] = [day, later].sort();
    return entries(memory.snapshot()).map((fills) => ({ templates, fills, last }));
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ templates, fills, last }) => {
      const [excel, memory] = [await excelUnderTest('floor'), memoryWorkbook()];
      for (const decide of [() => templates, (workbook: Workbook) => fillCells(workbook, fills)]) {
        await excel.host.apply(decide(ours(await excel.host.snapshot())));
        memory.apply(decide(memory.snapshot()));
      }
      await useBoth(excel, memory, { asOf: null, today: last });
    }),
    { numRuns: 12 },
  );
});
