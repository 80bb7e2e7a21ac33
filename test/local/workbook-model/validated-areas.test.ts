import { expect, test } from '@jest/globals';
import { relativeArea } from '../../../local/workbook-model/a1.ts';
import { parseArea } from '../../../local/workbook-model/reference.ts';
import { withValidation } from '../../../local/workbook-model/validated-areas.ts';
import type { Validation } from '../../../shared/workbook/change.ts';
import type { Area } from '../../../shared/workbook/workbook.ts';

const at = (address: string) => parseArea(address) as Area;
const custom = (formula: string): Validation => ({ rule: { type: 'formula', formula }, prompt: null, stop: null });
const any: Validation = { rule: { type: 'any' }, prompt: null, stop: null };

test.each([
  ['B2:D4', 'C3', ['B2:D2', 'B4:D4', 'B3', 'D3', 'C3']],
  ['B2:D4', 'A1:Z9', ['A1:Z9']],
  ['B2:D4', 'B2:D4', ['B2:D4']],
  ['B2:D4', 'E2:E4', ['B2:D4', 'E2:E4']],
  ['B2:D4', 'D4:E5', ['B2:D3', 'B4:C4', 'D4:E5']],
  ['B2:D4', 'A1:B2', ['B3:D4', 'C2:D2', 'A1:B2']],
])('%s with %s laid over it is %j', (before, next, areas) => {
  const after = withValidation([{ area: at(before), validation: any }], { area: at(next), validation: any });
  expect(after.map(({ area }) => relativeArea(area))).toEqual(areas);
});

test('what is left of a formula still speaks of its own cell', () => {
  const after = withValidation([{ area: at('B2:C4'), validation: custom('AND(B2>0,$A2<>"")') }], {
    area: at('B2:B3'),
    validation: any,
  });
  expect(after.slice(0, -1).map(({ area, validation }) => [relativeArea(area), validation.rule])).toEqual([
    ['B4:C4', { type: 'formula', formula: 'AND(B4>0,$A4<>"")' }],
    ['C2:C3', { type: 'formula', formula: 'AND(C2>0,$A2<>"")' }],
  ]);
});
