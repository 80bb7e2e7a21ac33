import { type Cases, countOf, milestone, noTarget, percent, rate, unsure } from './make.ts';

const CITIZENS =
  'công dân đủ điều kiện (công dân đã được cấp căn cước/căn cước công dân, có sử dụng điện thoại thông minh';

/** Every target of both appendices, misread ones too, and the figures of the two plans' text. */
export const asTheTwoPlansPrintThem: Cases = {
  '≥85%': percent('>=', 0.85),
  '70%': percent('>=', 0.7),
  '100%': percent('>=', 1),
  '≥2% và tăng dần theo yêu cầu phát triển': percent('>=', 0.02, 'và tăng dần theo yêu cầu phát triển'),
  '$\\geq 90\\%$': percent('>=', 0.9),
  '98%': percent('>=', 0.98),
  '$\\geq 95\\%$': percent('>=', 0.95),
  '$\\geq 85\\%$': percent('>=', 0.85),
  '90%': percent('>=', 0.9),
  '$\\geq 70\\%$': percent('>=', 0.7),
  '$\\geq 50\\%$': percent('>=', 0.5),
  'Trung tâm Tích hợp dữ liệu tỉnh được công nhận đạt chuẩn': milestone(
    'Trung tâm Tích hợp dữ liệu tỉnh được công nhận đạt chuẩn',
  ),
  '9/9 nền tảng theo hướng dẫn của Bộ': countOf(9, 9, 'nền tảng', 'theo hướng dẫn của Bộ'),
  '9/9 nền tảng theo hướng đẫn của Bộ': countOf(9, 9, 'nền tảng', 'theo hướng đẫn của Bộ'),
  'Có ứng dụng AI phục vụ người dân, doanh nghiệp, cơ quan nhà nước': milestone(
    'Có ứng dụng AI phục vụ người dân, doanh nghiệp, cơ quan nhà nước',
  ),
  'Bố trí cán bộ chuyên trách CNTT, CĐS': milestone('Bố trí cán bộ chuyên trách CNTT, CĐS'),
  'Bộ trí cán bộ chuyên trách CNTT, CDS': milestone('Bộ trí cán bộ chuyên trách CNTT, CDS'),
  'Phấn đấu đạt 8% tổng số cán bộ, công chức,viên chức': percent('>=', 0.08, 'tổng số cán bộ, công chức,viên chức'),
  'Phần đầu đạt 8% tổng số cán bộ, công chức,viên chức': percent('>=', 0.08, 'tổng số cán bộ, công chức,viên chức'),
  [`100% ${CITIZENS}`]: percent('>=', 1, CITIZENS),
  [`100% ${CITIZENS})`]: percent('>=', 1, `${CITIZENS})`),
  '100% hệ thống thông tin được phê duyệt cấp độ': percent('>=', 1, 'hệ thống thông tin được phê duyệt cấp độ'),
  '30%': percent('>=', 0.3),
  'Đạt trên 1%': percent('>', 0.01),
  '3%': percent('>=', 0.03),
  '>20%': percent('>', 0.2),
  '01 doanh nghiệp/1.000 dân': rate(1, 1000, 'doanh nghiệp', 'dân'),
  '01 doanh\nngành/1.000\ndân': rate(1, 1000, 'doanh ngành', 'dân'),
  '05\ndoanh nghiệp/1.000 dân': rate(5, 1000, 'doanh nghiệp', 'dân'),
  '>80%': percent('>', 0.8),
  '>30%': percent('>', 0.3),
  '>70%': percent('>', 0.7),
  'tối thiểu 60% trên tổng số dịch vụ công trực tuyến toàn xã': percent(
    '>=',
    0.6,
    'trên tổng số dịch vụ công trực tuyến toàn xã',
  ),
  'Phân đầu tỉ lệ dịch vụ công trực tuyến toàn trình đạt tối thiểu 60% trên tổng số dịch vụ công trực tuyến toàn xã, đến năm 2030 đạt 100%.':
    unsure(
      percent(
        '>=',
        0.6,
        'tỉ lệ dịch vụ công trực tuyến toàn trình … trên tổng số dịch vụ công trực tuyến toàn xã, đến năm 2030 đạt 100%',
      ),
    ),
  'Phân đầu hết năm 2026 tỉ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 30%, đến năm 2030 đạt 90%.': unsure(
    percent('>=', 0.3, 'hết năm 2026 tỉ lệ hồ sơ trực tuyến toàn trình … đến năm 2030 đạt 90%'),
  ),
  'đến năm 2030 đạt 1/1.000 dân (hiện tại đạt 0,36/1.000)': rate(
    1,
    1000,
    null,
    'đến năm 2030 … dân (hiện tại đạt 0,36/1.000)',
  ),
  '0,36/1.000': rate(0.36, 1000, null),
  'mức tối thiểu 50% trong năm 2026': percent('>=', 0.5, 'trong năm 2026'),
  'thường là tối thiểu 1% tổng chi ngân sách nhà nước': percent('>=', 0.01, 'thường … tổng chi ngân sách nhà nước'),
  'tại 15/15 nhà văn hóa ấp': countOf(15, 15, 'nhà văn hóa ấp', 'tại'),
  'Trang bị máy tính, máy in cho 15 ấp': unsure(milestone('Trang bị máy tính, máy in cho 15 ấp')),
  'Hoàn thành kết nối và đưa vào sử dụng chính thức 100% dịch vụ dữ liệu có trên nền tảng tích hợp': percent(
    '>=',
    1,
    'Hoàn thành kết nối và đưa vào sử dụng chính thức … dịch vụ dữ liệu có trên nền tảng tích hợp',
  ),
  'Thường xuyên': noTarget('Thường xuyên'),
  'Năm 2026': noTarget('Năm 2026'),
  'Quý III/2026': noTarget('Quý III/2026'),
};
