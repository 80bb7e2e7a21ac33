import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx as readByHucre } from 'hucre/xlsx';
import { applyChanges, emptyModel } from '../../../../local/workbook-model/index.ts';
import { createXlsx, openXlsxWorkbook } from '../../../../local/xlsx/index.ts';
import type { Change } from '../../../../shared/workbook/change.ts';
import { validationErrors } from '../../../support/ooxml.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { excelLike, fileOf, opened, partsOf } from '../file-parts.ts';
import { ENTRY_SHEET, sampleChanges } from '../sample-changes.ts';

const folder = tempFolder();
const SAMPLE = createXlsx(applyChanges(emptyModel(), sampleChanges));
const isSheet = (change: Change) => change.do === 'add-sheet';
const sheetsOnly = createXlsx(applyChanges(emptyModel(), sampleChanges.filter(isSheet)));
const others = sampleChanges.filter((change) => !isSheet(change));
const USERS = fileOf(excelLike('<sheetData><row r="1"><c r="A1" s="3"><v>5</v></c></row></sheetData>'));

/** The file after each of some lists of changes, saved and opened again between them. */
function patched(bytes: Uint8Array, ...lists: readonly (readonly Change[])[]): Uint8Array {
  return lists.reduce((before, changes) => {
    const workbook = openXlsxWorkbook(opened(before));
    workbook.apply(changes);
    return workbook.save();
  }, bytes);
}

async function errorsOf(name: string, bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return (await validationErrors([path]))[path];
}

/** It does not name the font that a file has for want of another. */
const PLAIN = { name: 'Times New Roman', size: 11, family: 1 };

/** What another library sees of the sheets that are ours: cells with their looks, rules, sizes, panes, pages. */
async function seen(bytes: Uint8Array) {
  const { sheets } = await readByHucre(bytes, { readStyles: true });
  return sheets
    .filter(({ name }) => name !== 'Nhập')
    .map(({ cells, ...sheet }) => {
      const looks = [...(cells ?? [])]
        .filter(([, { style }]) => style !== undefined && Object.keys(style).some((part) => part !== 'font'))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([address, { style, value, formula }]) => ({ address, style: { font: PLAIN, ...style }, value, formula }));
      return { ...sheet, looks };
    });
}

describe('a file that exists takes every change', () => {
  test.each([
    ['at once, on sheets that it has', patched(sheetsOnly, others)],
    ['one after another, saved in between', patched(sheetsOnly, ...others.map((change) => [change]))],
    ['on sheets that join those of its user', patched(USERS, sampleChanges)],
  ])('%s, and looks like a new one', async (name, bytes) => {
    expect(await errorsOf(`${name.length}.xlsx`, bytes)).toEqual([]);
    expect(await seen(bytes)).toEqual(await seen(SAMPLE));
  });

  test('and nothing is changed when they come again', () => {
    for (const bytes of [SAMPLE, patched(USERS, sampleChanges)]) {
      expect(partsOf(patched(bytes, others))).toEqual(partsOf(bytes));
    }
  });

  test("beside its user's sheet, which stays byte for byte", () => {
    const [before, after] = [partsOf(USERS), partsOf(patched(USERS, sampleChanges))];
    const same = Object.keys(before).filter((name) => before[name] === after[name]);
    expect(same.sort()).toEqual(['_rels/.rels', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']);
    const styles = /<cellXfs[^>]*>(.*?)<\/xf><xf/s.exec(after['xl/styles.xml'] ?? '')?.[1] ?? '-';
    expect(before['xl/styles.xml']).toContain(styles);
  });

  test('and refuses them all where one is misuse', () => {
    const workbook = openXlsxWorkbook(opened(SAMPLE));
    const again: Change = { do: 'add-sheet', sheet: ENTRY_SHEET.toUpperCase(), tabColour: null };
    expect(() => workbook.apply([{ do: 'freeze', sheet: ENTRY_SHEET, rows: 1, columns: 0 }, again])).toThrow('already');
    expect(workbook.save()).toEqual(openXlsxWorkbook(opened(SAMPLE)).save());
  });
});
