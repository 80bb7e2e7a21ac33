import * as z from 'zod/mini';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const statusCode = z.enum(['met', 'on-track', 'at-risk', 'lagging', 'no-data', 'overdue', 'undetermined']);
const sendingState = z.enum(['sent-on-time', 'sent-late', 'not-yet', 'missing', 'not-owed']);
const counts = z.record(statusCode, z.number());

/** From three periods on: where the figures lead to on the target's day. */
export const forecastJson = z.strictObject({
  value: z.number(),
  date,
  met: z.boolean(),
  /** How many periods it rests on. */
  periods: z.number(),
  sentence: z.string(),
  sentenceEn: z.string(),
});

const indicator = z.strictObject({
  code: z.string(),
  name: z.string(),
  group: z.string(),
  /** Short name of the unit that enters the figure. */
  unit: z.string(),
  /** Period of the judged figure: '2026-11', '2026-Q4', '2026' … */
  period: z.nullable(z.string()),
  /** Share 0..1, figure, or true/false for a milestone. */
  value: z.nullable(z.union([z.number(), z.boolean()])),
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
  targetPrinted: z.string(),
  target: z.nullable(z.union([z.number(), z.literal(true)])),
  met: z.nullable(z.boolean()),
  /** The level expected on the evaluation date. */
  expected: z.nullable(z.number()),
  /** How far behind it, in the value's own unit (0.072 = 7,2 điểm phần trăm); negative = ahead. */
  gap: z.nullable(z.number()),
  status: statusCode,
  /** What the last figures said, under an "overdue"; otherwise the status. */
  verdict: statusCode,
  reason: z.string(),
  reasonEn: z.string(),
  /** What would turn it green. */
  remedy: z.nullable(z.string()),
  remedyEn: z.nullable(z.string()),
  forecast: z.nullable(forecastJson),
  /** The unit has not yet marked the judged period as sent. */
  provisional: z.boolean(),
  /** false: left out of met and lagging (waiting for the higher level, nothing arising). */
  counted: z.boolean(),
  sending: z.nullable(sendingState),
});

const unit = z.strictObject({
  id: z.string(),
  unit: z.string(),
  /** Indicators whose figure it enters, by status. */
  counts,
  owed: z.number(),
  sending: z.array(z.strictObject({ period: z.string(), state: sendingState, lastOnTimeDay: date })),
  errors: z.number(),
  warnings: z.number(),
});

const period = z.strictObject({
  period: z.string(),
  cutOff: date,
  lastOnTimeDay: date,
  /** Figures are estimates. */
  estimated: z.boolean(),
  /** From `asOf` to the last on-time day: 0 = that is the day, negative = it has passed. */
  daysLeft: z.number(),
  /** Units that owe a report for it. */
  owing: z.number(),
  /** Those that have not sent theirs; where their block stands, null where that is gone. */
  awaited: z.array(
    z.strictObject({
      id: z.string(),
      unit: z.string(),
      state: sendingState,
      sheet: z.nullable(z.string()),
      cell: z.nullable(z.string()),
    }),
  ),
});

/** `dti status FILE --json`; null where something is unknown. */
export const statusJson = z.strictObject({
  asOf: date,
  plan: z.string(),
  title: z.string(),
  periods: z.array(period),
  indicators: z.array(indicator),
  units: z.array(unit),
  groups: z.array(z.strictObject({ id: z.string(), group: z.string(), counts })),
});
