import type { DocumentKind } from '../report/document-kinds.ts';
import type { Sentence } from './sentence.ts';

/** What each document is called where a person chooses one. */
export const documentNames: Readonly<Record<DocumentKind, Sentence>> = {
  report: { vi: 'Báo cáo của xã', en: 'Report of the commune' },
  unit: { vi: 'Báo cáo của đơn vị', en: 'Report of a unit' },
  units: { vi: 'Biểu tổng hợp các đơn vị trong năm', en: 'Yearly sheet of the units' },
  ranking: { vi: 'Bảng xếp hạng công khai', en: 'Public ranking of the units' },
  extract: { vi: 'Nội dung trích cho báo cáo khác', en: 'Extract for another report' },
};

/** What its sheet is called, before the unit and the period. */
export const documentSheets: Readonly<Record<DocumentKind, string>> = {
  report: 'Báo cáo',
  unit: 'BC',
  units: 'Tổng hợp đơn vị',
  ranking: 'Xếp hạng',
  extract: 'Trích',
};

/** What its file is called, before the unit and the period. */
export const documentFiles: Readonly<Record<DocumentKind, string>> = {
  report: 'bao-cao',
  unit: 'bao-cao',
  units: 'tong-hop-don-vi',
  ranking: 'xep-hang',
  extract: 'trich',
};
