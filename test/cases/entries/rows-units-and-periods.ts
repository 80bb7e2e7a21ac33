import { type Cases, indicator, measures, open, sending, UNIT } from './make.ts';

/** Whose row it is, of which indicator, for which period. */
export const rowsUnitsAndPeriods: Cases = {
  "a row without a code and content is nobody's": { typed: [{}], entries: [], findings: [] },
  'a figure without a code': {
    typed: [{ numerator: 5 }],
    entries: [],
    findings: [
      [
        'unknown-code',
        'Ô B12 của trang "Nhập - TT PVHCC": dòng có nội dung nhưng thiếu mã chỉ tiêu nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.',
      ],
    ],
  },
  'a text without a code': {
    typed: [{ note: 'nhớ hỏi lại' }],
    entries: [],
    findings: [
      [
        'unknown-code',
        'Ô B12 của trang "Nhập - TT PVHCC": dòng có nội dung nhưng thiếu mã chỉ tiêu nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.',
      ],
    ],
  },
  'a code that is not in the plan': {
    typed: [{ code: '9.9', numerator: 5, denominator: 10 }],
    entries: [],
    findings: [
      [
        'unknown-code',
        'Ô B12 của trang "Nhập - TT PVHCC": mã chỉ tiêu "9.9" không có trong kế hoạch nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.',
      ],
    ],
  },
  'a heading is not a row': { typed: [{ code: '1.' }], entries: [], findings: [] },
  'a code in small letters, with a space and a full stop': {
    typed: [{ code: 's2. ', numerator: 5, denominator: 10 }],
    with: { duties: { [UNIT]: ['S2'] } },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [],
  },
  'a code that the spreadsheet took for a number': {
    typed: [{ code: 4.2, numerator: 5, denominator: 10 }],
    with: { indicators: [indicator('4.2', measures.share)], duties: { [UNIT]: ['4.2'] } },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [],
  },
  'a code that the spreadsheet took for a day': {
    typed: [{ code: { date: '2026-02-04' }, numerator: 5, denominator: 10 }],
    entries: [],
    findings: [
      [
        'unknown-code',
        'Ô B12 của trang "Nhập - TT PVHCC": mã chỉ tiêu "04/02/2026" không có trong kế hoạch nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.',
      ],
    ],
  },
  "another unit's indicator": {
    typed: [{ code: 'S', numerator: 5, denominator: 10, note: 'số của Phòng' }],
    with: { duties: { [UNIT]: [], 'vh-xh': ['S'], x: ['S'] } },
    entries: [{ note: 'số của Phòng' }],
    findings: [
      [
        'other-unit',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu này do Phòng Văn hóa - Xã hội, x nhập số liệu, nên số liệu do Trung tâm Phục vụ hành chính công nhập không được tính; đề nghị chuyển số liệu cho đơn vị đó.',
      ],
    ],
  },
  "an answer for another unit's indicator": {
    typed: [{ code: 'M', answer: 'Có' }],
    with: { duties: { 'vh-xh': ['M'] } },
    entries: [{}],
    findings: [
      [
        'other-unit',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): chỉ tiêu này do Phòng Văn hóa - Xã hội nhập số liệu, nên số liệu do Trung tâm Phục vụ hành chính công nhập không được tính; đề nghị chuyển số liệu cho đơn vị đó.',
      ],
    ],
  },
  'a coordinating unit writes what it did': {
    typed: [{ code: 'S', evidence: '12/BC-UBND', difficulties: 'Thiếu máy' }],
    with: { duties: { [UNIT]: [], 'vh-xh': ['S'] } },
    entries: [{ evidence: { kind: 'document', text: '12/BC-UBND' }, difficulties: 'Thiếu máy' }],
    findings: [],
  },
  'an indicator that no unit enters': {
    typed: [{ code: 'S', published: 0.5 }],
    with: { duties: {} },
    entries: [{}],
    findings: [
      [
        'other-unit',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu này chưa giao cho đơn vị nào nhập số liệu, nên số liệu do Trung tâm Phục vụ hành chính công nhập không được tính; đề nghị phân công đơn vị nhập.',
      ],
    ],
  },
  'a unit without a name goes by its id': {
    typed: [{ code: 'S', numerator: 5, denominator: 10, unit: 'xyz' }],
    with: { duties: {} },
    entries: [{}],
    findings: [
      [
        'other-unit',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu này chưa giao cho đơn vị nào nhập số liệu, nên số liệu do xyz nhập không được tính; đề nghị phân công đơn vị nhập.',
      ],
    ],
  },
  'two rows of one indicator': {
    typed: [
      { code: 'S', numerator: 5, denominator: 10, note: 'một' },
      { code: 'S', numerator: 6, denominator: 10 },
    ],
    entries: [{ note: 'một' }],
    findings: [
      [
        'duplicate-code',
        'Ô B12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu được nhập ở nhiều dòng của cùng một kỳ (dòng 12, 13) nên chưa dòng nào được tính; đề nghị giữ lại một dòng.',
      ],
      [
        'duplicate-code',
        'Ô B13 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu được nhập ở nhiều dòng của cùng một kỳ (dòng 12, 13) nên chưa dòng nào được tính; đề nghị giữ lại một dòng.',
      ],
    ],
  },
  'three rows of one indicator, one blank': {
    typed: [{ code: 'S' }, { code: 'S', numerator: 5, denominator: 10 }, { code: 's', numerator: 6, denominator: 10 }],
    entries: [{}],
    findings: [
      [
        'duplicate-code',
        'Ô B13 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu được nhập ở nhiều dòng của cùng một kỳ (dòng 13, 14) nên chưa dòng nào được tính; đề nghị giữ lại một dòng.',
      ],
      [
        'duplicate-code',
        'Ô B14 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu được nhập ở nhiều dòng của cùng một kỳ (dòng 13, 14) nên chưa dòng nào được tính; đề nghị giữ lại một dòng.',
      ],
    ],
  },
  'a second row that is blank does no harm': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }, { code: 'S' }],
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [],
  },
  'a first row that is blank does no harm': {
    typed: [{ code: 'S' }, { code: 'S', numerator: 5, denominator: 10 }],
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [],
  },
  'two blank rows are one': { typed: [{ code: 'S' }, { code: 'S' }], entries: [{}], findings: [] },
  'the same indicator of two units is no duplicate': {
    typed: [
      { code: 'S', numerator: 5, denominator: 10 },
      { code: 'S', numerator: 6, denominator: 10, unit: 'vh-xh' },
    ],
    with: { duties: { [UNIT]: ['S'], 'vh-xh': ['S'] } },
    entries: [
      { numerator: 5, denominator: 10, value: 0.5 },
      { numerator: 6, denominator: 10, value: 0.6 },
    ],
    findings: [],
  },
  'the same indicator in two periods is no duplicate': {
    typed: [
      { code: 'S', numerator: 5, denominator: 10 },
      { code: 'S', numerator: 6, denominator: 10, period: '2026-Q2' },
    ],
    with: { open: [open('2026-06', '2026-06-17'), open('2026-Q2', '2026-06-17')] },
    entries: [
      { numerator: 5, denominator: 10, value: 0.5 },
      { numerator: 6, denominator: 10, value: 0.6 },
    ],
    findings: [],
  },
  'the same unknown code twice is unknown twice': {
    typed: [
      { code: '9.9', note: 'a' },
      { code: '9.9', note: 'b' },
    ],
    entries: [],
    findings: [
      [
        'unknown-code',
        'Ô B12 của trang "Nhập - TT PVHCC": mã chỉ tiêu "9.9" không có trong kế hoạch nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.',
      ],
      [
        'unknown-code',
        'Ô B13 của trang "Nhập - TT PVHCC": mã chỉ tiêu "9.9" không có trong kế hoạch nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.',
      ],
    ],
  },
  'a period that is not open': {
    typed: [{ code: 'S', numerator: 5, denominator: 10, period: '2026-Q1' }],
    entries: [],
    findings: [
      [
        'period-not-open',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): quý I/2026 không phải là kỳ đang nhập số liệu nên nội dung này không được tính; đề nghị nhập vào tháng 6/2026.',
      ],
    ],
  },
  'a period that is not open, while two are': {
    typed: [{ code: 'S', note: 'ghi nhầm', period: '2026-05' }],
    with: { open: [open('2026-Q4', '2026-12-09'), open('2026', '2026-12-04')] },
    entries: [],
    findings: [
      [
        'period-not-open',
        'Ô B12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tháng 5/2026 không phải là kỳ đang nhập số liệu nên nội dung này không được tính; đề nghị nhập vào quý IV/2026 hoặc năm 2026.',
      ],
    ],
  },
  'no period is open': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { open: [] },
    entries: [],
    findings: [
      [
        'period-not-open',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tháng 6/2026 không phải là kỳ đang nhập số liệu nên nội dung này không được tính; hiện chưa mở kỳ nào.',
      ],
    ],
  },
  'a blank row of a period that is not open': { typed: [{ code: 'S', period: '2026-05' }], entries: [], findings: [] },
  'a period that is no period': {
    typed: [{ code: 'S', numerator: 5, denominator: 10, period: 'tháng sáu' }],
    entries: [],
    findings: [
      [
        'period-not-open',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tháng sáu không phải là kỳ đang nhập số liệu nên nội dung này không được tính; đề nghị nhập vào tháng 6/2026.',
      ],
    ],
  },
  'another unit, another period, twice': {
    typed: [
      { code: 'S', numerator: 5, period: '2026-05' },
      { code: 'S', numerator: 5, period: '2026-05' },
    ],
    with: { duties: { 'vh-xh': ['S'] } },
    entries: [],
    findings: [
      [
        'duplicate-code',
        'Ô B12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu được nhập ở nhiều dòng của cùng một kỳ (dòng 12, 13) nên chưa dòng nào được tính; đề nghị giữ lại một dòng.',
      ],
      [
        'period-not-open',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tháng 5/2026 không phải là kỳ đang nhập số liệu nên nội dung này không được tính; đề nghị nhập vào tháng 6/2026.',
      ],
      [
        'other-unit',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu này do Phòng Văn hóa - Xã hội nhập số liệu, nên số liệu do Trung tâm Phục vụ hành chính công nhập không được tính; đề nghị chuyển số liệu cho đơn vị đó.',
      ],
      [
        'duplicate-code',
        'Ô B13 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu được nhập ở nhiều dòng của cùng một kỳ (dòng 12, 13) nên chưa dòng nào được tính; đề nghị giữ lại một dòng.',
      ],
      [
        'period-not-open',
        'Ô F13 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tháng 5/2026 không phải là kỳ đang nhập số liệu nên nội dung này không được tính; đề nghị nhập vào tháng 6/2026.',
      ],
      [
        'other-unit',
        'Ô F13 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ tiêu này do Phòng Văn hóa - Xã hội nhập số liệu, nên số liệu do Trung tâm Phục vụ hành chính công nhập không được tính; đề nghị chuyển số liệu cho đơn vị đó.',
      ],
    ],
  },
  'a deleted row': {
    typed: [{ code: 'S' }],
    with: { duties: { [UNIT]: ['S', 'S2'] } },
    entries: [{}],
    findings: [
      [
        'missing-row',
        'Trang "Nhập - TT PVHCC" (chỉ tiêu S2): không còn dòng nhập số liệu tháng 6/2026 của chỉ tiêu này; đề nghị hoàn tác việc xóa dòng, hoặc chèn lại biểu mẫu.',
      ],
    ],
  },
  'a yearly figure is not missed in June': {
    typed: [{ code: 'S' }],
    with: { duties: { [UNIT]: ['S', 'YEARLY'] } },
    entries: [{}],
    findings: [],
  },
  'a yearly figure is missed in December': {
    typed: [{ code: 'S', period: '2026-12' }],
    with: { duties: { [UNIT]: ['S', 'YEARLY'] }, open: [open('2026-12', '2026-12-17', '2026-12-14')] },
    entries: [{}],
    findings: [
      [
        'missing-row',
        'Trang "Nhập - TT PVHCC" (chỉ tiêu YEARLY): không còn dòng nhập số liệu tháng 12/2026 của chỉ tiêu này; đề nghị hoàn tác việc xóa dòng, hoặc chèn lại biểu mẫu.',
      ],
    ],
  },
  'a deleted row of a period that is not open': {
    typed: [{ code: 'S', period: '2026-05' }],
    with: { duties: { [UNIT]: ['S', 'S2'] } },
    entries: [],
    findings: [],
  },
  'an unknown code in a period that is not open': {
    typed: [{ code: '9.9', numerator: 5, denominator: 10, period: '2026-05' }],
    entries: [],
    findings: [
      [
        'unknown-code',
        'Ô B12 của trang "Nhập - TT PVHCC": mã chỉ tiêu "9.9" không có trong kế hoạch nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.',
      ],
    ],
  },
  'a duty that is not in the plan is not missed': {
    typed: [{ code: 'S' }],
    with: { duties: { [UNIT]: ['S', 'Z9'] } },
    entries: [{}],
    findings: [],
  },
  'rows of a period without a calendar are not missed': {
    typed: [{ code: 'S', period: 'đợt 1' }],
    with: { open: [open('đợt 1', '2026-06-17')], duties: { [UNIT]: ['S', 'S2'] } },
    entries: [{}],
    findings: [],
  },
  'findings come in reading order': {
    typed: [
      { code: 'S2', numerator: 'a', denominator: 'b', row: 30, sheet: 'Hai' },
      { code: 'S', numerator: 'c', denominator: 'd', row: 40, sheet: 'Một' },
      { code: 'S', unit: 'vh-xh', numerator: 'e', denominator: 5, row: 9, sheet: 'Một' },
    ],
    with: { duties: { [UNIT]: ['S', 'S2'], 'vh-xh': ['S', 'S2'] }, sendings: [sending({ unit: 'x', sentOn: null })] },
    entries: [{}, {}, {}],
    findings: [
      [
        'not-a-number',
        'Ô F30 của trang "Hai" (chỉ tiêu S2): "a" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
      [
        'not-a-number',
        'Ô G30 của trang "Hai" (chỉ tiêu S2): "b" không phải là một con số cụ thể; đề nghị nhập lại mẫu số bằng chữ số.',
      ],
      [
        'missing-row',
        'Trang "Một" (chỉ tiêu S2): không còn dòng nhập số liệu tháng 6/2026 của chỉ tiêu này; đề nghị hoàn tác việc xóa dòng, hoặc chèn lại biểu mẫu.',
      ],
      [
        'not-a-number',
        'Ô F9 của trang "Một" (chỉ tiêu S): "e" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
      [
        'not-a-number',
        'Ô F40 của trang "Một" (chỉ tiêu S): "c" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
      [
        'not-a-number',
        'Ô G40 của trang "Một" (chỉ tiêu S): "d" không phải là một con số cụ thể; đề nghị nhập lại mẫu số bằng chữ số.',
      ],
      [
        'sent-without-date',
        'X đã chọn "Đã gửi" tháng 6/2026 nhưng chưa ghi ngày gửi; tạm tính là đúng hạn, đề nghị ghi ngày gửi.',
      ],
    ],
  },
};
