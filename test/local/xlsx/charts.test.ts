import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { applyChanges, emptyModel } from '../../../local/workbook-model/index.ts';
import { createXlsx } from '../../../local/xlsx/index.ts';
import type { Change } from '../../../shared/workbook/change.ts';
import type { Chart } from '../../../shared/workbook/chart.ts';
import { chartOf } from '../../support/chart.ts';
import { validationErrors } from '../../support/ooxml.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { partsOf } from './file-parts.ts';

const folder = tempFolder();
const SHEET = "Công an's";
const area = { row: 6, column: 2, rows: 10, columns: 4 };
const put = (change: Partial<Chart> = {}, sheet = SHEET): Change => ({
  do: 'chart',
  sheet,
  area,
  chart: chartOf(SHEET, change),
});
const add = (sheet: string): Change => ({ do: 'add-sheet', sheet, tabColour: null });
const fileWith = (...charts: readonly Change[]) =>
  createXlsx(applyChanges(emptyModel(), [add('Đầu'), add(SHEET), ...charts]));
const chartPart = (change: Partial<Chart>) => partsOf(fileWith(put(change)))['xl/charts/chart1.xml'] ?? '';

describe('charts in a new file', () => {
  test("have nothing that Microsoft's own validator finds wrong", async () => {
    const path = join(folder, 'charts.xlsx');
    writeFileSync(
      path,
      fileWith(put(), put({ name: '6.3', kind: 'line' }), put({ name: 'cột', kind: 'columns' }), put({}, 'Đầu')),
    );
    expect(await validationErrors([path])).toEqual({ [path]: [] });
  });

  test('stand over their cells, with a name and a text in their place', () => {
    const drawing = partsOf(fileWith(put({ alt: 'Số "chỉ tiêu" & nhóm' })))['xl/drawings/drawing2.xml'];
    expect(drawing).toContain('<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row>');
    expect(drawing).toContain('<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row>');
    expect(drawing).toContain('name="Theo nhóm" descr="Số &quot;chỉ tiêu&quot; &amp; nhóm"');
  });

  test('name their cells and keep no copy of them', () => {
    const xml = chartPart({});
    expect(xml).toContain("<c:cat><c:strRef><c:f>'Công an''s'!$A$2:$A$4</c:f></c:strRef></c:cat>");
    expect(xml).toContain("<c:val><c:numRef><c:f>'Công an''s'!$C$2:$C$4</c:f></c:numRef></c:val>");
    expect(xml).not.toContain('Cache');
  });

  test('leave out what has no figure: a line goes on to the next one, a bar has no part', () => {
    expect(chartPart({ kind: 'line' })).toContain('<c:dispBlanksAs val="span"/>');
    expect(chartPart({})).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test('have one of a name', () => {
    const parts = partsOf(fileWith(put(), put({ name: 'khác' }), put({ title: 'Mới' })));
    const titles = [1, 2, 3].map((n) => />([^<]+)<\/a:t>/.exec(parts[`xl/charts/chart${n}.xml`] ?? '')?.[1]);
    expect(titles).toEqual(['Mới', 'Chỉ tiêu theo nhóm', undefined]);
  });

  test('number bars in letters that can be read on them', () => {
    const letters = [...chartPart({}).matchAll(/<c:dLbls>.*?srgbClr val="(\w+)".*?<\/c:dLbls>/g)].map(([, c]) => c);
    expect(letters).toEqual(['FFFFFF', '000000']);
  });

  test('stand columns beside each other, with an axis for their numbers', () => {
    const xml = chartPart({ kind: 'columns', numberFormat: '0"%"' });
    expect(xml).toContain('<c:barDir val="col"/><c:grouping val="clustered"/>');
    expect(xml.match(/<c:ser>/g)).toHaveLength(2);
    expect(xml).not.toContain('<c:delete val="1"/>');
    expect(xml).toContain('formatCode="0&quot;%&quot;" sourceLinked="0"');
  });

  test('tell lines apart by marks, and a target by dashes', () => {
    const series = chartOf(SHEET).series.map((one, i) => ({ ...one, dashed: i === 1 }));
    const xml = chartPart({ kind: 'line', numberFormat: '0"%"', series });
    expect([...xml.matchAll(/<c:symbol val="(\w+)"/g)].map(([, symbol]) => symbol)).toEqual(['circle', 'none']);
    expect(xml.match(/prstDash val="dash"/g)).toHaveLength(1);
    expect(xml).toContain('formatCode="0&quot;%&quot;" sourceLinked="0"');
  });
});
