import { asksAnswer, measureAsks } from '../../entry/measure-asks.ts';
import { TIMES_TARGET } from '../../entry/rules/ambiguous-percent.ts';
import { targetOf } from '../../entry/target-of.ts';
import type { Indicator } from '../../plan/schema.ts';
import type { Target } from '../../plan/target.ts';
import type { Levels } from '../../progress/types.ts';
import { statusLabel } from '../../text/status.ts';

/**
 * The hidden columns beside a live row. The core works out the levels; the formulas only compare what is typed with them.
 *
 * So one formula serves every kind of indicator, and no formula has to know about time, baselines or thresholds.
 */
export interface LevelCells {
  /** 1.000 for "trên 1.000 dân", else 1. */
  readonly l_per: number;
  /** 1 when the numerator cannot exceed the denominator. */
  readonly l_share: 0 | 1;
  /** 1 when the published figure is a percentage. */
  readonly l_percent: 0 | 1;
  /** 1 when counts are whole. */
  readonly l_whole: 0 | 1;
  /** 1 when only "done or not" is asked. */
  readonly l_milestone: 0 | 1;
  readonly l_op: string | null;
  readonly l_target: number | null;
  readonly l_onTrack: number | null;
  readonly l_atRisk: number | null;
  readonly l_unit: number | null;
  readonly l_unitGap: number | null;
  readonly l_closing: number | null;
  /** A published share above this, up to 1, could mean 0,85% as well as 85%: it is asked about. */
  readonly l_askOver: number | null;
  readonly l_always: string | null;
  readonly l_blank: string;
  readonly l_otherwise: string;
  /** Shown until the unit marks its block as sent. */
  readonly l_unsent: string | null;
}

export const levelKeys: readonly (keyof LevelCells)[] = [
  'l_per',
  'l_share',
  'l_percent',
  'l_whole',
  'l_milestone',
  'l_op',
  'l_target',
  'l_onTrack',
  'l_atRisk',
  'l_unit',
  'l_unitGap',
  'l_closing',
  'l_askOver',
  'l_always',
  'l_blank',
  'l_otherwise',
  'l_unsent',
];

/** The hidden cells of a row: how it is measured, the levels of its status, and whether it is overdue while not sent. */
export function levelCells(indicator: Indicator, year: number, levels: Levels, overdue: boolean): LevelCells {
  const target = targetOf(indicator, year);
  const { measure } = indicator;
  const label = (status: Levels['always']): string | null => (status === null ? null : statusLabel(status));
  const percent = measureAsks(indicator, year).published?.percent ?? false;
  return {
    l_per: measure.way === 'rate' ? measure.per : 1,
    l_share: measure.way === 'share' || measure.way === 'count-of' ? 1 : 0,
    l_percent: percent ? 1 : 0,
    l_whole: 'whole' in measure && measure.whole ? 1 : 0,
    l_milestone: asksAnswer(indicator, year) ? 1 : 0,
    l_op: target?.comparison ?? null,
    l_target: targetLevel(target),
    l_onTrack: levels.onTrackAt,
    l_atRisk: levels.atRiskAt,
    l_unit: levels.unitLevel,
    l_unitGap: levels.unitLevel === null ? null : levels.smallGapUnits,
    l_closing: levels.closingFrom,
    l_askOver: percent ? askOver(target) : null,
    l_always: label(levels.always),
    l_blank: statusLabel(levels.whenBlank),
    l_otherwise: statusLabel(levels.otherwise),
    l_unsent: overdue ? statusLabel('overdue') : null,
  };
}

const askOver = (target: Target | null): number | null =>
  target?.kind === 'percent' && typeof target.value === 'number' ? TIMES_TARGET * target.value : null;

/** The target on the scale of the values: 9/9 is 1. */
export function targetLevel(target: Target | null): number | null {
  if (target === null || typeof target.value !== 'number') return null;
  return target.kind === 'count-of' && target.of !== null && target.of > 0 ? target.value / target.of : target.value;
}
