import { expect, test } from '@jest/globals';
import { pastRows, SAMPLE_MARK } from '../../../local/sample/past.ts';

const june = { period: '2026-06', asOf: '2026-06-14', sentOn: '2026-06-16' };
const july = { period: '2026-07', asOf: '2026-07-14', sentOn: '2026-07-16' };
const line = { code: '4.2', unit: 'tt-pvhcc', evidence: 'Báo cáo số 1/BC' };

test('a counted figure has its parts and their share', () => {
  expect(pastRows([june], [{ ...line, figures: [[61, 512]] }])).toEqual([
    {
      code: '4.2',
      unit: 'tt-pvhcc',
      period: '2026-06',
      asOf: '2026-06-14',
      sentOn: '2026-06-16',
      evidence: 'Báo cáo số 1/BC',
      note: SAMPLE_MARK,
      numerator: 61,
      denominator: 512,
      value: 61 / 512,
      answer: null,
    },
  ]);
});
test.each([
  ['a rate is per 1.000', { figures: [[9, 24_650]] as const, per: 1000 }, { value: 9000 / 24_650, answer: null }],
  ['a published share stands by itself', { figures: [0.62] }, { value: 0.62, numerator: null, answer: null }],
  ['done is true', { figures: ['done'] as const }, { value: true, answer: 'done' }],
  ['not done is false', { figures: ['not-done'] as const }, { value: false, answer: 'not-done' }],
  ['nothing arising is no value', { figures: ['none-arising'] as const }, { value: null, answer: 'none-arising' }],
])('%s', (_, figures, row) => {
  expect(pastRows([june], [{ ...line, ...figures }])).toMatchObject([row]);
});
test('rows stand period by period; a period without a figure has none', () => {
  const rows = pastRows(
    [june, july],
    [
      { ...line, figures: [0.1, 0.2] },
      { ...line, code: '6.4', figures: [0.3] },
    ],
  );
  expect(rows.map(({ period, code }) => [period, code])).toEqual([
    ['2026-06', '4.2'],
    ['2026-06', '6.4'],
    ['2026-07', '4.2'],
  ]);
});
