import {
  builtInPlan,
  type Change,
  cellAddress,
  checkEntries,
  fillCells,
  insertTemplates,
  type Plan,
  refresh,
} from '../../shared/index.ts';
import { type ExcelUnderTest, excelUnderTest } from './excel-under-test.ts';
import { fillsFor, planOfSize } from './filled-plans.ts';

/** Round trips, bytes and time of each use case, beside the refresh's cells written one by one. */
const WHEN = { asOf: null, today: '2026-06-20' } as const;
const SIZES = process.argv.slice(2).map(Number);

let lastCount = 0;

async function measure(size: number): Promise<void> {
  const plan = planOfSize(builtInPlan('loc-tan') as Plan, size);
  const one = await excelUnderTest('microsoft-365');
  const timed = <T>(what: string, work: () => Promise<T>): Promise<T> => report(one, size, what, work);
  await timed('insert', async () =>
    one.host.apply(insertTemplates(await one.host.snapshot(), plan, { asOf: '2026-06-14' })),
  );
  await timed('fill', async () => {
    const workbook = await one.host.snapshot();
    await one.host.apply(fillCells(workbook, fillsFor(workbook, 0)));
  });
  await timed('check', async () => one.host.apply(changesOf(checkEntries(await one.host.snapshot(), WHEN))));
  const before = one.model();
  let changes: readonly Change[] = [];
  const adapter = await timed('refresh', async () => {
    changes = changesOf(refresh(await one.host.snapshot(), WHEN));
    await one.host.apply(changes);
    return one.excel.syncs().length;
  });
  const ours = adapter - lastCount;
  one.excel.open(before);
  const cells = cellsOf(changes);
  const measured = Math.min(cells.length, MOST_MEASURED);
  await timed(`one by one, ${measured}`, () => writeOneByOne(one, cells.slice(0, measured)));
  const times = Math.round(cells.length / ours);
  console.log(`            ${cells.length} cells one by one: ${times} times as many round trips\n`);
}

/** Time per cell does not depend on how many there are; a thousand indicators have 61.000. */
const MOST_MEASURED = 3000;

async function report<T>(one: ExcelUnderTest, size: number, what: string, work: () => Promise<T>): Promise<T> {
  lastCount = one.excel.syncs().length;
  const started = performance.now();
  const result = await work();
  const time = Math.round(performance.now() - started);
  const syncs = one.excel.syncs().slice(lastCount);
  const sent = syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  const received = syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  const columns = [String(size).padStart(10), what.padEnd(16), String(syncs.length).padStart(11), kilobytes(sent)];
  console.log([...columns, kilobytes(received), String(time).padStart(7)].join('  '));
  return result;
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`.padStart(8);

function changesOf(outcome: ReturnType<typeof refresh> | ReturnType<typeof checkEntries>): readonly Change[] {
  if (!outcome.ok) throw new Error(outcome.problem.en);
  return outcome.value.changes;
}

interface OneCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: string | number | boolean;
}

function cellsOf(changes: readonly Change[]): readonly OneCell[] {
  return changes.flatMap((change) => {
    if (change.do !== 'write') return [];
    return change.cells.flatMap((row, down) =>
      row.flatMap((value, right): readonly OneCell[] => {
        if (typeof value === 'object' && value !== null) return [];
        const address = cellAddress(change.row + down, change.column + right);
        return [{ sheet: change.sheet, address, value: value ?? '' }];
      }),
    );
  });
}

/** What is written by people who have not read about batches: a cell, a sync, a cell, a sync. */
async function writeOneByOne({ slice }: ExcelUnderTest, cells: readonly OneCell[]): Promise<void> {
  await slice.run(async (context) => {
    const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
    for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).protection.unprotect();
    for (const { sheet, address, value } of cells) {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    }
  });
}

console.log('indicators  use case          round trips      sent  received      ms');
for (const size of SIZES.length > 0 ? SIZES : [25, 200, 1000]) await measure(size);
