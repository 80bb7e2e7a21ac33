import type { Indicator, Measure } from '../plan/schema.ts';
import type { Asked, Part } from './number-cell.ts';
import { targetOf } from './target-of.ts';

const COUNT: Asked = { whole: true, percent: false, unit: null };
const FIGURE: Asked = { whole: false, percent: false, unit: null };
const SHARE: Asked = { whole: false, percent: true, unit: '%' };

/**
 * Whether an indicator is answered with done or not: because that is how it is measured, because its target states
 * an accomplishment, or because what others publish is a fact ("đạt/chưa đạt").
 */
export function asksAnswer(indicator: Indicator, year: number): boolean {
  const { measure, move } = indicator;
  if (measure.way === 'milestone' || targetOf(indicator, year)?.kind === 'milestone') return true;
  return measure.way === 'published' && move === 'milestone';
}

/** What each number cell of an indicator has to hold; null = the indicator does not ask for it. */
export function measureAsks(indicator: Indicator, year: number): Readonly<Record<Part, Asked | null>> {
  const { measure } = indicator;
  if (measure.way === 'milestone' || asksAnswer(indicator, year)) {
    return { numerator: null, denominator: null, published: null };
  }
  if (measure.way === 'published') {
    return { numerator: null, denominator: null, published: publishedFigure(measure, targetOf(indicator, year)?.kind) };
  }
  const count = { ...COUNT, whole: measure.whole };
  return { numerator: count, denominator: count, published: measure.way === 'rate' ? FIGURE : SHARE };
}

/** Whether the published figure of an indicator is a percentage. */
export function publishesPercent(indicator: Indicator, year: number): boolean {
  return measureAsks(indicator, year).published?.percent === true;
}

function publishedFigure(
  { unit }: Extract<Measure, { way: 'published' }>,
  targetKind: string | null | undefined,
): Asked {
  return unit.trim() === '%' || targetKind === 'percent' ? SHARE : { ...FIGURE, unit };
}
