import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Block, ReportModel } from '../../../shared/report/model.ts';
import { reportDocx } from '../../../shared/report-docx/index.ts';
import { convert, libreOfficeTest } from '../../support/libreoffice.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { made, sampleWorkbook } from '../report/made.ts';

const folder = tempFolder();
const ranking = made(sampleWorkbook('loc-tan'), { period: '2026-11', document: 'ranking', number: 12 }).model;

/** The same with as many units as a large commune has. */
const ofUnits = (count: number): ReportModel => ({
  ...ranking,
  body: ranking.body.map((block) => longer(block, count)),
});

function longer(block: Block, count: number): Block {
  if (block.is !== 'table') return block;
  const [, ...cells] = block.table.rows[0]?.cells.slice(1) ?? [];
  const name = { text: 'Trung tâm Phục vụ hành chính công xã', outcome: null };
  const rows = Array.from({ length: count }, (_, index) => ({
    group: false,
    cells: [{ text: String(index + 1), outcome: null }, name, ...cells],
  }));
  return { ...block, table: { ...block.table, rows } };
}

/** LibreOffice writes one object a page, not compressed. */
const pdfPages = (path: string): number => readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

libreOfficeTest('the ranking fits one page, also with fourteen units', async () => {
  const paths = await Promise.all(
    [ranking, ofUnits(14)].map(async (model, index) => {
      const path = join(folder, `xep-hang-${index}.docx`);
      writeFileSync(path, await reportDocx(model));
      return path;
    }),
  );
  const pdfs = await convert(paths, 'pdf', { outDir: join(folder, 'pdf') });
  expect(pdfs.map((pdf) => pdfPages(pdf))).toEqual([1, 1]);
});
