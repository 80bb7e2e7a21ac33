import { type Change, editedRowChanges, isEntrySheet, type PlainDate, refresh } from '../shared/index.ts';
import type { ExcelWorkbook } from './excel-workbook.ts';
import type { inTurn } from './in-turn.ts';
import { ExcelFailure } from './workbook/excel-failure.ts';

/** Rows of one sheet that were edited, by the sheet's id in Excel. */
export interface SheetEdit {
  readonly sheetId: string;
  readonly first: number;
  readonly last: number;
}

/** Told of each edit; resolves when its rows have been judged. */
export type JudgeEdits = (edit: SheetEdit) => Promise<void>;

/**
 * Judges the rows that a person edits and writes reason and finding beside them. A hint: where Excel refuses, the next
 * check repairs what is missing. Edits that come while it works are judged together, in at most two syncs for reading
 * and two for writing.
 */
export function judgeEdits(host: ExcelWorkbook, today: () => PlainDate, run: ReturnType<typeof inTurn>): JudgeEdits {
  let waiting: SheetEdit[] = [];
  return (edit) => {
    waiting.push(edit);
    return run(async () => {
      const edits = waiting;
      waiting = [];
      if (edits.length === 0) return;
      await judged(host, edits, today()).catch((cause: unknown) => {
        if (!(cause instanceof ExcelFailure)) throw cause;
      });
    });
  };
}

async function judged(host: ExcelWorkbook, edits: readonly SheetEdit[], today: PlainDate): Promise<void> {
  const workbook = await host.snapshot();
  const ours = edits.flatMap(({ sheetId, first, last }) => {
    const title = host.titleOf(sheetId);
    const sheet = workbook.sheets.find((one) => one.title === title);
    return sheet === undefined || !isEntrySheet(workbook, sheet.title) ? [] : [{ sheet, first, last }];
  });
  if (ours.length === 0) return;
  const outcome = refresh(workbook, { asOf: null, today });
  if (!outcome.ok) return;
  const changes = ours.flatMap(({ sheet, first, last }): readonly Change[] =>
    editedRowChanges(outcome.value.changes, { sheet: sheet.title, first, last }, sheet),
  );
  await host.apply(changes);
}
