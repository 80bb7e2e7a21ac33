import type { Sheet, Workbook } from './workbook.ts';

/** The sheet with a title; one in which nothing stands where there is none. */
export const sheetNamed = ({ sheets }: Pick<Workbook, 'sheets'>, title: string): Sheet =>
  sheets.find((one) => one.title === title) ?? { title, rows: [], formulas: {}, merges: [] };
