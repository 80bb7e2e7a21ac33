import { blank } from '../../../shared/plan/built-in/blank.ts';
import { type Indicator, type Measure, type Plan, planSchema, type Unit } from '../../../shared/plan/schema.ts';
import { readTarget } from '../../../shared/plan/target.ts';

const because = { measure: 'test', figure: 'test', move: 'test', frequency: 'test' };
const nobody = { printed: '', units: [], all: false };
export const everybody = { printed: 'Các cơ quan, đơn vị', units: [], all: true };

/** entersAt('kinh-te') //=> { printed: 'kinh-te', units: ['kinh-te'], all: false } */
export const entersAt = (unit: string) => ({ printed: unit, units: [unit], all: false });

export const counts = (way: 'share' | 'count-of' | 'rate' = 'share', whole = true): Measure => {
  const labels = { numerator: 'Số hồ sơ đạt', denominator: 'Tổng số hồ sơ' };
  if (way === 'rate') return { way, ...labels, per: 1000, whole: true };
  return way === 'share' ? { way, ...labels, whole } : { way, ...labels, whole: true };
};

/** An indicator of 2026, a monthly share as of a day that ramps, entered by vh-xh; whatever is given differs. */
export function indicator(code: string, target: string, over: Partial<Indicator> = {}): Indicator {
  return {
    code,
    printedNumber: code,
    group: '1',
    name: `Chỉ tiêu ${code}`,
    printedUnit: null,
    measure: counts(),
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [{ year: 2026, printed: target, reading: readTarget(target), undetermined: null }],
    leadPrinted: '',
    receives: entersAt('vh-xh'),
    coordinates: nobody,
    basis: null,
    localTask: null,
    note: null,
    linkedTasks: [],
    holdsFrom: null,
    evidenceRequired: false,
    byHamlet: false,
    reasons: because,
    ...over,
  };
}

export const published = (unit = '%'): Measure => ({ way: 'published', figure: 'Số liệu của cấp trên', unit });
export const milestone: Measure = { way: 'milestone', question: 'Đã xong chưa?' };

export function unit(id: string, over: Partial<Unit> = {}): Unit {
  const name = `Đơn vị ${id}`;
  return {
    id,
    name,
    shortName: id.slice(0, 22),
    aliases: [],
    kind: 'office',
    countsAsAll: true,
    letterhead: null,
    ...over,
  };
}

/** A plan of a commune with the usual offices and these indicators; checked by the schema. */
export function planOf(indicators: readonly Indicator[], over: Partial<Plan> = {}): Plan {
  return planSchema.parse({ ...blank, id: 'test', title: 'Kế hoạch thử', indicators: [...indicators], ...over });
}

/** One indicator of each kind, so that a row of each stands in one tab. */
export const mixedPlan: Plan = planOf([
  indicator('A', '30%', { figure: 'in-period', evidenceRequired: true }),
  indicator('R', '01 doanh nghiệp/1.000 dân', { measure: counts('rate'), move: 'hold' }),
  indicator('N', '9/9 nền tảng', { measure: counts('count-of') }),
  indicator('P', '≥2%', { measure: published() }),
  indicator('M', 'Có quy chế', { measure: milestone, move: 'milestone' }),
  indicator('C', '90%', { receives: everybody }),
]);
