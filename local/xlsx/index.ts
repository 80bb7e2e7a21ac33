export { createXlsx } from './create-xlsx.ts';
export { openPackage, type XlsxPackage } from './open-package.ts';
export { readXlsx } from './read-xlsx.ts';
export { newXlsxWorkbook, openXlsxWorkbook, type XlsxWorkbook } from './xlsx-workbook.ts';
