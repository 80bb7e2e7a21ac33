import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { memoryWorkbook, type WorkbookModel } from '../../local/workbook-model/index.ts';
import {
  builtInPlan,
  type Change,
  checkEntries,
  emptyWorkbook,
  fillCells,
  insertTemplates,
  type Plan,
  refresh,
  type Workbook,
} from '../../shared/index.ts';
import { excelUnderTest, excelVersions, unknownMembers } from './excel-under-test.ts';
import { fillsFor, planOfSize } from './filled-plans.ts';
import { wholeWorkbook } from './same-workbook.ts';

afterEach(async () => {
  expect(await unknownMembers()).toEqual([]);
});

const PLANS = ['loc-tan', 'la-nga'] as const;
const WHEN = { asOf: null, today: '2026-06-20' } as const;
const plan = (id: string): Plan => builtInPlan(id) as Plan;
const templates = (of: Plan): readonly Change[] => insertTemplates(emptyWorkbook, of, { asOf: '2026-06-14' });

function changesOf(outcome: ReturnType<typeof refresh> | ReturnType<typeof checkEntries>): readonly Change[] {
  if (!outcome.ok) throw new Error(outcome.problem.en);
  return outcome.value.changes;
}

/** The matcher's own comparison takes seconds on thousands of cells: it is asked only for the difference. */
function expectSame(received: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(received, expected)) expect(received).toEqual(expected);
}

/** Excel begins with an empty sheet of its own. */
const ours = <T extends WorkbookModel | Workbook>(workbook: T): T => ({
  ...workbook,
  sheets: (workbook.sheets as readonly { title: string }[]).filter(({ title }) => title !== 'Sheet1'),
});

describe.each(excelVersions)('in Excel (%s) the use cases', (version) => {
  test.each(PLANS)('make of %s what they make in memory, cell by cell', async (id) => {
    const memory = memoryWorkbook();
    const { host, model } = await excelUnderTest(version);
    const both = async (decide: (workbook: Workbook) => readonly Change[]): Promise<void> => {
      memory.apply(decide(memory.snapshot()));
      await host.apply(decide(ours(await host.snapshot())));
    };

    await both(() => templates(plan(id)));
    expectSame(wholeWorkbook(ours(model()), false), wholeWorkbook(memory.model(), false));

    await both((workbook) => fillCells(workbook, fillsFor(workbook, 0)));
    await both((workbook) => changesOf(checkEntries(workbook, WHEN)));
    expectSame(ours(await host.snapshot()).names, memory.snapshot().names);

    await both((workbook) => changesOf(refresh(workbook, WHEN)));
    expectSame(wholeWorkbook(ours(model())), wholeWorkbook(memory.model()));

    expect(changesOf(refresh(await host.snapshot(), WHEN)).filter((change) => change.do === 'write')).toEqual([]);
  });

  const sizes = version === 'floor' ? [22, 200] : [22];
  test.each(sizes)(
    'read in two syncs and write in two, with %d indicators, and send no more than they need',
    async (size) => {
      const measured = await measure(planOfSize(plan('loc-tan'), size));
      const syncs = Object.entries(measured).map(([useCase, { count }]) => [useCase, count]);
      expect(Object.fromEntries(syncs)).toEqual({ insert: 2, read: 2, fill: 2, check: 2, refresh: 2 });
      const tooMuch = Object.entries(measured).filter(([useCase, { bytes }]) => bytes > mostBytes(useCase, size));
      expect(tooMuch).toEqual([]);
    },
  );

  /** A part that every workbook has, and a part for each indicator. */
  function mostBytes(useCase: string, size: number): number {
    const [whole, each] = BYTES[useCase] ?? [0, 0];
    return whole + each * size;
  }
  const BYTES: Readonly<Record<string, readonly [whole: number, each: number]>> = {
    insert: [1_100_000, 12_000],
    // asks for the same of every sheet
    read: [40_000, 0],
    fill: [10_000, 2_000],
    check: [30_000, 1_000],
    refresh: [60_000, 2_000],
  };

  async function measure(of: Plan) {
    const { excel, host } = await excelUnderTest(version);
    const measured = async (work: () => Promise<unknown>) => {
      const before = excel.syncs().length;
      await work();
      const syncs = excel.syncs().slice(before);
      return { count: syncs.length, bytes: syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0) };
    };
    const insert = await measured(() => host.apply(templates(of)));
    const read = await measured(() => host.snapshot());
    const snapshot = await host.snapshot();
    const fill = await measured(() => host.apply(fillCells(snapshot, fillsFor(snapshot, 0))));
    const checked = changesOf(checkEntries(await host.snapshot(), WHEN));
    const check = await measured(() => host.apply(checked));
    const judged = changesOf(refresh(await host.snapshot(), WHEN));
    return { insert, read, fill, check, refresh: await measured(() => host.apply(judged)) };
  }
});
