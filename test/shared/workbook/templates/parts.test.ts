import { expect, test } from '@jest/globals';
import { builtInPlan } from '../../../../shared/plan/built-in/index.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import {
  attachedLine,
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

test.each([
  ['loc-tan', '(Kèm theo Kế hoạch số ……/KH-UBND ngày … tháng 5 năm 2026 của UBND xã Lộc Tấn)'],
  ['la-nga', '(Kèm theo Kế hoạch số ……/KH-UBND ngày … tháng … năm 2026 của UBND xã La Ngà)'],
])('an appendix of %s says what it belongs to, with room to write by hand', (id, line) => {
  const [written, ...looks] = attachedLine('S', 3, 5, builtInPlan(id) as Plan);
  expect(written).toEqual({ do: 'write', sheet: 'S', row: 3, column: 1, cells: [[line]] });
  expect(looks[1]).toMatchObject({ do: 'format', format: { horizontal: 'center', locked: false } });
});

test('an appendix of nobody’s plan says nothing of it', () => {
  expect(attachedLine('S', 3, 5, builtInPlan('blank') as Plan)).toEqual([]);
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
