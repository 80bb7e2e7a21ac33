import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../../shared/plan/target.ts';
import { readTypedFigure } from '../../../shared/progress/read-typed-figure.ts';

const RATE = '01 doanh nghiệp/1.000 dân';

function figureOf(target: string, typed: string): unknown {
  const read = readTypedFigure(readTarget(target), typed);
  if (!read.ok) return read.sentence.vi;
  const { value, numerator, denominator, noneArising } = read.figure;
  return noneArising ? 'none' : numerator === null && denominator === null ? value : [numerator, denominator];
}

describe('what is typed after a printed target', () => {
  test.each<[target: string, typed: string, figure: unknown]>([
    ['30%', '', null],
    ['30%', 'Không phát sinh', 'none'],
    ['30%', 'đạt', true],
    ['30%', 'chưa', false],
    ['30%', '100', 1],
    ['30%', '0', 0],
    ['100%', '100%', 1],
    ['100%', '101%', '“101%” nằm ngoài khoảng 0% đến 100%. Xin kiểm tra lại.'],
    ['trên 120%', '130%', 1.3],
    ['30%', '0/10', [0, 10]],
    ['30%', '10/10', [10, 10]],
    ['trên 120%', '150/100', [150, 100]],
    ['9/9', '0', [0, 9]],
    ['9/9', '9', [9, 9]],
    [RATE, '1.500/1.000', 1500],
    [RATE, '3/1.500', [3, 1500]],
    [RATE, '1.600/1.500', [1600, 1500]],
    ['ít nhất 30 ấp', '31', 31],
    ['tối thiểu 5 tỷ đồng', '5,2 Tỷ Đồng', 5.2],
    ['tối thiểu 5 tỷ đồng', '5,2', 5.2],
  ])('%s with "%s" is %j', (target, typed, figure) => {
    expect(figureOf(target, typed)).toEqual(figure);
  });
});
