import type { Indicator } from '../../shared/plan/schema.ts';
import type { AssessedIndicator } from '../../shared/use-cases/assessment-types.ts';
import { targetLevel } from '../../shared/workbook/live/level-cells.ts';
import type { TypedRow } from '../shared/use-cases/tracked.ts';
import type { Seeded } from './seeded.ts';

const DENOMINATORS = [3, 7, 9, 64, 100, 575, 1000, 2945, 43_500, 1_000_000, 987_654_321];

/** One row as people type it: mostly exactly on a level or one step beside it, else every kind of slip. */
export function typedRow(one: AssessedIndicator, random: Seeded): TypedRow {
  return random.whole(3) > 0 ? onLevel(one, random) : random.pick(slips)(random);
}

/** Exactly on a level that decides, or one step beside it. */
export function onLevel({ indicator, levels, target }: AssessedIndicator, random: Seeded): TypedRow {
  const { measure } = indicator;
  if (measure.way === 'milestone') return { answer: random.pick(ANSWERS) };
  const { onTrackAt, atRiskAt, closingFrom, unitLevel } = levels;
  const perOf = measure.way === 'rate' ? measure.per : 1;
  const all = [targetLevel(target?.reading ?? null), onTrackAt, atRiskAt, closingFrom, unitLevel];
  const level = random.pick(all.filter((one) => one !== null)) ?? 0.5;
  const step = random.pick([-1, 0, 0, 1]);
  if (measure.way === 'published' || random.whole(6) === 0) return { published: publishedAt(indicator, level, step) };
  const denominator = random.pick(DENOMINATORS);
  const units = level === unitLevel ? -random.pick([0, 1]) : 0;
  const numerator = Math.round((level * denominator) / perOf) + step + units;
  if ('whole' in measure && !measure.whole) return { numerator: numerator + random.pick([0, 0.5]), denominator };
  return { numerator, denominator };
}

function publishedAt({ measure }: Indicator, level: number, step: number): number {
  const isPercent = measure.way !== 'rate' && !(measure.way === 'published' && measure.unit !== '%');
  return isPercent ? Number((level + step / 10_000).toFixed(6)) : Number((level + step / 100).toFixed(6));
}

const ANSWERS = [
  'Đã hoàn thành',
  'Chưa hoàn thành',
  'Không phát sinh',
  'Chờ cấp trên',
  'x',
  'chưa',
  'đang làm',
  'ĐÃ HOÀN THÀNH ',
];

type Slip = (random: Seeded) => TypedRow;

/** Every kind of slip, blank rows among them. */
export const slips: readonly Slip[] = [
  () => ({}),
  () => ({ numerator: 46 }),
  () => ({ denominator: 575 }),
  () => ({ numerator: ' ', denominator: 575 }),
  () => ({ numerator: 46, denominator: 0 }),
  () => ({ numerator: 0, denominator: 0 }),
  () => ({ numerator: -46, denominator: 575 }),
  () => ({ numerator: 46, denominator: -575 }),
  () => ({ numerator: 46.5, denominator: 575 }),
  () => ({ numerator: 600, denominator: 575 }),
  () => ({ numerator: '46', denominator: 575 }),
  () => ({ numerator: '1.234', denominator: 5000 }),
  () => ({ numerator: '46 hồ sơ', denominator: 575 }),
  () => ({ numerator: 'chưa có', denominator: 575 }),
  () => ({ numerator: '46/575' }),
  () => ({ numerator: { date: '2026-09-09' }, denominator: 9 }),
  () => ({ numerator: { date: '2026-09-09' }, denominator: 50_000 }),
  () => ({ numerator: 40_000, denominator: { date: '2026-09-09' } }),
  () => ({ numerator: { error: '#REF!' }, denominator: 575 }),
  () => ({ numerator: 46, denominator: 575, published: { error: '#N/A' } }),
  () => ({ numerator: 46, denominator: 575, answer: { error: '#N/A' } }),
  () => ({ numerator: 46, denominator: 575, published: 'khoảng 8%' }),
  () => ({ numerator: 46, denominator: 575, answer: 'Đã hoàn thành' }),
  () => ({ numerator: 46, denominator: 575, answer: 'Chờ cấp trên' }),
  () => ({ numerator: 46, denominator: 575, answer: 'Không phát sinh' }),
  () => ({ numerator: 0, denominator: 0, answer: 'Không phát sinh' }),
  () => ({ answer: 'Không phát sinh' }),
  () => ({ answer: 'Không phát sinh', published: 0.5 }),
  () => ({ answer: 'Chờ cấp trên' }),
  () => ({ answer: 'Đã hoàn thành' }),
  () => ({ answer: '  ' }),
  (random) => ({ published: random.pick([0, 0.005, 0.1, 0.2, 0.85, 1, 1.2, 1.5, 1.51, 2, 85, 100, 101]) }),
  () => ({ published: 101 }),
  () => ({ published: -0.1 }),
  () => ({ published: '85%' }),
  () => ({ published: 'đạt' }),
  () => ({ published: { date: '2026-09-09' } }),
  () => ({ published: 1e15 }),
  () => ({ numerator: 2e15, denominator: 4e15 }),
];
