import type { PanelHost } from '../shared/panel/index.ts';
import { offerDocument } from './offer-document.ts';
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
    report: async () => {
      const answer = await (await commands()).report();
      return answer.ok
        ? { ...answer, value: null, notes: [...answer.notes, await offerDocument(answer.value)] }
        : answer;
    },
    close: async (period, reason) => (await commands()).close(period, reason),
    remind: async () => {
      const answer = await (await commands()).remind();
      return answer.ok ? { ...answer, value: answer.value.reminders } : answer;
    },
    select: async (sheet, cell) => (await commands()).select(sheet, cell),
  };
}
