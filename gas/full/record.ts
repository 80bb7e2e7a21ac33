/** What is remembered of the reminders of this file, so that nobody is written to twice a day and the health can be shown. */
export interface ReminderRecord {
  /** The file it belongs to: a copy starts with nothing, whatever it brought along. */
  readonly file: string;
  /** Day and time at which the daily run was last done, as people read them; null before the first. */
  readonly lastRun: string | null;
  readonly lastResult: string | null;
  /** The day of the last run, "2026-06-14". */
  readonly lastDay: string | null;
  /** Units written to on `day`. */
  readonly day: string | null;
  readonly units: readonly string[];
  /** Since when it is switched on; null = off. */
  readonly onSince: string | null;
}

const KEY = 'dti.reminders';

const nothing = (file: string): ReminderRecord => ({
  file,
  lastRun: null,
  lastResult: null,
  lastDay: null,
  day: null,
  units: [],
  onSince: null,
});

export function readRecord(file: string): ReminderRecord {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  const record = text === null ? null : (JSON.parse(text) as ReminderRecord);
  return record === null || record.file !== file ? nothing(file) : record;
}

export function writeRecord(record: ReminderRecord): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(record));
}

/** Units that were written to on a day already. */
export const writtenTo = ({ day, units }: ReminderRecord, today: string): readonly string[] =>
  day === today ? units : [];
