import type { Cases } from './make.ts';

/** How the figures of a row go together. */
export const numeratorAndDenominator: Cases = {
  'a numerator above its denominator': {
    typed: [{ code: 'S', numerator: 120, denominator: 100 }],
    entries: [{}],
    findings: [
      [
        'numerator-above-denominator',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số 120 lớn hơn mẫu số 100; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  'a numerator as large as its denominator': {
    typed: [{ code: 'S', numerator: 100, denominator: 100 }],
    entries: [{ numerator: 100, denominator: 100, value: 1 }],
    findings: [],
  },
  'a rate may have more things than people': {
    typed: [{ code: 'RATE', numerator: 12, denominator: 10 }],
    entries: [{ numerator: 12, denominator: 10, value: 1200 }],
    findings: [],
  },
  'a rate is counted per 1.000': {
    typed: [{ code: 'RATE', numerator: 9, denominator: 25000 }],
    entries: [{ numerator: 9, denominator: 25000, value: 0.36 }],
    findings: [],
  },
  'x of y is a share': {
    typed: [{ code: 'COUNT', numerator: 7, denominator: 9 }],
    entries: [{ numerator: 7, denominator: 9, value: 0.7777777777777778 }],
    findings: [],
  },
  'x above y': {
    typed: [{ code: 'COUNT', numerator: 10, denominator: 9 }],
    entries: [{}],
    findings: [
      [
        'numerator-above-denominator',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): tử số 10 lớn hơn mẫu số 9; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  'nothing to count asks for "Không phát sinh"': {
    typed: [{ code: 'S', numerator: 0, denominator: 0 }],
    entries: [{}],
    findings: [
      [
        'zero-denominator',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số bằng 0 nên không tính được tỷ lệ; nếu kỳ này không phát sinh, đề nghị chọn "Không phát sinh" ở cột "Trả lời".',
      ],
    ],
  },
  'a denominator of 0 alone': {
    typed: [{ code: 'S', numerator: null, denominator: 0 }],
    entries: [{}],
    findings: [
      [
        'zero-denominator',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số bằng 0 nên không tính được tỷ lệ; nếu kỳ này không phát sinh, đề nghị chọn "Không phát sinh" ở cột "Trả lời".',
      ],
    ],
  },
  'something of nothing': {
    typed: [{ code: 'S', numerator: 5, denominator: 0 }],
    entries: [{}],
    findings: [
      [
        'zero-denominator',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số bằng 0 nên không tính được tỷ lệ; nếu kỳ này không phát sinh, đề nghị chọn "Không phát sinh" ở cột "Trả lời".',
      ],
    ],
  },
  'a numerator alone': {
    typed: [{ code: 'S', numerator: 120, denominator: null }],
    entries: [{}],
    findings: [
      [
        'missing-denominator',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): có tử số 120 nhưng chưa có mẫu số; đề nghị nhập mẫu số.',
      ],
    ],
  },
  'a numerator of 0 alone': {
    typed: [{ code: 'S', numerator: 0, denominator: null }],
    entries: [{}],
    findings: [
      [
        'missing-denominator',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): có tử số 0 nhưng chưa có mẫu số; đề nghị nhập mẫu số.',
      ],
    ],
  },
  'a denominator alone': {
    typed: [{ code: 'S', numerator: null, denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'missing-numerator',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): có mẫu số 200 nhưng chưa có tử số; đề nghị nhập tử số (nếu đếm được 0 thì gõ 0).',
      ],
    ],
  },
  'a denominator whose column is gone': {
    typed: [{ code: 'S', numerator: 120, denominator: null, gone: ['denominator'] }],
    entries: [{}],
    findings: [
      [
        'missing-denominator',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): có tử số 120 nhưng chưa có mẫu số; đề nghị nhập mẫu số.',
      ],
    ],
  },
  'a numerator whose column is gone': {
    typed: [{ code: 'S', numerator: null, denominator: 200, gone: ['numerator'] }],
    entries: [{}],
    findings: [
      [
        'missing-numerator',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): có mẫu số 200 nhưng chưa có tử số; đề nghị nhập tử số (nếu đếm được 0 thì gõ 0).',
      ],
    ],
  },
  'a numerator that cannot be read is not missing': {
    typed: [{ code: 'S', numerator: '?', denominator: 200 }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "?" không phải là một con số cụ thể; đề nghị nhập lại tử số bằng chữ số.',
      ],
    ],
  },
  'a denominator that cannot be read is not missing': {
    typed: [{ code: 'S', numerator: 120, denominator: '?' }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "?" không phải là một con số cụ thể; đề nghị nhập lại mẫu số bằng chữ số.',
      ],
    ],
  },
  'a numerator beside a published share still needs its denominator': {
    typed: [{ code: 'S', numerator: 120, denominator: null, published: 0.6 }],
    entries: [{}],
    findings: [
      [
        'missing-denominator',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): có tử số 120 nhưng chưa có mẫu số; đề nghị nhập mẫu số.',
      ],
    ],
  },
  'a published share alone': {
    typed: [{ code: 'S', published: 0.85 }],
    entries: [{ value: 0.85, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  'a published rate alone': {
    typed: [{ code: 'RATE', published: 0.36 }],
    entries: [{ value: 0.36, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu RATE): chỉ có số liệu công bố 0,36, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  'a published share that is the same when rounded': {
    typed: [{ code: 'S', numerator: 849, denominator: 1000, published: 0.85 }],
    entries: [{ numerator: 849, denominator: 1000, value: 0.849 }],
    findings: [],
  },
  'a published share that is the same when cut': {
    typed: [{ code: 'S', numerator: 849, denominator: 1000, published: 0.84 }],
    entries: [{ numerator: 849, denominator: 1000, value: 0.849 }],
    findings: [],
  },
  'a published share that is off by a point': {
    typed: [{ code: 'S', numerator: 830, denominator: 1000, published: 0.84 }],
    entries: [{ numerator: 830, denominator: 1000, value: 0.83 }],
    findings: [
      [
        'published-differs-from-ratio',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): số liệu công bố 84% khác kết quả tính từ tử số và mẫu số (83%); kết quả 83% được dùng, đề nghị kiểm tra lại.',
      ],
    ],
  },
  'a published share that is off by a tenth of a point': {
    typed: [{ code: 'S', numerator: 825, denominator: 1000, published: 0.824 }],
    entries: [{ numerator: 825, denominator: 1000, value: 0.825 }],
    findings: [
      [
        'published-differs-from-ratio',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): số liệu công bố 82,4% khác kết quả tính từ tử số và mẫu số (82,5%); kết quả 82,5% được dùng, đề nghị kiểm tra lại.',
      ],
    ],
  },
  'a published share that is off by less than a tenth of a point': {
    typed: [{ code: 'S', numerator: 8245, denominator: 10000, published: 0.824 }],
    entries: [{ numerator: 8245, denominator: 10000, value: 0.8245 }],
    findings: [],
  },
  'a published share that a formula worked out': {
    typed: [{ code: 'S', numerator: 14, denominator: 17, published: 0.8235294117647058 }],
    entries: [{ numerator: 14, denominator: 17, value: 0.8235294117647058 }],
    findings: [],
  },
  'a published share that is lower': {
    typed: [{ code: 'S', numerator: 900, denominator: 1000, published: 0.85 }],
    entries: [{ numerator: 900, denominator: 1000, value: 0.9 }],
    findings: [
      [
        'published-differs-from-ratio',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): số liệu công bố 85% khác kết quả tính từ tử số và mẫu số (90%); kết quả 90% được dùng, đề nghị kiểm tra lại.',
      ],
    ],
  },
  'a tiny published share': {
    typed: [{ code: 'SMALL', numerator: 1, denominator: 100000000, published: 1e-8 }],
    entries: [{ numerator: 1, denominator: 100000000, value: 1e-8 }],
    findings: [],
  },
  'a published rate that differs': {
    typed: [{ code: 'RATE', numerator: 9, denominator: 25000, published: 0.5 }],
    entries: [{ numerator: 9, denominator: 25000, value: 0.36 }],
    findings: [
      [
        'published-differs-from-ratio',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu RATE): số liệu công bố 0,5 khác kết quả tính từ tử số và mẫu số (0,36); kết quả 0,36 được dùng, đề nghị kiểm tra lại.',
      ],
    ],
  },
  'a published rate that is the same': {
    typed: [{ code: 'RATE', numerator: 9, denominator: 25000, published: 0.36 }],
    entries: [{ numerator: 9, denominator: 25000, value: 0.36 }],
    findings: [],
  },
  'a published share that cannot be read leaves the ratio': {
    typed: [{ code: 'S', numerator: 120, denominator: 200, published: 'đạt' }],
    entries: [{ numerator: 120, denominator: 200, value: 0.6 }],
    findings: [
      [
        'not-a-number',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "đạt" không phải là một con số cụ thể; đề nghị nhập lại số liệu công bố bằng chữ số.',
      ],
    ],
  },
  'a published share beside a denominator of 0': {
    typed: [{ code: 'S', numerator: 0, denominator: 0, published: 0.5 }],
    entries: [{}],
    findings: [
      [
        'zero-denominator',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số bằng 0 nên không tính được tỷ lệ; nếu kỳ này không phát sinh, đề nghị chọn "Không phát sinh" ở cột "Trả lời".',
      ],
    ],
  },
  'a figure that others publish takes no numerator': {
    typed: [{ code: 'PCT', numerator: 21, denominator: 100 }],
    entries: [{}],
    findings: [
      [
        'figure-not-asked',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu PCT): chỉ tiêu này không dùng tử số nên "21" không được tính; đề nghị xóa, và ghi kết quả ở cột "Số liệu công bố".',
      ],
      [
        'figure-not-asked',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu PCT): chỉ tiêu này không dùng mẫu số nên "100" không được tính; đề nghị xóa, và ghi kết quả ở cột "Số liệu công bố".',
      ],
    ],
  },
  'a figure that others publish beside a numerator': {
    typed: [{ code: 'PCT', numerator: 21, published: 0.21 }],
    entries: [{ value: 0.21 }],
    findings: [
      [
        'figure-not-asked',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu PCT): chỉ tiêu này không dùng tử số nên "21" không được tính; đề nghị xóa, và ghi kết quả ở cột "Số liệu công bố".',
      ],
    ],
  },
};
