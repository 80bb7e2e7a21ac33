import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, FindingCode } from '../../../shared/entry/types.ts';
import { findingSentence, findingSeverity, findingTreatment } from '../../../shared/text/findings.ts';
import { findingsTable } from './findings-table.ts';

const codes = Object.keys(findingSeverity) as FindingCode[];

function finding(code: FindingCode, values: Finding['values'] = {}, more: Partial<Finding> = {}): Finding {
  const place = { sheet: 'Nhập - TT PVHCC', cell: 'F12', indicator: '4.2', unit: 'ttpvhcc', period: '2026-06' };
  return { code, severity: findingSeverity[code], ...place, values, ...more };
}

/** Without the place, which is the same for all. */
const body = (code: FindingCode, values: Finding['values']) => {
  const { vi, en } = findingSentence(finding(code, values, { sheet: '', cell: null, indicator: null }));
  return [vi, en];
};

describe('where', () => {
  const values = { numerator: 120, denominator: 100 };
  const what = 'tử số 120 lớn hơn mẫu số 100; đề nghị kiểm tra và nhập lại.';
  const whatEn = 'numerator 120 is larger than denominator 100; please check and enter them again.';
  test.each<[string, Partial<Finding>, string, string]>([
    [
      'a cell',
      {},
      `Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu 4.2): ${what}`,
      `Cell F12 of sheet "Nhập - TT PVHCC" (indicator 4.2): ${whatEn}`,
    ],
    [
      'a cell of no indicator',
      { indicator: null },
      `Ô F12 của trang "Nhập - TT PVHCC": ${what}`,
      `Cell F12 of sheet "Nhập - TT PVHCC": ${whatEn}`,
    ],
    [
      'a sheet',
      { cell: null, indicator: null },
      `Trang "Nhập - TT PVHCC": ${what}`,
      `Sheet "Nhập - TT PVHCC": ${whatEn}`,
    ],
    [
      'an indicator of a sheet',
      { cell: null },
      `Trang "Nhập - TT PVHCC" (chỉ tiêu 4.2): ${what}`,
      `Sheet "Nhập - TT PVHCC" (indicator 4.2): ${whatEn}`,
    ],
    ['a cell of no sheet', { sheet: '', indicator: null }, `Ô F12: ${what}`, `Cell F12: ${whatEn}`],
    ['an indicator alone', { sheet: '', cell: null }, `Chỉ tiêu 4.2: ${what}`, `Indicator 4.2: ${whatEn}`],
    ['nowhere', { sheet: '', cell: null, indicator: null }, `T${what.slice(1)}`, `N${whatEn.slice(1)}`],
  ])('%s', (_name, more, vi, en) => {
    expect(findingSentence(finding('numerator-above-denominator', values, more))).toEqual({ vi, en });
  });
});

