type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What the adapter uses of a spreadsheet. */
export type SheetsFile = Pick<
  Spreadsheet,
  | 'getSheets'
  | 'getNamedRanges'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'insertSheet'
  | 'deleteSheet'
  | 'setNamedRange'
  | 'getProtections'
  | 'getEditors'
  | 'getOwner'
  | 'toast'
  | 'getId'
  | 'getUrl'
>;

/** What it uses of SpreadsheetApp beside the file itself. */
export type SheetsApp = Pick<
  App,
  'newDataValidation' | 'newConditionalFormatRule' | 'newTextStyle' | 'BorderStyle' | 'ProtectionType' | 'CopyPasteType'
>;

/** Everything the adapter may call, passed in; nothing in this folder names a global of Apps Script. */
export interface SheetsServices {
  readonly file: SheetsFile;
  readonly app: SheetsApp;
  readonly utilities: Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>;
}

/** What it uses of one sheet. */
export type GoogleSheet = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | 'getName'
  | 'getSheetId'
  | 'getDataRange'
  | 'getRange'
  | 'getRangeList'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'deleteRows'
  | 'setTabColor'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'hideRows'
  | 'hideColumns'
  | 'showRows'
  | 'showColumns'
  | 'setColumnWidths'
  | 'setRowHeights'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'getProtections'
  | 'protect'
  | 'getCharts'
  | 'newChart'
  | 'insertChart'
  | 'removeChart'
  | 'getColumnWidth'
>;

/** What it uses of a range. */
export type GoogleRange = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  | 'getValues'
  | 'getFormulas'
  | 'getNumberFormats'
  | 'getMergedRanges'
  | 'getRichTextValues'
  | 'getGridId'
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'setValues'
  | 'setNumberFormats'
  | 'setTextStyles'
  | 'setBackgrounds'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignments'
  | 'setWraps'
  | 'setDataValidations'
  | 'merge'
  | 'copyTo'
>;
