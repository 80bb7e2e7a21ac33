import * as z from 'zod/mini';
import { statusCode } from './status-json.ts';

/** `dti refresh FILE --json`. */
export const refreshJson = z.strictObject({
  file: z.string(),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** false: everything was up to date and the file was left as it is, byte for byte. */
  written: z.boolean(),
  /** Cells that hold something else than before, by tab. */
  changed: z.array(z.strictObject({ sheet: z.string(), cells: z.number() })),
  /** Indicators that show another status than before. */
  statuses: z.array(z.strictObject({ code: z.string(), before: statusCode, after: statusCode })),
  /** Findings left in the entries. */
  errors: z.number(),
  warnings: z.number(),
});
