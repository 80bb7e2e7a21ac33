import { slug } from '../slug.ts';
import { documentFiles } from '../text/document-names.ts';
import type { ReportModel } from './model.ts';

/** What a document's file may be called: letters, digits and hyphens, as every system takes them.
 *  documentFile(model) //=> 'bao-cao-tt-pvhcc-2026-06.docx' */
export const documentFile = ({ document, unit, period }: Pick<ReportModel, 'document' | 'unit' | 'period'>): string =>
  `${[documentFiles[document], ...(unit === null ? [] : [slug(unit)]), period].join('-')}.docx`;
