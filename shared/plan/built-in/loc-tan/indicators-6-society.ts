import type { Indicator } from '../../schema.ts';
import { nobody, party, target } from '../parts.ts';
import { percent } from '../readings.ts';
import { decision411, resolution71, resolution71LongDate } from './basis.ts';
import { because, row } from './row.ts';

const both = `${decision411}; ${resolution71}`;
const culture = party('Phòng VH-XH', 'vh-xh');

export const society: Indicator[] = [
  row({
    code: '6.1',
    group: '6',
    name: 'Tỷ lệ người dân từ 14 tuổi trở lên có danh tính điện tử sử dụng được cho các giao dịch điện tử',
    measure: {
      way: 'share',
      numerator: 'Số công dân từ 14 tuổi trở lên đã kích hoạt tài khoản định danh điện tử (VNeID) mức độ 2',
      denominator: 'Tổng số công dân từ 14 tuổi trở lên trên địa bàn xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [target(2026, '100%', percent(1)), target(2030, '100%', percent(1))],
    leadPrinted: 'Công an tỉnh',
    receives: party('Công an xã', 'cong-an'),
    coordinates: nobody,
    basis: both,
    localTask:
      'Phối hợp với các cơ quan liên quan tổ chức thu nhận hồ sơ, hướng dẫn kích hoạt tài khoản định danh điện tử (VNeID) mức độ 2 cho 100% công dân đủ điều kiện từ 14 tuổi trở lên trên địa bàn xã.',
    reasons: {
      measure: 'The local task says what counts: an activated VNeID account of level 2, among those of 14 and over.',
      figure: because.level,
      move: because.grows,
      frequency: because.monthly,
    },
  }),
  row({
    code: '6.2',
    group: '6',
    name: 'Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản thanh toán trực tuyến tại ngân hàng hoặc tổ chức được phép khác',
    measure: {
      way: 'published',
      figure: 'Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản thanh toán do Ngân hàng Nhà nước công bố',
      unit: '%',
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'year',
    targets: [target(2026, '>80%', percent(0.8, '>')), target(2030, '100%', percent(1))],
    leadPrinted: 'Ngân hàng nhà nước Chi nhánh Khu vực',
    receives: party('Phòng Kinh tế', 'kinh-te'),
    coordinates: culture,
    basis: `${decision411}; ${resolution71LongDate}`,
    localTask:
      'Truyền thông, phối hợp tạo điều kiện cho các ngân hàng trên địa bàn hướng dẫn người dân mở tài khoản, thanh toán không dùng tiền mặt.',
    reasons: {
      measure: 'Only the banks know who holds an account: the commune records the figure they publish.',
      figure: 'The latest published figure stands until the next one.',
      move: because.grows,
      frequency: 'Published by the regional branch of the State Bank; once a year is all the plan lets us expect.',
    },
  }),
  row({
    code: '6.3',
    group: '6',
    name: 'Tỷ lệ dân số trưởng thành có chữ ký số cá nhân',
    measure: {
      way: 'share',
      numerator: 'Số người trưởng thành có chữ ký số cá nhân',
      denominator: 'Tổng dân số trưởng thành của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [target(2026, '>30%', percent(0.3, '>')), target(2030, '70%', percent(0.7))],
    leadPrinted: 'Đoàn TNCS HCM thành phố',
    receives: culture,
    coordinates: party('Trưởng ấp, Tổ CNSCĐ, Đoàn thanh niên', 'truong-ap', 'to-cnscd', 'doan-tn'),
    basis: both,
    localTask:
      'Triển khai các chiến dịch tình nguyện để trực tiếp hướng dẫn người dân cài đặt và sử dụng chữ ký số cá nhân.',
    byHamlet: true,
    reasons: {
      measure: 'A ratio of adults, as the name says; the body adds enterprises (K01).',
      figure: because.level,
      move: because.grows,
      frequency: because.monthly,
    },
  }),
  row({
    code: '6.4',
    group: '6',
    name: 'Tỷ lệ người dân có Sổ sức khỏe điện tử',
    measure: {
      way: 'share',
      numerator: 'Số người dân có Sổ sức khỏe điện tử',
      denominator: 'Tổng dân số của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [target(2026, '100%', percent(1)), target(2030, '100%', percent(1))],
    leadPrinted: 'Sở Y tế',
    receives: party('Trạm y tế', 'tram-y-te'),
    coordinates: culture,
    basis: both,
    localTask:
      'Phối hợp theo chỉ đạo của Sở Y tế, chỉ đạo các cơ sở y tế (công lập và tư nhân) trên địa bàn xã thực hiện kết nối, liên thông dữ liệu khám chữa bệnh bảo hiểm y tế lên Hệ thống thông tin giám định BHYT để đồng bộ sang ứng dụng Sổ sức khỏe điện tử (VNeID hoặc ứng dụng chuyên ngành).',
    reasons: {
      measure: 'A ratio of everybody ("người dân"), no age given.',
      figure: because.level,
      move: because.grows,
      frequency: because.monthly,
    },
  }),
  row({
    code: '6.5',
    group: '6',
    name: 'Tỷ lệ người dân biết kỹ năng về công nghệ thông tin và truyền thông',
    measure: {
      way: 'share',
      numerator: 'Số người dân biết kỹ năng về công nghệ thông tin và truyền thông',
      denominator: 'Tổng dân số của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [target(2026, '>70%', percent(0.7, '>')), target(2030, '90%', percent(0.9))],
    leadPrinted: 'UBND xã Lộc Tấn',
    receives: culture,
    coordinates: party(
      'Trưởng ấp, Tổ CNSCĐ, Đoàn thanh niên, đoàn thể ấp',
      'truong-ap',
      'to-cnscd',
      'doan-tn',
      'doan-the-ap',
    ),
    basis:
      'Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ: Quyết định phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030',
    localTask:
      'Trực tiếp quản lý, chỉ đạo và huy động các Tổ công nghệ số cộng đồng tại các ấp/khu phố thực hiện phương châm "đi từng ngõ, gõ từng nhà" để hướng dẫn người dân các kỹ năng số cơ bản (sử dụng smartphone, cài đặt ứng dụng, nộp hồ sơ trực tuyến).',
    byHamlet: true,
    reasons: {
      measure: 'A ratio of everybody ("người dân"), counted hamlet by hamlet; not the citizens of 2.4 (K15).',
      figure: because.level,
      move: because.grows,
      frequency: because.monthly,
    },
  }),
];
