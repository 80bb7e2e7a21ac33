import { describe, expect, test } from '@jest/globals';
import { CLOSE_STEPS, closePeriod } from '../../../shared/use-cases/close-period.ts';
import { counts, entersAt, indicator, planOf } from '../use-cases/plans.ts';
import { tracked } from '../use-cases/tracked.ts';
import { linesOf, made } from './made.ts';

const plan = planOf([
  indicator('A', '30%'),
  indicator('D', '50%'),
  indicator('B', '9/9 nền tảng', { measure: counts('count-of'), receives: entersAt('kinh-te') }),
]);
const june = { asOf: '2026-06-18', open: ['2026-06'], trackingStart: '2026-05-01' };

function workbook() {
  const book = tracked(plan, june);
  book.type('A', { numerator: 40, denominator: 100 });
  book.type('D', { numerator: 10, denominator: 100 });
  book.type('B', { numerator: 9, denominator: 9 }, 'kinh-te');
  return book;
}
const asked = { document: 'units', period: '2026', asOf: '2026-06-18' } as const;

/** Name, head, indicators, met, share, tasks, done, share, periods, on time, late, not sent. */
const rowsOf = (book: ReturnType<typeof workbook>): readonly (readonly string[])[] =>
  (made(book.snapshot(), asked).model.appendices[0]?.table.rows ?? []).map(({ cells }) =>
    cells.slice(1).map(({ text }) => text),
  );

describe('the yearly sheet of units', () => {
  test('counts own indicators that are met, and names the head where somebody has written it', () => {
    const book = workbook();
    book.send('vh-xh');
    book.send('kinh-te');
    book.set('dti:letters', 'Phòng Kinh tế', 'head', 'Nguyễn Văn A');
    const rows = rowsOf(book);
    expect(rows[0]?.slice(0, 5)).toEqual(['Phòng Văn hóa - Xã hội', '', '2', '1', '50%']);
    expect(rows.find(([name]) => name === 'Phòng Kinh tế')?.slice(0, 5)).toEqual([
      'Phòng Kinh tế',
      'Nguyễn Văn A',
      '1',
      '1',
      '100%',
    ]);
    expect(linesOf(made(book.snapshot(), asked).model).join('\n')).toContain(
      'Chưa ghi họ tên người đứng đầu của 01 đơn vị: Phòng Văn hóa - Xã hội.',
    );
  });
  test('counts periods in time, late and not sent, open and closed', () => {
    const book = workbook();
    book.send('vh-xh', '2026-06-16');
    expect(rowsOf(book).map((cells) => cells.slice(8))).toEqual([
      ['1', '1', '0', '0'],
      ['1', '0', '0', '1'],
    ]);
    for (let step = 0; step < CLOSE_STEPS; step += 1) {
      const request = { period: '2026-06', asOf: '2026-06-18', reason: 'thử', by: null, today: '2026-06-18' };
      const next = closePeriod(book.snapshot(), request);
      if (next.ok && 'changes' in next.value) book.change(next.value.changes);
    }
    expect(rowsOf(book).map((cells) => cells.slice(8))).toEqual([
      ['1', '1', '0', '0'],
      ['1', '0', '0', '1'],
    ]);
  });
  test('proposes no grade and goes from the unit that gathers to the commune', () => {
    const book = workbook();
    book.set('dti:settings', 'clerk-unit', 'value', 'Phòng VH-XH');
    const { model } = made(book.snapshot(), asked);
    const text = linesOf(model).join('\n');
    expect(text).toContain('không đề xuất mức đánh giá, xếp loại');
    expect(text).not.toMatch(/hoàn thành (xuất sắc|tốt)|không hoàn thành nhiệm vụ/i);
    expect([model.head.agency, model.period, model.kind]).toEqual([['PHÒNG VĂN HÓA - XÃ HỘI'], '2026', 'year']);
    expect(model.addressees.lines[0]).toMatch(/^Ủy ban nhân dân/);
  });
  test('is the commune’s own where nobody is named as gathering', () => {
    const book = workbook();
    book.set('dti:settings', 'clerk-unit', 'value', null);
    expect(made(book.snapshot(), asked).model.head.agency[0]).toBe('ỦY BAN NHÂN DÂN');
  });
  test('of a year is made whichever of its months is named', () => {
    expect(made(workbook().snapshot(), { ...asked, period: '2026-06' }).model.period).toBe('2026');
  });
  test('says so where no unit has a duty yet', () => {
    const { model } = made(tracked(planOf([]), june).snapshot(), asked);
    expect(model.appendices).toEqual([]);
    expect(linesOf(model)).toContain('Chưa có cơ quan, đơn vị nào được giao chỉ tiêu, nhiệm vụ.');
  });
});
