import * as z from 'zod/mini';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const value = z.nullable(z.union([z.number(), z.boolean()]));

/** One indicator as it stands in the report. */
const figure = z.strictObject({
  code: z.string(),
  outcome: z.enum([
    'met',
    'on-track',
    'at-risk',
    'lagging',
    'overdue',
    'no-data',
    'no-verdict',
    'undetermined',
    'waiting',
    'none-arising',
    'not-owed',
  ]),
  value,
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
  previous: value,
  lastYear: value,
  shown: z.string(),
  missing: z.array(z.string()),
  underReview: z.array(z.string()),
});

/** `dti report FILE … --json`. */
export const reportJson = z.strictObject({
  file: z.string(),
  document: z.enum(['report', 'unit', 'units', 'ranking', 'extract']),
  /** Short name of the unit whose own report it is; null = the commune's. */
  unit: z.nullable(z.string()),
  /** '2026-11', '2026-Q4', '2026' */
  period: z.string(),
  kind: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
  cutOff: date,
  date,
  /** Marked DỰ THẢO: something typed is left out, and that was not accepted. */
  draft: z.boolean(),
  title: z.string(),
  /** Titles of the sheets added to the workbook; none without `--sheet`. */
  sheets: z.array(z.string()),
  figures: z.array(figure),
  errors: z.number(),
  warnings: z.number(),
});

/** `dti report FILE --document unit -o FOLDER --json`: every unit's own report. */
export const unitReportsJson = z.strictObject({ folder: z.string(), reports: z.array(reportJson) });
