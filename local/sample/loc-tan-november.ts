import { counted, type TypedBlock } from './typed.ts';

const period = '2026-11';

/** What Lộc Tấn's units typed for November 2026; the comments name the slips that were put in. */
export const locTanNovember: readonly TypedBlock[] = [
  {
    unit: 'vh-xh',
    period,
    sent: { on: '2026-11-16', by: 'Người nhập mẫu 1' },
    rows: {
      // neither done nor not done
      '1.3': { answer: 'đang làm', difficulties: 'Chờ Sở KH&CN hướng dẫn chọn trợ lý ảo dùng chung' },
      '2.1': { answer: 'Đã hoàn thành', evidence: 'Quyết định số 112/QĐ-UBND ngày 06/7/2026' },
      '2.2': {
        ...counted(4, 63, 'Quyết định số 112/QĐ-UBND ngày 06/7/2026'),
        proposals: 'Bổ sung 02 chỉ tiêu biên chế công nghệ thông tin',
      },
      // a remark that begins with a dash
      '2.3': { ...counted(41, 45, 'Báo cáo số 51/BC-VHXH'), difficulties: '- Còn 4 công chức chưa được cử đi học' },
      // no evidence
      '2.4': counted(9050, 13_850),
      // a number kept as text
      '6.3': counted('4.230', 17_400, 'Báo cáo số 52/BC-VHXH'),
      '6.5': counted(17_420, 24_650, 'Báo cáo số 53/BC-VHXH'),
    },
  },
  {
    unit: 'van-phong',
    period,
    sent: { on: '2026-11-17', by: 'Người nhập mẫu 2' },
    rows: {
      // "8/9" became 8 September
      '1.2': counted({ date: '2026-09-08' }, null, 'Báo cáo số 30/BC-VP'),
    },
  },
  {
    unit: 'kinh-te',
    period,
    // a day late
    sent: { on: '2026-11-18', by: 'Người nhập mẫu 3' },
    rows: {
      '4.4': counted(455.5, 43_500, 'Báo cáo số 45/BC-KT'),
      // 24.650 inhabitants until last month
      '5.2': counted(13, 42_650, 'Báo cáo số 45/BC-KT'),
      // a description, no document
      '5.3': counted(112, 148, 'ảnh chụp danh sách doanh nghiệp ngày 14/11'),
    },
  },
  {
    unit: 'tt-pvhcc',
    period,
    sent: { on: '2026-11-14', by: 'Người nhập mẫu 4' },
    rows: {
      '4.1': counted(552, 601, 'Báo cáo số 38/BC-PVHCC'),
      '4.2': {
        ...counted(112, 601, 'Báo cáo số 38/BC-PVHCC'),
        difficulties: 'Người dân lớn tuổi chưa quen nộp hồ sơ trực tuyến',
        proposals: 'Đoàn Thanh niên cử người hỗ trợ tại quầy vào thứ hai và thứ năm',
      },
      '4.3': { answer: 'Không phát sinh', difficulties: 'Máy đánh giá hỏng, trong kỳ không có lượt đánh giá' },
    },
  },
  {
    unit: 'cong-an',
    period,
    sent: { on: '2026-11-17', by: 'Người nhập mẫu 5' },
    rows: {
      '3.1': counted(6, 6, 'Báo cáo số 22/BC-CAX'),
      '3.2': counted(5, 6, 'Báo cáo số 22/BC-CAX'),
      // approved by the clerk in Cấu hình
      '3.3': { ...counted(3, 6, 'Công văn số 702/CATP-PA05'), answer: 'Chờ cấp trên' },
      '6.1': counted(18_610, 19_320, 'Báo cáo số 23/BC-CAX'),
    },
  },
  { unit: 'doan-tn', period, sent: { on: '2026-11-15', by: 'Người nhập mẫu 6' }, rows: {} },
  { unit: 'tt-dvth', period, sent: { on: '2026-11-16', by: 'Người nhập mẫu 7' }, rows: {} },
  // Trạm Y tế has sent nothing.
];
