import type { Indicator } from '../../schema.ts';
import { nobody, party, target } from '../parts.ts';
import { percent } from '../readings.ts';
import { cityPlan, resolution71 } from './basis.ts';
import { because, row } from './row.ts';

const publicService = party('Trung tâm Phục vụ hành chính công', 'tt-pvhcc');
const allFiles = 'Tổng số hồ sơ tiếp nhận trong kỳ';

export const government: Indicator[] = [
  row({
    code: '4.1',
    group: '4',
    name: 'Tỷ lệ sử dụng dịch vụ công trực tuyến của người dân và doanh nghiệp',
    measure: {
      way: 'share',
      numerator: 'Số hồ sơ người dân, doanh nghiệp nộp qua dịch vụ công trực tuyến',
      denominator: allFiles,
      whole: true,
    },
    figure: 'in-period',
    move: 'ramp',
    frequency: 'month',
    targets: [target(2026, '100%', percent(1)), target(2030, '100%', percent(1))],
    leadPrinted: 'UBND xã Lộc Tấn',
    receives: publicService,
    coordinates: party('Trưởng ấp, Phòng VH-XH, Trung tâm Dịch vụ tổng hợp.', 'truong-ap', 'vh-xh', 'tt-dvth'),
    basis: resolution71,
    localTask:
      'Thường xuyên khảo sát, ghi nhận ý kiến từ doanh nghiệp và người dân để cải tiến chất lượng phục vụ; đảm bảo hướng dẫn quy trình nộp hồ sơ trực tuyến đơn giản, dễ hiểu, thực hiện được hoàn toàn trên điện thoại thông minh. Tuyên truyền hướng dẫn người dân sử dụng dịch vụ công trực tuyến.',
    reasons: {
      measure: 'Use is counted in files, online among all files received: the centre has both numbers.',
      figure: because.flow,
      move: because.grows,
      frequency: because.monthly,
    },
  }),
  row({
    code: '4.2',
    group: '4',
    name: 'Tỷ lệ hồ sơ trực tuyến toàn trình',
    measure: {
      way: 'share',
      numerator: 'Số hồ sơ nộp trực tuyến toàn trình',
      denominator: allFiles,
      whole: true,
    },
    figure: 'in-period',
    move: 'ramp',
    frequency: 'month',
    targets: [target(2026, '30%', percent(0.3)), target(2030, '90%', percent(0.9))],
    leadPrinted: 'UBND xã Lộc Tấn',
    receives: publicService,
    coordinates: nobody,
    basis: cityPlan,
    localTask:
      'Phối hợp với cơ quan cấp trên, chiết xuất dữ liệu báo cáo khi có yêu cầu. Không thực hiện thủ tục hành chính theo kiểu “trực tuyến nửa vời”',
    note: 'Tỷ lệ này còn phải đưa vào báo cáo tuần, báo cáo tháng về kết quả giải quyết thủ tục hành chính (Mục III.1, III.3.a).',
    reasons: {
      measure: 'A ratio of files: those handed in fully online among all received.',
      figure: because.flow,
      move: because.grows,
      frequency: because.monthly,
    },
  }),
  row({
    code: '4.3',
    group: '4',
    name: 'Mức độ hài lòng của người dân, doanh nghiệp khi sử dụng dịch vụ công',
    measure: {
      way: 'share',
      numerator: 'Số lượt người dân, doanh nghiệp đánh giá hài lòng',
      denominator: 'Tổng số lượt người dân, doanh nghiệp đánh giá trong kỳ',
      whole: true,
    },
    figure: 'in-period',
    move: 'hold',
    frequency: 'month',
    targets: [target(2026, '100%', percent(1)), target(2030, '100%', percent(1))],
    leadPrinted: 'UBND xã Lộc Tấn',
    receives: publicService,
    coordinates: nobody,
    basis: cityPlan,
    localTask:
      'Gắn kết quả thống kê tỷ lệ hồ sơ trực tuyến toàn trình với việc đánh giá chỉ số hài lòng của người dân; công khai bảng xếp hạng kết quả thực hiện cải cách hành chính và chuyển đổi số của các đơn vị trên Cổng thông tin điện tử tỉnh.',
    reasons: {
      measure: 'A percentage of ratings; both counts are on the centre’s rating screens.',
      figure: because.flow,
      move: 'Satisfaction has to be right in every period: there is nothing to build up.',
      frequency: because.monthly,
    },
  }),
  row({
    code: '4.4',
    group: '4',
    name: 'Tổng chi Ngân sách nhà nước cho chính quyền số',
    measure: {
      way: 'share',
      numerator: 'Số chi ngân sách nhà nước cho chính quyền số từ đầu năm (triệu đồng)',
      denominator: 'Tổng chi ngân sách nhà nước của xã từ đầu năm (triệu đồng)',
      whole: false,
    },
    figure: 'cumulative',
    move: 'hold',
    frequency: 'month',
    targets: [target(2026, 'Đạt trên 1%', percent(0.01, '>')), target(2030, '3%', percent(0.03))],
    leadPrinted: 'Sở Tài chính',
    receives: party('Phòng Kinh tế', 'kinh-te'),
    coordinates: nobody,
    localTask:
      'Chi ngân sách nhà nước hàng năm cho CNTT và chuyển đổi số, đảm bảo tỷ lệ chi không thấp hơn mức quy định của Chính phủ (thường là tối thiểu 1% tổng chi ngân sách nhà nước).',
    reasons: {
      measure: 'The local task names the total: "tổng chi ngân sách nhà nước"; money need not be whole.',
      figure: 'Spending adds up over the budget year.',
      move: 'A share of spending that must not be lower at any time.',
      frequency: because.monthly,
    },
  }),
];
