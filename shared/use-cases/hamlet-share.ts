import { codeKey } from '../entry/book.ts';
import { targetOf } from '../entry/target-of.ts';
import type { Indicator } from '../plan/schema.ts';
import { hamletsCanTurn } from '../progress/hamlets-can-turn.ts';
import type { HamletShare } from '../progress/types.ts';
import { cellText } from '../workbook/cell-text.ts';
import type { LevelCells } from '../workbook/live/level-cells.ts';
import type { HamletSum } from '../workbook/tracker/read-hamlets.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { UnitFigure } from './assessment-types.ts';

/** Of how many hamlets a figure is the sum, where some are missing; null where it is whole, or was typed by the unit. */
export function hamletShare(
  hamlets: readonly HamletSum[],
  code: string,
  figure: Pick<UnitFigure, 'period' | 'numerator' | 'denominator'>,
): HamletShare | null {
  const sum = partialSum(hamlets, code, figure.period);
  const isSum = sum?.numerator === figure.numerator && sum.denominator === figure.denominator;
  return sum === null || !isSum ? null : { reported: sum.complete, expected: sum.expected };
}

const partialSum = (hamlets: readonly HamletSum[], code: string, period: string): HamletSum | null =>
  hamlets.find((one) => one.code === code && one.period === period && one.complete < one.expected) ?? null;

/** Whether the open block of a period takes an indicator's figure from hamlets, of which some that could turn it are missing. */
export function awaitsHamlets({ hamlets, blocks, settings }: Tracker, indicator: Indicator, period: string): boolean {
  const { code } = indicator;
  const target = targetOf(indicator, settings.year);
  if (target === null || !hamletsCanTurn(target) || partialSum(hamlets, code, period) === null) return false;
  const own = blocks.filter((one) => one.period === period).flatMap(({ table }) => table.rows);
  return own.some((row) => codeKey(cellText(row.value('code'))) === codeKey(code) && row.hasFormula('numerator'));
}

/** Levels by which a figure is on pace where it would be met: a formula does not see which hamlets are missing. */
export const unmet = (cells: LevelCells): LevelCells =>
  cells.l_target === null ? cells : { ...cells, l_target: null, l_onTrack: cells.l_onTrack ?? cells.l_target };
