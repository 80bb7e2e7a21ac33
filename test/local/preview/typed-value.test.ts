import { expect, test } from '@jest/globals';
import { isRefused } from '../../../local/preview/refusal.ts';
import { editedText, typedValue } from '../../../local/preview/typed-value.ts';
import type { Validation, Value } from '../../../shared/index.ts';

test.each<readonly [string, string | undefined, Value, (string | null)?]>([
  ['  ', undefined, null],
  ['1.234,5', undefined, 1234.5],
  ['-7', undefined, -7],
  ['1.23', undefined, '1.23'],
  [',', undefined, ','],
  ['85%', undefined, 0.85, '0.0#%'],
  ['85,5 %', '0.0%', 0.855],
  ['85', '0.0%', 0.85],
  ['0,85', '0.0%', 0.85],
  ['9/9', undefined, { date: '2026-09-09' }, 'dd/mm/yyyy'],
  ['14/6/25', 'dd/mm/yyyy', { date: '2025-06-14' }],
  ['31-12-2025', 'dd/mm/yyyy', { date: '2025-12-31' }],
  ['31/2', undefined, '31/2'],
  ['9/9', '@', '9/9'],
  ["'12", undefined, '12'],
  ['true', undefined, true],
  ['=1+1', undefined, '=1+1'],
  ['Không phát sinh', undefined, 'Không phát sinh'],
])('typing %j into a cell of %s gives %j', (text, numberFormat, value, comes = null) => {
  const format = numberFormat === undefined ? {} : { numberFormat };
  expect(typedValue(text, format, 2026)).toEqual({ value, numberFormat: comes });
});

test.each<readonly [Value, string | undefined, string]>([
  [null, undefined, ''],
  [0.855, '0.0%', '85,5%'],
  [1234.5, undefined, '1234,5'],
  [{ date: '2026-09-09' }, undefined, '09/09/2026'],
  [{ error: '#N/A' }, undefined, '#N/A'],
  ['có', '@', 'có'],
  [true, undefined, 'true'],
])('%j is edited as typed: %s %s', (value, numberFormat, text) => {
  expect(editedText(value, numberFormat === undefined ? {} : { numberFormat })).toBe(text);
});

test.each<readonly [Validation['rule'], Value, boolean]>([
  [{ type: 'any' }, 'x', false],
  [{ type: 'list', values: ['Có'] }, null, false],
  [{ type: 'list', values: ['Có'] }, 'có', true],
  [{ type: 'list', values: ['Có'] }, 'Có', false],
  [{ type: 'formula', formula: 'A1>0' }, 1, false],
  [{ type: 'formula', formula: 'A1<0' }, 1, true],
  [{ type: 'number', min: 0, max: null, whole: true }, 1.5, true],
  [{ type: 'number', min: 0, max: null, whole: false }, 1.5, false],
  [{ type: 'number', min: 0, max: 1, whole: false }, 1.5, true],
  [{ type: 'number', min: 0, max: 1, whole: false }, '1', true],
  [{ type: 'date', from: '2026-01-01', to: null }, { date: '2025-12-31' }, true],
  [{ type: 'date', from: '2026-01-01', to: null }, { date: '2026-12-31' }, false],
  [{ type: 'date', from: null, to: null }, 46000, true],
])('%j refuses %j: %s', (rule, value, refused) => {
  expect(isRefused(rule, value, (formula) => formula === 'A1>0')).toBe(refused);
});
