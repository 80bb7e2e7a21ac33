import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { WorkbookModel } from '../../local/workbook-model/workbook-model.ts';
import { createXlsx, readXlsx } from '../../local/xlsx/index.ts';
import type { FindingCode } from '../../shared/entry/types.ts';
import { statusLabel } from '../../shared/text/status.ts';
import { cellAddress } from '../../shared/workbook/address.ts';
import { labels } from '../../shared/workbook/live/labels.ts';
import type { Value, Workbook } from '../../shared/workbook/workbook.ts';
import { rearranged, renamedTab } from '../local/commands/as-people-do.ts';
import { sampleModel } from '../local/commands/trackers.ts';
import { planOf } from '../shared/use-cases/plans.ts';
import { tracked } from '../shared/use-cases/tracked.ts';
import { convert, libreOfficeTest } from '../support/libreoffice.ts';
import { validationErrors } from '../support/ooxml.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { type Expected, expectedOf } from './expected.ts';
import { summedWorkbook, typedWorkbook } from './workbooks.ts';

const typed = typedWorkbook(1);
const assessment = typed.assess();
typed.refresh();
const sums = [1, 2, 3].map(summedWorkbook);
const assessedSums = sums.map((workbook) => workbook.assess().indicators);
for (const workbook of sums) workbook.refresh();

/** Every row of the units' tabs after a refresh: what the twin of the formulas gave, beside what the core says. */
const rows = assessment.indicators.map((one) => {
  const { code } = one.indicator;
  const raw = assessment.tracker.raw.find((row) => row.code.value === code);
  if (raw === undefined) throw new Error(code);
  const [status, met, value] = typed.shown(`dti:entry:${raw.unit}:${raw.period}`, code, 'status', 'met', 'value');
  return { typed: raw, shown: { status, met }, value, expected: expectedOf(assessment, one, raw) };
});

describe('a row of a unit’s tab', () => {
  test('shows the status and "met" of the core, whatever is typed', () => {
    expect(rows.length).toBeGreaterThan(600);
    for (const { typed: raw, shown, expected } of rows) {
      const { status, met } = expected;
      expect({ raw, ...shown }).toEqual({ raw, status, met });
    }
  });
  test('shows the figure that the core read, and none where it read none', () => {
    for (const { typed: raw, value, expected } of rows) {
      if (expected.value === null) expect({ raw, value }).toEqual({ raw, value: '' });
      else expect(value).toBeCloseTo(expected.value, 12);
    }
  });
  test('asks to check exactly where the core left the value out or read a text as a number', () => {
    const asked = rows.filter(({ shown }) => shown.status === labels.unreadable);
    expect(asked.length).toBeGreaterThan(100);
    const codes = asked.flatMap(({ expected }: { expected: Expected }) => expected.unreadable);
    expect([...new Set(codes)].sort()).toEqual(UNREADABLE);
  });
  test('reaches every status', () => {
    const shown = new Set(rows.map(({ shown: { status } }) => status));
    const all = (['met', 'on-track', 'at-risk', 'lagging', 'no-data', 'undetermined'] as const).map(statusLabel);
    expect([...shown].sort()).toEqual([...all, labels.noneArising, labels.unreadable].sort());
  });
});

/** The findings under which the live formula says "? Kiểm tra lại số đã nhập". */
const UNREADABLE: readonly FindingCode[] = [
  'ambiguous-number',
  'ambiguous-percent',
  'answer-contradicts-figure',
  'cell-error',
  'date-instead-of-fraction',
  'fraction-in-one-cell',
  'missing-denominator',
  'missing-numerator',
  'negative-number',
  'not-a-number',
  'not-whole',
  'number-as-text',
  'numerator-above-denominator',
  'percent-not-asked',
  'percent-out-of-range',
  'unclear-milestone',
  'zero-denominator',
];

