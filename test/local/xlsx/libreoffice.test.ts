import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { applyChanges, emptyModel, snapshotOf } from '../../../local/workbook-model/index.ts';
import { createXlsx, openXlsxWorkbook, readXlsx } from '../../../local/xlsx/index.ts';
import type { Change } from '../../../shared/workbook/change.ts';
import type { Workbook } from '../../../shared/workbook/workbook.ts';
import { convert, libreOfficeTest } from '../../support/libreoffice.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { opened, partsOf } from './file-parts.ts';
import { ENTRY_SHEET, sampleChanges } from './sample-changes.ts';

const folder = tempFolder();
const model = applyChanges(emptyModel(), sampleChanges);

const enter: Change = { do: 'write', sheet: ENTRY_SHEET, row: 7, column: 3, cells: [[2651, 2945]] };

/** The workbook as we make it, and the same with two figures entered and nothing calculated. */
function ourFiles(): readonly Uint8Array[] {
  const workbook = openXlsxWorkbook(opened(createXlsx(model)));
  workbook.apply([enter]);
  return [createXlsx(model), workbook.save()];
}

let saved: Promise<readonly Uint8Array[]> | undefined;

/** What LibreOffice makes of both when it opens, recalculates and saves them, in one go because a start costs seconds. */
function savedByLibreOffice(): Promise<readonly Uint8Array[]> {
  saved ??= (async () => {
    const paths = ourFiles().map((bytes, i) => {
      const path = join(folder, `${i}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const results = await convert(paths, 'xlsx', { outDir: join(folder, 'saved') });
    return results.map((path) => new Uint8Array(readFileSync(path)));
  })();
  return saved;
}

/** An empty result of a formula has no cell of its own in some files. */
const values = ({ sheets }: Workbook) =>
  sheets.map(({ title, rows }) => [title, rows.map((row) => row.map((value) => value ?? ''))]);

describe('LibreOffice', () => {
  libreOfficeTest('opens what we make, and we read what it saves', async () => {
    const [made = new Uint8Array()] = await savedByLibreOffice();
    const read = readXlsx(made);
    const expected = snapshotOf(model);
    expect(values(read)).toEqual(values(expected));
    expect(read.names).toEqual(expected.names);
    expect(read.sheets.map(({ merges }) => merges)).toEqual(expected.sheets.map(({ merges }) => merges));
    expect(read.sheets[0]?.formulas).toEqual(expected.sheets[0]?.formulas);
  });

  libreOfficeTest('calculates anew what a patch made stale', async () => {
    const [, patched = new Uint8Array()] = ourFiles();
    expect(readXlsx(patched).sheets[0]?.rows[6]?.[4] ?? null).toBeNull();
    const [, calculated = new Uint8Array()] = await savedByLibreOffice();
    expect(readXlsx(calculated).sheets[0]?.rows[6]?.slice(2)).toEqual([2651, 2945, '● Đạt']);
  });

  libreOfficeTest('and its own files are patched without touching anything else', async () => {
    const [theirs = new Uint8Array()] = await savedByLibreOffice();
    const workbook = openXlsxWorkbook(opened(theirs));
    workbook.apply([enter, { do: 'results', sheet: ENTRY_SHEET, row: 7, column: 5, values: [['● Đạt']] }]);
    const [before, after] = [partsOf(theirs), partsOf(workbook.save())];
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const cells = /<c r="(?:C7|D7|E7)"[^>]*>.*?<\/c>/g;
    const [sheetBefore, sheetAfter] = [before, after].map((parts) => parts['xl/worksheets/sheet1.xml']);
    expect(sheetAfter?.replace(cells, '')).toBe(sheetBefore?.replace(cells, ''));
    const paths = [theirs, workbook.save()].map((bytes, i) => {
      const path = join(folder, `theirs-${i}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const [faultsBefore, faultsAfter] = Object.values(await validationErrors(paths));
    expect(faultsAfter).toEqual(faultsBefore);
  });
});
