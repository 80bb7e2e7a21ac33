import { describe, expect, test } from '@jest/globals';
import { historyReport } from '../../../../shared/use-cases/history.ts';
import { indicator, planOf } from '../plans.ts';
import { sound } from '../tracked.ts';
import { book } from './closing.ts';

const plan = planOf([indicator('A', '30%')]);
const june = { asOf: '2026-06-10', open: ['2026-06'], trackingStart: '2026-06-01' };

/** June closed at 35% of 30%, then the target goes up to 50%. */
function amended() {
  const workbook = book(plan, june);
  workbook.type('A', { numerator: 35, denominator: 100 });
  workbook.close('2026-06');
  workbook.set('dti:indicators', 'A', 'printed_2026', '50%');
  workbook.set('dti:indicators', 'A', 'value_2026', 0.5);
  return workbook;
}
const rows = (workbook: ReturnType<typeof book>) =>
  sound(historyReport(workbook.snapshot(), { indicator: 'a' })).figures.map((one) => [
    one.period,
    one.target,
    one.targetVersion,
    one.basis,
    one.met,
  ]);

describe('a target that is amended', () => {
  test('without a document is asked about; with one it is a version, and closed months stay as they were judged', () => {
    const workbook = amended();
    const asked = () => workbook.check('2026-07-10').findings.filter(({ code }) => code === 'amended-without-basis');
    expect(asked()).toMatchObject([{ indicator: 'A', values: { before: '30%', target: '50%' } }]);
    workbook.set('dti:amendments', 0, 'code', 'a');
    workbook.set('dti:amendments', 0, 'basis', '45/QĐ-UBND');
    workbook.set('dti:amendments', 0, 'from', { date: '2026-07-01' });
    expect(asked()).toEqual([]);
    workbook.type('A', { numerator: 40, denominator: 100 }, 'vh-xh', '2026-07');
    workbook.close('2026-07', { today: '2026-07-18' });
    expect(rows(workbook)).toEqual([
      ['2026-06', '30%', 1, null, true],
      ['2026-07', '50%', 2, '45/QĐ-UBND, từ ngày 01/7/2026', false],
    ]);
  });
  test('never reaches back: a month closed again is judged by the target of its time', () => {
    const workbook = amended();
    workbook.set('dti:amendments', 0, 'code', 'A');
    workbook.set('dti:amendments', 0, 'basis', '45/QĐ-UBND');
    workbook.set('dti:amendments', 0, 'from', { date: '2026-07-01' });
    workbook.reopen('2026-06', 'Sửa');
    workbook.type('A', { numerator: 33 });
    workbook.close('2026-06', { reason: 'Sửa' });
    expect(rows(workbook)).toEqual([['2026-06', '30%', 1, null, true]]);
  });
});

test('a row that somebody changed is told, and what stands there counts', () => {
  const workbook = amended();
  workbook.set('dti:history', 'A', 'numerator', 99);
  expect(workbook.check('2026-07-10').findings.map(({ code }) => code)).toContain('history-changed');
  expect(sound(historyReport(workbook.snapshot(), {})).periods).toMatchObject([{ intact: false }]);
});