test.each([0, 1, 2])(
  'sums in Theo dõi show the core’s verdict, units missing or not, in two open periods (%i)',
  (at) => {
    const compared = (assessedSums[at] ?? []).filter((one) => {
      const { code } = one.indicator;
      const keys = ['status', 'met', 'value', 'f_state_1', 'f_state_2', 'f_state'];
      const [status, met, value, ...states] = sums[at]?.shown('dti:overview', code, ...keys) ?? [];
      // the core passes over what it cannot read; the sheet says that there is something to check
      if (states.some((state) => String(state).includes('check'))) return false;
      const { judgement, latePeriod } = one;
      const isNone = judgement.value === null && !judgement.counted && latePeriod === null;
      const label = isNone ? labels.noneArising : statusLabel(judgement.status);
      const word = judgement.met === null ? '' : judgement.met ? 'Có' : 'Không';
      expect({ code, states, status, met }).toEqual({ code, states, status: label, met: word });
      if (typeof judgement.value === 'number') expect(value).toBeCloseTo(judgement.value, 9);
      return true;
    });
    expect(compared.length).toBeGreaterThan(10);
  },
);

describe('LibreOffice', () => {
  const folder = tempFolder();
  const models: Readonly<Record<string, WorkbookModel>> = {
    typed: typed.model(),
    ...Object.fromEntries(sums.map((workbook, at) => [`sums-${at}`, workbook.model()])),
    'loc-tan': sampleModel('loc-tan'),
    'la-nga': sampleModel('la-nga'),
    'as-people-leave-it': rearrangedModel(),
  };

  libreOfficeTest(
    'recalculates every formula to what the twin gave: rows, sums, both samples, and one as people leave it',
    async () => {
      const files = Object.entries(models).map(([name, model]) => {
        const file = join(folder, `${name}.xlsx`);
        writeFileSync(file, createXlsx(withoutResults(model)));
        return file;
      });
      expect(Object.values(await validationErrors(files)).flat()).toEqual([]);
      const recalculated = await convert(files, 'xlsx', { outDir: join(folder, 'recalculated') });
      for (const file of recalculated) {
        const model = models[basename(file, '.xlsx')];
        if (model === undefined) throw new Error(file);
        const differences = differing(model, readXlsx(readFileSync(file)));
        expect({ file: basename(file), differences: differences.slice(0, 10) }).toEqual({
          file: basename(file),
          differences: [],
        });
      }
    },
  );
});

/** A tab renamed, its columns moved and rows inserted, a formula typed over, and all of it refreshed. */
function rearrangedModel(): WorkbookModel {
  const title = 'Nhập - Phòng VH-XH';
  const moved = rearranged(sampleModel('la-nga'), title, (row, column) => [
    row > 6 ? row + 2 : row,
    column > 6 ? column + 1 : column,
  ]);
  const workbook = tracked(
    planOf([]),
    { asOf: '2026-12-03', open: ['2026-Q4', '2026'] },
    renamedTab(moved, title, "Tổ 'A' & B"),
  );
  workbook.type('A3', { numerator: 14, denominator: 15 });
  workbook.set('dti:entry:vh-xh:2026-Q4', 'A3', 'f_state', 'x');
  workbook.set('dti:overview', 'C1', 'f_top', 1);
  workbook.set('dti:overview', 'C1', 'f_state_1', 'x');
  workbook.refresh();
  return workbook.model();
}

/** Nothing that a program could copy instead of calculating. */
function withoutResults(model: WorkbookModel): WorkbookModel {
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row.map((value, c) => (sheet.formulas[address(r, c)] === undefined ? value : 'chưa tính')),
    ),
  }));
  return { ...model, sheets };
}

function differing(model: WorkbookModel, recalculated: Workbook): readonly unknown[] {
  return model.sheets.flatMap(({ title, rows: before, formulas }) => {
    const after = recalculated.sheets.find((sheet) => sheet.title === title)?.rows ?? [];
    return before.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const formula = formulas[address(r, c)];
        const found = after[r]?.[c] ?? null;
        return formula === undefined || isSame(value, found)
          ? []
          : [{ title, cell: address(r, c), value, found, formula }];
      }),
    );
  });
}

const address = (row: number, column: number): string => cellAddress(row + 1, column + 1);

/** LibreOffice keeps 15 digits. */
function isSame(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-14 * Math.abs(a);
  return isDeepStrictEqual(a === '' ? null : a, b === '' ? null : b);
}
