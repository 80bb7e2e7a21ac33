import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx as readByHucre } from 'hucre/xlsx';
import { memoryWorkbook } from '../../../local/workbook-model/index.ts';
import { newXlsxWorkbook, openXlsxWorkbook, type XlsxWorkbook } from '../../../local/xlsx/index.ts';
import { type CellWrite, type Change, KEEP } from '../../../shared/workbook/change.ts';
import type { Value } from '../../../shared/workbook/workbook.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { opened } from './file-parts.ts';

const SHEETS = ['Nhập', "Công an's"];
const start: readonly Change[] = [
  ...SHEETS.map((sheet) => ({ do: 'add-sheet', sheet, tabColour: null }) as const),
  { do: 'define-name', name: 'bang', sheet: 'Nhập', area: { row: 1, column: 1, rows: 2, columns: 2 } },
  {
    do: 'format',
    sheet: 'Nhập',
    area: { row: 2, column: 1, rows: 2, columns: 3 },
    format: { numberFormat: 'dd/mm/yyyy', border: true },
  },
];

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('=1', '#N/A', ' a ', '_x0041_', 'a\nb', '\r', '', 'Tỷ lệ'),
);
const day = fc
  .integer({ min: 1, max: 60_000 })
  .map((days) => ({ date: new Date(Date.UTC(1900, 2, days)).toISOString().slice(0, 10) }));
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
  day,
);
const formula = fc.constantFrom(
  'A1',
  'SUM(A1:C3)',
  "'Công an''s'!B2+Nhập!A2",
  'bang',
  '1+1',
  'IF(B1="","",INDIRECT("A1"))',
  '$B$2&"x"',
  'SUM(B:B)',
);
const cell: fc.Arbitrary<CellWrite> = fc.oneof(
  { weight: 4, arbitrary: value },
  { weight: 2, arbitrary: fc.record({ formula, result: value }) },
  { weight: 1, arbitrary: fc.constant(KEEP) },
);
const write: fc.Arbitrary<Change> = fc.record({
  do: fc.constant('write' as const),
  sheet: fc.constantFrom(...SHEETS),
  row: fc.integer({ min: 1, max: 5 }),
  column: fc.integer({ min: 1, max: 4 }),
  cells: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
});
const lists = fc.array(fc.array(write, { maxLength: 3 }), { maxLength: 4 });

const folder = tempFolder();

/** The file saved and opened again between any two lists of changes. */
function existing(changes: readonly (readonly Change[])[]): XlsxWorkbook {
  const fresh = newXlsxWorkbook();
  fresh.apply(start);
  return changes.reduce<XlsxWorkbook>((workbook, list) => {
    const next = openXlsxWorkbook(opened(workbook.save()));
    next.apply(list);
    return next;
  }, fresh);
}

test('any writes give the same workbook in memory, in a new file and in an existing one', () => {
  fc.assert(
    fc.property(lists, (changes) => {
      const memory = memoryWorkbook();
      const fresh = newXlsxWorkbook();
      for (const list of [start, ...changes]) {
        memory.apply(list);
        fresh.apply(list);
      }
      const expected = memory.snapshot();
      expect(openXlsxWorkbook(opened(fresh.save())).snapshot()).toEqual(expected);
      expect(openXlsxWorkbook(opened(existing(changes).save())).snapshot()).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test('what was patched is read by another library as by ours, and nothing is wrong with it', async () => {
  const files = fc.sample(lists, { numRuns: 8, seed: 14_062_026 }).map((changes, i) => {
    const path = join(folder, `${i}.xlsx`);
    writeFileSync(path, existing(changes).save());
    return { path, workbook: existing(changes) };
  });
  const faults = await validationErrors(files.map(({ path }) => path));
  expect(Object.values(faults).flat()).toEqual([]);
  for (const { workbook } of files) {
    const { sheets } = await readByHucre(workbook.save());
    for (const [i, sheet] of workbook.snapshot().sheets.entries()) {
      const theirs = (row: number, column: number) => sheets[i]?.rows[row]?.[column] ?? null;
      const words = sheet.rows.flatMap((row, r) =>
        row.flatMap((one, c) => (typeof one === 'string' && !one.includes('_x') ? [[one, theirs(r, c)]] : [])),
      );
      for (const [ours, others] of words) expect(others).toBe(ours);
    }
  }
});
