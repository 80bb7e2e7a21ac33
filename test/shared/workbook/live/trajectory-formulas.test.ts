import { expect, test } from '@jest/globals';
import { trajectoryTexts } from '../../../../shared/text/trajectory.ts';
import { dataKeys, headFormulas, slotFormulas } from '../../../../shared/workbook/live/trajectory-formulas.ts';
import { faultsOf } from './formula-faults.ts';

const keys = dataKeys(12);
const data = { firstRow: 5, rows: 60, column: (key: string) => 7 + keys.indexOf(key) };
const overview = { sheet: 'Theo dõi', firstRow: 7, rows: 60, column: () => 2 };
const at = (line: string) => (line === 'at' ? '$C$20' : line === 'slot' ? '$C$24' : '$C$7');

test('the formulas mean the same in every host', () => {
  const head = headFormulas(at, data, overview, trajectoryTexts);
  expect(Object.values(head).flatMap(faultsOf)).toEqual([]);
  expect(head.note).toContain('"Chọn ""Cập nhật đánh giá""');
  const slot = slotFormulas(3, at, data);
  expect(Object.values(slot).flatMap(faultsOf)).toEqual([]);
  expect(slot.expected).toBe('IF($C$20=0,NA(),IF(ISNUMBER(INDEX($Z$5:$Z$64,$C$20)),INDEX($Z$5:$Z$64,$C$20),NA()))');
});
