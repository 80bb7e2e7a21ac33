import { expect, test } from '@jest/globals';
import { madeReport, type ReportWish, report, wishedReport } from '../../../shared/index.ts';
import { documentKinds } from '../../../shared/report/document-kinds.ts';
import { documents } from '../../../shared/report/documents.ts';
import { sampleWorkbook } from '../report/made.ts';

const when = { asOf: null, today: '2026-11-15' };
const WISH: ReportWish = { document: 'report', unit: null, period: null, number: 9, accepted: true, locale: 'en' };

test('every choice of the form reaches the report', () => {
  expect(wishedReport({ ...WISH, document: 'unit', unit: 'vh-xh', period: '2026-10' }, when)).toEqual({
    ...{ ...WISH, ...when, kind: null },
    ...{ document: 'unit', unit: 'vh-xh', period: '2026-10' },
  });
});
test('a document gives way to the commune’s report where it is not made of the chosen kind of period', () => {
  for (const document of documentKinds)
    for (const [period, kind] of [
      ['2026-10', 'month'],
      ['2026-Q4', 'quarter'],
      ['2026', 'year'],
    ] as const) {
      const { periods } = documents[document];
      const isMade = periods === null || periods.includes(kind);
      expect(wishedReport({ ...WISH, document, period }, when).document).toBe(isMade ? document : 'report');
    }
});
test('the form is given the model, what was found in words, the periods by name, and the documents', () => {
  const made = report(sampleWorkbook('loc-tan'), wishedReport(WISH, when));
  if (!made.ok) throw new Error(made.problem.vi);
  const { model, review, periods, documents: offered, file } = madeReport(made.value);
  expect([model, file, offered]).toEqual([made.value.model, made.value.file, made.value.documents]);
  expect(review.map(({ code }) => code)).toEqual(made.value.review.map(({ code }) => code));
  expect(review.every(({ sentence, what }) => sentence.vi !== '' && what.en !== '')).toBe(true);
  expect([periods[0], periods.find(({ id }) => id === '2026')]).toEqual([
    { id: '2026-Q4', kind: 'quarter', name: { vi: 'quý IV/2026', en: 'quarter IV of 2026' } },
    { id: '2026', kind: 'year', name: { vi: 'năm 2026', en: 'year 2026' } },
  ]);
});
