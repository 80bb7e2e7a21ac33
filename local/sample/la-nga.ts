import { rowEdits } from './edit-cells.ts';
import { laNgaFourthQuarter } from './la-nga-quarter.ts';
import { laNgaYear } from './la-nga-year.ts';
import { type ClosedPeriod, type PastLine, pastRows, SAMPLE_MARK } from './past.ts';
import type { Sample } from './sample.ts';
import { typedFills } from './typed.ts';

/** Two closed quarters: figures to the last day on which they were in time. */
const quarters: readonly ClosedPeriod[] = [
  { period: '2026-Q2', asOf: '2026-06-09', sentOn: '2026-06-08' },
  { period: '2026-Q3', asOf: '2026-09-09', sentOn: '2026-09-09' },
];

const published = 'Công văn của doanh nghiệp viễn thông';

const lines: readonly PastLine[] = [
  { code: 'A1', unit: 'vh-xh', figures: [0.62, 0.71], evidence: published },
  { code: 'A2', unit: 'vh-xh', figures: [0.41, 0.49], evidence: published },
  {
    code: 'A3',
    unit: 'vh-xh',
    figures: [
      [9, 15],
      [13, 15],
    ],
    evidence: 'Biên bản bàn giao',
  },
  {
    code: 'B1',
    unit: 'kinh-te',
    figures: [
      [820, 52_400],
      [1610, 78_300],
    ],
    evidence: 'Báo cáo số 20/BC-KT',
  },
  {
    code: 'B2',
    unit: 'vh-xh',
    figures: [
      [32, 58],
      [45, 58],
    ],
    evidence: null,
  },
  {
    code: 'B3',
    unit: 'vh-xh',
    figures: [
      [70, 96],
      [80, 96],
    ],
    evidence: null,
  },
  {
    code: 'B4',
    unit: 'vh-xh',
    figures: [
      [9100, 14_800],
      [10_600, 14_800],
    ],
    evidence: null,
  },
  {
    code: 'C1',
    unit: 'vh-xh',
    figures: [
      [124, 130],
      [134, 140],
    ],
    evidence: null,
  },
  {
    code: 'C1',
    unit: 'van-phong',
    figures: [
      [408, 425],
      [424, 436],
    ],
    evidence: null,
  },
  {
    code: 'C1',
    unit: 'kinh-te',
    figures: [
      [99, 104],
      [104, 107],
    ],
    evidence: null,
  },
  {
    code: 'C1',
    unit: 'tt-pvhcc',
    figures: [
      [61, 62],
      [65, 66],
    ],
    evidence: null,
  },
  {
    code: 'C1',
    unit: 'cong-an',
    figures: [
      [75, 80],
      [78, 81],
    ],
    evidence: null,
  },
  {
    code: 'C1',
    unit: 'tt-dvth',
    figures: [
      [23, 26],
      [26, 28],
    ],
    evidence: null,
  },
  {
    code: 'C2',
    unit: 'vh-xh',
    figures: [
      [205, 226],
      [218, 231],
    ],
    evidence: null,
  },
  {
    code: 'C2',
    unit: 'van-phong',
    figures: [
      [612, 655],
      [640, 668],
    ],
    evidence: null,
  },
  {
    code: 'C2',
    unit: 'kinh-te',
    figures: [
      [184, 201],
      [190, 202],
    ],
    evidence: null,
  },
  {
    code: 'C2',
    unit: 'tt-pvhcc',
    figures: [
      [88, 91],
      [92, 95],
    ],
    evidence: null,
  },
  {
    code: 'C2',
    unit: 'cong-an',
    figures: [
      [101, 117],
      [108, 119],
    ],
    evidence: null,
  },
  {
    code: 'C2',
    unit: 'tt-dvth',
    figures: [
      [40, 48],
      [44, 50],
    ],
    evidence: null,
  },
  {
    code: 'C3',
    unit: 'tt-pvhcc',
    figures: [
      [715, 780],
      [775, 842],
    ],
    evidence: 'Báo cáo số 18/BC-PVHCC',
  },
  {
    code: 'C4',
    unit: 'tt-pvhcc',
    figures: [
      [142, 180],
      [155, 180],
    ],
    evidence: 'Báo cáo số 18/BC-PVHCC',
  },
  {
    code: 'C5',
    unit: 'tt-pvhcc',
    figures: [
      [268, 330],
      [300, 345],
    ],
    evidence: 'Báo cáo số 18/BC-PVHCC',
  },
  {
    code: 'C6',
    unit: 'tt-pvhcc',
    figures: [
      [560, 780],
      [640, 842],
    ],
    evidence: 'Báo cáo số 18/BC-PVHCC',
  },
  {
    code: 'C7',
    unit: 'tt-pvhcc',
    figures: [
      [702, 780],
      [760, 842],
    ],
    evidence: 'Báo cáo số 18/BC-PVHCC',
  },
  {
    code: 'C8',
    unit: 'cong-an',
    figures: [
      [11_900, 14_800],
      [12_400, 14_800],
    ],
    evidence: null,
  },
  {
    code: 'C9',
    unit: 'cong-an',
    figures: [
      [18_900, 21_000],
      [19_700, 21_000],
    ],
    evidence: null,
  },
  {
    code: 'C10',
    unit: 'vh-xh',
    figures: [
      [2100, 14_800],
      [3200, 14_800],
    ],
    evidence: null,
  },
  {
    code: 'C11',
    unit: 'vh-xh',
    figures: [
      [88, 96],
      [93, 96],
    ],
    evidence: null,
  },
  {
    code: 'C12',
    unit: 'van-phong',
    figures: [
      [74, 82],
      [79, 82],
    ],
    evidence: null,
  },
  {
    code: 'C13',
    unit: 'van-phong',
    figures: [
      [3, 5],
      [4, 5],
    ],
    evidence: null,
  },
];

