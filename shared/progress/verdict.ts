import { add, exact, multiply, subtract } from '../number/rational.ts';
import type { Figure } from './figure.ts';
import type { Allowance, Path } from './path.ts';
import { isBeyond, reaches } from './side.ts';
import type { Status } from './types.ts';

export interface Verdict {
  readonly status: Status;
  /** Why a figure that falls short is not lagging; null elsewhere. */
  readonly because: Allowance | null;
}

/**
 * What one figure says on its path, decided with exact fractions; blank is "no data".
 *
 * verdictOn(path, readFigure(readTarget('30%'), { value: 0.31, numerator: null, denominator: null })) //=> { status: 'met', because: null }
 */
export function verdictOn(path: Path, figure: Figure): Verdict {
  if (figure.level === null && (figure.done === null || !takesAnswers(path))) return plain('no-data');
  if (figure.met === true) return plain('met');
  const { level } = figure;
  if (level === null) return plain(path.otherwise);
  if (path.onTrackAt !== null && reaches(level, path.onTrackAt, path.falling)) return plain('on-track');
  const because = allowance(path, figure, level);
  return because === null ? plain(path.otherwise) : { status: 'at-risk', because };
}

function plain(status: Status): Verdict {
  return { status, because: null };
}

/** "Done" or "not done" answers a milestone, and a fact that has to hold; a percentage has to be given as a figure.
 *
 * takesAnswers(milestonePath(input, '2026-12-31')) //=> true
 */
export function takesAnswers(path: Path): boolean {
  return path.question === 'milestone' || (path.question === 'hold' && path.expected === null);
}

function allowance(path: Path, figure: Figure, level: NonNullable<Figure['level']>): Allowance | null {
  const reached = path.atRiskAt.find((step) => reaches(level, step.level, path.falling));
  if (reached !== undefined) return reached.because;
  if (isWithinUnits(path, figure)) return 'small-gap-units';
  return path.closingFrom !== null && isBeyond(level, path.closingFrom, path.falling) ? 'closing' : null;
}

function isWithinUnits({ unitLevel, smallGapUnits, falling }: Path, { parts }: Figure): boolean {
  if (unitLevel === null || parts === null) return false;
  const needed = multiply(unitLevel, parts.denominator);
  return reaches(parts.numerator, (falling ? add : subtract)(needed, exact(smallGapUnits)), falling);
}
