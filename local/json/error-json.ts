import * as z from 'zod/mini';

/** What every command prints with `--json` when it cannot do what was asked (exit code 2). */
export const errorJson = z.strictObject({
  error: z.strictObject({
    /** Stable, for programs: 'file-missing', 'bad-date' … */
    code: z.string(),
    message: z.string(),
    messageEn: z.string(),
  }),
});
