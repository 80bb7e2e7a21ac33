import { daysBetween, type Sentence } from '../../shared/index.ts';
import { tell } from '../menu.ts';
import { messageOf } from '../message-of.ts';
import { progress } from '../progress.ts';
import { services, today, userLocale } from '../services.ts';
import { texts } from '../text.ts';
import { isOn, switchOff, switchOn } from './daily-trigger.ts';
import { isConfirmed } from './is-confirmed.ts';
import { type ReminderRecord, readRecord, writeRecord } from './record.ts';
import { nowIn, sendReminders, waitingLetters } from './reminders.ts';
import { mailTexts } from './text.ts';

/** The items that this build adds to the menu. */
export const reminderItems: readonly (readonly [label: Sentence, handler: string])[] = [
  [mailTexts.remind, 'menuRemind'],
  [mailTexts.daily, 'menuDaily'],
];

/** Shows who would be written to, and writes when that is wanted. */
export function remindFromMenu(): void {
  const locale = userLocale();
  const waiting = waitingLetters();
  if (!waiting.ok) return void tell(locale, mailTexts.remind, waiting, () => []);
  const { letters, withoutAddress, writtenTo, quota } = waiting.value;
  if (letters.length === 0) {
    const without = withoutAddress.length > 0 ? [mailTexts.noAddress(withoutAddress)] : [mailTexts.nobody];
    return void tell(locale, mailTexts.remind, { ok: true, value: null, notes: without }, () => []);
  }
  const lines = letters.map(({ unit, name, to }) => {
    const line = `${name}: ${to.join(', ')}`;
    return writtenTo.includes(unit) ? mailTexts.again(line)[locale] : line;
  });
  if (!isConfirmed(locale, mailTexts.remind, mailTexts.ask(lines, quota)[locale])) return;
  progress(services(), texts.working);
  const asked = new Set(letters.map(({ unit }) => unit));
  tell(
    locale,
    mailTexts.remind,
    sendReminders(({ unit }) => asked.has(unit)),
    () => [],
  );
}

/** Shows whether the daily run is alive, and switches it. Triggers are made by a click only, never by a run of the clock. */
export function dailyFromMenu(): void {
  const locale = userLocale();
  const around = services();
  const record = readRecord(around.file.getId());
  const wasOn = isOn();
  const health = healthOf(record, wasOn, today(around)).map((one) => one[locale]);
  const question = (wasOn ? mailTexts.askOff : mailTexts.askOn)[locale];
  if (!isConfirmed(locale, mailTexts.daily, [...health, question].join('\n\n'))) return;
  try {
    if (wasOn) switchOff();
    else switchOn();
    writeRecord({ ...record, onSince: wasOn ? null : nowIn(around) });
    tell(locale, mailTexts.daily, { ok: true, value: null, notes: [wasOn ? mailTexts.off : mailTexts.on] }, () => []);
  } catch (cause) {
    tell(locale, mailTexts.daily, { ok: false, problem: mailTexts.switchFailed(messageOf(cause)) }, () => []);
  }
}

/** What is known of the daily run: when it last ran and with what result, and whether it seems to have stopped. */
function healthOf(record: ReminderRecord, isOnHere: boolean, day: string): readonly Sentence[] {
  const { lastRun, lastResult, lastDay, onSince } = record;
  const last = lastRun === null ? mailTexts.neverRun : mailTexts.lastRun(lastRun, lastResult ?? '');
  if (!isOnHere) return onSince === null ? [] : [mailTexts.byOther(onSince), last];
  const isLate = lastDay !== null && daysBetween(lastDay, day) > 1;
  return isLate ? [last, mailTexts.stopped] : [last];
}
