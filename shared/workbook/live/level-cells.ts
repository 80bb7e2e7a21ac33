import { asksAnswer, measureAsks } from '../../entry/measure-asks.ts';
import { percentUnclearFrom } from '../../entry/rules/ambiguous-percent.ts';
import { targetOf } from '../../entry/target-of.ts';
import type { Indicator } from '../../plan/schema.ts';
import type { Target } from '../../plan/target.ts';
import type { Levels } from '../../progress/types.ts';
import { statusLabel } from '../../text/status.ts';
import { labels } from './labels.ts';

/**
 * The hidden columns beside a live row. The core works out the levels; the formulas only compare what is typed with them.
 *
 * So one formula serves every kind of indicator, and no formula has to know about time, baselines or thresholds.
 */
export interface LevelCells {
  /** 1 when only "done or not" is asked. */
  readonly l_milestone: 0 | 1;
  /** 1 when numerator and denominator are asked. */
  readonly l_counts: 0 | 1;
  /** 1.000 for "trên 1.000 dân", else 1. */
  readonly l_per: number;
  /** 1 when the numerator cannot exceed the denominator. */
  readonly l_share: 0 | 1;
  /** 1 when the published figure is a percentage. */
  readonly l_percent: 0 | 1;
  /** 1 when counts are whole. */
  readonly l_whole: 0 | 1;
  /** A published share from here on, up to 1, could mean 0,85% as well as 85%: it is asked about. */
  readonly l_askFrom: number | null;
  /** The number behind a date in a cell of figures (9/9 typed): a formula cannot tell it from a count. */
  readonly l_refused: number | null;
  /** What this unit counted in earlier periods of the year, where the year so far is judged. */
  readonly l_addTop: number | null;
  readonly l_addBottom: number | null;
  readonly l_op: string | null;
  readonly l_target: number | null;
  readonly l_onTrack: number | null;
  readonly l_atRisk: number | null;
  readonly l_unit: number | null;
  readonly l_unitGap: number | null;
  readonly l_closing: number | null;
  /** Shown whatever is typed. */
  readonly l_always: string | null;
  /** Shown while nothing is typed: status and met. */
  readonly l_blank: string;
  readonly l_blankMet: 'Có' | 'Không' | null;
  readonly l_otherwise: string;
  /** Shown until figures are marked as sent. */
  readonly l_unsent: string | null;
  /** 1, 2 …: in which of the open periods nothing was sent in time; `Theo dõi` only. */
  readonly l_late: number | null;
}

/** In the order of the columns. */
export const levelKeys = [
  'l_milestone',
  'l_counts',
  'l_per',
  'l_share',
  'l_percent',
  'l_whole',
  'l_askFrom',
  'l_refused',
  'l_addTop',
  'l_addBottom',
  'l_op',
  'l_target',
  'l_onTrack',
  'l_atRisk',
  'l_unit',
  'l_unitGap',
  'l_closing',
  'l_always',
  'l_blank',
  'l_blankMet',
  'l_otherwise',
  'l_unsent',
  'l_late',
] as const satisfies readonly (keyof LevelCells)[];

/** The hidden cells of an indicator while nothing is known of its row: how it is measured, and the levels of its status. */
export function levelCells(indicator: Indicator, year: number, levels: Levels): LevelCells {
  const undetermined = levels.always === 'undetermined';
  return {
    ...measureCells(indicator, year),
    ...(undetermined ? { l_op: null, l_target: null } : targetCells(targetOf(indicator, year))),
    l_onTrack: levels.onTrackAt,
    l_atRisk: levels.atRiskAt,
    l_unit: levels.unitLevel,
    l_unitGap: levels.unitLevel === null ? null : levels.smallGapUnits,
    l_closing: levels.closingFrom,
    l_refused: null,
    l_addTop: null,
    l_addBottom: null,
    // "overdue" ends with the sending, which a formula sees by itself: l_unsent
    l_always: undetermined ? statusLabel('undetermined') : null,
    l_blank: statusLabel(levels.whenBlank),
    l_blankMet: null,
    l_otherwise: statusLabel(levels.otherwise),
    l_unsent: null,
    l_late: null,
  };
}

type MeasureKeys = 'l_milestone' | 'l_counts' | 'l_per' | 'l_share' | 'l_percent' | 'l_whole' | 'l_askFrom';

function measureCells(indicator: Indicator, year: number): Pick<LevelCells, MeasureKeys> {
  const { measure } = indicator;
  const asks = measureAsks(indicator, year);
  const percent = asks.published?.percent === true;
  return {
    l_milestone: bit(asksAnswer(indicator, year)),
    l_counts: bit(asks.numerator !== null),
    l_per: measure.way === 'rate' ? measure.per : 1,
    l_share: bit(measure.way === 'share' || measure.way === 'count-of'),
    l_percent: bit(percent),
    l_whole: bit(asks.numerator?.whole === true),
    l_askFrom: percent ? percentUnclearFrom(targetOf(indicator, year)) : null,
  };
}

const bit = (yes: boolean): 0 | 1 => (yes ? 1 : 0);

const targetCells = (target: Target | null): Pick<LevelCells, 'l_op' | 'l_target'> => ({
  l_op: target?.comparison ?? null,
  l_target: targetLevel(target),
});

/** The target on the scale of the values: 9/9 is 1. */
export function targetLevel(target: Target | null): number | null {
  if (target === null || typeof target.value !== 'number') return null;
  return target.kind === 'count-of' && target.of !== null && target.of > 0 ? target.value / target.of : target.value;
}

/** The hidden cells of a row that the core does not read (another unit's indicator, an unknown code): it never looks judged. */
export const refusedCells: LevelCells = {
  l_milestone: 0,
  l_counts: 0,
  l_per: 1,
  l_share: 0,
  l_percent: 0,
  l_whole: 0,
  l_askFrom: null,
  l_refused: null,
  l_addTop: null,
  l_addBottom: null,
  l_op: null,
  l_target: null,
  l_onTrack: null,
  l_atRisk: null,
  l_unit: null,
  l_unitGap: null,
  l_closing: null,
  l_always: labels.unreadable,
  l_blank: labels.unreadable,
  l_blankMet: null,
  l_otherwise: labels.unreadable,
  l_unsent: null,
  l_late: null,
};
