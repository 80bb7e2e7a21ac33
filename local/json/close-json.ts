import * as z from 'zod/mini';
import { checkJson } from './check-json.ts';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** `dti close FILE --json`. */
export const closeJson = z.strictObject({
  file: z.string(),
  period: z.string(),
  /** false: figures that cannot be used stand in the tabs and no reason was given (exit code 1). */
  closed: z.boolean(),
  /** false: it was closed already, or is not closed; the file was left as it is, byte for byte. */
  written: z.boolean(),
  /** 1 = closed once; 2, 3 … = closed again; null = not closed. */
  revision: z.nullable(z.number()),
  /** Rows of the period in the history. */
  rows: z.number(),
  closedOn: z.nullable(date),
  closedBy: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  /** The periods that are open afterwards. */
  open: z.array(z.string()),
  /** What cannot be used, where the period is not closed for it. */
  findings: checkJson.shape.findings,
});
