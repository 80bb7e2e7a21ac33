import type { Entry } from '../entry/types.ts';
import type { CoordinationReport, Tracker } from '../workbook/tracker/types.ts';
import type { Remark } from './facts-types.ts';

/** What units wrote for a period besides figures, kind by kind, in the order of the units; the same text of one unit once. */
export interface Remarks {
  readonly deeds: readonly Remark[];
  readonly difficulties: readonly Remark[];
  readonly proposals: readonly Remark[];
}

/** Private notes never get here. Evidence proves what was done, not a difficulty. */
export function remarksOf(tracker: Tracker, entries: readonly Entry[]): Remarks {
  const written: readonly CoordinationReport[] = [...tracker.coordination, ...tracker.taskReports];
  const typed = entries.map((entry) => ({ ...entry, result: null, evidence: null }));
  const rows = [...typed, ...written];
  return {
    deeds: pick(tracker, written, ({ result }) => result),
    difficulties: pick(tracker, rows, ({ difficulties }) => difficulties).map(unproven),
    proposals: pick(tracker, rows, ({ proposals }) => proposals).map(unproven),
  };
}

const unproven = (remark: Remark): Remark => ({ ...remark, evidence: null });

type Row = Pick<CoordinationReport, 'unit' | 'code' | 'result' | 'difficulties' | 'proposals' | 'evidence'>;

function pick({ units, tasks }: Tracker, rows: readonly Row[], textOf: (row: Row) => string | null): readonly Remark[] {
  return units.flatMap(({ id, name }) => {
    const texts = rows.flatMap((row): Remark[] => {
      const text = row.unit === id ? textOf(row) : null;
      if (text === null) return [];
      const isTask = tasks.some(({ code }) => code === row.code);
      return [
        { unitId: id, unit: name, code: row.code, isTask, text: text.replace(/\s+/g, ' '), evidence: row.evidence },
      ];
    });
    return texts.filter((one, index) => texts.findIndex(({ text }) => text === one.text) === index);
  });
}
