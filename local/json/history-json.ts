import * as z from 'zod/mini';
import { statusCode } from './status-json.ts';

const date = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

const period = z.strictObject({
  period: z.string(),
  /** 'brought-in': never closed here; 'half-…': stopped halfway, to be completed. */
  state: z.enum(['closed', 'reopened', 'brought-in', 'half-closed', 'half-reopened']),
  revision: z.number(),
  closedOn: date,
  closedBy: z.nullable(z.string()),
  /** The day on which its figures were judged. */
  asOf: date,
  reason: z.nullable(z.string()),
  /** false: rows are not as they were closed. */
  intact: z.boolean(),
  /** Indicators by the status they were closed with. */
  counts: z.partialRecord(statusCode, z.number()),
});

const figure = z.strictObject({
  period: z.string(),
  code: z.string(),
  /** Short name of the unit at the time. */
  unit: z.string(),
  value: z.nullable(z.union([z.number(), z.boolean()])),
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
  answer: z.nullable(z.string()),
  /** As it was closed; null where it was brought in without one. */
  status: z.nullable(statusCode),
  met: z.nullable(z.boolean()),
  /** As it was said then, in Vietnamese. */
  reason: z.nullable(z.string()),
  target: z.nullable(z.string()),
  targetVersion: z.nullable(z.number()),
  /** The document by which the target was amended. */
  basis: z.nullable(z.string()),
  evidence: z.nullable(z.string()),
  /** The day the figure was counted to. */
  cutOff: date,
  revision: z.number(),
});

const act = z.strictObject({
  act: z.enum(['closed', 'reopened']),
  period: z.string(),
  revision: z.number(),
  on: date,
  by: z.nullable(z.string()),
  reason: z.nullable(z.string()),
});

/** `dti history FILE --json`. */
export const historyJson = z.strictObject({
  plan: z.string(),
  title: z.string(),
  periods: z.array(period),
  figures: z.array(figure),
  acts: z.array(act),
});
