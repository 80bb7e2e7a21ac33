import { describe, expect, test } from '@jest/globals';
import { memoryWorkbook } from '../../../local/workbook-model/index.ts';
import type { ReportModel } from '../../../shared/report/model.ts';
import { appendHistory } from '../../../shared/use-cases/append-history.ts';
import { CLOSE_STEPS } from '../../../shared/use-cases/close-period.ts';
import { closingSteps, type PeriodSteps, reopeningSteps } from '../../../shared/use-cases/period-steps.ts';
import { markers } from '../../../shared/workbook/anchors.ts';
import type { Change } from '../../../shared/workbook/change.ts';
import { readTable, type Table } from '../../../shared/workbook/read-table.ts';
import type { Value, Workbook } from '../../../shared/workbook/workbook.ts';
import { made, sampleModel } from './made.ts';

type Host = ReturnType<typeof memoryWorkbook>;

const sample = (id: 'loc-tan' | 'la-nga'): Host => memoryWorkbook(sampleModel(id));

function drive(host: Host, next: PeriodSteps): void {
  for (let count = 0; count <= CLOSE_STEPS; count += 1) {
    const step = next(host.snapshot());
    if ('changes' in step) host.apply(step.changes);
    else if (step.answer.ok) return;
    else throw new Error(step.answer.problem.en);
  }
}

const close = (host: Host, period: string, reason = 'Chốt'): void =>
  drive(host, closingSteps({ period, reason, by: 'A', asOf: null, today: '2026-12-10' }));
const reopen = (host: Host, period: string): void =>
  drive(host, reopeningSteps({ period, reason: 'Sai số liệu', by: 'A', today: '2026-12-11' }));

/** The report as it is made a year later. */
const told = (host: Host, period: string, locale: 'vi' | 'en' = 'vi') =>
  made(host.snapshot(), { period, locale, today: '2027-12-10' }).model;

/** Every document that can be made of a period, each unit's own among them. */
const everything = (host: Host, period: string): readonly ReportModel[] =>
  made(host.snapshot(), { period, today: '2027-12-10' }).documents.flatMap(({ kind, units }) =>
    (units.length === 0 ? [null] : units).map(
      (unit) => made(host.snapshot(), { period, document: kind, unit: unit?.id ?? null, today: '2027-12-10' }).model,
    ),
  );

const SETTLED = [
  ...[
    markers.settings,
    markers.thresholds,
    markers.rules,
    markers.units,
    markers.letters,
    markers.indicators,
    markers.tasks,
  ],
  ...[markers.conflicts, markers.approvals, markers.crossChecks],
];

/** What a row is known by stays: without it the table would be another one. */
const IDENTITY = ['key', 'period', 'kind', 'stt'];

/** Everything that people can change, changed: every name, target, number, day and choice that the report may follow. */
function changeEverything(host: Host): void {
  const workbook = host.snapshot();
  const tables = SETTLED.flatMap((marker) => readTable(workbook, marker) ?? []);
  host.apply(tables.flatMap((table) => [...everyCell(table)]));
}

function* everyCell(table: Table): Iterable<Change> {
  const { sheet, rows, columns } = table;
  for (const row of rows) {
    // a workbook of another version is not read at all
    if (row.value('key') === 'template-version') continue;
    for (const key of Object.keys(columns).filter((one) => !IDENTITY.includes(one))) {
      const value = changed(row.value(key));
      if (row.hasFormula(key) || value === null) continue;
      yield { do: 'write', sheet, row: row.row, column: columns[key] ?? 0, cells: [[value]] };
    }
  }
}

function changed(value: Value): Value {
  if (typeof value === 'string') return `${value} (khác)`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'object' && value !== null && 'date' in value ? { date: '2026-02-03' } : value;
}

const historyText = ({ sheets }: Workbook): string =>
  JSON.stringify(sheets.find(({ title }) => title === 'Lịch sử')?.rows);

