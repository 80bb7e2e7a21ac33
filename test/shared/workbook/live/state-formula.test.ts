import { expect, test } from '@jest/globals';
import type { LiveRefs } from '../../../../shared/workbook/live/formula-parts.ts';
import { stateFormula } from '../../../../shared/workbook/live/state-formula.ts';

const at = {
  numerator: 'G7',
  denominator: 'H7',
  published: 'I7',
  answer: 'J7',
  level: (key: string) => `${key}!`,
} as unknown as LiveRefs;
const formula = stateFormula(at);

test('a milestone and a figure are read apart, and an error anywhere is to be checked', () => {
  expect(formula).toMatch(/^IFERROR\(IF\(l_milestone!=1,.*\),"check"\)$/);
});

test('an error among the answers does not hide a figure', () => {
  expect(formula).toContain('IFERROR(IF(TRIM(J7)="Không phát sinh",1,0),0)=1');
});

test('counts are looked at only where they are asked for', () => {
  expect(formula).toContain('IF(l_counts!=1,IF(AND(TRIM(G7)="",TRIM(H7)=""),');
});

test('what was found to be a date is refused wherever it stands', () => {
  for (const cell of ['G7', 'H7', 'I7']) expect(formula).toContain(`AND(l_refused!<>"",${cell}=l_refused!)`);
});
