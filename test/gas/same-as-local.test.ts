import { beforeAll, describe, expect, test } from '@jest/globals';
import { makeTracker } from '../../local/commands/make-tracker.ts';
import { sampleOf } from '../../local/sample/sample.ts';
import { memoryWorkbook } from '../../local/workbook-model/index.ts';
import {
  builtInPlan,
  type Change,
  cellAddress,
  checkEntries,
  insertTemplates,
  type Plan,
  refresh,
  type Value,
  type Workbook,
} from '../../shared/index.ts';
import { serialOfDay } from './fake/days.ts';
import { cellAt, type FakeState, newFile, newState } from './fake/state.ts';
import { looksOfFake, looksOfModel } from './looks-of.ts';
import { sheetsHost } from './sheets-host.ts';

const planOf = (id: string): Plan => builtInPlan(id) as Plan;
const withoutBlankEnds = (workbook: Workbook): unknown => ({
  names: workbook.names,
  sheets: workbook.sheets.map(({ title, rows, formulas }) => {
    const cells: Record<string, Value> = {};
    rows.forEach((row, down) => {
      row.forEach((value, right) => {
        if (value !== null) cells[`${down + 1}:${right + 1}`] = rounded(value);
      });
    });
    return { title, cells, formulas };
  }),
});
/** Two ways to divide may differ in the last bit. */
const rounded = (value: Value): Value => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

/** Puts down what people have left in cells, as it stands there, by whatever way it came in. */
function leave(state: FakeState, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.do !== 'write') throw new Error(`people do not "${change.do}"`);
    const sheet = state.file.sheets.find(({ title }) => title === change.sheet);
    if (sheet === undefined) throw new Error(`There is no sheet "${change.sheet}"`);
    change.cells.forEach((row, down) => {
      row.forEach((write, right) => {
        const cell = cellAt(sheet, change.row + down, change.column + right);
        cell.formula = null;
        if (typeof write === 'object' && write !== null && 'date' in write) {
          const [year = 0, month = 0, day = 0] = write.date.split('-').map(Number);
          cell.value = serialOfDay(year, month, day);
          cell.format.numberFormat = 'dd/mm/yyyy';
        } else cell.value = write as string | number | boolean | null;
      });
    });
  }
}

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

/**
 * What the local host, which does not calculate, is told of no formula: the results of a row whose code is in no plan,
 * and the number of decimals of a row in which an error was typed (a hidden step that nobody sees).
 */
function asFarAsTold(workbook: Workbook, told: Workbook): Workbook {
  const isTold = (title: string, row: number, column: number): boolean => {
    const sheet = told.sheets.find((one) => one.title === title);
    const result = sheet?.rows[row - 1]?.[column - 1] ?? null;
    const isFormula = sheet?.formulas[cellAddress(row, column)] !== undefined;
    const typedError = sheet?.rows[row - 1]?.some(
      (value) => typeof value === 'object' && value !== null && 'error' in value,
    );
    return !isFormula || (result !== null && !(typedError === true && typeof result === 'number'));
  };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, down) =>
      row.map((value, right) => (isTold(sheet.title, down + 1, right + 1) ? value : null)),
    ),
  }));
  return { ...workbook, sheets };
}

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
