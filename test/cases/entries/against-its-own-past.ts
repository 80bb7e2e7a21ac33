import { type Cases, indicator, measures, past, pastFigure } from './make.ts';

/** Figures that ask because of what was closed before. */
export const againstItsOwnPast: Cases = {
  'a running total that fell': {
    typed: [{ code: 'SUM', numerator: 90, denominator: 200 }],
    with: { history: [past('SUM', '2026-05', 120, 200)] },
    entries: [{ numerator: 90, denominator: 200, value: 0.45 }],
    findings: [
      [
        'cumulative-fell',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu SUM): số lũy kế 90 thấp hơn tháng 5/2026 (120), trong khi số lũy kế chỉ tăng hoặc giữ nguyên; đề nghị kiểm tra lại.',
      ],
    ],
  },
  'a running total that stayed': {
    typed: [{ code: 'SUM', numerator: 120, denominator: 210 }],
    with: { history: [past('SUM', '2026-05', 120, 200)] },
    entries: [{ numerator: 120, denominator: 210, value: 0.5714285714285714 }],
    findings: [],
  },
  'a running total is compared with the last figure there was': {
    typed: [{ code: 'SUM', numerator: 110, denominator: 200 }],
    with: {
      history: [past('SUM', '2026-03', 100, 200), past('SUM', '2026-04', 120, 200), past('SUM', '2026-05', null, null)],
    },
    entries: [{ numerator: 110, denominator: 200, value: 0.55 }],
    findings: [
      [
        'cumulative-fell',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu SUM): số lũy kế 110 thấp hơn tháng 4/2026 (120), trong khi số lũy kế chỉ tăng hoặc giữ nguyên; đề nghị kiểm tra lại.',
      ],
    ],
  },
  'a running total starts again with the year': {
    typed: [{ code: 'SUM', numerator: 10, denominator: 200 }],
    with: { history: [past('SUM', '2025-12', 120, 200)] },
    entries: [{ numerator: 10, denominator: 200, value: 0.05 }],
    findings: [],
  },
  'what is counted in a period may fall': {
    typed: [{ code: 'S', numerator: 90, denominator: 200 }],
    with: { history: [past('S', '2026-05', 120, 200)] },
    entries: [{ numerator: 90, denominator: 200, value: 0.45 }],
    findings: [],
  },
  'a running total that only others publish': {
    typed: [{ code: 'AMOUNT', published: 9 }],
    with: {
      indicators: [indicator('AMOUNT', measures.amount, { figure: 'cumulative', targets: [] })],
      history: [pastFigure('AMOUNT', '2026-05', 12)],
    },
    entries: [{ value: 9 }],
    findings: [
      [
        'cumulative-fell',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu AMOUNT): số lũy kế 9 thấp hơn tháng 5/2026 (12), trong khi số lũy kế chỉ tăng hoặc giữ nguyên; đề nghị kiểm tra lại.',
      ],
    ],
  },
  'a share of running totals may fall while its numerator grows': {
    typed: [{ code: 'SUM', numerator: 121, denominator: 230 }],
    with: { history: [past('SUM', '2026-05', 120, 200)] },
    entries: [{ numerator: 121, denominator: 230, value: 0.5260869565217391 }],
    findings: [],
  },
  'a blank running total has not fallen': {
    typed: [{ code: 'SUM' }],
    with: {
      history: [
        past('SUM', '2026-01', 100, 200),
        past('SUM', '2026-02', 110, 200),
        past('SUM', '2026-03', 120, 200),
        past('SUM', '2026-04', 130, 200),
        past('SUM', '2026-05', 140, 200),
      ],
    },
    entries: [{}],
    findings: [],
  },
  'a blank figure has not jumped': {
    typed: [{ code: 'S' }],
    with: {
      history: [
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 82, 100),
        past('S', '2026-04', 81, 100),
        past('S', '2026-05', 79, 100),
      ],
    },
    entries: [{}],
    findings: [],
  },
  'a published share of running totals may fall': {
    typed: [{ code: 'PCT', published: 0.2 }],
    with: {
      indicators: [indicator('PCT', measures.percentage, { figure: 'cumulative' })],
      history: [pastFigure('PCT', '2026-05', 0.3)],
    },
    entries: [{ value: 0.2 }],
    findings: [],
  },
  'a published total beside a past answer': {
    typed: [{ code: 'AMOUNT', published: 0 }],
    with: {
      indicators: [indicator('AMOUNT', measures.amount, { figure: 'cumulative', targets: [] })],
      history: [pastFigure('AMOUNT', '2026-05', true)],
    },
    entries: [{ value: 0 }],
    findings: [],
  },
  'a share far from four others': {
    typed: [{ code: 'S', numerator: 20, denominator: 100 }],
    with: {
      history: [
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 82, 100),
        past('S', '2026-04', 81, 100),
        past('S', '2026-05', 79, 100),
      ],
    },
    entries: [{ numerator: 20, denominator: 100, value: 0.2 }],
    findings: [
      [
        'jump',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): kết quả 20% khác hẳn các kỳ trước (tháng 5/2026: 79%; theo các kỳ trước thì vào khoảng 80,5%); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
    ],
  },
  'three past figures say nothing yet': {
    typed: [{ code: 'S', numerator: 20, denominator: 100 }],
    with: { history: [past('S', '2026-03', 80, 100), past('S', '2026-04', 82, 100), past('S', '2026-05', 81, 100)] },
    entries: [{ numerator: 20, denominator: 100, value: 0.2 }],
    findings: [],
  },
  'a share less than five points outside a tight history': {
    typed: [{ code: 'S', numerator: 76, denominator: 100 }],
    with: {
      history: [
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 82, 100),
        past('S', '2026-04', 81, 100),
        past('S', '2026-05', 79, 100),
      ],
    },
    entries: [{ numerator: 76, denominator: 100, value: 0.76 }],
    findings: [],
  },
  'a share that never moved may move by five points': {
    typed: [{ code: 'S', numerator: 75, denominator: 100 }],
    with: {
      history: [
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 80, 100),
        past('S', '2026-04', 80, 100),
        past('S', '2026-05', 80, 100),
      ],
    },
    entries: [{ numerator: 75, denominator: 100, value: 0.75 }],
    findings: [],
  },
  'a share that never moved and moves by more': {
    typed: [{ code: 'S', numerator: 86, denominator: 100 }],
    with: {
      history: [
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 80, 100),
        past('S', '2026-04', 80, 100),
        past('S', '2026-05', 80, 100),
      ],
    },
    entries: [{ numerator: 86, denominator: 100, value: 0.86 }],
    findings: [
      [
        'jump',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): kết quả 86% khác hẳn các kỳ trước (tháng 5/2026: 80%; theo các kỳ trước thì vào khoảng 80%); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
    ],
  },
  'one wild figure does not hide the next': {
    typed: [{ code: 'S', numerator: 20, denominator: 100 }],
    with: {
      history: [
        past('S', '2026-01', 80, 100),
        past('S', '2026-02', 82, 100),
        past('S', '2026-03', 5, 100),
        past('S', '2026-04', 79, 100),
        past('S', '2026-05', 81, 100),
      ],
    },
    entries: [{ numerator: 20, denominator: 100, value: 0.2 }],
    findings: [
      [
        'jump',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): kết quả 20% khác hẳn các kỳ trước (tháng 5/2026: 81%; theo các kỳ trước thì vào khoảng 80%); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
    ],
  },
  'two of three systems are no jump': {
    typed: [{ code: 'LEVEL', numerator: 3, denominator: 3 }],
    with: {
      history: [
        past('LEVEL', '2026-02', 1, 3),
        past('LEVEL', '2026-03', 1, 3),
        past('LEVEL', '2026-04', 1, 3),
        past('LEVEL', '2026-05', 1, 3),
      ],
    },
    entries: [{ numerator: 3, denominator: 3, value: 1 }],
    findings: [],
  },
  'a level that goes on at its pace is no jump': {
    typed: [{ code: 'LEVEL', numerator: 500, denominator: 1000 }],
    with: {
      history: [
        past('LEVEL', '2026-02', 100, 1000),
        past('LEVEL', '2026-03', 200, 1000),
        past('LEVEL', '2026-04', 300, 1000),
        past('LEVEL', '2026-05', 400, 1000),
      ],
    },
    entries: [{ numerator: 500, denominator: 1000, value: 0.5 }],
    findings: [],
  },
  'a level that goes on at its pace over a missing month is no jump': {
    typed: [{ code: 'LEVEL', numerator: 600, denominator: 1000 }],
    with: {
      history: [
        past('LEVEL', '2026-01', 100, 1000),
        past('LEVEL', '2026-02', 200, 1000),
        past('LEVEL', '2026-03', 300, 1000),
        past('LEVEL', '2026-04', 400, 1000),
      ],
    },
    entries: [{ numerator: 600, denominator: 1000, value: 0.6 }],
    findings: [],
  },
  'a running total that leaps': {
    typed: [{ code: 'SUM', numerator: 900, denominator: 1000 }],
    with: {
      history: [
        past('SUM', '2026-02', 100, 1000),
        past('SUM', '2026-03', 200, 1000),
        past('SUM', '2026-04', 300, 1000),
        past('SUM', '2026-05', 400, 1000),
      ],
    },
    entries: [{ numerator: 900, denominator: 1000, value: 0.9 }],
    findings: [
      [
        'jump',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu SUM): kết quả 90% khác hẳn các kỳ trước (tháng 5/2026: 40%; theo các kỳ trước thì vào khoảng 50,3%); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
    ],
  },
  'a level that falls back': {
    typed: [{ code: 'LEVEL', numerator: 100, denominator: 1000 }],
    with: {
      history: [
        past('LEVEL', '2026-02', 100, 1000),
        past('LEVEL', '2026-03', 200, 1000),
        past('LEVEL', '2026-04', 300, 1000),
        past('LEVEL', '2026-05', 400, 1000),
      ],
    },
    entries: [{ numerator: 100, denominator: 1000, value: 0.1 }],
    findings: [
      [
        'jump',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu LEVEL): kết quả 10% khác hẳn các kỳ trước (tháng 5/2026: 40%; theo các kỳ trước thì vào khoảng 50,3%); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
    ],
  },
  'a published figure that jumps': {
    typed: [{ code: 'AMOUNT', published: 50 }],
    with: {
      history: [
        pastFigure('AMOUNT', '2026-02', 10),
        pastFigure('AMOUNT', '2026-03', 11),
        pastFigure('AMOUNT', '2026-04', 10),
        pastFigure('AMOUNT', '2026-05', 12),
      ],
    },
    entries: [{ value: 50 }],
    findings: [
      [
        'jump',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu AMOUNT): kết quả 50 khác hẳn các kỳ trước (tháng 5/2026: 12; theo các kỳ trước thì vào khoảng 10,5); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
    ],
  },
  'a published figure within a tenth of the last': {
    typed: [{ code: 'AMOUNT', published: 11 }],
    with: {
      history: [
        pastFigure('AMOUNT', '2026-02', 10),
        pastFigure('AMOUNT', '2026-03', 10),
        pastFigure('AMOUNT', '2026-04', 10),
        pastFigure('AMOUNT', '2026-05', 10),
      ],
    },
    entries: [{ value: 11 }],
    findings: [],
  },
  'a published figure beyond a tenth of the last': {
    typed: [{ code: 'AMOUNT', published: 11.5 }],
    with: {
      history: [
        pastFigure('AMOUNT', '2026-02', 10),
        pastFigure('AMOUNT', '2026-03', 10),
        pastFigure('AMOUNT', '2026-04', 10),
        pastFigure('AMOUNT', '2026-05', 10),
      ],
    },
    entries: [{ value: 11.5 }],
    findings: [
      [
        'jump',
        'Ô H12 của trang "Nhập - TT PVHCC" (chỉ tiêu AMOUNT): kết quả 11,5 khác hẳn các kỳ trước (tháng 5/2026: 10; theo các kỳ trước thì vào khoảng 10); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
    ],
  },
  'a rate that jumps': {
    typed: [{ code: 'RATE', numerator: 90, denominator: 25000 }],
    with: { history: ['2026-01', '2026-02', '2026-03', '2026-04'].map((month) => pastFigure('RATE', month, 0.36)) },
    entries: [{ numerator: 90, denominator: 25000, value: 3.6 }],
    findings: [
      [
        'jump',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu RATE): kết quả 3,6 khác hẳn các kỳ trước (tháng 4/2026: 0,36; theo các kỳ trước thì vào khoảng 0,36); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
    ],
  },
  'a rate that changes by two things is no jump': {
    typed: [{ code: 'RATE', numerator: 11, denominator: 25000 }],
    with: { history: ['2026-01', '2026-02', '2026-03', '2026-04'].map((month) => pastFigure('RATE', month, 0.36)) },
    entries: [{ numerator: 11, denominator: 25000, value: 0.44 }],
    findings: [],
  },
  'a past answer is not counted as a figure of 1': {
    typed: [{ code: 'S', numerator: 20, denominator: 100 }],
    with: {
      history: [
        past('S', '2026-01', 100, 100),
        past('S', '2026-02', 100, 100),
        past('S', '2026-03', 100, 100),
        pastFigure('S', '2026-04', true),
      ],
    },
    entries: [{ numerator: 20, denominator: 100, value: 0.2 }],
    findings: [],
  },
  'past answers are not counted as past figures': {
    typed: [{ code: 'S', numerator: 20, denominator: 100 }],
    with: {
      history: [
        past('S', '2026-01', 80, 100),
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 80, 100),
        pastFigure('S', '2026-04', true),
        pastFigure('S', '2026-05', null),
      ],
    },
    entries: [{ numerator: 20, denominator: 100, value: 0.2 }],
    findings: [],
  },
  'a period closed twice counts as closed last': {
    typed: [{ code: 'S', numerator: 80, denominator: 100 }],
    with: { history: [past('S', '2026-05', 80, 900), past('S', '2026-05', 80, 100)] },
    entries: [{ numerator: 80, denominator: 100, value: 0.8 }],
    findings: [],
  },
  'a period closed twice is one period of four': {
    typed: [{ code: 'S', numerator: 20, denominator: 100 }],
    with: {
      history: [
        past('S', '2026-03', 80, 100),
        past('S', '2026-04', 80, 100),
        past('S', '2026-04', 80, 100),
        past('S', '2026-05', 80, 100),
      ],
    },
    entries: [{ numerator: 20, denominator: 100, value: 0.2 }],
    findings: [],
  },
  'the same period closed to an earlier day is not its past': {
    typed: [{ code: 'S', numerator: 80, denominator: 900 }],
    with: { history: [{ ...past('S', '2026-06', 80, 100), asOf: '2026-06-10' }] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [],
  },
  'a level is compared with last year too': {
    typed: [{ code: 'LEVEL', numerator: 80, denominator: 900 }],
    with: { history: [past('LEVEL', '2025-12', 80, 100)] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu LEVEL): mẫu số 900 thay đổi nhiều so với tháng 12/2025 (100); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
  'a period that is no period has no past': {
    typed: [{ code: 'S', numerator: 80, denominator: 900 }],
    with: { history: [{ ...past('S', '2026-05', 80, 100), period: 'đợt 1' }] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [],
  },
  'the same period closed before is not its past': {
    typed: [{ code: 'S', numerator: 80, denominator: 900 }],
    with: { history: [past('S', '2026-06', 80, 100)] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [],
  },
  'a period counted to the same day is not its past': {
    typed: [{ code: 'S', numerator: 80, denominator: 900 }],
    with: { history: [{ ...past('S', '2026-05', 80, 100), asOf: '2026-06-14' }] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [],
  },
  'a later period is not its past': {
    typed: [{ code: 'S', numerator: 80, denominator: 900 }],
    with: { history: [past('S', '2026-07', 80, 100)] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [],
  },
  'a quarter is not compared with months': {
    typed: [{ code: 'S', numerator: 80, denominator: 900 }],
    with: { history: [past('S', '2026-Q1', 80, 100)] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [],
  },
  'another unit has another past': {
    typed: [{ code: 'S', numerator: 80, denominator: 900 }],
    with: { history: [{ ...past('S', '2026-05', 80, 100), unit: 'vh-xh' }] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [],
  },
  'another indicator has another past': {
    typed: [{ code: 'S', numerator: 80, denominator: 900 }],
    with: { history: [past('S2', '2026-05', 80, 100)] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [],
  },
  'three times as many files as last month are believed': {
    typed: [{ code: 'S', numerator: 80, denominator: 300 }],
    with: { history: [past('S', '2026-05', 80, 100)] },
    entries: [{ numerator: 80, denominator: 300, value: 0.26666666666666666 }],
    findings: [],
  },
  'more than three times as many are asked about': {
    typed: [{ code: 'S', numerator: 80, denominator: 301 }],
    with: { history: [past('S', '2026-05', 80, 100)] },
    entries: [{ numerator: 80, denominator: 301, value: 0.26578073089701 }],
    findings: [
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số 301 thay đổi nhiều so với tháng 5/2026 (100); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
  'a third as many files are believed': {
    typed: [{ code: 'S', numerator: 80, denominator: 100 }],
    with: { history: [past('S', '2026-05', 80, 300)] },
    entries: [{ numerator: 80, denominator: 100, value: 0.8 }],
    findings: [],
  },
  'less than a third are asked about': {
    typed: [{ code: 'S', numerator: 80, denominator: 99 }],
    with: { history: [past('S', '2026-05', 80, 300)] },
    entries: [{ numerator: 80, denominator: 99, value: 0.8080808080808081 }],
    findings: [
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số 99 thay đổi nhiều so với tháng 5/2026 (300); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
  'a fifth more people are believed': {
    typed: [{ code: 'LEVEL', numerator: 80, denominator: 120 }],
    with: { history: [past('LEVEL', '2026-05', 80, 100)] },
    entries: [{ numerator: 80, denominator: 120, value: 0.6666666666666666 }],
    findings: [],
  },
  'more than a fifth more people are asked about': {
    typed: [{ code: 'LEVEL', numerator: 80, denominator: 121 }],
    with: { history: [past('LEVEL', '2026-05', 80, 100)] },
    entries: [{ numerator: 80, denominator: 121, value: 0.6611570247933884 }],
    findings: [
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu LEVEL): mẫu số 121 thay đổi nhiều so với tháng 5/2026 (100); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
  'a fifth fewer people are believed': {
    typed: [{ code: 'LEVEL', numerator: 70, denominator: 80 }],
    with: { history: [past('LEVEL', '2026-05', 80, 100)] },
    entries: [{ numerator: 70, denominator: 80, value: 0.875 }],
    findings: [],
  },
  'more than a fifth fewer people are asked about': {
    typed: [{ code: 'LEVEL', numerator: 70, denominator: 79 }],
    with: { history: [past('LEVEL', '2026-05', 80, 100)] },
    entries: [{ numerator: 70, denominator: 79, value: 0.8860759493670886 }],
    findings: [
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu LEVEL): mẫu số 79 thay đổi nhiều so với tháng 5/2026 (100); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
  'a running total of files may triple': {
    typed: [{ code: 'SUM', numerator: 80, denominator: 300 }],
    with: { history: [past('SUM', '2026-05', 80, 100)] },
    entries: [{ numerator: 80, denominator: 300, value: 0.26666666666666666 }],
    findings: [],
  },
  'a running total of files that more than triples': {
    typed: [{ code: 'SUM', numerator: 80, denominator: 301 }],
    with: { history: [past('SUM', '2026-05', 80, 100)] },
    entries: [{ numerator: 80, denominator: 301, value: 0.26578073089701 }],
    findings: [
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu SUM): mẫu số 301 thay đổi nhiều so với tháng 5/2026 (100); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
  'a running total of files that fell by more than a fifth': {
    typed: [{ code: 'SUM', numerator: 80, denominator: 159 }],
    with: { history: [past('SUM', '2026-05', 80, 200)] },
    entries: [{ numerator: 80, denominator: 159, value: 0.5031446540880503 }],
    findings: [
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu SUM): mẫu số 159 thay đổi nhiều so với tháng 5/2026 (200); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
  'a denominator beyond its history': {
    typed: [{ code: 'S', numerator: 80, denominator: 150 }],
    with: {
      history: [
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 80, 101),
        past('S', '2026-04', 80, 100),
        past('S', '2026-05', 80, 99),
      ],
    },
    entries: [{ numerator: 80, denominator: 150, value: 0.5333333333333333 }],
    findings: [
      [
        'jump',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): kết quả 53,3% khác hẳn các kỳ trước (tháng 5/2026: 80,8%; theo các kỳ trước thì vào khoảng 80%); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số 150 thay đổi nhiều so với tháng 5/2026 (99); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
  'a denominator that moves by a tenth': {
    typed: [{ code: 'S', numerator: 80, denominator: 110 }],
    with: {
      history: [
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 80, 100),
        past('S', '2026-04', 80, 100),
        past('S', '2026-05', 80, 100),
      ],
    },
    entries: [{ numerator: 80, denominator: 110, value: 0.7272727272727273 }],
    findings: [
      [
        'jump',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): kết quả 72,7% khác hẳn các kỳ trước (tháng 5/2026: 80%; theo các kỳ trước thì vào khoảng 80%); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
    ],
  },
  'a denominator that moves by more than a tenth': {
    typed: [{ code: 'S', numerator: 80, denominator: 111 }],
    with: {
      history: [
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 80, 100),
        past('S', '2026-04', 80, 100),
        past('S', '2026-05', 80, 100),
      ],
    },
    entries: [{ numerator: 80, denominator: 111, value: 0.7207207207207207 }],
    findings: [
      [
        'jump',
        'Ô F12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): kết quả 72,1% khác hẳn các kỳ trước (tháng 5/2026: 80%; theo các kỳ trước thì vào khoảng 80%); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.',
      ],
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số 111 thay đổi nhiều so với tháng 5/2026 (100); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
  'a denominator with a wild history is not asked about': {
    typed: [{ code: 'S', numerator: 80, denominator: 400 }],
    with: {
      history: [
        past('S', '2026-02', 80, 100),
        past('S', '2026-03', 80, 300),
        past('S', '2026-04', 80, 200),
        past('S', '2026-05', 80, 500),
      ],
    },
    entries: [{ numerator: 80, denominator: 400, value: 0.2 }],
    findings: [],
  },
  'months without a denominator are left out of its past': {
    typed: [{ code: 'S', numerator: 80, denominator: 900 }],
    with: { history: [past('S', '2026-04', 80, 100), past('S', '2026-05', null, null)] },
    entries: [{ numerator: 80, denominator: 900, value: 0.08888888888888889 }],
    findings: [
      [
        'denominator-changed',
        'Ô G12 của trang "Nhập - TT PVHCC" (chỉ tiêu S): mẫu số 900 thay đổi nhiều so với tháng 4/2026 (100); đề nghị kiểm tra lại phạm vi tính.',
      ],
    ],
  },
};
