import type { Answer, Sentence } from '../../shared/index.ts';
import { messageOf } from '../message-of.ts';
import { services, today } from '../services.ts';
import type { SheetsServices } from '../sheets/services.ts';
import { texts } from '../text.ts';
import { withLock } from '../with-lock.ts';
import { type Letter, type Letters, lettersOfToday, send } from './mail-reminders.ts';
import { readRecord, writeRecord, writtenTo } from './record.ts';
import { mailTexts } from './text.ts';

/** What would be sent now: the letters, who was written to today already, and how many addresses are left. */
export interface Waiting extends Letters {
  readonly writtenTo: readonly string[];
  readonly quota: number;
}

export function waitingLetters(): Answer<Waiting> {
  const around = services();
  return guarded((): Answer<Waiting> => {
    const found = lettersOfToday(around);
    if (!found.ok) return found;
    const done = writtenTo(readRecord(around.file.getId()), today(around));
    const value = { ...found.value, writtenTo: done, quota: MailApp.getRemainingDailyQuota() };
    return { ok: true, value, notes: [] };
  });
}

/** Sends what is owed now; `isWanted` picks the units. One run at a time, so that nobody gets two letters. */
export function sendReminders(isWanted: (letter: Letter, writtenTo: readonly string[]) => boolean): Answer<null> {
  return withLock(
    (): Answer<null> => {
      const around = services();
      return guarded((): Answer<null> => {
        const found = lettersOfToday(around);
        if (!found.ok) return found;
        const done = writtenTo(readRecord(around.file.getId()), today(around));
        const { sent, notes } = send(found.value.letters.filter((letter) => isWanted(letter, done)));
        remember(around, sent);
        const { withoutAddress } = found.value;
        const without = withoutAddress.length > 0 ? [mailTexts.noAddress(withoutAddress)] : [];
        return { ok: true, value: null, notes: [mailTexts.sent(sent.map(({ name }) => name)), ...notes, ...without] };
      });
    },
    { ok: false, problem: texts.busy },
  );
}

/** What the clock does: units that were written to today, by whomever, are left in peace. */
export function remindDaily(): void {
  const answer = sendReminders(({ unit }, done) => !done.includes(unit));
  const around = services();
  const said = answer.ok ? answer.notes : [answer.problem];
  const record = readRecord(around.file.getId());
  const result = said.map(({ vi }: Sentence) => vi).join(' ');
  writeRecord({ ...record, lastRun: nowIn(around), lastDay: today(around), lastResult: result.slice(0, LONGEST) });
}

/** A property holds 9 KB: https://developers.google.com/apps-script/guides/services/quotas */
const LONGEST = 2000;

export const nowIn = ({ file, utilities }: SheetsServices): string =>
  utilities.formatDate(new Date(), file.getSpreadsheetTimeZone(), 'dd/MM/yyyy HH:mm');

function remember(around: SheetsServices, sent: readonly Letter[]): void {
  const record = readRecord(around.file.getId());
  const day = today(around);
  writeRecord({ ...record, day, units: [...new Set([...writtenTo(record, day), ...sent.map(({ unit }) => unit)])] });
}

function guarded<T>(work: () => Answer<T>): Answer<T> {
  try {
    return work();
  } catch (cause) {
    return { ok: false, problem: mailTexts.sendStopped(messageOf(cause)) };
  }
}
