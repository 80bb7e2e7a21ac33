import { type Commands, commandsOn } from './commands.ts';
import { excelWorkbook } from './excel-workbook.ts';
import { inTurn } from './in-turn.ts';
import { type JudgeEdits, judgeEdits } from './judge-edits.ts';
import { officeExcel, today } from './office.ts';

export interface OpenCommands {
  readonly commands: Commands;
  readonly judge: JudgeEdits;
}

/** The commands on the workbook that this page was opened in, and the judging of edits; one at a time. */
export function openCommands(): OpenCommands {
  const excel = officeExcel();
  const run = inTurn();
  const loadPlans = async () => (await import('./plans.ts')).builtInPlans;
  const one = commandsOn(excelWorkbook(excel), { today, loadPlans });
  return {
    commands: {
      ...one,
      state: () => run(one.state),
      insert: (plan) => run(() => one.insert(plan)),
      check: () => run(one.check),
      refreshAll: () => run(one.refreshAll),
      close: (period, reason) => run(() => one.close(period, reason)),
      closed: () => run(one.closed),
      reopen: (period, reason) => run(() => one.reopen(period, reason)),
      remind: () => run(one.remind),
      report: (wish) => run(() => one.report(wish)),
      writeReport: (wish) => run(() => one.writeReport(wish)),
    },
    judge: judgeEdits(excelWorkbook(excel), today, run),
  };
}
