import type { Finding, FindingCode } from '../entry/types.ts';
import { blockWordings, type PeriodWording, workbookWordings } from './findings-blocks.ts';
import { comparedWordings, rowWordings } from './findings-compared.ts';
import { historyWordings } from './findings-history.ts';
import { answerWordings, numberWordings, rowFigureWordings } from './findings-typed.ts';
import { periodName } from './period-name.ts';
import type { Sentence } from './sentence.ts';

export { findingSeverity } from '../entry/severity.ts';
export { findingTreatment } from './findings-treatment.ts';

const wordings: Readonly<Record<FindingCode, PeriodWording>> = {
  ...numberWordings,
  ...rowFigureWordings,
  ...answerWordings,
  ...comparedWordings,
  ...rowWordings,
  ...blockWordings,
  ...workbookWordings,
  ...historyWordings,
};

/**
 * One sentence on a finding: where, what is wrong, what to do. Numbers are written the Vietnamese way in both languages,
 * as in the sheet. Any finding renders, whatever its values.
 *
 * findingSentence({ code: 'numerator-above-denominator', sheet: 'Nhập - TT PVHCC', cell: 'F12', indicator: '4.2', … }).vi
 * //=> 'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu 4.2): tử số 120 lớn hơn mẫu số 100; đề nghị kiểm tra và nhập lại.'
 */
export function findingSentence(finding: Finding): Sentence {
  const place = placeOf(finding);
  const what = wordingOf(finding);
  return { vi: joined(place.vi, what.vi), en: joined(place.en, what.en) };
}

/**
 * The same without the place, for where that is shown by itself.
 *
 * findingWhat({ code: 'numerator-above-denominator', … }).vi //=> 'Tử số 120 lớn hơn mẫu số 100; đề nghị kiểm tra và nhập lại.'
 */
export function findingWhat(finding: Finding): Sentence {
  const what = wordingOf(finding);
  return { vi: joined('', what.vi), en: joined('', what.en) };
}

const wordingOf = ({ code, values, period }: Finding): Sentence => wordings[code](values, periodName(period ?? '…'));

function placeOf({ sheet, cell, indicator }: Finding): Sentence {
  const inSheet = cell === null ? { vi: `Trang "${sheet}"`, en: `Sheet "${sheet}"` } : cellOf(sheet, cell);
  const where = sheet === '' && cell === null ? { vi: '', en: '' } : inSheet;
  if (indicator === null) return where;
  if (where.vi === '') return { vi: `Chỉ tiêu ${indicator}`, en: `Indicator ${indicator}` };
  return { vi: `${where.vi} (chỉ tiêu ${indicator})`, en: `${where.en} (indicator ${indicator})` };
}

function cellOf(sheet: string, cell: string): Sentence {
  if (sheet === '') return { vi: `Ô ${cell}`, en: `Cell ${cell}` };
  return { vi: `Ô ${cell} của trang "${sheet}"`, en: `Cell ${cell} of sheet "${sheet}"` };
}

function joined(place: string, what: string): string {
  return place === '' ? what.charAt(0).toUpperCase() + what.slice(1) : `${place}: ${what}`;
}
