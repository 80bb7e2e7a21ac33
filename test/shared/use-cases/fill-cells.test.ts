import { describe, expect, test } from '@jest/globals';
import { type Fill, fillCells } from '../../../shared/use-cases/fill-cells.ts';
import { indicator, planOf } from './plans.ts';
import { tracked } from './tracked.ts';

const workbook = tracked(planOf([indicator('A', '30%')]), { asOf: '2026-06-10', open: ['2026-06'] });
const at = { unit: 'vh-xh', period: '2026-06' };
const typed: Fill = { ...at, code: 'A', column: 'numerator', value: 3 };

describe('typing for a person', () => {
  test('writes the cell of the row and column', () => {
    expect(fillCells(workbook.snapshot(), [typed])).toEqual([
      { do: 'write', sheet: 'Nhập - Phòng VH-XH', row: expect.any(Number), column: 7, cells: [[3]] },
    ]);
  });
  test('marks a block as sent, by whom and when', () => {
    const sent: Fill = { ...at, sent: true, sentOn: '2026-06-09', sentBy: 'Cán bộ' };
    const cells = fillCells(workbook.snapshot(), [sent, { ...sent, sentOn: null, sentBy: null }]).map((change) =>
      change.do === 'write' ? change.cells[0]?.[0] : change,
    );
    expect(cells).toEqual(['Đã gửi', 'Cán bộ', { date: '2026-06-09' }, 'Đã gửi', null, null]);
  });
  test.each<[string, Fill]>([
    ['no table dti:entry:x:2026-06', { ...typed, unit: 'x' }],
    ['no table dti:send:x:2026-06', { unit: 'x', period: '2026-06', sent: true, sentOn: null, sentBy: null }],
    ['no cell for Z numerator of vh-xh', { ...typed, code: 'Z' }],
    ['no cell for A lạ of vh-xh', { ...typed, column: 'lạ' as never }],
  ])('throws where there is no such place: %s', (message, fill) => {
    expect(() => fillCells(workbook.snapshot(), [fill])).toThrow(new RangeError(message));
  });
  test('throws where the column of sendings is gone', () => {
    const { sheets, names } = workbook.snapshot();
    const cut = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((value) => (value === 'sentBy' ? null : value))),
    }));
    const sent: Fill = { ...at, sent: true, sentOn: null, sentBy: null };
    expect(() => fillCells({ sheets: cut, names }, [sent])).toThrow(new RangeError('no cell sentBy of vh-xh'));
  });
});
