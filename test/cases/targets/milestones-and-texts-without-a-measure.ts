import { type Cases, count, milestone, noTarget, unsure } from './make.ts';

const milestones = [
  'Có',
  'Đạt',
  'Hoàn thành',
  'Hoàn thành trong quý II/2026',
  'Hoàn thành trước ngày 30 tháng 6 năm 2026',
  'Hoàn thành trước 30.6.2026',
  'Hoàn thành 6/2026',
  'Hoàn thành trong 5 ngày',
  'Ban hành kế hoạch trước 30/6/2026',
  'Ban hành kế hoạch trước ngày 15/6',
  'Ban hành kế hoạch giai đoạn 2026 - 2030',
  'Ban hành kế hoạch trong không quá 5 ngày',
  'Trước 30/6/2026 ban hành kế hoạch',
  'Phấn đấu hoàn thành nâng cấp mạng LAN',
  'Có ứng dụng AI theo hướng dẫn của Bộ',
  'Được Chủ tịch UBND tỉnh công nhận',
  'Hệ thống đi vào vận hành',
  'Trung tâm dữ liệu đạt chuẩn',
  'Kế hoạch đã được phê duyệt',
  'Đạt cấp độ 3',
  'Đạt mức độ 4',
  'Đạt chuẩn nông thôn mới',
  'Triển khai nền tảng họp trực tuyến',
  'Xây dựng hệ thống giám sát 24/7',
  'Xây dựng hệ thống trực 24/24 giờ',
  'Thành lập Tổ chỉ đạo theo Quyết định số 12/QĐ-UBND',
  'Phủ sóng 5G hoàn thành',
];

const doubtful = [
  'Triển khai theo hướng dẫn của cấp trên',
  'Tổ chức tập huấn khi có yêu cầu',
  'Thực hiện theo Nghị định 85/2016/NĐ-CP',
  'Duy trì hệ thống camera',
  'Không để xảy ra mất an toàn thông tin',
  // the number says how large, or what is asked for
  'Có hệ thống bảo vệ 5 lớp',
  'Trang bị máy tính cho 15 ấp',
];

const open = [
  'theo hướng dẫn của cấp trên',
  'Theo hướng dẫn của Bộ',
  'Phấn đấu theo chỉ đạo của tỉnh',
  'Khi có yêu cầu',
  'Tùy điều kiện',
  'chưa có',
  'Có thể triển khai',
  'Có/Không',
  'Đạt/Không đạt',
  'Không',
  'x',
  'Phấn đấu',
  'Đẩy mạnh tuyên truyền',
  'Tăng cường kết nối',
  'Nâng cao nhận thức',
  'Cao hơn năm 2025',
  'một trăm phần trăm',
  'ít nhất một nửa số hộ',
  'ít nhất một phần ba số hộ',
  '30/6',
  '30/6/2026',
  '15/10 ấp',
  'Thuộc nhóm 10 xã dẫn đầu',
  'trước ngày 10 tháng cuối quý',
  'Nghị quyết 71/NQ-CP',
  'Công văn số 702/CĐSQG',
  'Điều 5',
  'TCVN 11930:2017',
];

const same = (texts: readonly string[], reading: (text: string) => Cases[string]) =>
  Object.fromEntries(texts.map((text) => [text, reading(text) as Cases[string]]));

export const milestonesAndTextsWithoutAMeasure: Cases = {
  ...(same(milestones, milestone) as Cases),
  ...(same(doubtful, (text) => unsure(milestone(text))) as Cases),
  ...(same(open, noTarget) as Cases),
  '': noTarget(null),
  ' ': noTarget(null),
  '-': noTarget(null),
  '…': noTarget(null),
  '%': noTarget(null),
  'Top 10': unsure(count('>=', 10, null, 'Top')),
};
