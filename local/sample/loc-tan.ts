import { rowEdits } from './edit-cells.ts';
import { locTanNovember } from './loc-tan-november.ts';
import { type ClosedPeriod, line, type PastLine, pastRows, rate, SAMPLE_MARK } from './past.ts';
import type { Sample } from './sample.ts';
import { typedFills } from './typed.ts';

/** Five closed months: figures to the 14th, reports in by the 16th. */
const months: readonly ClosedPeriod[] = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'].map((period) => ({
  period,
  asOf: `${period}-14`,
  sentOn: `${period}-16`,
}));

const lines: readonly PastLine[] = [
  line('1.2', 'van-phong', 'Báo cáo số 21/BC-VP', [5, 9], [6, 9], [6, 9], [7, 9], [8, 9]),
  line('1.3', 'vh-xh', null, 'not-done', 'not-done', 'not-done', 'not-done', 'not-done'),
  line('2.1', 'vh-xh', 'Quyết định số 112/QĐ-UBND', 'not-done', 'done', 'done', 'done', 'done'),
  line('2.2', 'vh-xh', 'Quyết định số 112/QĐ-UBND', [3, 63], [3, 63], [4, 63], [4, 63], [4, 63]),
  line('2.3', 'vh-xh', 'Báo cáo số 40/BC-VHXH', [12, 45], [18, 45], [25, 45], [33, 45], [38, 45]),
  line(
    '2.4',
    'vh-xh',
    'Báo cáo số 41/BC-VHXH',
    [5120, 13_850],
    [6080, 13_850],
    [7010, 13_850],
    [7890, 13_850],
    [8520, 13_850],
  ),
  line('3.1', 'cong-an', 'Báo cáo số 15/BC-CAX', [4, 6], [4, 6], [5, 6], [5, 6], [6, 6]),
  line('3.2', 'cong-an', 'Báo cáo số 15/BC-CAX', [3, 4], [3, 4], [4, 5], [4, 5], [5, 6]),
  line('3.3', 'cong-an', 'Báo cáo số 15/BC-CAX', [2, 6], [2, 6], [3, 6], [3, 6], [3, 6]),
  line('4.1', 'tt-pvhcc', 'Báo cáo số 28/BC-PVHCC', [402, 512], [441, 540], [478, 566], [505, 583], [521, 590]),
  line('4.2', 'tt-pvhcc', 'Báo cáo số 28/BC-PVHCC', [61, 512], [72, 540], [82, 566], [93, 583], [103, 590]),
  line('4.3', 'tt-pvhcc', 'Báo cáo số 28/BC-PVHCC', [205, 208], [221, 223], [240, 241], [198, 199], [210, 210]),
  line(
    '4.4',
    'kinh-te',
    'Báo cáo số 33/BC-KT',
    [236.5, 24_300],
    [288, 28_900],
    [339.2, 33_150],
    [378, 37_000],
    [421.5, 40_600],
  ),
  rate('5.2', 'kinh-te', 'Báo cáo số 33/BC-KT', [9, 24_650], [9, 24_650], [10, 24_650], [11, 24_650], [12, 24_650]),
  line('5.3', 'kinh-te', 'Báo cáo số 33/BC-KT', [61, 142], [70, 142], [79, 143], [90, 145], [101, 146]),
  line(
    '6.1',
    'cong-an',
    'Báo cáo số 16/BC-CAX',
    [15_900, 19_320],
    [16_480, 19_320],
    [17_050, 19_320],
    [17_600, 19_320],
    [18_120, 19_320],
  ),
  line(
    '6.3',
    'vh-xh',
    'Báo cáo số 42/BC-VHXH',
    [1560, 17_400],
    [2050, 17_400],
    [2610, 17_400],
    [3180, 17_400],
    [3690, 17_400],
  ),
  line(
    '6.4',
    'tram-y-te',
    'Báo cáo số 19/BC-TYT',
    [14_100, 24_650],
    [15_300, 24_650],
    [16_700, 24_650],
    [17_900, 24_650],
    [19_050, 24_650],
  ),
  line(
    '6.5',
    'vh-xh',
    'Báo cáo số 43/BC-VHXH',
    [12_300, 24_650],
    [13_300, 24_650],
    [14_250, 24_650],
    [15_200, 24_650],
    [16_350, 24_650],
  ),
];

/**
 * Xã Lộc Tấn, June to November 2026: five months closed, November open and looked at on the 18th, the day after the
 * units' deadline, when the clerk gathers the month's report.
 */
export const locTanSample: Sample = {
  plan: 'loc-tan',
  asOf: '2026-11-18',
  trackingStart: '2026-06-01',
  open: ['2026-11'],
  history: pastRows(months, lines),
  fills: locTanNovember.flatMap(typedFills),
  edits: [
    // the clerk lets 3.3 wait for the higher level
    { table: 'dti:approvals', row: 1, column: 'code', value: '3.3' },
    { table: 'dti:approvals', row: 1, column: 'document', value: '702/CATP-PA05' },
    { table: 'dti:approvals', row: 1, column: 'note', value: SAMPLE_MARK },
    ...rowEdits('dti:coord:doan-tn:2026-11', '6.3', {
      counts: `Ra quân 03 ngày thứ bảy, hướng dẫn 412 người cài chữ ký số (${SAMPLE_MARK})`,
      evidence: 'Báo cáo số 07/BC-ĐTN',
      difficulties: 'Thiếu điện thoại để làm mẫu',
    }),
    ...rowEdits('dti:coord:tt-dvth:2026-11', '4.1', {
      counts: `Phát thanh 08 buổi về nộp hồ sơ trực tuyến (${SAMPLE_MARK})`,
      evidence: 'Báo cáo số 11/BC-DVTH',
    }),
  ],
};
