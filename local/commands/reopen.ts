import { cliHistory, periodName, type ReopenStep, reopenPeriod } from '../../shared/index.ts';
import { userName } from '../user-name.ts';
import { carryOut, refreshed } from './carry-out.ts';
import { type Command, failed } from './command.ts';
import { openTracker, saveTracker } from './open-tracker.ts';

type LastStep = Exclude<ReopenStep, { readonly changes: unknown }>;

/** `dti reopen FILE --period 2026-06 --reason TEXT`: a closed period's entries back into the tabs; the trace stays. */
export const reopen: Command = {
  name: 'reopen',
  takes: 'file',
  changesFile: true,
  options: { period: { type: 'string', required: true }, reason: { type: 'string', required: true } },
  run(input) {
    const file = input.subject;
    const tracker = openTracker(file);
    if (!tracker.ok) return tracker;
    const request = { period: input.text('period') ?? '', reason: input.text('reason') ?? '', by: userName() };
    const done = carryOut<LastStep>(tracker.xlsx, (workbook) =>
      reopenPeriod(workbook, { ...request, today: input.today }),
    );
    if (!done.ok) return failed('cannot-reopen', done.problem);
    if (done.isChanged) refreshed(done.xlsx, input);
    const unsaved = done.isChanged ? saveTracker(file, done.xlsx, tracker.bytes) : null;
    const { period, revision, open } = done.last.reopened;
    const json = { file, period, written: done.isChanged, revision, open: [...open] };
    const said = (done.isChanged ? cliHistory.reopened : cliHistory.reopenedBefore)(periodName(period));
    return (
      unsaved ?? {
        ok: true,
        exit: 0,
        json,
        print: (locale) => [said[locale], cliHistory.openNow(open.map(periodName))[locale]].join('\n'),
      }
    );
  },
};
