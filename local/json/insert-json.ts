import * as z from 'zod/mini';

/** `dti insert … --json`. */
export const insertJson = z.strictObject({
  file: z.string(),
  /** Id of the plan. */
  plan: z.string(),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  indicators: z.number(),
  /** Titles of the tabs that were added, and of those that were there. */
  added: z.array(z.string()),
  kept: z.array(z.string()),
});
