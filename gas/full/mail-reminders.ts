import { addressesIn, type Outcome, type Reminder, remind, type Sentence } from '../../shared/index.ts';
import { messageOf } from '../message-of.ts';
import { today } from '../services.ts';
import type { SheetsServices } from '../sheets/services.ts';
import { sheetsWorkbook } from '../sheets-workbook.ts';
import { mailTexts } from './text.ts';

/** A letter to the officers of a unit that owes figures. */
export interface Letter {
  readonly unit: string;
  readonly name: string;
  readonly to: readonly string[];
  readonly body: string;
}
export interface Letters {
  readonly letters: readonly Letter[];
  /** Units that owe figures and have no address in `Cấu hình`. */
  readonly withoutAddress: readonly string[];
}

/** What was sent and what was not. */
export interface Sent {
  readonly sent: readonly Letter[];
  readonly notes: readonly Sentence[];
}

/** Who is to be reminded today, and of what: the core decides. */
export function lettersOfToday(around: SheetsServices): Outcome<Letters> {
  const read = remind(sheetsWorkbook(around).snapshot(), { asOf: null, today: today(around) });
  if (!read.ok) return read;
  const letters = read.value.reminders.map((one) => letterOf(one, around.file.getUrl()));
  return {
    ok: true,
    value: {
      letters: letters.filter(({ to }) => to.length > 0),
      withoutAddress: letters.filter(({ to }) => to.length === 0).map(({ name }) => name),
    },
  };
}

const letterOf = ({ id, unit, email, message }: Reminder, url: string): Letter => ({
  unit: id,
  name: unit,
  to: addressesIn(email ?? ''),
  body: `${message.vi}\n\n${mailTexts.open.vi} ${url}`,
});

/**
 * Sends letters as long as Google lets this account send: an address counts once, 100 a day for a plain account.
 * https://developers.google.com/apps-script/guides/services/quotas ("Email recipients per day")
 */
export function send(letters: readonly Letter[]): Sent {
  const sent: Letter[] = [];
  const notes: Sentence[] = [];
  const beyond: string[] = [];
  let left = letters.length === 0 ? 0 : MailApp.getRemainingDailyQuota();
  for (const letter of letters) {
    if (letter.to.length > left) {
      beyond.push(letter.name);
      continue;
    }
    try {
      MailApp.sendEmail(letter.to.join(','), mailTexts.subject(letter.name).vi, letter.body);
      left -= letter.to.length;
      sent.push(letter);
    } catch (cause) {
      notes.push(mailTexts.failed(letter.name, messageOf(cause)));
    }
  }
  if (beyond.length > 0) notes.push(mailTexts.beyondQuota(beyond, left));
  return { sent, notes };
}
