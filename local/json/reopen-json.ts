import * as z from 'zod/mini';

/** `dti reopen FILE --json`. */
export const reopenJson = z.strictObject({
  file: z.string(),
  period: z.string(),
  /** false: it was open again already; the file was left as it is, byte for byte. */
  written: z.boolean(),
  /** The closing that was undone; 0 where its figures were brought in. */
  revision: z.number(),
  /** The periods that are open afterwards. */
  open: z.array(z.string()),
});
