import { type Cases, indicator, measures, target } from './make.ts';

/** Done or not, nothing arising, waiting. */
export const answers: Cases = {
  'the word of the list': {
    typed: [{ code: 'M', answer: 'Đã hoàn thành' }],
    entries: [{ value: true, answer: 'done' }],
    findings: [],
  },
  '"đạt"': { typed: [{ code: 'M', answer: 'đạt' }], entries: [{ value: true, answer: 'done' }], findings: [] },
  '"x"': { typed: [{ code: 'M', answer: 'x' }], entries: [{ value: true, answer: 'done' }], findings: [] },
  '"có"': { typed: [{ code: 'M', answer: 'có' }], entries: [{ value: true, answer: 'done' }], findings: [] },
  '"Có" in decomposed letters': {
    typed: [{ code: 'M', answer: 'Co\u0301' }],
    entries: [{ value: true, answer: 'done' }],
    findings: [],
  },
  '"rồi"': { typed: [{ code: 'M', answer: 'rồi' }], entries: [{ value: true, answer: 'done' }], findings: [] },
  '"ĐÃ HOÀN THÀNH." in capitals': {
    typed: [{ code: 'M', answer: 'ĐÃ HOÀN THÀNH.' }],
    entries: [{ value: true, answer: 'done' }],
    findings: [],
  },
  'a ticked box': { typed: [{ code: 'M', answer: true }], entries: [{ value: true, answer: 'done' }], findings: [] },
  '"chưa"': { typed: [{ code: 'M', answer: 'chưa' }], entries: [{ value: false, answer: 'not-done' }], findings: [] },
  '"Không "': {
    typed: [{ code: 'M', answer: 'Không ' }],
    entries: [{ value: false, answer: 'not-done' }],
    findings: [],
  },
  '"Chưa hoàn thành"': {
    typed: [{ code: 'M', answer: 'Chưa hoàn thành' }],
    entries: [{ value: false, answer: 'not-done' }],
    findings: [],
  },
  'an unticked box says nothing': {
    typed: [{ code: 'M', answer: false }],
    entries: [{}],
    findings: [
      [
        'unclear-milestone',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): câu trả lời "FALSE" chưa rõ; đề nghị chọn "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" hoặc "Chờ cấp trên".',
      ],
    ],
  },
  '"Không phát sinh"': {
    typed: [{ code: 'M', answer: 'Không phát sinh' }],
    entries: [{ answer: 'none-arising' }],
    findings: [],
  },
  '"KPS"': { typed: [{ code: 'M', answer: 'KPS' }], entries: [{ answer: 'none-arising' }], findings: [] },
  '"đang làm" is not clear': {
    typed: [{ code: 'M', answer: 'đang làm' }],
    entries: [{}],
    findings: [
      [
        'unclear-milestone',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): câu trả lời "đang làm" chưa rõ; đề nghị chọn "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" hoặc "Chờ cấp trên".',
      ],
    ],
  },
  '"50%" is not clear': {
    typed: [{ code: 'M', answer: '50%' }],
    entries: [{}],
    findings: [
      [
        'unclear-milestone',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): câu trả lời "50%" chưa rõ; đề nghị chọn "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" hoặc "Chờ cấp trên".',
      ],
    ],
  },
  'a number is not clear': {
    typed: [{ code: 'M', answer: 1 }],
    entries: [{}],
    findings: [
      [
        'unclear-milestone',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): câu trả lời "1" chưa rõ; đề nghị chọn "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" hoặc "Chờ cấp trên".',
      ],
    ],
  },
  'a day is not clear': {
    typed: [{ code: 'M', answer: { date: '2026-06-01' } }],
    entries: [{}],
    findings: [
      [
        'unclear-milestone',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): câu trả lời "01/06/2026" chưa rõ; đề nghị chọn "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" hoặc "Chờ cấp trên".',
      ],
    ],
  },
  'a blank answer is no answer': { typed: [{ code: 'M', answer: null }], entries: [{}], findings: [] },
  'an error instead of the answer': {
    typed: [{ code: 'M', answer: { error: '#N/A' } }],
    entries: [{}],
    findings: [
      [
        'cell-error',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): ô đang báo lỗi #N/A; đề nghị xóa công thức và nhập lại nội dung.',
      ],
    ],
  },
  'the answer whose column is gone': {
    typed: [{ code: 'M', answer: null, gone: ['answer'] }],
    entries: [{}],
    findings: [],
  },
  'what others published is the answer': {
    typed: [{ code: 'FACT', published: 'đạt' }],
    entries: [{ value: true, answer: 'done' }],
    findings: [],
  },
  'what others published is not clear': {
    typed: [{ code: 'FACT', published: 'đang xem xét' }],
    entries: [{}],
    findings: [
      [
        'unclear-milestone',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu FACT): câu trả lời "đang xem xét" chưa rõ; đề nghị chọn "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" hoặc "Chờ cấp trên".',
      ],
    ],
  },
  'an error in what others published': {
    typed: [{ code: 'FACT', published: { error: '#REF!' } }],
    entries: [{}],
    findings: [
      [
        'cell-error',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu FACT): ô đang báo lỗi #REF!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
    ],
  },
  'the answer and what others published agree': {
    typed: [{ code: 'FACT', published: 'đạt', answer: 'Đã hoàn thành' }],
    entries: [{ value: true, answer: 'done' }],
    findings: [],
  },
  'the answer and what others published differ': {
    typed: [{ code: 'FACT', published: 'chưa', answer: 'Đã hoàn thành' }],
    entries: [{ value: true, answer: 'done' }],
    findings: [
      [
        'figure-not-asked',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu FACT): chỉ tiêu này không dùng số liệu công bố nên "chưa" không được tính; đề nghị xóa, và ghi kết quả ở cột "Trả lời".',
      ],
    ],
  },
  'a figure for a milestone': {
    typed: [{ code: 'M', answer: null, numerator: 5, denominator: 10 }],
    entries: [{}],
    findings: [
      [
        'figure-not-asked',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): chỉ tiêu này không dùng tử số nên "5" không được tính; đề nghị xóa, và ghi kết quả ở cột "Trả lời".',
      ],
      [
        'figure-not-asked',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): chỉ tiêu này không dùng mẫu số nên "10" không được tính; đề nghị xóa, và ghi kết quả ở cột "Trả lời".',
      ],
    ],
  },
  'a published percentage for a milestone': {
    typed: [{ code: 'M', answer: null, published: 0.5 }],
    entries: [{}],
    findings: [
      [
        'unclear-milestone',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): câu trả lời "0,5" chưa rõ; đề nghị chọn "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" hoặc "Chờ cấp trên".',
      ],
    ],
  },
  'a figure beside the answer': {
    typed: [{ code: 'M', answer: 'Có', published: 1 }],
    entries: [{ value: true, answer: 'done' }],
    findings: [
      [
        'figure-not-asked',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): chỉ tiêu này không dùng số liệu công bố nên "1" không được tính; đề nghị xóa, và ghi kết quả ở cột "Trả lời".',
      ],
    ],
  },
  'an error in a figure that is not asked for': {
    typed: [{ code: 'M', answer: 'Có', numerator: { error: '#REF!' } }],
    entries: [{ value: true, answer: 'done' }],
    findings: [
      [
        'cell-error',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu M): ô đang báo lỗi #REF!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
    ],
  },
  'a share whose target is an accomplishment is answered': {
    typed: [{ code: 'S', answer: 'Có' }],
    with: { indicators: [indicator('S', measures.share, { targets: [target({ kind: 'milestone', value: true })] })] },
    entries: [{ value: true, answer: 'done' }],
    findings: [],
  },
  'what others published, where nothing says so but the way of moving': {
    typed: [{ code: 'FACT', published: 'đạt' }],
    with: { indicators: [indicator('FACT', measures.fact, { move: 'milestone', targets: [] })] },
    entries: [{ value: true, answer: 'done' }],
    findings: [],
  },
  'a share that is moved like a milestone still asks for its figures': {
    typed: [{ code: 'S', numerator: 1, denominator: 2 }],
    with: { indicators: [indicator('S', measures.share, { move: 'milestone' })] },
    entries: [{ numerator: 1, denominator: 2, value: 0.5 }],
    findings: [],
  },
  'a milestone without a target is answered': {
    typed: [{ code: 'M', answer: 'Có' }],
    with: { indicators: [indicator('M', measures.milestone, { targets: [] })] },
    entries: [{ value: true, answer: 'done' }],
    findings: [],
  },
  'a percentage that others publish, before any target': {
    typed: [{ code: 'PCT', published: 21.5 }],
    with: { indicators: [indicator('PCT', { ...measures.percentage, unit: ' % ' }, { targets: [] })] },
    entries: [{ value: 0.215 }],
    findings: [],
  },
  '"đạt" cannot stand for a figure': {
    typed: [{ code: 'S', answer: 'đạt' }],
    entries: [{}],
    findings: [
      [
        'unknown-answer',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): câu trả lời "đạt" không dùng được cho chỉ tiêu có số liệu; đề nghị để trống và nhập số liệu, hoặc chọn "Không phát sinh" hay "Chờ cấp trên".',
      ],
    ],
  },
  '"chưa" cannot stand for a figure': {
    typed: [{ code: 'S', answer: 'chưa' }],
    entries: [{}],
    findings: [
      [
        'unknown-answer',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): câu trả lời "chưa" không dùng được cho chỉ tiêu có số liệu; đề nghị để trống và nhập số liệu, hoặc chọn "Không phát sinh" hay "Chờ cấp trên".',
      ],
    ],
  },
  '"đạt" beside figures is not needed': {
    typed: [{ code: 'S', numerator: 120, denominator: 200, answer: 'đạt' }],
    entries: [{ numerator: 120, denominator: 200, value: 0.6 }],
    findings: [
      [
        'unknown-answer',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): câu trả lời "đạt" không dùng được cho chỉ tiêu có số liệu; đề nghị để trống và nhập số liệu, hoặc chọn "Không phát sinh" hay "Chờ cấp trên".',
      ],
    ],
  },
  'an unknown word beside figures': {
    typed: [{ code: 'S', numerator: 120, denominator: 200, answer: 'ước' }],
    entries: [{ numerator: 120, denominator: 200, value: 0.6 }],
    findings: [
      [
        'unknown-answer',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): câu trả lời "ước" không dùng được cho chỉ tiêu có số liệu; đề nghị để trống và nhập số liệu, hoặc chọn "Không phát sinh" hay "Chờ cấp trên".',
      ],
    ],
  },
  'nothing arising': {
    typed: [{ code: 'S', answer: 'Không phát sinh' }],
    entries: [{ answer: 'none-arising' }],
    findings: [],
  },
  'nothing arising, and 0 of 0': {
    typed: [{ code: 'S', numerator: 0, denominator: 0, answer: 'Không phát sinh' }],
    entries: [{ answer: 'none-arising' }],
    findings: [],
  },
  'nothing arising, and 0 things': {
    typed: [{ code: 'S', numerator: 0, denominator: null, answer: 'KPS' }],
    entries: [{ answer: 'none-arising' }],
    findings: [],
  },
  'nothing arising, and 0 files came in': {
    typed: [{ code: 'S', numerator: null, denominator: 0, answer: 'KPS' }],
    entries: [{ answer: 'none-arising' }],
    findings: [],
  },
  'nothing arising beside a numerator of 0 and a denominator': {
    typed: [{ code: 'S', numerator: 0, denominator: 12, answer: 'Không phát sinh' }],
    entries: [{}],
    findings: [
      [
        'answer-contradicts-figure',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): đã chọn "Không phát sinh" nhưng vẫn có số liệu (0; 12) nên chưa dùng được; đề nghị giữ một trong hai.',
      ],
    ],
  },
  'nothing arising beside a numerator': {
    typed: [{ code: 'S', numerator: 12, denominator: null, answer: 'Không phát sinh' }],
    entries: [{}],
    findings: [
      [
        'answer-contradicts-figure',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): đã chọn "Không phát sinh" nhưng vẫn có số liệu (12) nên chưa dùng được; đề nghị giữ một trong hai.',
      ],
    ],
  },
  'nothing arising beside a denominator': {
    typed: [{ code: 'S', numerator: null, denominator: 12, answer: 'Không phát sinh' }],
    entries: [{}],
    findings: [
      [
        'answer-contradicts-figure',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): đã chọn "Không phát sinh" nhưng vẫn có số liệu (12) nên chưa dùng được; đề nghị giữ một trong hai.',
      ],
    ],
  },
  'nothing arising beside figures': {
    typed: [{ code: 'S', numerator: 120, denominator: 200, answer: 'Không phát sinh', published: 0.7 }],
    entries: [{}],
    findings: [
      [
        'answer-contradicts-figure',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): đã chọn "Không phát sinh" nhưng vẫn có số liệu (120; 200; 0,7) nên chưa dùng được; đề nghị giữ một trong hai.',
      ],
    ],
  },
  'nothing arising beside figures the wrong way round': {
    typed: [{ code: 'S', numerator: 200, denominator: 120, answer: 'Không phát sinh' }],
    entries: [{}],
    findings: [
      [
        'answer-contradicts-figure',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): đã chọn "Không phát sinh" nhưng vẫn có số liệu (200; 120) nên chưa dùng được; đề nghị giữ một trong hai.',
      ],
    ],
  },
  'nothing arising beside a published share': {
    typed: [{ code: 'S', published: 0.85, answer: 'Không phát sinh' }],
    entries: [{}],
    findings: [
      [
        'answer-contradicts-figure',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): đã chọn "Không phát sinh" nhưng vẫn có số liệu (0,85) nên chưa dùng được; đề nghị giữ một trong hai.',
      ],
    ],
  },
  'nothing arising beside what cannot be read': {
    typed: [{ code: 'S', numerator: '?', denominator: null, answer: 'Không phát sinh' }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "?" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
      [
        'answer-contradicts-figure',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): đã chọn "Không phát sinh" nhưng vẫn có số liệu (?) nên chưa dùng được; đề nghị giữ một trong hai.',
      ],
    ],
  },
  'waiting, without an approval': {
    typed: [{ code: 'S', answer: 'Chờ cấp trên' }],
    entries: [{ answer: 'waiting' }],
    findings: [
      [
        'waiting-needs-approval',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "Chờ cấp trên" chưa được đơn vị tổng hợp chấp thuận kèm số hiệu văn bản nên vẫn đánh giá như bình thường; đề nghị gửi văn bản cho đơn vị tổng hợp.',
      ],
    ],
  },
  'waiting, approved with a document': {
    typed: [{ code: 'S', answer: 'Chờ cấp trên' }],
    with: { approvals: [{ code: 'S', document: '12/UBND' }] },
    entries: [{ answer: 'waiting' }],
    findings: [],
  },
  'waiting, approved without a document': {
    typed: [{ code: 'S', answer: 'Chờ cấp trên' }],
    with: { approvals: [{ code: 'S', document: ' ' }] },
    entries: [{ answer: 'waiting' }],
    findings: [
      [
        'waiting-needs-approval',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "Chờ cấp trên" chưa được đơn vị tổng hợp chấp thuận kèm số hiệu văn bản nên vẫn đánh giá như bình thường; đề nghị gửi văn bản cho đơn vị tổng hợp.',
      ],
    ],
  },
  'waiting, and another indicator approved': {
    typed: [{ code: 'S', answer: 'Chờ cấp trên' }],
    with: { approvals: [{ code: 'S2', document: '12/UBND' }] },
    entries: [{ answer: 'waiting' }],
    findings: [
      [
        'waiting-needs-approval',
        'Ô I12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "Chờ cấp trên" chưa được đơn vị tổng hợp chấp thuận kèm số hiệu văn bản nên vẫn đánh giá như bình thường; đề nghị gửi văn bản cho đơn vị tổng hợp.',
      ],
    ],
  },
  'waiting beside a figure keeps the figure': {
    typed: [{ code: 'S', numerator: 120, denominator: 200, answer: 'chờ cấp trên' }],
    with: { approvals: [{ code: 'S', document: '12/UBND' }] },
    entries: [{ numerator: 120, denominator: 200, value: 0.6, answer: 'waiting' }],
    findings: [],
  },
  'a milestone that waits': {
    typed: [{ code: 'M', answer: 'Chờ cấp trên' }],
    with: { approvals: [{ code: 'M', document: '12/UBND' }] },
    entries: [{ answer: 'waiting' }],
    findings: [],
  },
};
