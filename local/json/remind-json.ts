import * as z from 'zod/mini';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const missing = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** Its last closed figure as shown; null = none yet. */
  last: z.nullable(z.string()),
  lastPeriod: z.nullable(z.string()),
});

const owedPeriod = z.strictObject({
  period: z.string(),
  cutOff: date,
  lastOnTimeDay: date,
  /** Below 0: so many days overdue. */
  daysLeft: z.number(),
  owed: z.number(),
  missing: z.array(missing),
});

const reminder = z.strictObject({
  id: z.string(),
  unit: z.string(),
  sheet: z.string(),
  officer: z.nullable(z.string()),
  email: z.nullable(z.string()),
  periods: z.array(owedPeriod),
  message: z.string(),
  messageEn: z.string(),
});

/** `dti remind FILE --json`. */
export const remindJson = z.strictObject({
  asOf: date,
  /** Units that have not sent; nothing for who has. */
  reminders: z.array(reminder),
  periods: z.array(
    z.strictObject({
      period: z.string(),
      lastOnTimeDay: date,
      /** The working day before: nobody is chased earlier. */
      chaseFrom: date,
      sent: z.number(),
      notSent: z.number(),
    }),
  ),
});
