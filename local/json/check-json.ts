import * as z from 'zod/mini';

/** One thing that is wrong (error: the value is left out) or asks (warning: the value is used). */
const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  sheet: z.string(),
  /** "F12"; null where the sheet as a whole is meant. */
  cell: z.nullable(z.string()),
  indicator: z.nullable(z.string()),
  period: z.nullable(z.string()),
  message: z.string(),
  messageEn: z.string(),
});

/** `dti check FILE --json`. */
export const checkJson = z.strictObject({
  findings: z.array(finding),
  errors: z.number(),
  warnings: z.number(),
});
