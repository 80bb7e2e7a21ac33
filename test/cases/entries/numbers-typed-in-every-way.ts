import { type Cases, indicator, measures, target } from './make.ts';

/** What is typed where things are counted. */
export const numbersTypedInEveryWay: Cases = {
  'two numbers are a share': {
    typed: [{ code: 'S', numerator: 120, denominator: 200 }],
    entries: [{ numerator: 120, denominator: 200, value: 0.6 }],
    findings: [],
  },
  'a blank row says nothing and is not zero': { typed: [{ code: 'S' }], entries: [{}], findings: [] },
  'spaces and invisible signs are blank too': {
    typed: [{ code: 'S', numerator: ' \u00a0', denominator: '\u200b', answer: '\t' }],
    entries: [{}],
    findings: [],
  },
  'a numerator of 0 is a figure': {
    typed: [{ code: 'S', numerator: 0, denominator: 200 }],
    entries: [{ numerator: 0, denominator: 200, value: 0 }],
    findings: [],
  },
  'digits as text are read, and the formulas cannot': {
    typed: [{ code: 'S', numerator: '120', denominator: 200 }],
    entries: [{ numerator: 120, denominator: 200, value: 0.6 }],
    findings: [
      [
        'number-as-text',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "120" đang là chữ, công thức trong trang không tính được; đã đọc là 120, đề nghị gõ lại bằng số.',
      ],
    ],
  },
  'text with a Vietnamese thousands separator and decimals in a money cell': {
    typed: [{ code: 'SMALL', numerator: '1.234,5', denominator: 200000 }],
    entries: [{ numerator: 1234.5, denominator: 200000, value: 0.0061725 }],
    findings: [
      [
        'number-as-text',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): "1.234,5" đang là chữ, công thức trong trang không tính được; đã đọc là 1.234,5, đề nghị gõ lại bằng số.',
      ],
    ],
  },
  '"1.000" could be one thousand or one': {
    typed: [{ code: 'S', numerator: '1.000', denominator: 2000 }],
    entries: [{ numerator: 1000, denominator: 2000, value: 0.5 }],
    findings: [
      [
        'ambiguous-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "1.000" có thể là 1.000 hoặc 1; đang hiểu là 1.000, nếu đúng đề nghị gõ lại 1000.',
      ],
    ],
  },
  '"1.234" can only be 1234 where things are counted': {
    typed: [{ code: 'S', numerator: '1.234', denominator: 2000 }],
    entries: [{ numerator: 1234, denominator: 2000, value: 0.617 }],
    findings: [
      [
        'number-as-text',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "1.234" đang là chữ, công thức trong trang không tính được; đã đọc là 1.234, đề nghị gõ lại bằng số.',
      ],
    ],
  },
  '"1,234" can only be 1234 where things are counted': {
    typed: [{ code: 'S', numerator: '1,234', denominator: 2000 }],
    entries: [{ numerator: 1234, denominator: 2000, value: 0.617 }],
    findings: [
      [
        'number-as-text',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "1,234" đang là chữ, công thức trong trang không tính được; đã đọc là 1.234, đề nghị gõ lại bằng số.',
      ],
    ],
  },
  '"1.500" in a money cell could be 1500 or 1,5': {
    typed: [{ code: 'SMALL', numerator: '1.500', denominator: 200000 }],
    entries: [{ numerator: 1500, denominator: 200000, value: 0.0075 }],
    findings: [
      [
        'ambiguous-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): "1.500" có thể là 1.500 hoặc 1,5; đang hiểu là 1.500, nếu đúng đề nghị gõ lại 1500.',
      ],
    ],
  },
  'a word is no number': {
    typed: [{ code: 'S', numerator: 'đang làm', denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "đang làm" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'a bound is no number': {
    typed: [{ code: 'S', numerator: '>80', denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): ">80" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'a rough figure is no number': {
    typed: [{ code: 'S', numerator: 'khoảng 80', denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "khoảng 80" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'a range is no number': {
    typed: [{ code: 'S', numerator: '80-90', denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "80-90" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'a unit behind the number is ignored': {
    typed: [{ code: 'S', numerator: '120 hồ sơ', denominator: 200 }],
    entries: [{ numerator: 120, denominator: 200, value: 0.6 }],
    findings: [
      [
        'number-as-text',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "120 hồ sơ" đang là chữ, công thức trong trang không tính được; đã đọc là 120, đề nghị gõ lại bằng số.',
      ],
    ],
  },
  'a word before the number that adds nothing is ignored': {
    typed: [{ code: 'S', numerator: 'đạt 120', denominator: 200 }],
    entries: [{ numerator: 120, denominator: 200, value: 0.6 }],
    findings: [
      [
        'number-as-text',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "đạt 120" đang là chữ, công thức trong trang không tính được; đã đọc là 120, đề nghị gõ lại bằng số.',
      ],
    ],
  },
  'a number of thousands or millions in words is not multiplied': {
    typed: [{ code: 'S', numerator: '2 triệu', denominator: 3000000 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "2 triệu" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'a per mille is no count': {
    typed: [{ code: 'S', numerator: '5‰', denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "5‰" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'a ticked box is no number': {
    typed: [{ code: 'S', numerator: true, denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "TRUE" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'a number that a spreadsheet cannot keep exactly is no number': {
    typed: [{ code: 'S', numerator: 1000000000000000, denominator: 2000000000000000 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): số 1.000.000.000.000.000 quá lớn nên không dùng được; đề nghị kiểm tra và nhập lại tử số.',
      ],
      [
        'not-a-number',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): số 2.000.000.000.000.000 quá lớn nên không dùng được; đề nghị kiểm tra và nhập lại mẫu số.',
      ],
    ],
  },
  'the largest number kept is used': {
    typed: [{ code: 'SMALL', numerator: 999999999999999, denominator: 999999999999999 }],
    entries: [{ numerator: 999999999999999, denominator: 999999999999999, value: 1 }],
    findings: [],
  },
  'NaN is no number': {
    typed: [{ code: 'S', numerator: NaN, denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "NaN" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'a percentage typed as the numerator': {
    typed: [{ code: 'S', numerator: '85%', denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'percent-not-asked',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "85%" là tỷ lệ phần trăm, trong khi tử số phải là con số; đề nghị nhập con số, hoặc ghi tỷ lệ ở cột "Số liệu công bố".',
      ],
    ],
  },
  'a negative numerator': {
    typed: [{ code: 'S', numerator: -5, denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'negative-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số -5 là số âm; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  'a negative denominator': {
    typed: [{ code: 'S', numerator: 5, denominator: -10 }],
    entries: [{}],
    findings: [
      [
        'negative-number',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số -10 là số âm; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  'half a file': {
    typed: [{ code: 'S', numerator: 12.5, denominator: 200 }],
    entries: [{}],
    findings: [
      ['not-whole', 'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số 12,5 phải là số nguyên; đề nghị nhập lại.'],
    ],
  },
  'a number read by an English spreadsheet as 1,234': {
    typed: [{ code: 'S', numerator: 1.234, denominator: 2000 }],
    entries: [{}],
    findings: [
      [
        'not-whole',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số 1,234 phải là số nguyên; đề nghị nhập lại (nếu đúng là 1.234 thì gõ 1234, không có dấu chấm).',
      ],
    ],
  },
  'thousands are not guessed from 0,234': {
    typed: [{ code: 'S', numerator: 0.234, denominator: 200 }],
    entries: [{}],
    findings: [
      ['not-whole', 'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số 0,234 phải là số nguyên; đề nghị nhập lại.'],
    ],
  },
  'money may have decimals': {
    typed: [{ code: 'SMALL', numerator: 12.5, denominator: 1000 }],
    entries: [{ numerator: 12.5, denominator: 1000, value: 0.0125 }],
    findings: [],
  },
  'a negative number that is not whole has two faults': {
    typed: [{ code: 'S', numerator: -1.5, denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'negative-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số -1,5 là số âm; đề nghị kiểm tra và nhập lại.',
      ],
      ['not-whole', 'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số -1,5 phải là số nguyên; đề nghị nhập lại.'],
    ],
  },
  'a text that is whole, and below zero': {
    typed: [{ code: 'S', numerator: '-5', denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'negative-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số -5 là số âm; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  '"9/9" turned into a date': {
    typed: [{ code: 'COUNT', numerator: { date: '2026-09-09' } }],
    entries: [{}],
    findings: [
      [
        'date-instead-of-fraction',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): bảng tính đã đổi số liệu thành ngày 09/9/2026; đề nghị gõ lại 9 vào ô tử số và 9 vào ô mẫu số.',
      ],
    ],
  },
  'a date is offered with the smaller number as numerator': {
    typed: [{ code: 'COUNT', numerator: { date: '2026-05-09' } }],
    entries: [{}],
    findings: [
      [
        'date-instead-of-fraction',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): bảng tính đã đổi số liệu thành ngày 09/5/2026; đề nghị gõ lại 5 vào ô tử số và 9 vào ô mẫu số.',
      ],
    ],
  },
  'a date the other way round too': {
    typed: [{ code: 'COUNT', numerator: { date: '2026-09-05' } }],
    entries: [{}],
    findings: [
      [
        'date-instead-of-fraction',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): bảng tính đã đổi số liệu thành ngày 05/9/2026; đề nghị gõ lại 5 vào ô tử số và 9 vào ô mẫu số.',
      ],
    ],
  },
  'a date that is none is only repeated': {
    typed: [{ code: 'S', denominator: { date: 'hôm nay' } }],
    entries: [{}],
    findings: [
      [
        'date-instead-of-fraction',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): bảng tính đã đổi số liệu thành ngày hôm nay; đề nghị gõ lại con số.',
      ],
    ],
  },
  'a date in the published cell': {
    typed: [{ code: 'PCT', published: { date: '2026-12-05' } }],
    entries: [{}],
    findings: [
      [
        'date-instead-of-fraction',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu PCT): bảng tính đã đổi số liệu thành ngày 05/12/2026; đề nghị gõ lại con số.',
      ],
    ],
  },
  'the serial number of a date in a count of 9': {
    typed: [{ code: 'COUNT', numerator: 46274 }],
    entries: [{}],
    findings: [
      [
        'date-instead-of-fraction',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): bảng tính đã đổi số liệu thành ngày 09/9/2026; đề nghị gõ lại 9 vào ô tử số và 9 vào ô mẫu số.',
      ],
    ],
  },
  'the serial number of a date of last year': {
    typed: [{ code: 'COUNT', numerator: 45909 }],
    entries: [{}],
    findings: [
      [
        'date-instead-of-fraction',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): bảng tính đã đổi số liệu thành ngày 09/9/2025; đề nghị gõ lại 9 vào ô tử số và 9 vào ô mẫu số.',
      ],
    ],
  },
  'the serial number of a date two years away is a count that is too large': {
    typed: [{ code: 'COUNT', numerator: 47005, denominator: 9 }],
    entries: [{}],
    findings: [
      [
        'numerator-above-denominator',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): tử số 47.005 lớn hơn mẫu số 9; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  'a count of more than its serial is not taken for a date where files are counted': {
    typed: [{ code: 'S', numerator: 46274, denominator: 50000 }],
    entries: [{ numerator: 46274, denominator: 50000, value: 0.92548 }],
    findings: [],
  },
  'ten times the whole is not yet taken for a date': {
    typed: [{ code: 'COUNT', numerator: 90, denominator: 90 }],
    entries: [{ numerator: 90, denominator: 90, value: 1 }],
    findings: [],
  },
  'a count that large where the whole is larger still': {
    typed: [{ code: 'COUNT', numerator: 46274, denominator: 50000 }],
    with: {
      indicators: [
        indicator('COUNT', measures.countOf, { targets: [target({ kind: 'count-of', value: 5000, of: 5000 })] }),
      ],
    },
    entries: [{ numerator: 46274, denominator: 50000, value: 0.92548 }],
    findings: [],
  },
  'exactly ten times the whole': {
    typed: [{ code: 'COUNT', numerator: 46280, denominator: 46280 }],
    with: {
      indicators: [
        indicator('COUNT', measures.countOf, { targets: [target({ kind: 'count-of', value: 4628, of: 4628 })] }),
      ],
    },
    entries: [{ numerator: 46280, denominator: 46280, value: 1 }],
    findings: [],
  },
  'a number beyond every calendar is no date': {
    typed: [{ code: 'COUNT', numerator: 5000000, denominator: 9 }],
    entries: [{}],
    findings: [
      [
        'numerator-above-denominator',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): tử số 5.000.000 lớn hơn mẫu số 9; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  'a serial number that is not whole is not taken for a date': {
    typed: [{ code: 'COUNT', numerator: 46274.5, denominator: 9 }],
    entries: [{}],
    findings: [
      [
        'not-whole',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): tử số 46.274,5 phải là số nguyên; đề nghị nhập lại.',
      ],
    ],
  },
  'a count of x/y without a printed y': {
    typed: [{ code: 'COUNT', numerator: 46274 }],
    with: { indicators: [indicator('COUNT', measures.countOf)] },
    entries: [{}],
    findings: [
      [
        'date-instead-of-fraction',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): bảng tính đã đổi số liệu thành ngày 09/9/2026; đề nghị gõ lại 9 vào ô tử số và 9 vào ô mẫu số.',
      ],
    ],
  },
  'a part of a percentage typed as the numerator': {
    typed: [{ code: 'S', numerator: '85,5%', denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'percent-not-asked',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "85,5%" là tỷ lệ phần trăm, trong khi tử số phải là con số; đề nghị nhập con số, hoặc ghi tỷ lệ ở cột "Số liệu công bố".',
      ],
    ],
  },
  'a large count of x/y without a printed y': {
    typed: [{ code: 'COUNT', numerator: 9000, denominator: 10000 }],
    with: { indicators: [indicator('COUNT', measures.countOf)] },
    entries: [{ numerator: 9000, denominator: 10000, value: 0.9 }],
    findings: [],
  },
  '"9/9" kept as text': {
    typed: [{ code: 'COUNT', numerator: '9/9' }],
    entries: [{}],
    findings: [
      [
        'fraction-in-one-cell',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): "9/9" là hai số trong một ô; đề nghị gõ 9 vào ô tử số và 9 vào ô mẫu số.',
      ],
    ],
  },
  '"9/9 nền tảng" kept as text': {
    typed: [{ code: 'COUNT', numerator: '9/9 nền tảng' }],
    entries: [{}],
    findings: [
      [
        'fraction-in-one-cell',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): "9/9" là hai số trong một ô; đề nghị gõ 9 vào ô tử số và 9 vào ô mẫu số.',
      ],
    ],
  },
  '"8 trên 9" kept as text': {
    typed: [{ code: 'COUNT', numerator: '8 trên 9' }],
    entries: [{}],
    findings: [
      [
        'fraction-in-one-cell',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): "8 trên 9" là hai số trong một ô; đề nghị gõ 8 vào ô tử số và 9 vào ô mẫu số.',
      ],
    ],
  },
  'a whole date as text is no fraction': {
    typed: [{ code: 'COUNT', numerator: '9/9/2026' }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): "9/9/2026" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'an error in a number cell': {
    typed: [{ code: 'S', numerator: { error: '#REF!' }, denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'cell-error',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): ô đang báo lỗi #REF!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
    ],
  },
  'all findings of a row come back': {
    typed: [{ code: 'S', numerator: 'đang làm', denominator: -3, published: '120%', evidence: '=A1' }],
    entries: [{ evidence: { kind: 'description', text: '=A1' } }],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "đang làm" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
      [
        'negative-number',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số -3 là số âm; đề nghị kiểm tra và nhập lại.',
      ],
      [
        'percent-out-of-range',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tỷ lệ 120% nằm ngoài khoảng từ 0% đến 100%; đề nghị kiểm tra và nhập lại.',
      ],
      [
        'formula-like-text',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): nội dung bắt đầu bằng dấu "=" nên bảng tính có thể hiểu nhầm là công thức; nội dung vẫn được giữ là chữ, đề nghị bỏ dấu này ở đầu.',
      ],
    ],
  },
};
