import * as z from 'zod/mini';

/** `dti new … --json`. */
export const newJson = z.strictObject({
  file: z.string(),
  /** Id of the plan. */
  plan: z.string(),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  indicators: z.number(),
  /** Titles of the tabs. */
  sheets: z.array(z.string()),
  sample: z.boolean(),
});
