import { beforeTheVerdict } from './before-the-verdict.ts';
import { fallingTargets } from './falling-targets.ts';
import { holds } from './holds.ts';
import { kindsOfTargets } from './kinds-of-targets.ts';
import type { Cases } from './make.ts';
import { milestones } from './milestones.ts';
import { noVerdictYet } from './no-verdict-yet.ts';
import { ramps } from './ramps.ts';
import { severalUnits } from './several-units.ts';

/** Every case by the file it stands in. */
export const allCases: Readonly<Record<string, Cases>> = {
  ramps: ramps,
  holds: holds,
  milestones: milestones,
  'falling targets': fallingTargets,
  'kinds of targets': kindsOfTargets,
  'no verdict yet': noVerdictYet,
  'several units': severalUnits,
  'before the verdict': beforeTheVerdict,
};
