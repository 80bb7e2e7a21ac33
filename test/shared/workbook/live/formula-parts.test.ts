import { expect, test } from '@jest/globals';
import { and, blank, cases, iff, isSet, or, shown, text } from '../../../../shared/workbook/live/formula-parts.ts';

test('formulas are put together from tests and answers', () => {
  expect(or('A1=1')).toBe('A1=1');
  expect(or('A1=1', 'A1=2')).toBe('OR(A1=1,A1=2)');
  expect(and('A1=1', 'B1=2')).toBe('AND(A1=1,B1=2)');
  expect(iff('A1=1', text('Có'), '""')).toBe('IF(A1=1,"Có","")');
  expect([blank('A1'), isSet('A1'), shown('A1')]).toEqual(['TRIM(A1)=""', 'A1<>""', 'A1&""']);
});

test('the first case that holds gives its answer, else the last', () => {
  expect(
    cases(
      [
        ['A1=1', '"a"'],
        ['A1=2', '"b"'],
      ],
      '"c"',
    ),
  ).toBe('IF(A1=1,"a",IF(A1=2,"b","c"))');
  expect(cases([], '"c"')).toBe('"c"');
});
