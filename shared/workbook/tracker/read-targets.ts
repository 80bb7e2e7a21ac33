import type { YearTarget } from '../../plan/schema.ts';
import { readTarget, type Target } from '../../plan/target.ts';
import type { Comparison } from '../../plan/target-types.ts';
import { comparisonChoice, targetKindChoice } from '../../text/choices.ts';
import { cellText } from '../cell-text.ts';
import type { TableRow } from '../read-table.ts';
import type { Notes } from './notes.ts';
import { numberThat, wordOf } from './setting-cells.ts';

/** The targets of an indicator, year by year, as the clerk has them read. */
export function readTargets(row: TableRow, years: readonly number[], notes: Notes): YearTarget[] {
  return years.flatMap((year) => targetIn(row, year, notes) ?? []);
}

/** The reading beside the printed target; where its kind is blank, the printed text is read anew. */
function targetIn(row: TableRow, year: number, notes: Notes): YearTarget | null {
  const printed = cellText(row.value(`printed_${year}`));
  if (printed === '') return null;
  const reading = typedReading(row, year, notes) ?? readTarget(printed, cellText(row.value('printedUnit')));
  return { year, printed, reading, undetermined: cellText(row.value(`unclear_${year}`)) || null };
}

function typedReading(row: TableRow, year: number, notes: Notes): Target | null {
  const kind = notes.take(row, `kind_${year}`, `Hiểu là (${year})`, wordOf(targetKindChoice.code), null);
  if (kind === null) return null;
  const usual: Comparison = kind === 'milestone' ? '=' : '>=';
  const number = (key: string, label: string, fits: (number: number) => boolean): number | null =>
    notes.take<number | null>(row, `${key}_${year}`, `${label} (${year})`, numberThat(fits), null);
  const value = kind === 'milestone' ? true : number('value', 'Mức', (level) => level >= 0);
  const over = number('over', 'Trên tổng', (total) => total > 0);
  return {
    kind,
    comparison: notes.take(row, `comparison_${year}`, `So sánh (${year})`, wordOf(comparisonChoice.code), usual),
    value,
    of: kind === 'count-of' ? over : null,
    per: kind === 'rate' ? over : null,
    unit: cellText(row.value(`unit_${year}`)) || null,
    qualifier: cellText(row.value(`qualifier_${year}`)) || null,
    sure: value !== null,
  };
}