const sentences: readonly (readonly [FindingCode, Finding['values'], string, string])[] = [
  [
    'not-a-number',
    { part: 'numerator', typed: 'đang làm' },
    '"đang làm" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
    '"đang làm" is not one definite number; please enter the numerator in digits.',
  ],
  [
    'not-a-number',
    { part: 'denominator', typed: 1000000000000000 },
    'Số 1.000.000.000.000.000 quá lớn nên không dùng được; đề nghị kiểm tra và nhập lại mẫu số.',
    '1.000.000.000.000.000 is too large to be used; please check and enter the denominator again.',
  ],
  [
    'not-a-number',
    {},
    '"…" không phải là một con số cụ thể; đề nghị nhập lại số liệu bằng chữ số.',
    '"…" is not one definite number; please enter the figure in digits.',
  ],
  [
    'ambiguous-number',
    { part: 'numerator', typed: '1.000', value: 1000, other: 1 },
    '"1.000" có thể là 1.000 hoặc 1; đang hiểu là 1.000, nếu đúng đề nghị gõ lại 1000.',
    '"1.000" may be 1.000 or 1; it is read as 1.000. If that is right, please type 1000.',
  ],
  [
    'ambiguous-number',
    { typed: '1,500', value: 1.5, other: 1500 },
    '"1,500" có thể là 1,5 hoặc 1.500; đang hiểu là 1,5, nếu đúng đề nghị gõ lại 1,5.',
    '"1,500" may be 1,5 or 1.500; it is read as 1,5. If that is right, please type 1,5.',
  ],
  [
    'ambiguous-number',
    {},
    '"…" có thể là … hoặc …; đang hiểu là …, nếu đúng đề nghị gõ lại ….',
    '"…" may be … or …; it is read as …. If that is right, please type ….',
  ],
  [
    'number-as-text',
    { typed: '85,5 %', value: 0.855, percent: 1 },
    '"85,5 %" đang là chữ, công thức trong trang không tính được; đã đọc là 85,5%, đề nghị gõ lại bằng số.',
    '"85,5 %" is text, which the formulas of the sheet cannot use; it was read as 85,5%. Please type it again as a number.',
  ],
  [
    'number-as-text',
    { typed: '1.234,5', value: 1234.5, percent: 0 },
    '"1.234,5" đang là chữ, công thức trong trang không tính được; đã đọc là 1.234,5, đề nghị gõ lại bằng số.',
    '"1.234,5" is text, which the formulas of the sheet cannot use; it was read as 1.234,5. Please type it again as a number.',
  ],
  [
    'percent-out-of-range',
    { part: 'published', share: 1.2 },
    'Tỷ lệ 120% nằm ngoài khoảng từ 0% đến 100%; đề nghị kiểm tra và nhập lại.',
    '120% is not between 0% and 100%; please check and enter it again.',
  ],
  [
    'ambiguous-percent',
    { part: 'published', value: 0.85, low: 0.0085, high: 0.85 },
    '0,85 có thể là 0,85% hoặc 85% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 0,85%.',
    '0,85 may be 0,85% or 85% and is not used; please enter numerator and denominator, or format the cell as text and type the % sign, for example 0,85%.',
  ],
  [
    'negative-number',
    { part: 'denominator', value: -5 },
    'Mẫu số -5 là số âm; đề nghị kiểm tra và nhập lại.',
    'Denominator -5 is below zero; please check and enter it again.',
  ],
  [
    'negative-number',
    { part: 'published', value: -0.25 },
    'Số liệu công bố -0,25 là số âm; đề nghị kiểm tra và nhập lại.',
    'Published figure -0,25 is below zero; please check and enter it again.',
  ],
  [
    'not-whole',
    { part: 'numerator', value: 12.5, thousands: null },
    'Tử số 12,5 phải là số nguyên; đề nghị nhập lại.',
    'Numerator 12,5 must be a whole number; please enter it again.',
  ],
  [
    'not-whole',
    { part: 'numerator', value: 1.234, thousands: 1234 },
    'Tử số 1,234 phải là số nguyên; đề nghị nhập lại (nếu đúng là 1.234 thì gõ 1234, không có dấu chấm).',
    'Numerator 1,234 must be a whole number; please enter it again (if it is 1.234, type 1234 without a separator).',
  ],
  [
    'numerator-above-denominator',
    { numerator: 1200, denominator: 1000 },
    'Tử số 1.200 lớn hơn mẫu số 1.000; đề nghị kiểm tra và nhập lại.',
    'Numerator 1.200 is larger than denominator 1.000; please check and enter them again.',
  ],
  [
    'zero-denominator',
    {},
    'Mẫu số bằng 0 nên không tính được tỷ lệ; nếu kỳ này không phát sinh, đề nghị chọn "Không phát sinh" ở cột "Trả lời".',
    'The denominator is 0, so there is no share; if nothing arose in this period, please choose "Không phát sinh" in the column "Trả lời".',
  ],
  [
    'missing-denominator',
    { numerator: 120 },
    'Có tử số 120 nhưng chưa có mẫu số; đề nghị nhập mẫu số.',
    'There is a numerator, 120, and no denominator; please enter the denominator.',
  ],
  [
    'missing-numerator',
    { denominator: 2000 },
    'Có mẫu số 2.000 nhưng chưa có tử số; đề nghị nhập tử số (nếu đếm được 0 thì gõ 0).',
    'There is a denominator, 2.000, and no numerator; please enter the numerator (type 0 if the count is 0).',
  ],
  [
    'date-instead-of-fraction',
    { part: 'numerator', date: '2026-09-09', low: 9, high: 9 },
    'Bảng tính đã đổi số liệu thành ngày 09/9/2026; đề nghị gõ lại 9 vào ô tử số và 9 vào ô mẫu số.',
    'The spreadsheet has turned the figure into the date 09/9/2026; please type 9 as numerator and 9 as denominator.',
  ],
  [
    'date-instead-of-fraction',
    { part: 'published', date: '2026-12-05', low: 5, high: 12 },
    'Bảng tính đã đổi số liệu thành ngày 05/12/2026; đề nghị gõ lại con số.',
    'The spreadsheet has turned the figure into the date 05/12/2026; please type the number again.',
  ],
  [
    'date-instead-of-fraction',
    { part: 'numerator', date: 'hôm nay', low: null, high: null },
    'Bảng tính đã đổi số liệu thành ngày hôm nay; đề nghị gõ lại con số.',
    'The spreadsheet has turned the figure into the date hôm nay; please type the number again.',
  ],
  [
    'fraction-in-one-cell',
    { typed: '9/9', numerator: 9, denominator: 9 },
    '"9/9" là hai số trong một ô; đề nghị gõ 9 vào ô tử số và 9 vào ô mẫu số.',
    '"9/9" is two numbers in one cell; please type 9 as numerator and 9 as denominator.',
  ],
  [
    'percent-not-asked',
    { part: 'numerator', typed: '85%' },
    '"85%" là tỷ lệ phần trăm, trong khi tử số phải là con số; đề nghị nhập con số, hoặc ghi tỷ lệ ở cột "Số liệu công bố".',
    '"85%" is a percentage, and the numerator must be a number; please enter the number, or the percentage in the column "Số liệu công bố".',
  ],
  [
    'percent-not-asked',
    { part: 'published', typed: '36%' },
    '"36%" là tỷ lệ phần trăm, trong khi số liệu công bố của chỉ tiêu này không tính bằng phần trăm; đề nghị nhập lại con số.',
    '"36%" is a percentage, and the published figure of this indicator is not one; please enter the number again.',
  ],
  [
    'figure-not-asked',
    { part: 'numerator', typed: 12, instead: 'answer' },
    'Chỉ tiêu này không dùng tử số nên "12" không được tính; đề nghị xóa, và ghi kết quả ở cột "Trả lời".',
    'This indicator does not use a numerator, so "12" is not counted; please delete it, and give the result in the column "Trả lời".',
  ],
  [
    'figure-not-asked',
    { part: 'denominator', typed: 'x', instead: 'published' },
    'Chỉ tiêu này không dùng mẫu số nên "x" không được tính; đề nghị xóa, và ghi kết quả ở cột "Số liệu công bố".',
    'This indicator does not use a denominator, so "x" is not counted; please delete it, and give the result in the column "Số liệu công bố".',
  ],
  [
    'cell-error',
    { error: '#REF!' },
    'Ô đang báo lỗi #REF!; đề nghị xóa công thức và nhập lại nội dung.',
    'The cell shows the error #REF!; please delete the formula and enter the content again.',
  ],
  [
    'formula-like-text',
    { sign: '=', typed: '=1+1' },
    'Nội dung bắt đầu bằng dấu "=" nên bảng tính có thể hiểu nhầm là công thức; nội dung vẫn được giữ là chữ, đề nghị bỏ dấu này ở đầu.',
    'The text begins with "=", which a spreadsheet may take for a formula; it is kept as text. Please leave that sign out.',
  ],
  [
    'unclear-milestone',
    { typed: 'đang làm' },
    'Câu trả lời "đang làm" chưa rõ; đề nghị chọn "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" hoặc "Chờ cấp trên".',
    'The answer "đang làm" is not clear; please choose "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" or "Chờ cấp trên".',
  ],
  [
    'unknown-answer',
    { typed: 'đạt' },
    'Câu trả lời "đạt" không dùng được cho chỉ tiêu có số liệu; đề nghị để trống và nhập số liệu, hoặc chọn "Không phát sinh" hay "Chờ cấp trên".',
    'The answer "đạt" cannot be used for an indicator with figures; please leave it blank and enter the figures, or choose "Không phát sinh" or "Chờ cấp trên".',
  ],
  [
    'answer-contradicts-figure',
    { first: 120, second: 200, third: null },
    'Đã chọn "Không phát sinh" nhưng vẫn có số liệu (120; 200) nên chưa dùng được; đề nghị giữ một trong hai.',
    '"Không phát sinh" is chosen and there are figures (120; 200), so neither is used; please keep one of the two.',
  ],
  [
    'answer-contradicts-figure',
    { first: 0, second: 12, third: 0.5 },
    'Đã chọn "Không phát sinh" nhưng vẫn có số liệu (0; 12; 0,5) nên chưa dùng được; đề nghị giữ một trong hai.',
    '"Không phát sinh" is chosen and there are figures (0; 12; 0,5), so neither is used; please keep one of the two.',
  ],
  [
    'answer-contradicts-figure',
    {},
    'Đã chọn "Không phát sinh" nhưng vẫn có số liệu (…) nên chưa dùng được; đề nghị giữ một trong hai.',
    '"Không phát sinh" is chosen and there are figures (…), so neither is used; please keep one of the two.',
  ],
  [
    'published-differs-from-ratio',
    { published: 0.85, percent: 1, numerator: 14, denominator: 17, per: 1 },
    'Số liệu công bố 85% khác kết quả tính từ tử số và mẫu số (82,4%); kết quả 82,4% được dùng, đề nghị kiểm tra lại.',
    'The published figure 85% differs from what numerator and denominator give (82,4%); 82,4% is used, please check.',
  ],
  [
    'published-differs-from-ratio',
    { published: 0.5, percent: 0, numerator: 9, denominator: 25000, per: 1000 },
    'Số liệu công bố 0,5 khác kết quả tính từ tử số và mẫu số (0,36); kết quả 0,36 được dùng, đề nghị kiểm tra lại.',
    'The published figure 0,5 differs from what numerator and denominator give (0,36); 0,36 is used, please check.',
  ],
  [
    'published-differs-from-ratio',
    { published: 0.5, percent: 1, numerator: 9, denominator: 0 },
    'Số liệu công bố 50% khác kết quả tính từ tử số và mẫu số (…); kết quả … được dùng, đề nghị kiểm tra lại.',
    'The published figure 50% differs from what numerator and denominator give (…); … is used, please check.',
  ],
  [
    'published-differs-from-ratio',
    { published: 0.5, percent: 1, numerator: 9, denominator: 20 },
    'Số liệu công bố 50% khác kết quả tính từ tử số và mẫu số (45%); kết quả 45% được dùng, đề nghị kiểm tra lại.',
    'The published figure 50% differs from what numerator and denominator give (45%); 45% is used, please check.',
  ],
  [
    'published-differs-from-ratio',
    { published: 0.824, percent: 1, numerator: 8251, denominator: 10000 },
    'Số liệu công bố 82,4% khác kết quả tính từ tử số và mẫu số (82,5%); kết quả 82,5% được dùng, đề nghị kiểm tra lại.',
    'The published figure 82,4% differs from what numerator and denominator give (82,5%); 82,5% is used, please check.',
  ],
  [
    'published-differs-from-ratio',
    { published: 0.8, percent: 1, numerator: 80000001, denominator: 100000000 },
    'Số liệu công bố 80% khác kết quả tính từ tử số và mẫu số (80,000001%); kết quả 80,000001% được dùng, đề nghị kiểm tra lại.',
    'The published figure 80% differs from what numerator and denominator give (80,000001%); 80,000001% is used, please check.',
  ],
  [
    'published-only',
    { value: 0.8525, percent: 1 },
    'Chỉ có tỷ lệ 85,25%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
    'There is only the published share 85,25%, without numerator and denominator; it is used. Please name its source, and add numerator and denominator if you can.',
  ],
  [
    'published-only',
    { value: 0.36, percent: 0 },
    'Chỉ có số liệu công bố 0,36, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
    'There is only the published figure 0,36, without numerator and denominator; it is used. Please name its source, and add numerator and denominator if you can.',
  ],
  [
    'cumulative-fell',
    { value: 1090, before: 1200, past: '2026-05' },
    'Số lũy kế 1.090 thấp hơn tháng 5/2026 (1.200), trong khi số lũy kế chỉ tăng hoặc giữ nguyên; đề nghị kiểm tra lại.',
    'The running total 1.090 is lower than in May 2026 (1.200), and a running total only grows or stays; please check.',
  ],
  [
    'cumulative-fell',
    {},
    'Số lũy kế … thấp hơn … (…), trong khi số lũy kế chỉ tăng hoặc giữ nguyên; đề nghị kiểm tra lại.',
    'The running total … is lower than in … (…), and a running total only grows or stays; please check.',
  ],
  [
    'jump',
    { value: 0.59, before: 0.96, past: '2026-05', expected: 0.9512, percent: 1 },
    'Kết quả 59% khác hẳn các kỳ trước (tháng 5/2026: 96%; theo các kỳ trước thì vào khoảng 95,1%); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
    'The result 59% is far from earlier periods (May 2026: 96%; they suggest about 95,1%); please check, and say why if it is right.',
  ],
  [
    'jump',
    { value: 50, before: 12, past: '2026-Q1', expected: 10.555, percent: 0 },
    'Kết quả 50 khác hẳn các kỳ trước (quý I/2026: 12; theo các kỳ trước thì vào khoảng 10,56); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
    'The result 50 is far from earlier periods (quarter I of 2026: 12; they suggest about 10,56); please check, and say why if it is right.',
  ],
  [
    'jump',
    { value: null, percent: 1 },
    'Kết quả … khác hẳn các kỳ trước (…: …; theo các kỳ trước thì vào khoảng …); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
    'The result … is far from earlier periods (…: …; they suggest about …); please check, and say why if it is right.',
  ],
  [
    'denominator-changed',
    { value: 5000, before: 2000, past: '2025' },
    'Mẫu số 5.000 thay đổi nhiều so với năm 2025 (2.000); đề nghị kiểm tra lại phạm vi tính.',
    'The denominator 5.000 has changed a lot since year 2025 (2.000); please check what it covers.',
  ],
  [
    'cross-check',
    { numerator: 90, denominator: 100, other: 'C3', otherNumerator: 80 },
    'Tử số 90 lớn hơn tử số 80 của chỉ tiêu C3 trên cùng mẫu số 100, trong khi chỉ là một phần của chỉ tiêu đó; đề nghị kiểm tra cả hai.',
    'Numerator 90 is larger than numerator 80 of indicator C3 over the same denominator 100, though it is only a part of that; please check both.',
  ],
  [
    'missing-evidence',
    {},
    'Có kết quả nhưng chưa có tài liệu kiểm chứng; đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
    'There is a result without evidence; please add a document number or a link.',
  ],
  [
    'weak-evidence',
    { typed: 'ảnh chụp' },
    'Tài liệu kiểm chứng mới chỉ là mô tả ("ảnh chụp"); đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
    'The evidence is only described ("ảnh chụp"); please add a document number or a link.',
  ],
  [
    'waiting-needs-approval',
    {},
    '"Chờ cấp trên" chưa được đơn vị tổng hợp chấp thuận kèm số hiệu văn bản nên vẫn đánh giá như bình thường; đề nghị gửi văn bản cho đơn vị tổng hợp.',
    '"Chờ cấp trên" has not been approved by the clerk with a document number, so the indicator is judged as usual; please send the document to the clerk.',
  ],
  [
    'other-unit',
    { unit: 'Phòng Kinh tế', owner: 'Công an xã' },
    'Chỉ tiêu này do Công an xã nhập số liệu, nên số liệu do Phòng Kinh tế nhập không được tính; đề nghị chuyển số liệu cho đơn vị đó.',
    'The figure of this indicator is entered by Công an xã, so what Phòng Kinh tế entered is not counted; please pass it on to that unit.',
  ],
  [
    'other-unit',
    { unit: 'Phòng Kinh tế', owner: null },
    'Chỉ tiêu này chưa giao cho đơn vị nào nhập số liệu, nên số liệu do Phòng Kinh tế nhập không được tính; đề nghị phân công đơn vị nhập.',
    'The figure of this indicator is entered by no unit yet, so what Phòng Kinh tế entered is not counted; please name the unit that enters it.',
  ],
  [
    'unknown-code',
    { typed: '9.9' },
    'Mã chỉ tiêu "9.9" không có trong kế hoạch nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.',
    'Indicator code "9.9" is not in the plan, so the row is not counted; please write the right code.',
  ],
  [
    'unknown-code',
    { typed: null },
    'Dòng có nội dung nhưng thiếu mã chỉ tiêu nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.',
    'The row has content and no indicator code, so the row is not counted; please write the right code.',
  ],
  [
    'duplicate-code',
    { rows: '12, 15' },
    'Chỉ tiêu được nhập ở nhiều dòng của cùng một kỳ (dòng 12, 15) nên chưa dòng nào được tính; đề nghị giữ lại một dòng.',
    'The indicator stands in several rows of the same period (rows 12, 15), so none is counted; please keep one.',
  ],
  [
    'missing-row',
    {},
    'Không còn dòng nhập số liệu tháng 6/2026 của chỉ tiêu này; đề nghị hoàn tác việc xóa dòng, hoặc chèn lại biểu mẫu.',
    'There is no row any more for the figures of June 2026; please undo the deletion, or insert the template again.',
  ],
  [
    'blank-but-sent',
    { asks: 'figure' },
    'Đã đánh dấu "Đã gửi" tháng 6/2026 nhưng chỉ tiêu này chưa có số liệu; đề nghị nhập số liệu, hoặc chọn "Không phát sinh".',
    'June 2026 is marked as sent, and this indicator has no figure; please enter the figure, or choose "Không phát sinh".',
  ],
  [
    'blank-but-sent',
    { asks: 'answer' },
    'Đã đánh dấu "Đã gửi" tháng 6/2026 nhưng chỉ tiêu này chưa có câu trả lời; đề nghị trả lời, hoặc chọn "Không phát sinh".',
    'June 2026 is marked as sent, and this indicator has no answer; please answer, or choose "Không phát sinh".',
  ],
  [
    'period-not-open',
    { open: '2026-07' },
    'Tháng 6/2026 không phải là kỳ đang nhập số liệu nên nội dung này không được tính; đề nghị nhập vào tháng 7/2026.',
    'Figures of June 2026 are not being collected, so this is not counted; please enter it for July 2026.',
  ],
  [
    'period-not-open',
    { open: '2026-Q4 2026' },
    'Tháng 6/2026 không phải là kỳ đang nhập số liệu nên nội dung này không được tính; đề nghị nhập vào quý IV/2026 hoặc năm 2026.',
    'Figures of June 2026 are not being collected, so this is not counted; please enter it for quarter IV of 2026 or year 2026.',
  ],
  [
    'period-not-open',
    { open: '' },
    'Tháng 6/2026 không phải là kỳ đang nhập số liệu nên nội dung này không được tính; hiện chưa mở kỳ nào.',
    'Figures of June 2026 are not being collected, so this is not counted; no period is open at present.',
  ],
  [
    'period-not-open',
    {},
    'Tháng 6/2026 không phải là kỳ đang nhập số liệu nên nội dung này không được tính; hiện chưa mở kỳ nào.',
    'Figures of June 2026 are not being collected, so this is not counted; no period is open at present.',
  ],
  [
    'late',
    { unit: 'Công an xã', sentOn: '2026-06-18', deadline: '2026-06-17' },
    'Công an xã gửi số liệu tháng 6/2026 ngày 18/6/2026, sau hạn cuối 17/6/2026; số liệu vẫn được dùng, đề nghị kỳ sau gửi đúng hạn.',
    'Công an xã sent the figures of June 2026 on 18/6/2026, after the last day, 17/6/2026; they are used, please send in time next period.',
  ],
  [
    'not-sent',
    { unit: 'Công an xã', deadline: '2026-06-17' },
    'Chưa nhận được số liệu tháng 6/2026 của Công an xã (hạn cuối 17/6/2026); đề nghị nhập đủ số liệu và chọn "Đã gửi".',
    'The figures of June 2026 have not been received from Công an xã (last day 17/6/2026); please complete them and choose "Đã gửi".',
  ],
  [
    'sent-without-date',
    { unit: 'Công an xã' },
    'Công an xã đã chọn "Đã gửi" tháng 6/2026 nhưng chưa ghi ngày gửi; tạm tính là đúng hạn, đề nghị ghi ngày gửi.',
    'Công an xã marked June 2026 as sent without the day; it counts as in time for now, please write the day.',
  ],
  [
    'missing-hamlets',
    { given: 19, expected: 21, missing: 'Ấp 4, Ấp 9' },
    'Số liệu tháng 6/2026 mới cộng được 19/21 thôn, ấp, còn thiếu: Ấp 4, Ấp 9; đề nghị ghi đủ tử số và mẫu số của từng nơi.',
    'The sum for June 2026 has 19 of 21 hamlets; missing: Ấp 4, Ấp 9; please enter both figures of each.',
  ],
  [
    'missing-table',
    { table: 'Đơn vị' },
    'Không tìm thấy bảng "Đơn vị" nên chưa đọc được nội dung của bảng; đề nghị hoàn tác việc xóa, hoặc chèn lại biểu mẫu.',
    'The table "Đơn vị" was not found, so its content could not be read; please undo the deletion, or insert the template again.',
  ],
  [
    'missing-column',
    { column: 'Tử số' },
    'Không tìm thấy cột "Tử số" nên nội dung của cột không đọc được; đề nghị hoàn tác việc xóa cột, hoặc chèn lại biểu mẫu.',
    'The column "Tử số" was not found, so its content could not be read; please undo the deletion, or insert the template again.',
  ],
  [
    'merged-cells',
    { area: 'F12:G12' },
    'Vùng F12:G12 đã bị gộp ô nên chỉ đọc được ô đầu tiên; đề nghị bỏ gộp ô.',
    'The area F12:G12 has been merged, so only its first cell can be read; please unmerge it.',
  ],
  [
    'formula-replaced',
    {},
    'Công thức đã bị gõ đè nên ô này không còn tự cập nhật; kết quả vẫn được tính từ số liệu đã nhập, đề nghị hoàn tác hoặc chép lại công thức từ dòng khác.',
    'A formula was typed over, so this cell no longer updates by itself; results are still worked out from the entries. Please undo it, or copy the formula from another row.',
  ],
  [
    'bad-setting',
    { setting: 'Ngày đánh giá', typed: 'hôm nay', used: '2026-06-14' },
    'Giá trị "hôm nay" của mục "Ngày đánh giá" chưa đúng, đang dùng 14/6/2026; đề nghị sửa lại.',
    'The value "hôm nay" of "Ngày đánh giá" is not right, 14/6/2026 is used instead; please correct it.',
  ],
  [
    'bad-setting',
    { setting: 'Ngưỡng', typed: 'x' },
    'Giá trị "x" của mục "Ngưỡng" chưa đúng nên chưa được dùng; đề nghị sửa lại.',
    'The value "x" of "Ngưỡng" is not right and is not used; please correct it.',
  ],
  [
    'bad-target',
    { typed: 'theo hướng dẫn' },
    'Mục tiêu "theo hướng dẫn" chưa đọc được thành con số hoặc cột mốc nên chưa đánh giá được; đề nghị sửa cách đọc mục tiêu ở trang "Chỉ tiêu".',
    'The target "theo hướng dẫn" could not be read as a figure or a milestone, so it is not judged; please correct how it is read in the sheet "Chỉ tiêu".',
  ],
  [
    'half-closed',
    {},
    'Tháng 6/2026 đã được ghi vào "Lịch sử" nhưng kỳ sau chưa mở xong (việc chốt bị dừng giữa chừng); đề nghị chốt tháng 6/2026 một lần nữa để hoàn tất, hoặc mở lại kỳ này để hủy việc chốt.',
    'June 2026 is in "Lịch sử" already, but the next period is not open (the closing was interrupted); please close it once more to complete that, or reopen it to undo the closing.',
  ],
  [
    'half-reopened',
    {},
    'Tháng 6/2026 đang được mở lại dở dang; đề nghị mở lại kỳ này một lần nữa để hoàn tất.',
    'June 2026 is half reopened; please reopen it once more to complete that.',
  ],
  [
    'history-changed',
    {},
    'Các dòng của tháng 6/2026 không còn như lúc chốt (đã bị sửa, xóa hoặc thiếu); đề nghị khôi phục từ bản lưu, hoặc mở lại và chốt lại kỳ này kèm lý do.',
    'The rows of June 2026 are not as they were closed (changed, deleted or missing); please restore them from a saved copy, or reopen the period and close it again with a reason.',
  ],
  [
    'amended-without-basis',
    { before: '>30%', target: '>50%' },
    'Mục tiêu hoặc cách tính đã đổi so với lần chốt trước (trước: ">30%", nay: ">50%"); đề nghị ghi văn bản và ngày áp dụng vào bảng "Điều chỉnh chỉ tiêu" của trang "Cấu hình".',
    'The target or the way of counting is another than when it was closed last (before: ">30%", now: ">50%"); please note the document and the day in the table "Điều chỉnh chỉ tiêu" of sheet "Cấu hình".',
  ],
];

