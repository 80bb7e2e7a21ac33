import { max, min, type Rational } from '../number/rational.ts';
import type { Path } from './path.ts';
import { orNull } from './side.ts';
import type { Levels, Status } from './types.ts';
import { takesAnswers } from './verdict.ts';

/**
 * The numbers that a live formula needs to reach the verdict of a path. They hold whatever the unit types.
 *
 * levelsOf(path, null).onTrackAt //=> 0.1394… (3% on 1/1, 30% by 31/12, on 14/6)
 */
export function levelsOf(path: Path, always: Status | null): Levels {
  return {
    always,
    whenBlank: 'no-data',
    onTrackAt: orNull(path.onTrackAt),
    atRiskAt: orNull(easiest(path)),
    unitLevel: orNull(path.unitLevel),
    smallGapUnits: path.smallGapUnits,
    closingFrom: orNull(path.closingFrom),
    byAnswer: takesAnswers(path),
    otherwise: path.otherwise,
  };
}

function easiest({ atRiskAt, falling }: Path): Rational | null {
  const levels = atRiskAt.map((step) => step.level);
  return levels.length === 0 ? null : levels.reduce((a, b) => (falling ? max(a, b) : min(a, b)));
}
