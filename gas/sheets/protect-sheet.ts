import type { Area } from '../../shared/index.ts';
import type { SheetDraft } from './draft.ts';
import { areasWhere } from './runs.ts';
import type { GoogleSheet, SheetsApp } from './services.ts';

/** By this description our protection is found again, so that protecting twice is the same as once. */
const PROTECTION = 'DTI: khung biểu mẫu (cảnh báo khi sửa)';

/** Warns whoever edits a cell outside the given areas; nobody is shut out, as a menu run by another editor must write too. */
export function protectSheet(sheet: GoogleSheet, app: SheetsApp, unlocked: readonly Area[], isNew: boolean): void {
  const before = isNew ? [] : sheet.getProtections(app.ProtectionType.SHEET);
  const protection =
    before.find((one) => one.getDescription() === PROTECTION) ?? sheet.protect().setDescription(PROTECTION);
  protection
    .setWarningOnly(true)
    .setUnprotectedRanges(unlocked.map(({ row, column, rows, columns }) => sheet.getRange(row, column, rows, columns)));
}

/** The areas of a draft that people fill. */
export const unlockedAreas = ({ cells }: SheetDraft): readonly Area[] =>
  areasWhere(cells, ({ format }) => format.locked === false);
