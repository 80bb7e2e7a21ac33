import { type Cases, indicator, measures, target } from './make.ts';

/** The published cell of a share is a percent column: 0.85 and 85 are 85%. */
export const percentages: Cases = {
  '0.85 is 85%': {
    typed: [{ code: 'S', published: 0.85 }],
    entries: [{ value: 0.85, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '85 is 85%': {
    typed: [{ code: 'S', published: 85 }],
    entries: [{ value: 0.85, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '85,5 is 85,5% without a slip of the division': {
    typed: [{ code: 'S', published: 85.5 }],
    entries: [{ value: 0.855, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85,5%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '0.07 of a hundred is 7%': {
    typed: [{ code: 'S', published: 7 }],
    entries: [{ value: 0.07, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 7%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '"85%" as text': {
    typed: [{ code: 'S', published: '85%' }],
    entries: [{ value: 0.85, publishedOnly: true }],
    findings: [
      [
        'number-as-text',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "85%" đang là chữ, công thức trong trang không tính được; đã đọc là 85%, đề nghị gõ lại bằng số.',
      ],
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '"85,5 %" as text': {
    typed: [{ code: 'S', published: '85,5 %' }],
    entries: [{ value: 0.855, publishedOnly: true }],
    findings: [
      [
        'number-as-text',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "85,5 %" đang là chữ, công thức trong trang không tính được; đã đọc là 85,5%, đề nghị gõ lại bằng số.',
      ],
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85,5%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '"0,85" as text is 85% by its column': {
    typed: [{ code: 'S', published: '0,85' }],
    entries: [{ value: 0.85, publishedOnly: true }],
    findings: [
      [
        'number-as-text',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "0,85" đang là chữ, công thức trong trang không tính được; đã đọc là 85%, đề nghị gõ lại bằng số.',
      ],
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '"0,85%" as text is clear': {
    typed: [{ code: 'S', published: '0,85%' }],
    entries: [{ value: 0.0085, publishedOnly: true }],
    findings: [
      [
        'number-as-text',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "0,85%" đang là chữ, công thức trong trang không tính được; đã đọc là 0,85%, đề nghị gõ lại bằng số.',
      ],
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 0,85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '"85.125%" can only be 85,125%': {
    typed: [{ code: 'S', published: '85.125%' }],
    entries: [{ value: 0.85125, publishedOnly: true }],
    findings: [
      [
        'number-as-text',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "85.125%" đang là chữ, công thức trong trang không tính được; đã đọc là 85,125%, đề nghị gõ lại bằng số.',
      ],
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85,125%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '0 is 0%': {
    typed: [{ code: 'S', published: 0 }],
    entries: [{ value: 0, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 0%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '1 is 100%': {
    typed: [{ code: 'S', published: 1 }],
    entries: [{ value: 1, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 100%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '100 is 100%': {
    typed: [{ code: 'S', published: 100 }],
    entries: [{ value: 1, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 100%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '"1" as text may be 1% or 100%': {
    typed: [{ code: 'S', published: '1' }],
    entries: [{}],
    findings: [
      [
        'ambiguous-percent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): 1 có thể là 1% hoặc 100% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 1%.',
      ],
    ],
  },
  '"1%" as text is clear': {
    typed: [{ code: 'S', published: '1%' }],
    entries: [{ value: 0.01, publishedOnly: true }],
    findings: [
      [
        'number-as-text',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "1%" đang là chữ, công thức trong trang không tính được; đã đọc là 1%, đề nghị gõ lại bằng số.',
      ],
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 1%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  'a little above 1 may be a small percentage or an overshot share': {
    typed: [{ code: 'S', published: 1.2 }],
    entries: [{}],
    findings: [
      [
        'ambiguous-percent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): 1,2 có thể là 1,2% hoặc 120% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 1,2%.',
      ],
    ],
  },
  '1,5 is still unclear': {
    typed: [{ code: 'S', published: 1.5 }],
    entries: [{}],
    findings: [
      [
        'ambiguous-percent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): 1,5 có thể là 1,5% hoặc 150% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 1,5%.',
      ],
    ],
  },
  '1,51 is a percentage': {
    typed: [{ code: 'S', published: 1.51 }],
    entries: [{ value: 0.0151, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 1,51%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '"1,2%" as text is clear': {
    typed: [{ code: 'S', published: '1,2%' }],
    entries: [{ value: 0.012, publishedOnly: true }],
    findings: [
      [
        'number-as-text',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "1,2%" đang là chữ, công thức trong trang không tính được; đã đọc là 1,2%, đề nghị gõ lại bằng số.',
      ],
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 1,2%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  'more than 100%': {
    typed: [{ code: 'S', published: 120 }],
    entries: [{}],
    findings: [
      [
        'percent-out-of-range',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tỷ lệ 120% nằm ngoài khoảng từ 0% đến 100%; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  'more than 100% by a little': {
    typed: [{ code: 'S', published: 100.1 }],
    entries: [{}],
    findings: [
      [
        'percent-out-of-range',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tỷ lệ 100,1% nằm ngoài khoảng từ 0% đến 100%; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  '"120%" as text': {
    typed: [{ code: 'S', published: '120%' }],
    entries: [{}],
    findings: [
      [
        'percent-out-of-range',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tỷ lệ 120% nằm ngoài khoảng từ 0% đến 100%; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  'below 0%': {
    typed: [{ code: 'S', published: -0.2 }],
    entries: [{}],
    findings: [
      [
        'negative-number',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): số liệu công bố -0,2 là số âm; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  'below 0% in percent': {
    typed: [{ code: 'S', published: -20 }],
    entries: [{}],
    findings: [
      [
        'negative-number',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): số liệu công bố -20 là số âm; đề nghị kiểm tra và nhập lại.',
      ],
    ],
  },
  '0,85 where the target is above 1%': {
    typed: [{ code: 'SMALL', published: 0.85 }],
    entries: [{}],
    findings: [
      [
        'ambiguous-percent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): 0,85 có thể là 0,85% hoặc 85% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 0,85%.',
      ],
    ],
  },
  '0,1 is ten times a target of 1% and asked about': {
    typed: [{ code: 'SMALL', published: 0.1 }],
    entries: [{}],
    findings: [
      [
        'ambiguous-percent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): 0,1 có thể là 0,1% hoặc 10% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 0,1%.',
      ],
    ],
  },
  '0,09 is believed where the target is 1%': {
    typed: [{ code: 'SMALL', published: 0.09 }],
    entries: [{ value: 0.09, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): chỉ có tỷ lệ 9%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '1 where the target is above 1%': {
    typed: [{ code: 'SMALL', published: 1 }],
    entries: [{}],
    findings: [
      [
        'ambiguous-percent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): 1 có thể là 1% hoặc 100% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 1%.',
      ],
    ],
  },
  '"0,85%" is clear where the target is above 1%': {
    typed: [{ code: 'SMALL', published: '0,85%' }],
    entries: [{ value: 0.0085, publishedOnly: true }],
    findings: [
      [
        'number-as-text',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): "0,85%" đang là chữ, công thức trong trang không tính được; đã đọc là 0,85%, đề nghị gõ lại bằng số.',
      ],
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): chỉ có tỷ lệ 0,85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '2,5 is 2,5% where the target is above 1%': {
    typed: [{ code: 'SMALL', published: 2.5 }],
    entries: [{ value: 0.025, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): chỉ có tỷ lệ 2,5%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  '"0,85" as text where the target is above 1%': {
    typed: [{ code: 'SMALL', published: '0,85' }],
    entries: [{}],
    findings: [
      [
        'ambiguous-percent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): 0,85 có thể là 0,85% hoặc 85% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 0,85%.',
      ],
    ],
  },
  'the target of last year decides where this year has none': {
    typed: [{ code: 'SMALL', published: 0.85 }],
    with: { year: 2027 },
    entries: [{}],
    findings: [
      [
        'ambiguous-percent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): 0,85 có thể là 0,85% hoặc 85% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 0,85%.',
      ],
    ],
  },
  'a target of a later year decides nothing yet': {
    typed: [{ code: 'SMALL', published: 0.85 }],
    with: { year: 2025 },
    entries: [{ value: 0.85, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu SMALL): chỉ có tỷ lệ 85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  'the last target before the year decides, in whatever order they stand': {
    typed: [{ code: 'S', published: 0.85 }],
    with: {
      year: 2028,
      indicators: [
        indicator('S', measures.share, {
          targets: [target({ value: 0.9 }, 2030), target({ value: 0.02 }, 2027), target({ value: 0.5 }, 2026)],
        }),
      ],
    },
    entries: [{}],
    findings: [
      [
        'ambiguous-percent',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): 0,85 có thể là 0,85% hoặc 85% nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ 0,85%.',
      ],
    ],
  },
  'a target that is no percentage makes nothing unclear': {
    typed: [{ code: 'S', published: 0.85 }],
    with: { indicators: [indicator('S', measures.share, { targets: [target({ kind: 'count', value: 0.01 })] })] },
    entries: [{ value: 0.85, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  'a target that could not be read makes nothing unclear': {
    typed: [{ code: 'S', published: 0.85 }],
    with: { indicators: [indicator('S', measures.share, { targets: [target({ value: null })] })] },
    entries: [{ value: 0.85, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 85%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  'a word in the percent cell': {
    typed: [{ code: 'S', published: 'đạt' }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): "đạt" không phải là một con số cụ thể; đề nghị nhập lại số liệu công bố bằng chữ số.',
      ],
    ],
  },
  'a bound in the percent cell': {
    typed: [{ code: 'S', published: '>80%' }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): ">80%" không phải là một con số cụ thể; đề nghị nhập lại số liệu công bố bằng chữ số.',
      ],
    ],
  },
  'a percentage that only others publish': {
    typed: [{ code: 'PCT', published: 21.5 }],
    entries: [{ value: 0.215 }],
    findings: [],
  },
  'a percentage by its target, though its unit is not "%"': {
    typed: [{ code: 'AMOUNT', published: 21.5 }],
    with: { indicators: [indicator('AMOUNT', measures.amount)] },
    entries: [{ value: 0.215 }],
    findings: [],
  },
  'a figure that only others publish': {
    typed: [{ code: 'AMOUNT', published: 12.5 }],
    entries: [{ value: 12.5 }],
    findings: [],
  },
  'a figure typed with its own unit': {
    typed: [{ code: 'AMOUNT', published: '12,5 tỷ đồng' }],
    entries: [{ value: 12.5 }],
    findings: [
      [
        'number-as-text',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu AMOUNT): "12,5 tỷ đồng" đang là chữ, công thức trong trang không tính được; đã đọc là 12,5, đề nghị gõ lại bằng số.',
      ],
    ],
  },
  'a figure typed with another unit that multiplies': {
    typed: [{ code: 'AMOUNT', published: '12 triệu đồng' }],
    entries: [{}],
    findings: [
      [
        'not-a-number',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu AMOUNT): "12 triệu đồng" không phải là một con số cụ thể; đề nghị nhập lại số liệu công bố bằng chữ số.',
      ],
    ],
  },
  'a figure typed as a percentage': {
    typed: [{ code: 'AMOUNT', published: '85%' }],
    entries: [{}],
    findings: [
      [
        'percent-not-asked',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu AMOUNT): "85%" là tỷ lệ phần trăm, trong khi số liệu công bố của chỉ tiêu này không tính bằng phần trăm; đề nghị nhập lại con số.',
      ],
    ],
  },
  'a rate that others publish is no percentage': {
    typed: [{ code: 'RATE', published: 0.36 }],
    entries: [{ value: 0.36, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu RATE): chỉ có số liệu công bố 0,36, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  'a rate typed as a percentage': {
    typed: [{ code: 'RATE', published: '36%' }],
    entries: [{}],
    findings: [
      [
        'percent-not-asked',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu RATE): "36%" là tỷ lệ phần trăm, trong khi số liệu công bố của chỉ tiêu này không tính bằng phần trăm; đề nghị nhập lại con số.',
      ],
    ],
  },
  'a share of a count of x/y': {
    typed: [{ code: 'COUNT', published: 0.5 }],
    entries: [{ value: 0.5, publishedOnly: true }],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu COUNT): chỉ có tỷ lệ 50%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
};
