import { expect, test } from '@jest/globals';
import { statusLabel } from '../../../../shared/text/status.ts';
import {
  ANY,
  countFormulas,
  countResults,
  enterersCell,
  groupKey,
  unitKey,
} from '../../../../shared/workbook/live/count-formulas.ts';
import { faultsOf } from './formula-faults.ts';

const row = (group: string, units: readonly string[], status: string) => ({
  group: groupKey(group),
  enterers: enterersCell(units),
  status,
});
const rows = [
  row('1', ['vh-xh'], statusLabel('met')),
  row('1', ['vh-xh', 'kinh-te'], statusLabel('on-track')),
  row('11', ['kinh-te'], statusLabel('at-risk')),
  row('2', [], statusLabel('lagging')),
  row('2', ['vh'], statusLabel('no-data')),
  row('2', ['vh-xh'], statusLabel('overdue')),
  row('2', ['vh-xh'], statusLabel('undetermined')),
];

test('counts of a group, of a unit among several, of all, and of nothing', () => {
  expect(countResults(rows, 'group', groupKey('1'))).toEqual({
    ...{ total: 2, met: 1, onTrack: 1, atRisk: 0, lagging: 0, noData: 0, other: 0 },
  });
  expect(countResults(rows, 'enterers', unitKey('vh-xh'))).toMatchObject({ total: 4, met: 1, noData: 1, other: 1 });
  expect(countResults(rows, 'enterers', unitKey('vh'))).toMatchObject({ total: 1, noData: 1 });
  expect(countResults(rows, 'group', ANY)).toMatchObject({ total: 7, lagging: 1, noData: 2, other: 1 });
  expect(countResults(rows, 'group', '')).toMatchObject({ total: '', met: '', other: '' });
});

test('the formulas mean the same in every host', () => {
  const place = { sheet: 'Theo dõi', firstRow: 7, rows: 30, column: (key: string) => (key === 'status' ? 8 : 20) };
  const formulas = countFormulas((key) => `$${key === 'key' ? 'K' : 'C'}9`, 'group', [place]);
  expect(formulas.total).toBe(`IF($K9="","",COUNTIFS('Theo dõi'!$T$7:$T$36,$K9))`);
  expect(Object.values(formulas).flatMap(faultsOf)).toEqual([]);
});
