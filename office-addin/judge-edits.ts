import {
  type Change,
  type Checked,
  editedRowChanges,
  isEntrySheet,
  type PlainDate,
  refresh,
  saidFindings,
} from '../shared/index.ts';
import type { ExcelWorkbook } from './excel-workbook.ts';
import type { inTurn } from './in-turn.ts';
import { ExcelFailure } from './workbook/excel-failure.ts';

/** Rows of one sheet that were edited, by the sheet's id in Excel. */
export interface SheetEdit {
  readonly sheetId: string;
  readonly first: number;
  readonly last: number;
}

/** Where the plan stands after an edit: 'told' where that was said of an edit before it, 'unknown' where it cannot be said. */
export type AfterEdit = Checked | 'told' | 'unknown';

/** Told of each edit; resolves when its rows have been judged. */
export type JudgeEdits = (edit: SheetEdit) => Promise<AfterEdit>;

/**
 * Judges the rows that a person edits and writes reason and finding beside them. A hint: where Excel refuses, the next
 * check repairs what is missing. Edits that come while it works are judged together, in at most two syncs for reading
 * and two for writing; what was read says where the plan stands, so the panel need not read again.
 */
export function judgeEdits(host: ExcelWorkbook, today: () => PlainDate, run: ReturnType<typeof inTurn>): JudgeEdits {
  let waiting: SheetEdit[] = [];
  return (edit) => {
    waiting.push(edit);
    return run(async () => {
      const edits = waiting;
      waiting = [];
      if (edits.length === 0) return 'told';
      return judged(host, edits, today()).catch((cause: unknown): AfterEdit => {
        if (!(cause instanceof ExcelFailure)) throw cause;
        return 'unknown';
      });
    });
  };
}

async function judged(host: ExcelWorkbook, edits: readonly SheetEdit[], today: PlainDate): Promise<AfterEdit> {
  const workbook = await host.snapshot();
  const outcome = refresh(workbook, { asOf: null, today });
  if (!outcome.ok) return 'unknown';
  const ours = edits.flatMap(({ sheetId, first, last }) => {
    const title = host.titleOf(sheetId);
    const sheet = workbook.sheets.find((one) => one.title === title);
    return sheet === undefined || !isEntrySheet(workbook, sheet.title) ? [] : [{ sheet, first, last }];
  });
  const changes = ours.flatMap(({ sheet, first, last }): readonly Change[] =>
    editedRowChanges(outcome.value.changes, { sheet: sheet.title, first, last }, sheet),
  );
  await host.apply(changes);
  return { findings: saidFindings(outcome.value.findings), report: outcome.value.report };
}
