import { toSerial } from '../calendar/plain-date.ts';
import { codeKey } from '../entry/book.ts';
import type { Finding, FindingCode } from '../entry/types.ts';
import { statusLabel } from '../text/status.ts';
import { cellText } from '../workbook/cell-text.ts';
import { type LevelCells, levelCells, refusedCells } from '../workbook/live/level-cells.ts';
import { type LiveInputs, type LiveResults, liveResults } from '../workbook/live/live-results.ts';
import type { TableRow } from '../workbook/read-table.ts';
import type { Block } from '../workbook/tracker/types.ts';
import type { AssessedIndicator, Assessment } from './assessment-types.ts';
import { type FindingsOfRow, findingsByRow } from './finding-changes.ts';
import { awaitsHamlets, unmet } from './hamlet-share.ts';
import { hasSent } from './sendings.ts';
import { earlierCounts } from './year-so-far.ts';

/** A unit's block of one period with what its formulas work with and give. */
export interface LiveBlock {
  readonly block: Block;
  readonly sent: boolean;
  readonly rows: readonly LiveRow[];
}

export interface LiveRow {
  /** null: no indicator's row, left as it is. */
  readonly indicator: AssessedIndicator | null;
  readonly levels: LevelCells | null;
  readonly results: LiveResults | null;
  /** "Kỳ trước": the unit's own last closed figure. */
  readonly lastValue: number | boolean | null;
}

const NOTHING: LiveRow = { indicator: null, levels: null, results: null, lastValue: null };

/** Every block of the workbook, row by row. */
export function liveBlocks(assessment: Assessment): readonly LiveBlock[] {
  const { tracker, findings, indicators } = assessment;
  const byCode = new Map(indicators.map((one) => [codeKey(one.indicator.code), one]));
  const find = findingsByRow(findings);
  return tracker.blocks.map((block) => {
    const sent = tracker.sendings.some((one) => one.unit === block.unit && one.period === block.period && one.sent);
    const rows = block.table.rows.map((row) => {
      const one = byCode.get(codeKey(cellText(row.value('code')))) ?? null;
      return liveRow(assessment, { block, sent }, row, one, find);
    });
    return { block, sent, rows };
  });
}

/** With these the row as a whole is not read: its status must not look as if it were. */
const REFUSING: readonly FindingCode[] = ['unknown-code', 'other-unit', 'duplicate-code', 'period-not-open'];

function liveRow(
  assessment: Assessment,
  { block, sent }: Pick<LiveBlock, 'block' | 'sent'>,
  row: TableRow,
  one: AssessedIndicator | null,
  find: FindingsOfRow,
): LiveRow {
  const here = find(block.table.sheet, row.row);
  const inputs = inputsOf(row);
  if (here.some(({ code }) => REFUSING.includes(code))) {
    return { ...NOTHING, indicator: one, levels: refusedCells, results: liveResults(inputs, refusedCells, sent) };
  }
  if (one === null) return NOTHING;
  const levels = rowLevels(assessment, block, one, refusedDate(row, here));
  return { indicator: one, levels, results: liveResults(inputs, levels, sent), lastValue: lastValueOf(one, block) };
}

const inputsOf = (row: TableRow): LiveInputs => ({
  numerator: row.value('numerator'),
  denominator: row.value('denominator'),
  published: row.value('published'),
  answer: row.value('answer'),
});

function rowLevels(
  { tracker, sendings }: Assessment,
  { unit, period }: Block,
  { indicator, levels, past, latePeriod }: AssessedIndicator,
  l_refused: number | null,
): LevelCells {
  const whole = levelCells(indicator, tracker.settings.year, levels);
  const cells = awaitsHamlets(tracker, indicator, period) ? unmet(whole) : whole;
  const earlier = earlierCounts(past, indicator, { unit, period });
  const added = earlier.periods > 0;
  const isLate = latePeriod === period && !hasSent(sendings, unit, period);
  return {
    ...cells,
    l_refused,
    l_addTop: added ? earlier.numerator * cells.l_per : null,
    l_addBottom: added ? earlier.denominator : null,
    l_unsent: isLate ? statusLabel('overdue') : null,
  };
}

/** The serial number behind a date among the figures. */
function refusedDate(row: TableRow, findings: readonly Finding[]): number | null {
  const cells = findings.filter(({ code }) => code === 'date-instead-of-fraction').map(({ cell }) => cell);
  for (const key of ['numerator', 'denominator', 'published']) {
    const { cell, value } = row.cell(key) ?? { cell: null, value: null };
    if (!cells.includes(cell)) continue;
    if (typeof value === 'number') return value;
    if (typeof value === 'object' && value !== null && 'date' in value) return toSerial(value.date);
  }
  return null;
}

function lastValueOf({ past, indicator }: AssessedIndicator, { unit, period }: Block): number | boolean | null {
  const own = past.filter((one) => one.period !== period && (!indicator.receives.all || one.unit === unit));
  return own[own.length - 1]?.value ?? null;
}
