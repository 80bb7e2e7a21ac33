import { describe, expect, test } from '@jest/globals';
import { appendHistory, type PastRow } from '../../../shared/use-cases/append-history.ts';
import { emptyWorkbook } from '../../../shared/workbook/workbook.ts';
import { rearranged } from '../../local/commands/as-people-do.ts';
import { indicator, planOf } from './plans.ts';
import { tableOf, tracked } from './tracked.ts';

const plan = planOf([indicator('A', '30%'), indicator('B', '30%')]);
const june = { asOf: '2026-06-10', open: ['2026-06'] };
const row: PastRow = {
  code: 'A',
  unit: 'vh-xh',
  period: '2026-05',
  asOf: '2026-05-14',
  numerator: 3,
  denominator: 10,
  value: 0.3,
  answer: null,
  evidence: '1/BC-VHXH',
  sentOn: '2026-05-13',
  note: 'chốt',
};
const names = { 'vh-xh': 'Phòng VH-XH' };

describe('closed figures', () => {
  test('are added below those already there, and read back', () => {
    const workbook = tracked(plan, june);
    workbook.apply(appendHistory(workbook.snapshot(), [row], names));
    workbook.apply(
      appendHistory(workbook.snapshot(), [{ ...row, code: 'B', value: true, answer: 'done', sentOn: null }], names),
    );
    const { note: _note, sentOn: _sentOn, ...entry } = row;
    expect(workbook.tracker().history).toEqual([entry, { ...entry, code: 'B', value: true, answer: 'done' }]);
    const rows = tableOf(workbook.snapshot(), 'dti:history').rows;
    expect(rows.map((one) => one.value('stt'))).toEqual([1, 2]);
    expect(rows.map((one) => one.value('sentOn'))).toEqual([{ date: '2026-05-13' }, null]);
    expect(rows[1]?.value('value')).toBeNull();
  });
  test('never overwrite a row below a gap', () => {
    const workbook = tracked(plan, june);
    workbook.past([row, { ...row, code: 'B' }]);
    const { keyRow } = tableOf(workbook.snapshot(), 'dti:history');
    const inserted = rearranged(workbook.model(), 'Lịch sử', (r, c) => [r > keyRow + 2 ? r + 1 : r, c]);
    const again = tracked(plan, june, inserted);
    again.past([{ ...row, period: '2026-06', asOf: '2026-06-14' }]);
    expect(again.tracker().history.map(({ code, period }) => [code, period])).toEqual([
      ['A', '2026-05'],
      ['B', '2026-05'],
      ['A', '2026-06'],
    ]);
  });
  test('go under their columns, wherever people have moved these', () => {
    const workbook = tracked(plan, june);
    const { columns } = tableOf(workbook.snapshot(), 'dti:history');
    const at = columns.code ?? 0;
    const moved = rearranged(workbook.model(), 'Lịch sử', (r, c) => [r, c === at ? 60 : c]);
    const again = tracked(plan, june, moved);
    again.past([row]);
    expect(again.tracker().history).toMatchObject([{ code: 'A', numerator: 3, denominator: 10, value: 0.3 }]);
    const deleted = rearranged(workbook.model(), 'Lịch sử', (r, c) =>
      c === columns.evidence ? null : [r, c > (columns.evidence ?? 0) ? c - 1 : c],
    );
    const without = tracked(plan, june, deleted);
    without.past([row]);
    expect(without.tracker().history).toMatchObject([{ code: 'A', value: 0.3, evidence: null }]);
  });
  test('of a unit that has no name keep its id', () => {
    const workbook = tracked(plan, june);
    workbook.apply(appendHistory(workbook.snapshot(), [row], {}));
    expect(tableOf(workbook.snapshot(), 'dti:history').rows[0]?.value('unit')).toBe('vh-xh');
  });
});

test('nothing to add changes nothing; a workbook without the table is misuse', () => {
  expect(appendHistory(tracked(plan, june).snapshot(), [], names)).toEqual([]);
  expect(() => appendHistory(emptyWorkbook, [row], names)).toThrow(new RangeError('no history table'));
});
