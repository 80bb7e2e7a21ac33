import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatTarget } from '../../../shared/plan/judge-target.ts';
import { readTarget, type Target } from '../../../shared/plan/target.ts';
import { asTheTwoPlansPrintThem } from '../../cases/targets/as-the-two-plans-print-them.ts';
import { countsAmountsAndRates } from '../../cases/targets/counts-amounts-and-rates.ts';
import { amount, type Cases, count, noTarget, percent, rate, unsure } from '../../cases/targets/make.ts';
import { milestonesAndTextsWithoutAMeasure } from '../../cases/targets/milestones-and-texts-without-a-measure.ts';
import { notSureWhatIsAsked } from '../../cases/targets/not-sure-what-is-asked.ts';
import { oddlyTypedOrWithMoreAroundThem } from '../../cases/targets/oddly-typed-or-with-more-around-them.ts';
import { withWordsForTheComparison } from '../../cases/targets/with-words-for-the-comparison.ts';

const ALL: Readonly<Record<string, Cases>> = {
  'as the two plans print them': asTheTwoPlansPrintThem,
  'with words for the comparison': withWordsForTheComparison,
  'counts, amounts and rates': countsAmountsAndRates,
  'milestones and texts without a measure': milestonesAndTextsWithoutAMeasure,
  'not sure what is asked': notSureWhatIsAsked,
  'oddly typed, or with more around them': oddlyTypedOrWithMoreAroundThem,
};
const everyCase = Object.values(ALL).flatMap((cases) => Object.entries(cases));
const sureCases = everyCase.filter(([, target]) => target.sure);

describe.each(Object.entries(ALL))('targets %s', (_, cases) => {
  test.each(Object.entries(cases))('%j', (printed, expected) => {
    expect(readTarget(printed)).toEqual(expected);
  });
});

describe('a target that was read and printed', () => {
  test.each(sureCases)('%j is read the same again', (printed, expected) => {
    expect(readTarget(formatTarget(readTarget(printed)))).toEqual(expected);
  });
});

describe("the plan's own column for the unit", () => {
  test.each<[string, string, Target]>([
    ['85', '%', percent('>=', 0.85)],
    ['≥ 85', ' % ', percent('>=', 0.85)],
    ['trên 0,85', '%', percent('>', 0.0085)],
    ['5', 'mô hình', count('>=', 5, 'mô hình')],
    ['1.000', 'hồ sơ', count('>=', 1000, 'hồ sơ')],
    ['0,36', 'Doanh nghiệp/1.000 dân', rate(0.36, 1000, 'Doanh nghiệp', 'dân')],
    ['5', '‰', rate(5, 1000, '‰')],
    ['0,7', 'điểm', amount('>=', 0.7, 'điểm')],
    ['5 (phấn đấu)', 'mô hình', count('>=', 5, 'mô hình', '(phấn đấu)')],
    ['5', '', unsure(count('>=', 5, null))],
    ['5', ' ', unsure(count('>=', 5, null))],
    ['50 - 60', '%', unsure(percent('>=', 0.5))],
  ])('completes %j with %j', (printed, unit, expected) => {
    expect(readTarget(printed, unit)).toEqual(expected);
  });

  test.each(['85%', '9/9', '01 ấp', '0,36/1.000 dân', 'Hoàn thành', 'theo hướng dẫn của cấp trên'])(
    'changes nothing where %j says it all',
    (printed) => {
      expect(readTarget(printed, 'hồ sơ')).toEqual(readTarget(printed));
    },
  );
});

describe('any text', () => {
  test('is read without an exception, and a target is sure only when it has all its parts', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { kind, comparison, value, of, per, sure } = readTarget(text);
        expect(kind === null).toBe(value === null);
        expect(kind === null).toBe(comparison === null);
        expect(kind === 'milestone').toBe(value === true);
        expect(kind === 'count-of').toBe(of !== null);
        expect(kind === 'rate').toBe(per !== null);
        if (kind === null) expect(sure).toBe(false);
      }),
    );
  });

  test('that is read surely and printed is read the same again', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const target = readTarget(text);
        fc.pre(target.sure);
        expect(readTarget(formatTarget(target))).toEqual(target);
      }),
      { numRuns: 2000 },
    );
  });

  test('is read the same in NFD, in capitals of its signs, and with more spaces', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyCase.filter(([text]) => !/[\\$]|^[-+]|<b>/.test(text))),
        ([text, expected]) => {
          expect(readTarget(text.normalize('NFD'))).toEqual(expected);
          expect(readTarget(` ${text.replace(/ /g, '\u00a0 ')}\n`)).toEqual(expected);
          expect(readTarget(text.replace(/%/g, '％').replace(/>/g, '＞'))).toEqual(expected);
        },
      ),
    );
  });

  test('of more than a thousand characters is kept and not searched', () => {
    const fits = `đạt 85% ${'a'.repeat(992)}`;
    expect(readTarget(fits).kind).toBe('percent');
    expect(readTarget(`${fits}a`)).toEqual(noTarget(`${fits}a`));
  });
});

function anyText(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    ...'≥ > ≤ < = trên dưới tối thiểu ít nhất không quá đạt tăng giảm khoảng từ đến trở lên và , ; ( ) / - – . : % ‰'.split(
      ' ',
    ),
    ...['ấp', 'hồ sơ', 'doanh nghiệp', 'tỷ đồng', 'dân', 'nền tảng', 'năm 2026', '30/6/2026', 'tháng 6', 'cấp độ 3'],
    ...['Có', 'Hoàn thành', 'theo hướng dẫn', 'được công nhận', '1', '85', '0,36', '1.000', '9/9', '85%', '120%'],
  );
  return fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary' }),
  );
}
