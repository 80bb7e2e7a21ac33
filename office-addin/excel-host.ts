import type { PanelHost, ReportHost } from '../shared/panel/index.ts';
import type { OpenCommands } from './open-commands.ts';

/** What Excel does for the panel; `load` brings the commands, which are more than the panel itself. */
export function excelHost(load: () => Promise<OpenCommands>): PanelHost {
  const commands = async () => (await load()).commands;
  return {
    plans: async () => (await commands()).plans(),
    state: async () => (await commands()).state(),
    insert: async (plan) => (await commands()).insert(plan),
    check: async () => (await commands()).check(),
    refresh: async () => (await commands()).refreshAll(),
    close: async (period, reason) => (await commands()).close(period, reason),
    closed: async () => (await commands()).closed(),
    reopen: async (period, reason) => (await commands()).reopen(period, reason),
    remind: async () => {
      const answer = await (await commands()).remind();
      return answer.ok ? { ...answer, value: answer.value.reminders } : answer;
    },
    select: async (sheet, cell) => (await commands()).select(sheet, cell),
  };
}

/** What Excel does for the form "Tạo báo cáo". The writer of Word documents comes only when one is wanted. */
export function excelReport(load: () => Promise<OpenCommands>, canDownload: boolean): ReportHost {
  const commands = async () => (await load()).commands;
  return {
    make: async (wish) => (await commands()).report(wish),
    write: async (wish) => (await commands()).writeReport(wish),
    build: canDownload ? async (model) => (await import('../shared/report-docx/index.ts')).reportDocx(model) : null,
    select: async (sheet, cell) => (await commands()).select(sheet, cell),
  };
}
