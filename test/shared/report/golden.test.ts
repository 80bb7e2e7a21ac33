import { describe, expect, test } from '@jest/globals';
import { reportModelSchema } from '../../../shared/report/model.ts';
import type { ReportOptions } from '../../../shared/use-cases/report.ts';
import type { Workbook } from '../../../shared/workbook/workbook.ts';
import {
  conflictsOpen,
  everythingMet,
  firstMonth,
  longName,
  nothingTyped,
  oneUnitMissing,
  sixty,
} from './edge-cases.ts';
import { linesOf, made, sampleWorkbook } from './made.ts';

const locTan = sampleWorkbook('loc-tan');
const laNga = sampleWorkbook('la-nga');

/** The day on which the edge cases are looked at. */
const june = { asOf: '2026-06-18' };

const cases: readonly (readonly [string, Workbook, Partial<ReportOptions>])[] = [
  ['Lộc Tấn, the month of November, open', locTan, { period: '2026-11' }],
  ['Lộc Tấn, the month of September, closed', locTan, { period: '2026-09' }],
  ['Lộc Tấn, quarter III from its months', locTan, { period: '2026-08', kind: 'quarter' }],
  ['Lộc Tấn, the year from its months', locTan, { period: '2026', accepted: true, number: 7 }],
  ['La Ngà, quarter IV', laNga, { period: '2026-Q4' }],
  ['La Ngà, the year', laNga, { period: '2026' }],
  ['La Ngà, quarter III in English', laNga, { period: '2026-Q3', locale: 'en' }],
  ['the ranking of Lộc Tấn, November', locTan, { period: '2026-11', document: 'ranking', number: 8 }],
  ['the ranking of La Ngà, the year, in English', laNga, { period: '2026', document: 'ranking', locale: 'en' }],
  ['the extract of Lộc Tấn, November', locTan, { period: '2026-11', document: 'extract' }],
  ['the extract of La Ngà, quarter III, in English', laNga, { period: '2026-Q3', document: 'extract', locale: 'en' }],
  ['Phòng Kinh tế of Lộc Tấn, November', locTan, { period: '2026-11', document: 'unit', unit: 'Phòng Kinh tế' }],
  [
    'Đoàn Thanh niên of Lộc Tấn, which only coordinates',
    locTan,
    { period: '2026-11', document: 'unit', unit: 'doan-tn' },
  ],
  ['Công an xã of Lộc Tấn, September, closed', locTan, { period: '2026-09', document: 'unit', unit: 'Công an xã' }],
  ['Văn phòng of La Ngà, quarter IV', laNga, { period: '2026-Q4', document: 'unit', unit: 'van-phong' }],
  [
    'Phòng VH-XH of La Ngà, the year, in English',
    laNga,
    { period: '2026', document: 'unit', unit: 'vh-xh', locale: 'en' },
  ],
  ['a unit that typed nothing', nothingTyped(), { ...june, document: 'unit', unit: 'Trạm Y tế' }],
  ['the units of Lộc Tấn in the year', locTan, { period: '2026-11', document: 'units' }],
  ['the units of La Ngà in the year, in English', laNga, { period: '2026', document: 'units', locale: 'en' }],
  ['the first month', firstMonth(), june],
  ['a month in which nothing was typed', nothingTyped(), june],
  ['a month in which everything is met', everythingMet(), june],
  ['a month in which one unit is missing', oneUnitMissing(), june],
  ['a plan whose contradictions wait', conflictsOpen(), june],
  ['an indicator with a name of 300 characters', longName(), june],
];

describe('the document is, to the letter,', () => {
  test.each(cases)('%s', (_name, workbook, over) => {
    const { model } = made(workbook, over);
    expect(reportModelSchema.parse(model)).toEqual(model);
    expect(linesOf(model).join('\n')).toMatchSnapshot();
  });
  test('made of sixty indicators too', () => {
    const { model } = made(sixty());
    expect(reportModelSchema.parse(model)).toEqual(model);
    expect(model.figures).toHaveLength(60);
    expect(model.appendices[0]?.table.rows).toHaveLength(61);
  });
});
