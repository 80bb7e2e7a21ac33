import { describe, expect, test } from '@jest/globals';
import {
  type BlockPlace,
  type GatherCells,
  gather,
  isAlone,
} from '../../../../shared/workbook/live/gather-formulas.ts';
import { faultsOf } from './formula-faults.ts';

const column = (key: string): number => ['code', 'f_state', 'f_top', 'f_bottom'].indexOf(key) + 2;
const block = (sheet: string, firstRow = 12): BlockPlace => ({ sheet, firstRow, rows: 9, column, sent: '$B$8' });
const cells = (periods: number): GatherCells => ({
  code: '$B7',
  states: Array.from({ length: periods }, (_, index) => `X${index + 1}`),
  pick: 'P7',
  state: 'S7',
  counts: 'C7',
  percent: 'D7',
  late: 'L7',
  units: 'U7',
});

describe('one unit, one period', () => {
  const from = gather(cells(1), [[block('Nhập - A')]]);
  test('is looked up by its code, so that sorting a tab changes nothing', () => {
    expect(from.states).toEqual([`IFERROR(INDEX('Nhập - A'!$C$12:$C$20,MATCH($B7,'Nhập - A'!$B$12:$B$20,0)),"blank")`]);
    expect(from.top).toBe(
      `IFERROR(IF(OR(S7="ok",S7="only"),INDEX('Nhập - A'!$D$12:$D$20,MATCH($B7,'Nhập - A'!$B$12:$B$20,0)),""),"")`,
    );
    expect(from.bottom).toContain('$E$12:$E$20');
  });
  test('is taken as it is', () => {
    expect([from.pick, from.state]).toEqual(['IF(X1<>"blank",1,1)', 'X1']);
    expect(from.reported).toContain('"only"');
    expect(from.sent).toBe(`IFERROR(IF(OR('Nhập - A'!$B$8="Đã gửi"),"Đã gửi","Chưa gửi"),"Chưa gửi")`);
  });
});

describe('several units, two periods', () => {
  const from = gather(cells(2), [
    [block('A'), block('B')],
    [block('A', 40), block('B', 40)],
  ]);
  test('their states stand one after the other', () => {
    expect(from.states).toHaveLength(2);
    expect(from.states[0]).toMatch(/^IFERROR\(INDEX\('A'!.*,"blank"\)&" "&IFERROR\(INDEX\('B'!.*,"blank"\)$/);
  });
  test('the first period that says something is picked, else the first', () => {
    expect(from.pick).toMatch(/^IF\(OR\(SUBSTITUTE\(X1,"ok",""\)<>X1,.*>=U7\),1,IF\(OR\(SUBSTITUTE\(X2,.*\),2,1\)\)$/);
  });
  test('only figures of the kind that is asked for are added', () => {
    expect(from.top).toContain(`IFERROR(IF(INDEX('A'!`);
    expect(from.top.match(/="ok",/g)?.length).toBeGreaterThanOrEqual(4);
    expect(from.bottom).toContain('IF(AND(S7="ok",C7<>1),1,');
    expect(from.reported).not.toContain('"only"');
  });
  test('the sending asked about is that of the late period, else of the first', () => {
    expect(from.sent).toMatch(/^IFERROR\(IF\(L7=2,IF\(OR\(.*\),IF\(OR\(.*\)\),"Chưa gửi"\)$/);
  });
});

test('an indicator that nobody enters is blank', () => {
  const from = gather(cells(0), []);
  expect(from).toMatchObject({ states: [], pick: '1', state: '"blank"', sent: 'IFERROR("Chưa gửi","Chưa gửi")' });
  expect(faultsOf(from.top)).toEqual([]);
  expect(gather(cells(1), [[]])).toMatchObject({ states: ['"blank"'] });
});

test('a figure is one unit’s own where no period has several', () => {
  expect([isAlone([]), isAlone([[1], []]), isAlone([[1], [1, 2]])]).toEqual([true, true, false]);
});
