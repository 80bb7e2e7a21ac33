import { rowEdits } from './edit-cells.ts';
import { laNgaFourthQuarter } from './la-nga-quarter.ts';
import { laNgaYear } from './la-nga-year.ts';
import { type ClosedPeriod, line, type PastLine, pastRows, SAMPLE_MARK } from './past.ts';
import type { Sample } from './sample.ts';
import { typedFills } from './typed.ts';

/** Two closed quarters: figures to the last day on which they were in time. */
const quarters: readonly ClosedPeriod[] = [
  { period: '2026-Q2', asOf: '2026-06-09', sentOn: '2026-06-08' },
  { period: '2026-Q3', asOf: '2026-09-09', sentOn: '2026-09-09' },
];

const published = 'Công văn của doanh nghiệp viễn thông';

const lines: readonly PastLine[] = [
  line('A1', 'vh-xh', published, 0.62, 0.71),
  line('A2', 'vh-xh', published, 0.41, 0.49),
  line('A3', 'vh-xh', 'Biên bản bàn giao', [9, 15], [13, 15]),
  line('B1', 'kinh-te', 'Báo cáo số 20/BC-KT', [820, 52_400], [1610, 78_300]),
  line('B2', 'vh-xh', null, [32, 58], [45, 58]),
  line('B3', 'vh-xh', null, [70, 96], [80, 96]),
  line('B4', 'vh-xh', null, [9100, 14_800], [10_600, 14_800]),
  line('C1', 'vh-xh', null, [124, 130], [134, 140]),
  line('C1', 'van-phong', null, [408, 425], [424, 436]),
  line('C1', 'kinh-te', null, [99, 104], [104, 107]),
  line('C1', 'tt-pvhcc', null, [61, 62], [65, 66]),
  line('C1', 'cong-an', null, [75, 80], [78, 81]),
  line('C1', 'tt-dvth', null, [23, 26], [26, 28]),
  line('C2', 'vh-xh', null, [205, 226], [218, 231]),
  line('C2', 'van-phong', null, [612, 655], [640, 668]),
  line('C2', 'kinh-te', null, [184, 201], [190, 202]),
  line('C2', 'tt-pvhcc', null, [88, 91], [92, 95]),
  line('C2', 'cong-an', null, [101, 117], [108, 119]),
  line('C2', 'tt-dvth', null, [40, 48], [44, 50]),
  line('C3', 'tt-pvhcc', 'Báo cáo số 18/BC-PVHCC', [715, 780], [775, 842]),
  line('C4', 'tt-pvhcc', 'Báo cáo số 18/BC-PVHCC', [142, 180], [155, 180]),
  line('C5', 'tt-pvhcc', 'Báo cáo số 18/BC-PVHCC', [268, 330], [300, 345]),
  line('C6', 'tt-pvhcc', 'Báo cáo số 18/BC-PVHCC', [560, 780], [640, 842]),
  line('C7', 'tt-pvhcc', 'Báo cáo số 18/BC-PVHCC', [702, 780], [760, 842]),
  line('C8', 'cong-an', null, [11_900, 14_800], [12_400, 14_800]),
  line('C9', 'cong-an', null, [18_900, 21_000], [19_700, 21_000]),
  line('C10', 'vh-xh', null, [2100, 14_800], [3200, 14_800]),
  line('C11', 'vh-xh', null, [88, 96], [93, 96]),
  line('C12', 'van-phong', null, [74, 82], [79, 82]),
  line('C13', 'van-phong', null, [3, 5], [4, 5]),
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
