import { expect, test } from '@jest/globals';
import {
  centredTitle,
  dateCell,
  hint,
  listOf,
  numberCell,
  titleLine,
} from '../../../../shared/workbook/templates/parts.ts';

test('a title stands in one cell, a centred one over several', () => {
  expect(titleLine('S', 3, 'Tên', { bold: true })).toEqual([
    { do: 'write', sheet: 'S', row: 3, column: 1, cells: [['Tên']] },
    { do: 'format', sheet: 'S', area: { row: 3, column: 1, rows: 1, columns: 1 }, format: { bold: true, wrap: false } },
  ]);
  expect(centredTitle('S', 2, 5, 'Tên').map((change) => change.do)).toEqual(['write', 'merge', 'format']);
});

test('a list stops everything else, a hint stops nothing', () => {
  expect(listOf(['Có', 'Không'], 'T', 'M')).toEqual({
    rule: { type: 'list', values: ['Có', 'Không'] },
    prompt: { title: 'T', message: 'M' },
    stop: { title: 'Chọn trong danh sách', message: 'Chỉ chọn một trong: Có; Không.' },
  });
  expect(hint('T', 'M')).toEqual({ rule: { type: 'any' }, prompt: { title: 'T', message: 'M' }, stop: null });
});

test('dates and numbers say what they take', () => {
  expect(dateCell('T', 'M')).toMatchObject({ rule: { type: 'date' }, stop: { title: 'Cần một ngày' } });
  const limits = { min: 0, max: null };
  expect(numberCell('T', 'M', { ...limits, whole: true }).stop?.message).toContain('số nguyên');
  expect(numberCell('T', 'M', { ...limits, whole: false })).toMatchObject({
    rule: { type: 'number', min: 0, max: null, whole: false },
    stop: { message: 'Chỉ gõ con số, không kèm chữ.' },
  });
});
