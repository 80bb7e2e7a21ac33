import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportModel } from '../../../shared/report/model.ts';
import { reportDocx } from '../../../shared/report-docx/index.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { everythingMet, longName, nothingTyped, sixty } from '../report/edge-cases.ts';
import { made, sampleWorkbook } from '../report/made.ts';
import { paragraphsOf, partsOf } from './parts.ts';

const june = { asOf: '2026-06-18' };
const models: Readonly<Record<string, ReportModel>> = {
  'loc-tan-thang': made(sampleWorkbook('loc-tan'), { period: '2026-11' }).model,
  'la-nga-quy': made(sampleWorkbook('la-nga'), { period: '2026-Q4' }).model,
  'la-nga-nam': made(sampleWorkbook('la-nga'), { period: '2026', locale: 'en' }).model,
  'xep-hang': made(sampleWorkbook('loc-tan'), { period: '2026-11', document: 'ranking' }).model,
  trich: made(sampleWorkbook('la-nga'), { period: '2026-Q4', document: 'extract' }).model,
  'don-vi-thang': made(sampleWorkbook('loc-tan'), { period: '2026-11', document: 'unit', unit: 'kinh-te' }).model,
  'don-vi-quy': made(sampleWorkbook('la-nga'), { period: '2026-Q4', document: 'unit', unit: 'van-phong' }).model,
  'cac-don-vi': made(sampleWorkbook('la-nga'), { period: '2026', document: 'units' }).model,
  'chua-co-gi': made(nothingTyped(), june).model,
  'dat-het': made(everythingMet(), june).model,
  'ten-dai': made(longName(), june).model,
  'sau-muoi': made(sixty(), june).model,
};
const names = Object.keys(models);
const modelOf = (name: string): ReportModel => models[name] as ReportModel;
const folder = tempFolder();
const documents = new Map(
  await Promise.all(names.map(async (name) => [name, await reportDocx(modelOf(name))] as const)),
);
const documentOf = (name: string): Uint8Array => documents.get(name) ?? new Uint8Array();

test('the Open XML SDK finds nothing wrong with any of them, nor with the workbooks of their charts', async () => {
  const files = names.flatMap((name) => {
    const inside = Object.entries(unzipSync(documentOf(name))).filter(([path]) => path.endsWith('.xlsx'));
    const paths = [join(folder, `${name}.docx`), ...inside.map((_, index) => join(folder, `${name}-${index}.xlsx`))];
    [documentOf(name), ...inside.map(([, bytes]) => bytes)].forEach((bytes, index) => {
      writeFileSync(paths[index] ?? '', bytes);
    });
    return paths;
  });
  const errors = await validationErrors(files);
  expect(Object.values(errors).flat()).toEqual([]);
});

describe.each(names)('%s.docx', (name) => {
  const model = modelOf(name);
  const parts = partsOf(documentOf(name));
  const body = parts['word/document.xml'] ?? '';

  test('says what the model says, in its order, and nothing else', () => {
    const { head, title, addressees, signature, recipients, appendices } = model;
    const tableTexts = ({ columns, rows }: ReportModel['appendices'][number]['table']): string[] =>
      [...columns.map(({ heading }) => heading), ...rows.flatMap(({ cells }) => cells.map(({ text }) => text))].filter(
        (text) => text !== '',
      );
    const { label, lines } = addressees;
    const listed = lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`);
    const to = lines.length < 2 ? lines.map((line) => `${label} ${line}.`) : [label, ...listed];
    const expected = [
      ...[
        ...head.superior,
        ...head.agency,
        head.state,
        head.motto,
        head.number,
        ...(head.draftMark === null ? [] : [head.draftMark]),
      ],
      ...[head.placeDate, title.name, ...title.about, ...to],
      ...model.body.flatMap((block) => {
        if (block.is === 'table') return [block.caption, ...tableTexts(block.table)];
        return [block.is === 'chart' ? block.chart.title : block.text];
      }),
      ...[recipients.label, ...recipients.lines, ...signature.lines, signature.signer].filter((text) => text !== ''),
      ...appendices.flatMap((one) => [one.label, one.title, one.attached, ...tableTexts(one.table)]),
    ];
    expect(paragraphsOf(body)).toEqual(expected.filter((text) => text !== ''));
  });
  test('every relation leads to a part, every part is of a known type, and ids are unique', () => {
    for (const [path, xml] of Object.entries(parts).filter(([one]) => one.endsWith('.rels'))) {
      const base = path.replace(/_rels\/[^/]*$/, '');
      const ids = [...xml.matchAll(/\bId="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"/g)) {
        const full = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${base}`).pathname.slice(1);
        expect(Object.keys(parts)).toContain(full);
      }
    }
    const used = [...body.matchAll(/r:(?:id|embed)="([^"]*)"/g)].map((match) => match[1] ?? '');
    for (const id of used) expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${id}"`);
    const drawings = [...body.matchAll(/<wp:docPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(drawings).size).toBe(drawings.length);
  });
  test('every row fills the grid of its table, and heads are repeated', () => {
    for (const [table] of body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const grid = (table.match(/<w:gridCol /g) ?? []).length;
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)) {
        const spans = [...row.matchAll(/<w:gridSpan w:val="(\d+)"/g)].map((match) => Number(match[1]) - 1);
        const cells = (row.match(/<w:tc>/g) ?? []).length + spans.reduce((sum, more) => sum + more, 0);
        expect(cells).toBe(grid);
      }
      expect(table.includes('<w:tblHeader')).toBe(grid > 2);
    }
  });
  test('paragraphs have styles that exist; nothing is left of the making', () => {
    const styles = new Set(
      [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1]),
    );
    for (const [, style] of body.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)) expect(styles).toContain(style);
    expect(body).not.toMatch(/<w:sz |<w:rFonts|dti-chart/);
    expect(parts['docProps/core.xml']).toContain(
      `<dc:creator>${model.properties.author.replace(/&/g, '&amp;').replace(/'/g, '&apos;')}`,
    );
    expect(parts['docProps/core.xml']).not.toMatch(/Un-named/);
    expect(parts['word/styles.xml']).toContain(`w:lang w:val="${model.locale === 'vi' ? 'vi-VN' : 'en-GB'}"`);
  });
  test('its charts can be edited and hold the numbers of the model, in the picture and in the workbook', () => {
    const charts = model.body.flatMap((block) => (block.is === 'chart' ? [block.chart] : []));
    charts.forEach((chart, index) => {
      const xml = parts[`word/charts/chart${index + 1}.xml`] ?? '';
      const drawn = [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map(([cache]) =>
        [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)].map((match) => [Number(match[1]), Number(match[2])]),
      );
      const known = chart.series.map(({ values }) =>
        values.flatMap((value, at) => (value === null ? [] : [[at, value]])),
      );
      expect(drawn).toEqual(known);
      const workbook = unzipSync(documentOf(name))[`word/embeddings/chart${index + 1}.xlsx`] ?? new Uint8Array();
      const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      const numbers = [...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map((match) => Number(match[1]));
      const byRow = chart.categories.flatMap((_, at) => chart.series.flatMap(({ values }) => values[at] ?? []));
      expect(numbers).toEqual(byRow);
    });
  });
});

test('the same model gives the same bytes', async () => {
  const again = await reportDocx(modelOf('loc-tan-thang'));
  expect(Buffer.compare(again, documentOf('loc-tan-thang'))).toBe(0);
});
