import * as z from 'zod/mini';

/**
 * The shape of a commune's plan: what the paper says, and beside it how we read it.
 *
 * Everything printed stays as printed (after the listed OCR corrections); everything we chose
 * (way of measuring, kind of figure, way of moving …) carries its reason, because the clerk may change it.
 */

const text = z.string().check(z.minLength(1));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const periodKind = z.enum(['week', 'month', 'quarter', 'half-year', 'year']);

const target = z.strictObject({
  kind: z.nullable(z.enum(['percent', 'count', 'amount', 'count-of', 'rate', 'milestone'])),
  comparison: z.nullable(z.enum(['>=', '>', '<=', '<', '='])),
  value: z.nullable(z.union([z.number(), z.literal(true)])),
  of: z.nullable(z.number()),
  per: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  qualifier: z.nullable(z.string()),
  sure: z.boolean(),
});

/** A unit that has a duty: enters a figure, coordinates, or leads a task. */
const unit = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)),
  name: text,
  /** At most 22 characters, so that "Nhập - <short name>" fits a tab title (31). */
  shortName: z.string().check(z.minLength(1), z.maxLength(22)),
  /** Every other spelling of the unit in the plan, verbatim. */
  aliases: z.array(text),
  kind: z.enum(['office', 'centre', 'police', 'health', 'union', 'hamlets', 'team', 'other']),
  /** Counted when the plan says "all units" ("Các cơ quan, đơn vị"); a setting in `Cấu hình`. */
  countsAsAll: z.boolean(),
  /** The two lines of the unit's own letterhead, where known. */
  letterhead: z.nullable(z.strictObject({ superior: text, name: text })),
});

const group = z.strictObject({ id: text, printed: text, name: text });

/** How a figure comes about. Labels are Vietnamese and name what is counted. */
const measure = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('share'), numerator: text, denominator: text, whole: z.boolean() }),
  z.strictObject({ way: z.literal('count-of'), numerator: text, denominator: text, whole: z.literal(true) }),
  z.strictObject({
    way: z.literal('rate'),
    numerator: text,
    denominator: text,
    per: z.number(),
    whole: z.literal(true),
  }),
  z.strictObject({ way: z.literal('published'), figure: text, unit: text }),
  z.strictObject({ way: z.literal('milestone'), question: text }),
]);

/** Who is named: one or several units, or "all units" as one party; `printed` is the cell of the plan. */
const party = z.strictObject({ printed: z.string(), units: z.array(z.string()), all: z.boolean() });

const yearTarget = z.strictObject({
  year: z.number(),
  printed: text,
  reading: target,
  /** Why nobody can say yet what this target means; the status is then "Chờ làm rõ chỉ tiêu". */
  undetermined: z.nullable(text),
});

const indicator = z.strictObject({
  code: text,
  /** "1.1" or, in La Ngà, "1" (codes restart in each group). */
  printedNumber: text,
  group: text,
  name: text,
  /** "Đơn vị tính" where the plan prints one, else null. */
  printedUnit: z.nullable(text),
  measure,
  figure: z.enum(['in-period', 'cumulative', 'as-of']),
  move: z.enum(['ramp', 'hold', 'milestone']),
  frequency: periodKind,
  targets: z.array(yearTarget),
  /** "Cơ quan chủ trì" as printed: often a provincial body. Never chased. */
  leadPrinted: z.string(),
  /** Who receives the duty. The first named unit enters the figure; with `all` every unit enters and the parts are summed. */
  receives: party,
  coordinates: party,
  basis: z.nullable(text),
  localTask: z.nullable(text),
  note: z.nullable(text),
  /** Tasks of the plan that bring this indicator about. */
  linkedTasks: z.array(text),
  /** A hold that is judged as a milestone until this task is due (T5, T6), or until the given day. */
  holdsFrom: z.nullable(z.strictObject({ task: z.nullable(text), date: z.nullable(isoDate) })),
  evidenceRequired: z.boolean(),
  byHamlet: z.boolean(),
  /** Why this way of measuring, figure, move, frequency: one English sentence each, for shared/README.md. */
  reasons: z.strictObject({ measure: text, figure: text, move: text, frequency: text }),
});

