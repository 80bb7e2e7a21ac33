import type { Answer } from '../shared/index.ts';
import { texts } from './text.ts';

/** Shows a cell to whoever clicked on its finding. */
export function selectCell(sheet: string, cell: string): Answer<null> {
  const found = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  if (found === null) return { ok: false, problem: texts.noCell };
  found.setActiveSelection(cell);
  return { ok: true, value: null, notes: [] };
}
