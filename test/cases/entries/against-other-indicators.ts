import { type Cases, open, UNIT } from './make.ts';

/** A part is not larger than its whole, where the plan declares it and both count over the same. */
export const againstOtherIndicators: Cases = {
  'the part above the whole over the same denominator': {
    typed: [
      { code: 'S', numerator: 90, denominator: 100 },
      { code: 'S2', numerator: 80, denominator: 100 },
    ],
    with: { crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }] },
    entries: [
      { numerator: 90, denominator: 100, value: 0.9 },
      { numerator: 80, denominator: 100, value: 0.8 },
    ],
    findings: [
      [
        'cross-check',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số 90 lớn hơn tử số 80 của chỉ tiêu S2 trên cùng mẫu số 100, trong khi chỉ là một phần của chỉ tiêu đó; đề nghị kiểm tra cả hai.',
      ],
    ],
  },
  'the part as large as the whole': {
    typed: [
      { code: 'S', numerator: 80, denominator: 100 },
      { code: 'S2', numerator: 80, denominator: 100 },
    ],
    with: { crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }] },
    entries: [
      { numerator: 80, denominator: 100, value: 0.8 },
      { numerator: 80, denominator: 100, value: 0.8 },
    ],
    findings: [],
  },
  'the part above the whole over another denominator': {
    typed: [
      { code: 'S', numerator: 90, denominator: 101 },
      { code: 'S2', numerator: 80, denominator: 100 },
    ],
    with: { crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }] },
    entries: [
      { numerator: 90, denominator: 101, value: 0.8910891089108911 },
      { numerator: 80, denominator: 100, value: 0.8 },
    ],
    findings: [],
  },
  'shares without numerators are not compared': {
    typed: [
      { code: 'S', published: 0.9 },
      { code: 'S2', published: 0.8 },
    ],
    with: { crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }] },
    entries: [
      { value: 0.9, publishedOnly: true },
      { value: 0.8, publishedOnly: true },
    ],
    findings: [
      [
        'published-only',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): chỉ có tỷ lệ 90%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
      [
        'published-only',
        'Ô H13 của trang "Nhập - TT PVHCC" (chỉ tiêu S2): chỉ có tỷ lệ 80%, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.',
      ],
    ],
  },
  'the whole is blank': {
    typed: [{ code: 'S', numerator: 90, denominator: 100 }, { code: 'S2' }],
    with: { crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }] },
    entries: [{ numerator: 90, denominator: 100, value: 0.9 }, {}],
    findings: [],
  },
  'the whole has no row': {
    typed: [{ code: 'S', numerator: 90, denominator: 100 }],
    with: { crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }] },
    entries: [{ numerator: 90, denominator: 100, value: 0.9 }],
    findings: [],
  },
  'the whole is entered by another unit': {
    typed: [
      { code: 'S', numerator: 90, denominator: 100 },
      { code: 'S2', numerator: 80, denominator: 100, unit: 'vh-xh', sheet: 'Nhập - VH-XH' },
    ],
    with: { crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }], duties: { [UNIT]: ['S'], 'vh-xh': ['S2'] } },
    entries: [
      { numerator: 90, denominator: 100, value: 0.9 },
      { numerator: 80, denominator: 100, value: 0.8 },
    ],
    findings: [
      [
        'cross-check',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số 90 lớn hơn tử số 80 của chỉ tiêu S2 trên cùng mẫu số 100, trong khi chỉ là một phần của chỉ tiêu đó; đề nghị kiểm tra cả hai.',
      ],
    ],
  },
  'the unit itself comes before others': {
    typed: [
      { code: 'S2', numerator: 80, denominator: 100, unit: 'vh-xh' },
      { code: 'S', numerator: 90, denominator: 100 },
      { code: 'S2', numerator: 95, denominator: 100 },
    ],
    with: {
      crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }],
      duties: { [UNIT]: ['S', 'S2'], 'vh-xh': ['S2'] },
    },
    entries: [
      { numerator: 80, denominator: 100, value: 0.8 },
      { numerator: 90, denominator: 100, value: 0.9 },
      { numerator: 95, denominator: 100, value: 0.95 },
    ],
    findings: [],
  },
  'which of two other units is meant cannot be said': {
    typed: [
      { code: 'S', numerator: 90, denominator: 100 },
      { code: 'S2', numerator: 80, denominator: 100, unit: 'a' },
      { code: 'S2', numerator: 80, denominator: 100, unit: 'b' },
    ],
    with: {
      crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }],
      duties: { [UNIT]: ['S'], a: ['S2'], b: ['S2'] },
    },
    entries: [
      { numerator: 90, denominator: 100, value: 0.9 },
      { numerator: 80, denominator: 100, value: 0.8 },
      { numerator: 80, denominator: 100, value: 0.8 },
    ],
    findings: [],
  },
  'the unit itself comes before others, and its whole is smaller': {
    typed: [
      { code: 'S2', numerator: 95, denominator: 100, unit: 'vh-xh' },
      { code: 'S', numerator: 90, denominator: 100 },
      { code: 'S2', numerator: 80, denominator: 100 },
    ],
    with: {
      crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }],
      duties: { [UNIT]: ['S', 'S2'], 'vh-xh': ['S2'] },
    },
    entries: [
      { numerator: 95, denominator: 100, value: 0.95 },
      { numerator: 90, denominator: 100, value: 0.9 },
      { numerator: 80, denominator: 100, value: 0.8 },
    ],
    findings: [
      [
        'cross-check',
        'Ô F13 của trang "Nhập - TT PVHCC" (chỉ tiêu S): tử số 90 lớn hơn tử số 80 của chỉ tiêu S2 trên cùng mẫu số 100, trong khi chỉ là một phần của chỉ tiêu đó; đề nghị kiểm tra cả hai.',
      ],
    ],
  },
  'a check of another indicator is not for this one': {
    typed: [
      { code: 'S', numerator: 90, denominator: 100 },
      { code: 'S2', numerator: 80, denominator: 100 },
    ],
    with: { crossChecks: [{ code: 'PROOF', atMost: 'S2', why: 'một phần' }] },
    entries: [
      { numerator: 90, denominator: 100, value: 0.9 },
      { numerator: 80, denominator: 100, value: 0.8 },
    ],
    findings: [],
  },
  'another period is another whole': {
    typed: [
      { code: 'S', numerator: 90, denominator: 100 },
      { code: 'S2', numerator: 80, denominator: 100, period: '2026-Q2' },
    ],
    with: {
      crossChecks: [{ code: 'S', atMost: 'S2', why: 'một phần' }],
      open: [open('2026-06', '2026-06-17'), open('2026-Q2', '2026-06-17')],
      duties: { [UNIT]: ['S', 'S2'] },
    },
    entries: [
      { numerator: 90, denominator: 100, value: 0.9 },
      { numerator: 80, denominator: 100, value: 0.8 },
    ],
    findings: [
      [
        'missing-row',
        'Trang "Nhập - TT PVHCC" (chỉ tiêu S2): không còn dòng nhập số liệu tháng 6/2026 của chỉ tiêu này; đề nghị hoàn tác việc xóa dòng, hoặc chèn lại biểu mẫu.',
      ],
      [
        'missing-row',
        'Trang "Nhập - TT PVHCC" (chỉ tiêu S): không còn dòng nhập số liệu quý II/2026 của chỉ tiêu này; đề nghị hoàn tác việc xóa dòng, hoặc chèn lại biểu mẫu.',
      ],
    ],
  },
};
