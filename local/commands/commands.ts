import { check } from './check.ts';
import type { Command } from './command.ts';
import { insertInto } from './insert.ts';
import { judge } from './judge.ts';
import { newTracker } from './new.ts';
import { plans } from './plans.ts';
import { refreshTracker } from './refresh.ts';
import { reportTracker } from './report.ts';
import { status } from './status.ts';
import { target } from './target.ts';

/** Every command of `dti`, in the order of its help. */
export const commands: readonly Command[] = [
  plans,
  newTracker,
  insertInto,
  check,
  refreshTracker,
  status,
  reportTracker,
  target,
  judge,
];
