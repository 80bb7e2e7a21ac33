import type { Checked } from '../shared/index.ts';
import type { JudgeEdits } from './judge-edits.ts';

/** An edit as Excel tells it (https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs). */
export interface ChangeTold {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
  /** From ExcelApi 1.14 on. */
  readonly triggerSource?: string | undefined;
}

/**
 * The rows of an edit that this add-in is to judge: typed here, not written by an add-in, not by somebody elsewhere,
 * whose own add-in or the next check sees to it. Null for all others. Excel on the web does not tell of a value picked
 * from a list; the next check finds it.
 *
 * editOf({ worksheetId: 'a', address: 'C5:D7', changeType: 'RangeEdited', source: 'Local' }) //=> { sheetId: 'a', first: 5, last: 7 }
 */
export function editOf(told: ChangeTold): Parameters<JudgeEdits>[0] | null {
  if (told.changeType !== 'RangeEdited' || told.source !== 'Local' || told.triggerSource === 'ThisLocalAddin')
    return null;
  const rows = (told.address.replace(/^.*!/, '').match(/\d+/g) ?? []).map(Number);
  if (rows.length === 0) return null;
  return { sheetId: told.worksheetId, first: Math.min(...rows), last: Math.max(...rows) };
}

/**
 * Listens to edits on every sheet while this page is open; one sync. `now` is told where the plan stands after each, and
 * null after one that is not judged here: of another person, or of whole rows.
 */
export async function listenToEdits(judge: JudgeEdits, now: (standing: Checked | null) => void): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (told) => {
      await follow(told, judge, now);
    });
    await context.sync();
  });
}

/** What listening does with each edit that it is told of. */
export async function follow(
  told: ChangeTold,
  judge: JudgeEdits,
  now: (standing: Checked | null) => void,
): Promise<void> {
  const edit = editOf(told);
  if (edit === null) return isOurOwn(told) ? undefined : now(null);
  const after = await judge(edit);
  if (after !== 'told') now(after === 'unknown' ? null : after);
}

const isOurOwn = ({ triggerSource }: ChangeTold): boolean => triggerSource === 'ThisLocalAddin';
