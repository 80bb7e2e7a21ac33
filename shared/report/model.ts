import * as z from 'zod/mini';
import { documentKinds } from './document-kinds.ts';
import { outcomes } from './outcomes.ts';

/**
 * The official report as plain data: every text is final, every number stands beside the text that shows it.
 *
 * The three renderings (.docx, the sheet `Báo cáo`, the file offered by the Sheets dialog) write this and nothing else.
 */

const text = z.string().check(z.minLength(1));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const value = z.nullable(z.union([z.number(), z.boolean()]));

const outcome = z.enum(outcomes);

const cell = z.strictObject({ text: z.string(), outcome: z.nullable(outcome) });
/** A group row is one cell over the whole width. */
const row = z.strictObject({ group: z.boolean(), cells: z.array(cell) });
const column = z.strictObject({
  heading: text,
  /** Share of the table's width, in millimetres. */
  width: z.number(),
  align: z.enum(['left', 'center', 'right']),
});
const table = z.strictObject({ columns: z.array(column), rows: z.array(row) });

const chart = z.strictObject({
  title: text,
  categories: z.array(z.string()),
  /** Percentages (17.5 is 17,5%) or counts; null = no figure. */
  series: z.array(z.strictObject({ name: text, values: z.array(z.nullable(z.number())) })),
  unit: z.enum(['percent', 'count']),
});

export const blockSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text }),
  /** An item begins with "- ". */
  z.strictObject({ is: z.literal('paragraph'), style: z.enum(['body', 'item', 'basis']), text }),
  z.strictObject({ is: z.literal('table'), caption: text, table }),
  z.strictObject({ is: z.literal('chart'), chart }),
]);

const appendix = z.strictObject({ label: text, title: text, attached: text, table });

/** An indicator's numbers as they were printed in the text, the appendix and the charts. */
const figure = z.strictObject({
  code: text,
  outcome,
  value,
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
  previous: value,
  lastYear: value,
  /** What is printed for `value`. */
  shown: z.string(),
  missing: z.array(z.string()),
  underReview: z.array(z.string()),
});

export const reportModelSchema = z.strictObject({
  locale: z.enum(['vi', 'en']),
  document: z.enum(documentKinds),
  /** Short name of the unit whose own document it is; null = the commune's. */
  unit: z.nullable(text),
  period: text,
  kind: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
  cutOff: date,
  date,
  estimated: z.boolean(),
  /** Something typed cannot be used, and the clerk has not accepted that it is left out. */
  draft: z.boolean(),
  head: z.strictObject({
    /** What stands above a unit in its letterhead, line by line. */
    superior: z.array(text),
    /** The agency; the last line carries the rule. */
    agency: z.array(text),
    state: text,
    motto: text,
    /** '' = a document that needs none. */
    number: z.string(),
    placeDate: text,
    /** "DỰ THẢO" */
    draftMark: z.nullable(text),
  }),
  title: z.strictObject({ name: text, about: z.array(text) }),
  addressees: z.strictObject({ label: text, lines: z.array(text) }),
  body: z.array(blockSchema),
  signature: z.strictObject({ lines: z.array(text), signer: z.string() }),
  /** '' and none = a page that nobody signs. */
  recipients: z.strictObject({ label: z.string(), lines: z.array(text) }),
  appendices: z.array(appendix),
  properties: z.strictObject({ title: text, author: text }),
  figures: z.array(figure),
});

export type ReportModel = z.output<typeof reportModelSchema>;
export type Block = z.output<typeof blockSchema>;
export type ReportTable = z.output<typeof table>;
export type ReportRow = z.output<typeof row>;
export type ReportCell = z.output<typeof cell>;
export type ReportColumn = z.output<typeof column>;
export type ReportChart = z.output<typeof chart>;
export type ReportFigure = z.output<typeof figure>;
export type Appendix = z.output<typeof appendix>;
