import { counted, type TypedBlock } from './typed.ts';

const period = '2026-Q4';

/** What La Ngà's units typed for quarter IV of 2026; the comments name the slips that were put in. */
export const laNgaFourthQuarter: readonly TypedBlock[] = [
  {
    unit: 'vh-xh',
    period,
    sent: { on: '2026-12-02', by: 'Người nhập mẫu 1' },
    rows: {
      // a count that nobody asked for beside the published share
      A1: { published: 0.805, numerator: 17, evidence: 'Công văn số 88/VNPT-LN' },
      A2: { published: 0.55, evidence: 'Công văn số 88/VNPT-LN' },
      A3: counted(15, 15, 'Biên bản bàn giao số 03/BB-VHXH'),
      // 45 in quarter III: a count since January cannot fall
      B2: counted(44, 58),
      B3: counted(88, 96),
      B4: counted(12_600, 14_800),
      C1: counted(144, 146),
      C2: counted(226, 236),
      C10: {
        ...counted(3900, 14_800),
        difficulties: 'Người dân chưa thấy cần chữ ký số',
        proposals: 'Doanh nghiệp viễn thông cấp chữ ký số miễn phí năm đầu',
      },
      C11: counted(96, 96),
    },
  },
  {
    unit: 'van-phong',
    period,
    // sent, but the day was left out
    sent: { on: null, by: 'Người nhập mẫu 2' },
    rows: {
      C1: counted(436, 441),
      C2: counted(655, 676),
      C12: counted(81, 82),
      // waiting, but nothing in Cấu hình allows it
      C13: {
        ...counted(4, 5),
        answer: 'Chờ cấp trên',
        difficulties: 'Hồ sơ cấp độ của hệ thống thứ năm đã trình Công an tỉnh',
      },
    },
  },
  {
    unit: 'kinh-te',
    period,
    sent: { on: '2026-12-01', by: 'Người nhập mẫu 3' },
    rows: {
      // 2.270 or 2,270? Money may have decimals
      B1: counted('2.270', 104_500, 'Báo cáo số 41/BC-KT'),
      C1: counted(107, 108),
      // C2 was left blank, and sent all the same
    },
  },
  {
    unit: 'tt-pvhcc',
    period,
    sent: { on: '2026-12-02', by: 'Người nhập mẫu 4' },
    rows: {
      C1: counted(67, 67),
      C2: counted(95, 97),
      C3: counted(790, 865, 'Báo cáo số 36/BC-PVHCC'),
      C4: counted(168, 180, 'Báo cáo số 36/BC-PVHCC'),
      C5: counted(318, 352, 'Báo cáo số 36/BC-PVHCC'),
      C6: { ...counted(690, 865, 'Báo cáo số 36/BC-PVHCC'), difficulties: 'Đường truyền hay gián đoạn vào buổi sáng' },
      // more than C3, of which it is a part
      C7: counted(800, 865, 'Báo cáo số 36/BC-PVHCC'),
    },
  },
  {
    unit: 'cong-an',
    period,
    // typed, not sent yet: judged provisionally
    sent: null,
    rows: {
      C1: counted(80, 82),
      C2: counted(114, 121),
      C8: counted(12_950, 14_800),
      C9: counted(20_300, 21_000),
    },
  },
  // TT DVTH has typed nothing for quarter IV: C1 and C2 stand at 5 of 6 units.
];