describe('what', () => {
  test.each(sentences)('%s %j', (code, values, vi, en) => {
    expect(body(code, values)).toEqual([vi, en]);
  });

  test('is said of every code', () => {
    const said = new Set(sentences.map(([code]) => code));
    expect(codes.filter((code) => !said.has(code))).toEqual([]);
  });
});

test("a person's text is repeated on one line, at most 60 signs of it", () => {
  const typed = `${'á'.repeat(59)}😀 và tiếp`;
  expect(body('weak-evidence', { typed })[0]).toContain(`("${'á'.repeat(59)}😀…")`);
  expect(body('weak-evidence', { typed: 'a'.repeat(60) })[0]).toContain(`("${'a'.repeat(60)}")`);
  expect(body('weak-evidence', { typed: ' một\n hai ' })[0]).toContain('("một hai")');
});

test('a number without end is cut too', () => {
  expect(body('negative-number', { part: 'numerator', value: -1e300 })[0]).toBe(
    'Tử số -1.000.000.000.000.000.000.000.000.000.000.000.000.000.000.0… là số âm; đề nghị kiểm tra và nhập lại.',
  );
});

test('whatever the values, each code has a sentence of one line in both languages', () => {
  const keys = [
    'part',
    'typed',
    'value',
    'other',
    'low',
    'high',
    'share',
    'percent',
    'date',
    'numerator',
    'denominator',
    'published',
    'per',
    'past',
    'before',
    'expected',
    'open',
    'unit',
    'owner',
    'sentOn',
    'deadline',
    'rows',
    'error',
    'sign',
    'first',
    'instead',
    'thousands',
    'table',
    'column',
    'area',
    'setting',
    'used',
    'asks',
    'before',
    'target',
  ];
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom(null, 0, 1, '', '2026-06', '2026-06-14', '2026-13', 'published'),
  );
  const values = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...codes), values, fc.option(fc.string()), (code, given, period) => {
      const { vi, en } = findingSentence(finding(code, given, { period }));
      expect(vi.startsWith('Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu 4.2): ')).toBe(true);
      expect(en.startsWith('Cell F12 of sheet "Nhập - TT PVHCC" (indicator 4.2): ')).toBe(true);
      expect(`${vi}${en}`).not.toMatch(/undefined|\[object|\n/);
      expect(vi.endsWith('.') && en.endsWith('.')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a finding without values still asks for something', () => {
  for (const code of codes)
    expect(findingSentence(finding(code, {}, { period: null })).vi).toMatch(/[;.,] (?:nên |nếu |hiện )?/);
});

test('every code says what is done with the value', () => {
  expect(Object.keys(findingTreatment)).toEqual(codes);
  expect(Object.values(findingTreatment).filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
});

test('the README has the table of findings', () => {
  const readme = readFileSync(new URL('../../../shared/README.md', import.meta.url), 'utf8');
  const [, between] = /<!-- findings:start -->\n([\s\S]*?)\n<!-- findings:end -->/.exec(readme) ?? [];
  expect(between).toBe(findingsTable());
});
