import type * as z from 'zod/mini';
import { cliHistory, fullDate, type Locale, periodName, type RemindReport, remind } from '../../shared/index.ts';
import type { remindJson } from '../json/remind-json.ts';
import type { Command } from './command.ts';
import { openTracker, refused } from './open-tracker.ts';

/** `dti remind FILE`: a message for every unit that has not sent; changes nothing in the file. */
export const remindUnits: Command = {
  name: 'remind',
  takes: 'file',
  options: {},
  run(input) {
    const tracker = openTracker(input.subject);
    if (!tracker.ok) return tracker;
    const report = remind(tracker.xlsx.snapshot(), input);
    if (!report.ok) return refused(report.problem);
    return { ok: true, exit: 0, json: remindAsJson(report.value), print: (locale) => remindText(report.value, locale) };
  },
};

function remindAsJson({ asOf, reminders, periods }: RemindReport): z.output<typeof remindJson> {
  return {
    asOf,
    reminders: reminders.map(({ id, unit, sheet, officer, email, periods: owed, message }) => ({
      ...{ id, unit, sheet, officer, email },
      periods: owed.map(({ period, cutOff, lastOnTimeDay, daysLeft, owed: count, missing }) => ({
        ...{ period, cutOff, lastOnTimeDay, daysLeft, owed: count },
        missing: missing.map(({ code, name, last }) => ({
          ...{ code, name },
          last: last?.shown.vi ?? null,
          lastPeriod: last?.period ?? null,
        })),
      })),
      message: message.vi,
      messageEn: message.en,
    })),
    periods: [...periods],
  };
}

/** Each message between lines, to be copied whole. */
function remindText({ reminders, periods, asOf }: RemindReport, locale: Locale): string {
  const states = periods.map((one) => {
    const words = { ...one, period: periodName(one.period), deadline: fullDate(one.lastOnTimeDay) };
    const isEarly = one.chaseFrom > asOf && one.notSent > 0;
    const early = isEarly ? ` ${cliHistory.chasedFrom(fullDate(one.chaseFrom))[locale]}` : '';
    return `${cliHistory.sentCount(words)[locale]}${early}`;
  });
  const messages = reminders.map(({ message }) => message[locale]);
  return [states.join('\n'), ...messages].join(`\n\n${'─'.repeat(40)}\n\n`);
}
