import { type Book, type Group, grouped, openBook, pairKey } from './book.ts';
import type { EntryContext } from './entry-context.ts';
import { entryRows, type ReadRow } from './entry-rows.ts';
import { findingsInOrder } from './findings-in-order.ts';
import type { Remark } from './remark.ts';
import type { Block, BlockRule, EntryRow, EntryRule, FindRow, Row } from './row.ts';
import { blankButSent } from './rules/blank-but-sent.ts';
import { crossCheck } from './rules/cross-check.ts';
import { cumulativeFell } from './rules/cumulative-fell.ts';
import { denominatorChanged } from './rules/denominator-changed.ts';
import { jump } from './rules/jump.ts';
import { late } from './rules/late.ts';
import { missingEvidence } from './rules/missing-evidence.ts';
import { missingRow } from './rules/missing-row.ts';
import { notSent } from './rules/not-sent.ts';
import { sentWithoutDate } from './rules/sent-without-date.ts';
import { waitingNeedsApproval } from './rules/waiting-needs-approval.ts';
import { weakEvidence } from './rules/weak-evidence.ts';
import { findingSeverity } from './severity.ts';
import type { Entry, Finding, RawEntry } from './types.ts';

export type { EntryContext } from './entry-context.ts';

const entryRules: readonly EntryRule[] = [
  cumulativeFell,
  jump,
  denominatorChanged,
  crossCheck,
  missingEvidence,
  weakEvidence,
  waitingNeedsApproval,
  blankButSent,
];
const blockRules: readonly BlockRule[] = [late, notSent, sentWithoutDate, missingRow];

/**
 * What people typed, as typed entries and findings. All findings come back, in reading order; whatever a cell holds,
 * nothing is thrown.
 *
 * There is at most one entry for a unit, period and code, and none for a period that is not open or a code that is not
 * in the plan. A blank row is an entry without values and without a finding.
 *
 * readEntries([row with 120 of 100], context)
 * //=> { entries: [{ …, numerator: null, denominator: null, value: null }], findings: [{ code: 'numerator-above-denominator', … }] }
 */
export function readEntries(
  raw: readonly RawEntry[],
  context: EntryContext,
): { readonly entries: readonly Entry[]; readonly findings: readonly Finding[] } {
  const book = openBook(context);
  const rows = entryRows(raw, book);
  const entered = rows.flatMap(({ entryRow }) => entryRow ?? []);
  const findings = [...rowFindings(rows, entered, book), ...blockFindings(rows, book)];
  const sheets = raw.map(({ sheet }) => sheet);
  return { entries: entered.map(({ entry }) => entry), findings: findingsInOrder(findings, sheets) };
}

function rowFindings(rows: readonly ReadRow[], entered: readonly EntryRow[], book: Book): readonly Finding[] {
  const find = finder(entered);
  return rows.flatMap(({ row, remarks, entryRow }) => {
    const later = entryRow === null ? [] : entryRules.flatMap((rule) => rule(entryRow, book, find) ?? []);
    const { unit, period, sheet } = row.raw;
    const place = { sheet, indicator: row.indicator?.code ?? null, unit, period };
    return [...remarks, ...later].map((found) => finding(found, place));
  });
}

function blockFindings(rows: readonly ReadRow[], book: Book): readonly Finding[] {
  return blocksOf(rows, book).flatMap((block) => {
    const { unit, open, sheet } = block;
    return blockRules
      .flatMap((rule) => rule(block, book))
      .map((found) => finding(found, { sheet, indicator: found.indicator, unit, period: open.period }));
  });
}

type Place = Pick<Finding, 'sheet' | 'indicator' | 'unit' | 'period'>;

function finding({ code, cell, values }: Remark, place: Place): Finding {
  return { code, severity: findingSeverity[code], cell, ...place, values };
}

/** One block for each unit and open period that has rows or a place to mark as sent. */
function blocksOf(rows: readonly ReadRow[], book: Book): readonly Block[] {
  const parts: readonly Part[] = [
    ...rows.map(({ row }) => ({ unit: row.raw.unit, period: row.raw.period, sheet: row.raw.sheet, row })),
    ...book.context.sendings.map(({ unit, period, sheet = '' }) => ({ unit, period, sheet, row: null })),
  ];
  const blocks = grouped(parts, ({ unit, period }) => pairKey(unit, period));
  return [...blocks.values()].flatMap((block) => blockOf(block, book) ?? []);
}

interface Part {
  readonly unit: string;
  readonly period: string;
  readonly sheet: string;
  readonly row: Row | null;
}

function blockOf(parts: Group<Part>, book: Book): Block | null {
  const [first] = parts;
  const open = book.open.get(first.period);
  const rows = parts.flatMap(({ row }) => row ?? []);
  return open === undefined ? null : { unit: first.unit, open, sheet: first.sheet, rows };
}

/** Finds the row of a code in a period: of the same unit, else of the only unit that has one. */
function finder(rows: readonly EntryRow[]): FindRow {
  const sameCode = grouped(rows, ({ raw, indicator }) => pairKey(raw.period, indicator.code));
  return (code, { raw }) => {
    const found = sameCode.get(pairKey(raw.period, code)) ?? [];
    return found.find((row) => row.raw.unit === raw.unit) ?? (found.length === 1 ? found[0] : undefined);
  };
}