/** A duty named in the body without a row in the appendix: offered, off by default. */
const extraIndicator = z.strictObject({ indicator, why: text, quote: text, whereQuoted: text });

const task = z.strictObject({
  id: text,
  printedNumber: text,
  name: text,
  leads: party,
  coordinates: party,
  printedTime: text,
  /** As read from the printed time; null = standing ("Thường xuyên"), never falls due. */
  due: z.nullable(isoDate),
  linkedIndicators: z.array(text),
  /** Vietnamese: what a reader has to know about the printed text, such as a name that is cut off. */
  note: z.nullable(text),
});

/** A place where the plan contradicts itself: both quotes, verbatim, never chosen silently. */
const conflict = z.strictObject({
  id: text,
  codes: z.array(text),
  quotes: z.array(z.strictObject({ where: text, quote: text })),
  /** Vietnamese: what differs, in one sentence. */
  difference: text,
  /** Vietnamese: what is done until the clerk decides. */
  defaultDecision: text,
  effect: z.enum(['appendix', 'undetermined', 'note', 'linked']),
});

const deadline = z.strictObject({ monthOfPeriod: z.number(), day: z.number(), inclusive: z.boolean() });
/** `days` are counted back from the last on-time day: 0 for "trước ngày 10" is day 9, the day before the printed one. */
const cutOff = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('day'), monthOfPeriod: z.number(), day: z.number() }),
  z.strictObject({ rule: z.literal('before-deadline'), days: z.number() }),
  z.strictObject({ rule: z.literal('period-end') }),
]);
const reportingRule = z.strictObject({ kind: periodKind, deadline, cutOff, estimated: z.boolean() });

/** Checked only where both denominators are the same: `atMost` is never below `code`. */
const crossCheck = z.strictObject({ code: text, atMost: text, why: text });

/** Indicators that the plan also wants in another regular report, as a paragraph of their own. */
const extract = z.strictObject({ codes: z.array(text), kinds: z.array(periodKind), report: text, quote: text });

const reporting = z.strictObject({
  /** Units → the clerk. */
  units: z.array(reportingRule),
  /** Commune → the higher level. */
  upward: z.array(z.strictObject({ kind: periodKind, deadline: z.nullable(deadline), addressees: z.array(text) })),
  extracts: z.optional(z.array(extract)),
  /** Verbatim sentences of the plan these rules were read from. */
  quotes: z.array(text),
  /** The unit that gathers and chases. */
  clerkUnit: text,
});

const signature = z.strictObject({ lines: z.array(text), signer: z.nullable(text), recipients: z.array(text) });

export const planSchema = z.strictObject({
  id: text,
  title: text,
  commune: z.strictObject({
    name: z.string(),
    level: z.enum(['xã', 'phường', 'đặc khu']),
    province: z.string(),
    settlement: z.enum(['ấp', 'thôn', 'khu phố', 'tổ dân phố', 'bản', 'buôn']),
    settlements: z.nullable(z.number()),
  }),
  document: z.strictObject({ number: text, dateline: text, about: text }),
  years: z.array(z.number()),
  legalBasis: z.array(text),
  /** One title for each appendix. */
  appendixTitle: z.array(text),
  groups: z.array(group),
  units: z.array(unit),
  indicators: z.array(indicator),
  extraIndicators: z.array(extraIndicator),
  tasks: z.array(task),
  conflicts: z.array(conflict),
  crossChecks: z.array(crossCheck),
  reporting,
  signature,
  /** OCR misreadings of the source that were put right: "Phân đầu" → "Phấn đấu". */
  misreadings: z.array(z.strictObject({ misread: text, corrected: text, where: text })),
});

export type Plan = z.output<typeof planSchema>;
export type Unit = z.output<typeof unit>;
export type Group = z.output<typeof group>;
export type Indicator = z.output<typeof indicator>;
export type YearTarget = z.output<typeof yearTarget>;
export type Measure = z.output<typeof measure>;
export type Party = z.output<typeof party>;
export type Task = z.output<typeof task>;
export type Conflict = z.output<typeof conflict>;
export type Extract = z.output<typeof extract>;
export type CrossCheck = z.output<typeof crossCheck>;