describe.each([
  ['loc-tan', '2026-11'],
  ['la-nga', '2026-Q4'],
  ['la-nga', '2026'],
] as const)('the report of %s for %s, once closed,', (id, period) => {
  const host = sample(id);
  close(host, period);
  const before = [told(host, period), told(host, period, 'en')];
  const documents = everything(host, period);

  test('is the same to the letter, whatever has been changed since', () => {
    changeEverything(host);
    expect(historyText(host.snapshot())).toContain(before[0]?.figures[0]?.code);
    expect([told(host, period), told(host, period, 'en')]).toEqual(before);
  });
  test('and so is every other document of that period', () => {
    expect(documents.length).toBeGreaterThan(8);
    expect(everything(host, period)).toEqual(documents);
  });
});

test('what is closed and sent after a period says nothing about it: La Ngà closes its year before quarter IV', () => {
  const host = sample('la-nga');
  close(host, '2026');
  const documents = everything(host, '2026');
  close(host, '2026-Q4');
  expect(everything(host, '2026')).toEqual(documents);
});

describe('a closed period of Lộc Tấn', () => {
  const host = sample('loc-tan');
  close(host, '2026-11');
  const first = told(host, '2026-11');
  const signer = (name: string): void => {
    const table = readTable(host.snapshot(), markers.settings) as Table;
    const row = table.rows.find((one) => one.value('key') === 'signer');
    const [at, column] = [row?.row ?? 0, table.columns.value ?? 0];
    host.apply([{ do: 'write', sheet: table.sheet, row: at, column, cells: [[name]] }]);
  };

  test('says the same when earlier figures are brought in or an earlier period is revised afterwards', () => {
    const past = { unit: 'tt-pvhcc', numerator: 1, denominator: 100, value: 0.01, answer: null, evidence: null };
    const rows = ['2025-11', '2026-10'].map((period) => ({
      ...{ ...past, code: '4.2', period, asOf: `${period}-14`, sentOn: null, note: null },
    }));
    host.apply(appendHistory(host.snapshot(), rows, { 'tt-pvhcc': 'TT PVHCC' }));
    reopen(host, '2026-10');
    expect(told(host, '2026-11')).toEqual(first);
    close(host, '2026-10');
    expect(told(host, '2026-11')).toEqual(first);
  });
  test('is told as it was closed again, with what was settled then', () => {
    reopen(host, '2026-11');
    signer('Trần Thị B');
    close(host, '2026-11', 'Chốt lại');
    const second = told(host, '2026-11');
    expect(second.signature.signer).toBe('Trần Thị B');
    expect(second).not.toEqual(first);
    changeEverything(host);
    expect(told(host, '2026-11')).toEqual(second);
  });
  test('takes about 50 kB of the history the first time and a tenth of that the next', () => {
    const sizes = contextSizes(host.snapshot());
    expect(sizes[0]).toBeLessThan(60_000);
    expect(sizes[1]).toBeLessThan(6_000);
  });
});

const contextSizes = (workbook: Workbook): readonly number[] => {
  const rows = (readTable(workbook, markers.history) as Table).rows;
  const closings = rows.filter((row) => row.value('kind') === 'Chốt kỳ').map((row) => row.value('period'));
  return closings.map((period) =>
    rows
      .filter((row) => row.value('period') === period)
      .reduce((sum, row) => sum + String(row.value('frozen') ?? '').length, 0),
  );
};

test('a quarter put together from closed months is the same, too', () => {
  const host = sample('loc-tan');
  close(host, '2026-11');
  close(host, '2026-12');
  const before = told(host, '2026-Q4');
  changeEverything(host);
  expect(told(host, '2026-Q4')).toEqual(before);
});

test('a closing that kept nothing, or of which a part is gone, is told with the names of today', () => {
  const host = sample('loc-tan');
  close(host, '2026-11');
  const table = readTable(host.snapshot(), markers.history) as Table;
  const [first] = table.rows.filter((row) => row.value('frozen') !== null);
  const at = { row: first?.row ?? 0, column: table.columns.frozen ?? 0 };
  for (const text of [null, '{"format":2}', 'x', '[1]', `${String(first?.value('frozen')).replace('Phòng', 'Ban')}`]) {
    host.apply([{ do: 'write', sheet: table.sheet, ...at, cells: [[text]] }]);
    expect(told(host, '2026-11').figures.length).toBeGreaterThan(20);
  }
  const before = told(host, '2026-11');
  changeEverything(host);
  expect(told(host, '2026-11').signature).not.toEqual(before.signature);
});
