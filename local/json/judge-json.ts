import * as z from 'zod/mini';
import { statusCode } from './status-json.ts';

/** `dti judge … --json`. */
export const judgeJson = z.strictObject({
  met: z.nullable(z.boolean()),
  status: statusCode,
  /** The level expected on the evaluation date; null where there is none. */
  expected: z.nullable(z.number()),
  /** How far behind the expected level, in the value's own unit; negative = ahead. */
  gap: z.nullable(z.number()),
  reason: z.string(),
  reasonEn: z.string(),
});
