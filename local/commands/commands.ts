import { check } from './check.ts';
import { close } from './close.ts';
import type { Command } from './command.ts';
import { history } from './history.ts';
import { insertInto } from './insert.ts';
import { judge } from './judge.ts';
import { newTracker } from './new.ts';
import { plans } from './plans.ts';
import { refreshTracker } from './refresh.ts';
import { remindUnits } from './remind.ts';
import { reopen } from './reopen.ts';
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
  remindUnits,
  close,
  reopen,
  history,
  reportTracker,
  target,
  judge,
];
