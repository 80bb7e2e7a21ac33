import { expect, test } from '@jest/globals';
import { readTarget } from '../../../shared/plan/target.ts';
import { figureCell, fullDate, levelOf, shownFigure, targetNumber } from '../../../shared/text/cli-figures.ts';

test('days are written out in English', () => {
  expect(fullDate('2026-12-03')).toEqual({ vi: '03/12/2026', en: '3 December 2026' });
});

test.each([
  ['>20%', { vi: '20%', en: '20%' }],
  ['9/9 nền tảng', { vi: '9', en: '9' }],
  ['2.945 hồ sơ', { vi: '2.945', en: '2,945' }],
  ['Có quy chế', null],
])('the number of the target %j', (printed, number) => {
  expect(targetNumber(readTarget(printed))).toEqual(number);
});

test('a level is shown in the unit of its target', () => {
  expect(levelOf('9/9 nền tảng', 6.8 / 9)).toEqual({ vi: '6,8/9 nền tảng', en: '6.8/9 nền tảng' });
});

const closed = { value: 0.1996, numerator: 499, denominator: 2500, noneArising: false };

test.each([
  ['a share shows on which side of its target it lies', closed, '>20%', '19,96%', '19.96%'],
  ['a count of things with its whole', { ...closed, numerator: 5, denominator: 9 }, '9/9 nền tảng', '5/9', '5/9'],
  ['a count whose whole was not kept', { ...closed, value: 5, denominator: null }, '9/9 nền tảng', '5', '5'],
  ['a rate', { ...closed, value: 0.3642 }, '1/1.000 dân', '0,36', '0.36'],
  ['what has no printed target', { ...closed, value: 1234.5 }, '', '1.234,5', '1,234.5'],
  ['a share beside a milestone', { ...closed, value: true }, 'Có quy chế', 'đã hoàn thành', 'done'],
  ['a milestone that is not reached', { ...closed, value: false }, 'Có quy chế', 'chưa hoàn thành', 'not done'],
  ['nothing to count', { ...closed, value: null, noneArising: true }, '>20%', 'không phát sinh', 'nothing arose'],
  ['nothing said', { ...closed, value: null }, '>20%', 'chưa có số liệu', 'no figure'],
])('%s', (_name, figure, printed, vi, en) => {
  expect(shownFigure(figure, printed)).toEqual({ vi, en });
});

test('a share whose target is no number is shown by itself', () => {
  const cell = { targetPrinted: '>20%', target: null, value: 0.1996, numerator: null, denominator: null };
  expect(figureCell(cell)).toEqual({ vi: '20%', en: '20%' });
});
