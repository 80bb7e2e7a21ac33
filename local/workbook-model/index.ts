export { applyChanges } from './apply-changes.ts';
export { memoryWorkbook } from './memory-workbook.ts';
export { snapshotOf } from './snapshot-of.ts';
export { emptyModel, type SheetModel, type WorkbookModel } from './workbook-model.ts';
