import type { Area } from '../../shared/index.ts';
import type { SheetDraft } from './draft.ts';
import { areasWhere } from './runs.ts';
import type { GoogleSheet } from './services.ts';

/**
 * Warns whoever edits a cell outside the given areas; nobody is shut out, as a menu run by another editor must write too.
 *
 * A sheet has one protection of its own and `protect` gives it back where there is one, so protecting twice is the same
 * as once: https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect()
 */
export function protectSheet(sheet: Pick<GoogleSheet, 'getRange' | 'protect'>, unlocked: readonly Area[]): void {
  const ranges = unlocked.map(({ row, column, rows, columns }) => sheet.getRange(row, column, rows, columns));
  sheet.protect().setWarningOnly(true).setUnprotectedRanges(ranges);
}

/** A sheet that stands: where somebody has protected it already, harder or not, it stays as it is. */
export function protectStanding(
  sheet: Pick<GoogleSheet, 'getProtections' | 'protect'>,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): void {
  if (sheet.getProtections(type).length === 0) sheet.protect().setWarningOnly(true);
}

/** The areas of a draft that people fill. */
export const unlockedAreas = ({ cells }: SheetDraft): readonly Area[] =>
  areasWhere(cells, ({ format }) => format.locked === false);
