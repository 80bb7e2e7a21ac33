import type { Plan } from '../../../shared/plan/schema.ts';
import type { Workbook } from '../../../shared/workbook/workbook.ts';
import { counts, entersAt, everybody, indicator, milestone, planOf } from '../use-cases/plans.ts';
import { tracked } from '../use-cases/tracked.ts';

const commune: Plan['commune'] = {
  name: 'Thử',
  level: 'phường',
  province: 'Đồng Nai',
  settlement: 'khu phố',
  settlements: 3,
};
const june = { asOf: '2026-06-18', open: ['2026-06'], trackingStart: '2026-01-01' };

const plan = planOf(
  [
    indicator('A', '30%', { evidenceRequired: true, localTask: 'Hướng dẫn người dân nộp hồ sơ.' }),
    indicator('B', '9/9 nền tảng', { measure: counts('count-of'), receives: entersAt('kinh-te') }),
    indicator('M', 'Có quy chế', { measure: milestone, move: 'milestone' }),
    indicator('C', '90%', { receives: everybody }),
  ],
  { commune },
);

const OFFICES = ['vh-xh', 'van-phong', 'kinh-te', 'tt-pvhcc', 'cong-an', 'tram-y-te'];

/** Every unit types and sends; `but` types and sends nothing. */
function filled(of: Plan, share: number, but: string | null = null) {
  const workbook = tracked(of, june);
  const takes = (unit: string): boolean => unit !== but;
  if (takes('vh-xh')) {
    workbook.type('A', { numerator: 100 * share, denominator: 100, evidence: '12/BC-VHXH' });
    workbook.type('M', { answer: share === 1 ? 'Đã hoàn thành' : 'Chưa hoàn thành' });
  }
  if (takes('kinh-te')) workbook.type('B', { numerator: share === 1 ? 9 : 4, denominator: 9 }, 'kinh-te');
  for (const unit of OFFICES.filter(takes)) {
    workbook.type('C', { numerator: 10 * share, denominator: 10 }, unit);
    workbook.send(unit, '2026-06-16');
  }
  return workbook;
}

export const firstMonth = (): Workbook => filled(plan, 0.2).snapshot();
export const nothingTyped = (): Workbook => tracked(plan, june).snapshot();
export const everythingMet = (): Workbook => filled(plan, 1).snapshot();
export const oneUnitMissing = (): Workbook => filled(plan, 0.5, 'tram-y-te').snapshot();

export function conflictsOpen(): Workbook {
  const conflict = (id: string, codes: string[]): Plan['conflicts'][number] => ({
    id,
    codes,
    quotes: [
      { where: 'Mục I', quote: 'tối thiểu 30%' },
      { where: 'Phụ lục', quote: '40%' },
    ],
    difference: 'Hai nơi ghi hai mức.',
    defaultDecision: 'Theo phụ lục.',
    effect: 'appendix',
  });
  const workbook = filled(
    planOf(plan.indicators, {
      commune,
      conflicts: [conflict('K01', ['A']), conflict('K02', ['B', 'M']), conflict('K03', [])],
    }),
    0.5,
  );
  workbook.set('dti:conflicts', 1, 'decision', 'Theo dõi theo phụ lục.');
  return workbook.snapshot();
}

export function longName(): Workbook {
  const name = 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận và giải quyết '.repeat(6).slice(0, 300);
  const workbook = tracked(planOf([indicator('A', '30%', { name })], { commune }), june);
  workbook.type('A', { numerator: 12, denominator: 100 });
  return workbook.snapshot();
}

export function sixty(): Workbook {
  const many = Array.from({ length: 60 }, (_, index) => indicator(`X${index + 1}`, `${30 + index}%`));
  const workbook = tracked(planOf(many, { commune }), june);
  many.forEach(({ code }, index) => {
    if (index % 3 > 0) workbook.type(code, { numerator: index, denominator: 60 });
  });
  return workbook.snapshot();
}
