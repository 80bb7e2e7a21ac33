import { type Answer, type Reminder, remind } from '../shared/index.ts';
import { guarded } from './commands.ts';
import { services, today } from './services.ts';
import { sheetsWorkbook } from './sheets-workbook.ts';

/** A message to each unit that is behind today, to be pasted somewhere. Nothing is written or sent. */
export function reminders(): Answer<readonly Reminder[]> {
  const around = services();
  return guarded('read', () => {
    const outcome = remind(sheetsWorkbook(around).snapshot(), { asOf: null, today: today(around) });
    return outcome.ok ? { ok: true, value: outcome.value.reminders, notes: [] } : outcome;
  });
}
