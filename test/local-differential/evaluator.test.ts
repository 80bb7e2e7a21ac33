import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import { recalculate } from '../../local/excel-host/calculation/recalculate.ts';
import { snapshotOf, type WorkbookModel } from '../../local/workbook-model/index.ts';
import { createXlsx, readXlsx } from '../../local/xlsx/index.ts';
import type { Value, Workbook } from '../../shared/workbook/workbook.ts';
import { sampleModel } from '../local/commands/trackers.ts';
import { convert, libreOfficeTest } from '../support/libreoffice.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { summedWorkbook, typedWorkbook } from './workbooks.ts';

const folder = tempFolder();

/** Entries of every kind in every unit's tab; sums over units; both samples with their history. */
const workbooks: Readonly<Record<string, () => WorkbookModel>> = {
  typed: () => refreshed(typedWorkbook(2)),
  sums: () => refreshed(summedWorkbook(4)),
  'loc-tan': () => sampleModel('loc-tan'),
  'la-nga': () => sampleModel('la-nga'),
};

function refreshed(workbook: { refresh(): void; model(): WorkbookModel }): WorkbookModel {
  workbook.refresh();
  return workbook.model();
}

/** Without any result, so that none is taken over. */
function withoutResults(model: WorkbookModel): WorkbookModel {
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, down) =>
      row.map((value, right) => (isFormula(sheet.formulas, down, right) ? null : value)),
    ),
  }));
  return { ...model, sheets };
}

function isFormula(formulas: Readonly<Record<string, string>>, down: number, right: number): boolean {
  return formulas[address(down, right)] !== undefined;
}

function address(down: number, right: number): string {
  const letters = right < 26 ? '' : String.fromCharCode(64 + Math.floor(right / 26));
  return `${letters}${String.fromCharCode(65 + (right % 26))}${down + 1}`;
}

/** What every formula gives, by sheet and cell; two ways to divide may differ in the last bits. */
function results({ sheets }: Workbook): Readonly<Record<string, Value>> {
  const found: Record<string, Value> = {};
  for (const { title, rows, formulas } of sheets) {
    for (const cell of Object.keys(formulas)) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const value = rows[Number(row) - 1]?.[column - 1] ?? '';
      found[`${title}!${cell}`] = typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    }
  }
  return found;
}

libreOfficeTest('the preview’s own calculation gives what LibreOffice gives, formula by formula', async () => {
  const models = Object.entries(workbooks).map(([name, make]) => ({ name, model: withoutResults(make()) }));
  const files = models.map(({ name, model }) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, createXlsx(model));
    return path;
  });
  const made = await convert(files, 'xlsx', { outDir: join(folder, 'lo') });
  let count = 0;
  models.forEach(({ name, model }, index) => {
    const { model: own, notKnown } = recalculate(model);
    const ours = results(snapshotOf(own));
    const theirs = results(readXlsx(readFileSync(made[index] ?? '')));
    expect({ name, notKnown }).toEqual({ name, notKnown: new Map() });
    // LibreOffice writes an error that somebody typed as a formula; those are no formulas of ours.
    const missing = Object.keys(ours).filter((cell) => theirs[cell] === undefined);
    expect({ name, missing }).toEqual({ name, missing: [] });
    const other = Object.entries(ours).filter(([cell, value]) => !isDeepStrictEqual(value, theirs[cell]));
    expect({ name, other: other.map(([cell, value]) => [cell, value, theirs[cell]]) }).toEqual({ name, other: [] });
    count += Object.keys(ours).length;
  });
  expect(count).toBeGreaterThan(3000);
});
