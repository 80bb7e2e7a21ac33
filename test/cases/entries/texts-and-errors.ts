import type { Cases } from './make.ts';

/** Difficulties, proposals and notes; error values anywhere. */
export const textsAndErrors: Cases = {
  'texts are kept with their line breaks, composed, without loose spaces': {
    typed: [
      {
        code: 'S',
        difficulties: ' Thie\u0302\u0301u ma\u0301y \r\n chu\u031ba ta\u0323\u0302p hua\u0302\u0301n\t',
        proposals: 'Cấp\u00a0máy\u200b',
        note: 'gọi lại\u2028mai',
      },
    ],
    entries: [{ difficulties: 'Thiếu máy\nchưa tập huấn', proposals: 'Cấp máy', note: 'gọi lại\nmai' }],
    findings: [],
  },
  'a text that begins like a formula': {
    typed: [{ code: 'S', evidence: '=1+1', difficulties: '+84 912 345 678', proposals: '- Cấp thêm máy', note: '@an' }],
    entries: [
      {
        evidence: { kind: 'description', text: '=1+1' },
        difficulties: '+84 912 345 678',
        proposals: '- Cấp thêm máy',
        note: '@an',
      },
    ],
    findings: [
      [
        'formula-like-text',
        'Ô J12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): nội dung bắt đầu bằng dấu "=" nên bảng tính có thể hiểu nhầm là công thức; nội dung vẫn được giữ là chữ, đề nghị bỏ dấu này ở đầu.',
      ],
      [
        'formula-like-text',
        'Ô K12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): nội dung bắt đầu bằng dấu "+" nên bảng tính có thể hiểu nhầm là công thức; nội dung vẫn được giữ là chữ, đề nghị bỏ dấu này ở đầu.',
      ],
      [
        'formula-like-text',
        'Ô L12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): nội dung bắt đầu bằng dấu "-" nên bảng tính có thể hiểu nhầm là công thức; nội dung vẫn được giữ là chữ, đề nghị bỏ dấu này ở đầu.',
      ],
      [
        'formula-like-text',
        'Ô M12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): nội dung bắt đầu bằng dấu "@" nên bảng tính có thể hiểu nhầm là công thức; nội dung vẫn được giữ là chữ, đề nghị bỏ dấu này ở đầu.',
      ],
    ],
  },
  'a space before it does not help': {
    typed: [{ code: 'S', note: '\t=1+1' }],
    entries: [{ note: '=1+1' }],
    findings: [
      [
        'formula-like-text',
        'Ô M12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): nội dung bắt đầu bằng dấu "=" nên bảng tính có thể hiểu nhầm là công thức; nội dung vẫn được giữ là chữ, đề nghị bỏ dấu này ở đầu.',
      ],
    ],
  },
  'a full-width sign is the same': {
    typed: [{ code: 'S', note: '＝1+1' }],
    entries: [{ note: '＝1+1' }],
    findings: [
      [
        'formula-like-text',
        'Ô M12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): nội dung bắt đầu bằng dấu "＝" nên bảng tính có thể hiểu nhầm là công thức; nội dung vẫn được giữ là chữ, đề nghị bỏ dấu này ở đầu.',
      ],
    ],
  },
  'a sign inside a text is harmless': { typed: [{ code: 'S', note: 'a=1' }], entries: [{ note: 'a=1' }], findings: [] },
  'a negative number is no text': { typed: [{ code: 'S', note: -5 }], entries: [{ note: '-5' }], findings: [] },
  'a number, a day and a tick in text columns are written out': {
    typed: [{ code: 'S', difficulties: 1234.5, proposals: { date: '2026-06-14' }, note: true }],
    entries: [{ difficulties: '1.234,5', proposals: '14/06/2026', note: 'TRUE' }],
    findings: [],
  },
  'an unticked box and an endless number': {
    typed: [{ code: 'S', proposals: Infinity, note: false }],
    entries: [{ note: 'FALSE' }],
    findings: [],
  },
  'errors in every cell': {
    typed: [
      {
        code: { error: '#NAME?' },
        numerator: { error: '#REF!' },
        denominator: { error: '#N/A' },
        published: { error: '#DIV/0!' },
        answer: { error: '#VALUE!' },
        evidence: { error: '#NUM!' },
        difficulties: { error: '#NULL!' },
        proposals: { error: '#REF!' },
        note: { error: '#REF!' },
      },
    ],
    entries: [],
    findings: [
      [
        'cell-error',
        'Ô B12 của trang "Nhập - TT PVHCC": ô đang báo lỗi #NAME?; đề nghị xóa công thức và nhập lại nội dung.',
      ],
      [
        'cell-error',
        'Ô F12 của trang "Nhập - TT PVHCC": ô đang báo lỗi #REF!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
      [
        'cell-error',
        'Ô G12 của trang "Nhập - TT PVHCC": ô đang báo lỗi #N/A; đề nghị xóa công thức và nhập lại nội dung.',
      ],
      [
        'cell-error',
        'Ô H12 của trang "Nhập - TT PVHCC": ô đang báo lỗi #DIV/0!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
      [
        'cell-error',
        'Ô I12 của trang "Nhập - TT PVHCC": ô đang báo lỗi #VALUE!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
      [
        'cell-error',
        'Ô J12 của trang "Nhập - TT PVHCC": ô đang báo lỗi #NUM!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
      [
        'cell-error',
        'Ô K12 của trang "Nhập - TT PVHCC": ô đang báo lỗi #NULL!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
      [
        'cell-error',
        'Ô L12 của trang "Nhập - TT PVHCC": ô đang báo lỗi #REF!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
      [
        'cell-error',
        'Ô M12 của trang "Nhập - TT PVHCC": ô đang báo lỗi #REF!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
    ],
  },
  'an error in a known row leaves out the figure': {
    typed: [{ code: 'S', numerator: 80, denominator: { error: '#REF!' }, note: { error: '#N/A' } }],
    entries: [{}],
    findings: [
      [
        'cell-error',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): ô đang báo lỗi #REF!; đề nghị xóa công thức và nhập lại nội dung.',
      ],
      [
        'cell-error',
        'Ô M12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): ô đang báo lỗi #N/A; đề nghị xóa công thức và nhập lại nội dung.',
      ],
    ],
  },
  'every text column may be gone': {
    typed: [
      {
        code: 'S',
        gone: ['evidence', 'difficulties', 'proposals', 'note', 'answer', 'published'],
        numerator: 80,
        denominator: 100,
      },
    ],
    entries: [{ numerator: 80, denominator: 100, value: 0.8 }],
    findings: [],
  },
};
