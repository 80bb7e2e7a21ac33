import * as z from 'zod/mini';

/** `dti target "TEXT" --json`: how a printed target is read. Shares are 0..1; a milestone's value is true. */
export const targetJson = z.strictObject({
  /** null only where nothing could be read. */
  kind: z.nullable(z.enum(['percent', 'count', 'amount', 'count-of', 'rate', 'milestone'])),
  comparison: z.nullable(z.enum(['>=', '>', '<=', '<', '='])),
  value: z.nullable(z.union([z.number(), z.literal(true)])),
  /** y of "x/y". */
  of: z.nullable(z.number()),
  /** 1000 of "/1.000 dân". */
  per: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  qualifier: z.nullable(z.string()),
  /** false: a person has to say what is meant before anything is judged on it. */
  sure: z.boolean(),
});