/**
 * Xã La Ngà, April to December 2026: quarters II and III closed; quarter IV and the year both open and looked at on
 * 3 December, the day before the yearly deadline: quarter IV is nearly in, the year is being typed.
 */
export const laNgaSample: Sample = {
  plan: 'la-nga',
  asOf: '2026-12-03',
  trackingStart: '2026-04-01',
  open: ['2026-Q4', '2026'],
  history: pastRows(quarters, lines),
  fills: [...laNgaFourthQuarter, ...laNgaYear].flatMap(typedFills),
  edits: [
    ...rowEdits('dti:task:tt-dvth:2026-Q4', 'T1', {
      counts: `24 tin, bài trên Zalo của xã (${SAMPLE_MARK})`,
      answer: 'Đang thực hiện',
    }),
    ...rowEdits('dti:task:vh-xh:2026-Q4', 'T3', {
      counts: `15 bộ máy tính, máy in đã bàn giao cho 15 ấp (${SAMPLE_MARK})`,
      answer: 'Đã hoàn thành',
      evidence: 'Biên bản bàn giao số 03/BB-VHXH',
    }),
    ...rowEdits('dti:task:van-phong:2026-Q4', 'T5', {
      counts: `Mạng LAN đã nâng cấp; 4/5 hệ thống có hồ sơ cấp độ (${SAMPLE_MARK})`,
      answer: 'Đang thực hiện',
      difficulties: 'Hồ sơ cấp độ của hệ thống thứ năm đã trình Công an tỉnh',
    }),
    // pasted from the row above: C8 twice, C9 gone
    { table: 'dti:entry:cong-an:2026', row: { column: 'code', text: 'C9' }, column: 'code', value: 'C8' },
    // no such indicator
    { table: 'dti:entry:tt-dvth:2026', row: { column: 'code', text: 'C2' }, column: 'code', value: 'C22' },
    // an indicator of Phòng VH-XH
    { table: 'dti:entry:kinh-te:2026', row: { column: 'code', text: 'C2' }, column: 'code', value: 'B2' },
  ],
};
