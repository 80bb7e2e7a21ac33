import type { Area, Change } from '../../shared/index.ts';
import { cellAddress } from '../../shared/index.ts';
import { colourRulesOf } from './colour-rules.ts';
import { protectStanding } from './protect-sheet.ts';
import type { SeenSheet } from './read-book.ts';
import { runsOf } from './runs.ts';
import type { GoogleSheet, SheetsApp } from './services.ts';
import { setFormat } from './set-format.ts';
import { pixelsHigh, pixelsWide } from './sizes.ts';
import { ruleMaker } from './validation.ts';
import { joined, type Write, writeBlock } from './write-blocks.ts';

export type SheetChange = Exclude<Change, { do: 'add-sheet' | 'define-name' | 'chart' }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet & GoogleSheet;

/** Carries changes out on a sheet that stood there before, in their order; neighbouring writes go together. */
export function changeSheet(
  app: SheetsApp,
  sheet: Sheet,
  changes: readonly SheetChange[],
  seen: SeenSheet | null,
): void {
  let writes: Write[] = [];
  const flush = (): void => {
    for (const write of joined(writes)) writeBlock(sheet, write, seen);
    writes = [];
  };
  for (const change of changes) {
    if (change.do === 'write') writes.push(change);
    else if (change.do !== 'results') {
      flush();
      set(app, sheet, change);
    }
  }
  flush();
}

function set(app: SheetsApp, sheet: Sheet, change: Exclude<SheetChange, { do: 'write' | 'results' }>): void {
  const rangeOf = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  switch (change.do) {
    case 'format':
      setFormat(app, rangeOf(change.area), change.format);
      return;
    case 'merge':
      if (change.area.rows * change.area.columns > 1) rangeOf(change.area).merge();
      return;
    case 'validate':
      rangeOf(change.area).setDataValidation(
        ruleMaker(app)(change.validation, cellAddress(change.area.row, change.area.column)),
      );
      return;
    case 'colour-rules':
      setColourRules(app, sheet, change);
      return;
    case 'size':
      for (const key of Object.keys(change.columnWidths)) {
        sheet.setColumnWidths(+key, 1, pixelsWide(change.columnWidths[+key] ?? 0));
      }
      for (const key of Object.keys(change.rowHeights)) {
        sheet.setRowHeights(+key, 1, pixelsHigh(change.rowHeights[+key] ?? 0));
      }
      return;
    case 'hide':
      for (const { first, count } of runsOf(change.rows)) {
        if (change.undo) sheet.showRows(first, count);
        else sheet.hideRows(first, count);
      }
      for (const { first, count } of runsOf(change.columns)) {
        if (change.undo) sheet.showColumns(first, count);
        else sheet.hideColumns(first, count);
      }
      return;
    case 'freeze':
      sheet.setFrozenRows(change.rows);
      sheet.setFrozenColumns(change.columns);
      return;
    case 'protect':
      protectStanding(sheet, app.ProtectionType.SHEET);
      return;
    case 'print':
      return;
  }
}

/** Rules for an area that has some already take their place. */
function setColourRules(app: SheetsApp, sheet: Sheet, change: Extract<SheetChange, { do: 'colour-rules' }>): void {
  const { row, column, rows, columns } = change.area;
  const address = sheet.getRange(row, column, rows, columns).getA1Notation();
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((range) => range.getA1Notation() === address));
  sheet.setConditionalFormatRules([...others, ...colourRulesOf(app, sheet, change)]);
}
