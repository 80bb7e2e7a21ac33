import { type Cases, open, sending, UNIT } from './make.ts';

/** Marked as sent, in time or not. */
export const sendingCases: Cases = {
  'sent on the last day': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { sendings: [sending({ sentOn: '2026-06-17' })], asOf: '2026-06-20' },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [],
  },
  'sent a day late': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { sendings: [sending({ sentOn: '2026-06-18' })], asOf: '2026-06-20' },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [
      [
        'late',
        'Trang "Nhập - TT PVHCC": Trung tâm Phục vụ hành chính công gửi số liệu tháng 6/2026 ngày 18/6/2026, sau hạn cuối 17/6/2026; số liệu vẫn được dùng, đề nghị kỳ sau gửi đúng hạn.',
      ],
    ],
  },
  'not sent, and the last day is today': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { asOf: '2026-06-17' },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [],
  },
  'not sent, and the last day was yesterday': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { asOf: '2026-06-18' },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [
      [
        'not-sent',
        'Trang "Nhập - TT PVHCC": chưa nhận được số liệu tháng 6/2026 của Trung tâm Phục vụ hành chính công (hạn cuối 17/6/2026); đề nghị nhập đủ số liệu và chọn "Đã gửi".',
      ],
    ],
  },
  'a date without the mark is no sending': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { sendings: [sending({ sent: false })], asOf: '2026-06-18' },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [
      [
        'not-sent',
        'Trang "Nhập - TT PVHCC": chưa nhận được số liệu tháng 6/2026 của Trung tâm Phục vụ hành chính công (hạn cuối 17/6/2026); đề nghị nhập đủ số liệu và chọn "Đã gửi".',
      ],
    ],
  },
  'a date without the mark is not late': {
    typed: [{ code: 'S' }],
    with: { sendings: [sending({ sent: false, sentOn: '2026-06-18' })], asOf: '2026-06-17' },
    entries: [{}],
    findings: [],
  },
  'sent on a day still to come': {
    typed: [{ code: 'S' }],
    with: { sendings: [sending({ sentOn: '2026-06-19' })], asOf: '2026-06-18' },
    entries: [{}],
    findings: [
      [
        'not-sent',
        'Trang "Nhập - TT PVHCC": chưa nhận được số liệu tháng 6/2026 của Trung tâm Phục vụ hành chính công (hạn cuối 17/6/2026); đề nghị nhập đủ số liệu và chọn "Đã gửi".',
      ],
    ],
  },
  'sent today': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { sendings: [sending({ sentOn: '2026-06-18' })], asOf: '2026-06-18' },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [
      [
        'late',
        'Trang "Nhập - TT PVHCC": Trung tâm Phục vụ hành chính công gửi số liệu tháng 6/2026 ngày 18/6/2026, sau hạn cuối 17/6/2026; số liệu vẫn được dùng, đề nghị kỳ sau gửi đúng hạn.',
      ],
    ],
  },
  'sent without a day': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { sendings: [sending({ sentOn: null })], asOf: '2026-06-20' },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [
      [
        'sent-without-date',
        'Trang "Nhập - TT PVHCC": Trung tâm Phục vụ hành chính công đã chọn "Đã gửi" tháng 6/2026 nhưng chưa ghi ngày gửi; tạm tính là đúng hạn, đề nghị ghi ngày gửi.',
      ],
    ],
  },
  'neither marked nor dated': {
    typed: [{ code: 'S' }],
    with: { sendings: [sending({ sent: false, sentOn: null })] },
    entries: [{}],
    findings: [],
  },
  'a unit without rows has not sent either': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { sendings: [sending(), sending({ unit: 'vh-xh', sent: false, sentOn: null })], asOf: '2026-06-18' },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [
      [
        'not-sent',
        'Chưa nhận được số liệu tháng 6/2026 của Phòng Văn hóa - Xã hội (hạn cuối 17/6/2026); đề nghị nhập đủ số liệu và chọn "Đã gửi".',
      ],
    ],
  },
  'a period that is not open is not chased': {
    typed: [{ code: 'S', numerator: 5, denominator: 10 }],
    with: { sendings: [sending(), sending({ period: '2026-05', sent: false })], asOf: '2026-06-18' },
    entries: [{ numerator: 5, denominator: 10, value: 0.5 }],
    findings: [],
  },
  'two periods are open, one is late': {
    typed: [
      { code: 'S', numerator: 5, denominator: 10 },
      { code: 'S', numerator: 5, denominator: 10, period: '2026-Q2' },
    ],
    with: {
      open: [open('2026-06', '2026-06-17'), open('2026-Q2', '2026-06-09')],
      sendings: [sending({ period: '2026-Q2', sentOn: '2026-06-10' })],
    },
    entries: [
      { numerator: 5, denominator: 10, value: 0.5 },
      { numerator: 5, denominator: 10, value: 0.5 },
    ],
    findings: [
      [
        'late',
        'Trang "Nhập - TT PVHCC": Trung tâm Phục vụ hành chính công gửi số liệu quý II/2026 ngày 10/6/2026, sau hạn cuối 09/6/2026; số liệu vẫn được dùng, đề nghị kỳ sau gửi đúng hạn.',
      ],
    ],
  },
  'marked as sent with a blank figure': {
    typed: [{ code: 'S', note: 'chưa có số' }],
    with: { sendings: [sending()], asOf: '2026-06-16' },
    entries: [{ note: 'chưa có số' }],
    findings: [
      [
        'blank-but-sent',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): đã đánh dấu "Đã gửi" tháng 6/2026 nhưng chỉ tiêu này chưa có số liệu; đề nghị nhập số liệu, hoặc chọn "Không phát sinh".',
      ],
    ],
  },
  'marked as sent with a blank answer': {
    typed: [{ code: 'M' }],
    with: { sendings: [sending()], asOf: '2026-06-16' },
    entries: [{}],
    findings: [
      [
        'blank-but-sent',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): đã đánh dấu "Đã gửi" tháng 6/2026 nhưng chỉ tiêu này chưa có câu trả lời; đề nghị trả lời, hoặc chọn "Không phát sinh".',
      ],
    ],
  },
  'marked as sent with a blank published figure': {
    typed: [{ code: 'PCT' }],
    with: { sendings: [sending()], asOf: '2026-06-16' },
    entries: [{}],
    findings: [
      [
        'blank-but-sent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu PCT): đã đánh dấu "Đã gửi" tháng 6/2026 nhưng chỉ tiêu này chưa có số liệu; đề nghị nhập số liệu, hoặc chọn "Không phát sinh".',
      ],
    ],
  },
  'marked as sent, the answer column gone': {
    typed: [{ code: 'M', gone: ['answer'] }],
    with: { sendings: [sending()], asOf: '2026-06-16' },
    entries: [{}],
    findings: [
      [
        'blank-but-sent',
        'Ô B12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): đã đánh dấu "Đã gửi" tháng 6/2026 nhưng chỉ tiêu này chưa có câu trả lời; đề nghị trả lời, hoặc chọn "Không phát sinh".',
      ],
    ],
  },
  'marked as sent, and nothing arising is an answer': {
    typed: [{ code: 'S', answer: 'Không phát sinh' }],
    with: { sendings: [sending()], asOf: '2026-06-16' },
    entries: [{ answer: 'none-arising' }],
    findings: [],
  },
  'marked as sent, and the figure cannot be read': {
    typed: [{ code: 'S', numerator: '?' }],
    with: { sendings: [sending()], asOf: '2026-06-16' },
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "?" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'marked as sent, and another unit enters the figure': {
    typed: [{ code: 'S' }],
    with: { sendings: [sending()], asOf: '2026-06-16', duties: { [UNIT]: [] } },
    entries: [{}],
    findings: [],
  },
  'marked as sent, and the yearly figure is not owed in June': {
    typed: [{ code: 'YEARLY' }],
    with: { sendings: [sending()], asOf: '2026-06-16' },
    entries: [{}],
    findings: [],
  },
  'marked as sent in December with a blank yearly figure': {
    typed: [{ code: 'YEARLY', period: '2026-12' }],
    with: {
      open: [open('2026-12', '2026-12-17', '2026-12-14')],
      sendings: [sending({ period: '2026-12', sentOn: '2026-12-16' })],
      asOf: '2026-12-16',
    },
    entries: [{}],
    findings: [
      [
        'blank-but-sent',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu YEARLY): đã đánh dấu "Đã gửi" tháng 12/2026 nhưng chỉ tiêu này chưa có số liệu; đề nghị nhập số liệu, hoặc chọn "Không phát sinh".',
      ],
    ],
  },
  'marked as sent for a period without a calendar': {
    typed: [{ code: 'S', period: 'đợt 1' }],
    with: { open: [open('đợt 1', '2026-06-17')], sendings: [sending({ period: 'đợt 1' })], asOf: '2026-06-16' },
    entries: [{}],
    findings: [],
  },
};
