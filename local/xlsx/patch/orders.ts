/** How the schemas want the children of an element (ECMA-376 Part 1, annex A). */

export const WORKSHEET: readonly string[] = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls'],
  // Excel wraps the controls of a sheet in it.
  ...['AlternateContent', 'webPublishItems', 'tableParts', 'extLst'],
];

export const WORKBOOK: readonly string[] = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection'],
  ...['bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'],
  ...['customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr'],
  ...['webPublishObjects', 'extLst'],
];

export const STYLES: readonly string[] = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

export const SHEET_PROPERTIES: readonly string[] = ['tabColor', 'outlinePr', 'pageSetUpPr'];

export const SHEET_VIEW: readonly string[] = ['pane', 'selection', 'pivotSelection', 'extLst'];

export const FONT_PARTS: readonly string[] = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];
