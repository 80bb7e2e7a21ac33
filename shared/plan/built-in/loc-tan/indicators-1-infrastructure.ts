import type { Indicator } from '../../schema.ts';
import { everyUnit, party, target } from '../parts.ts';
import { countOf, milestone, percent } from '../readings.ts';
import { resolution71 } from './basis.ts';
import { because, row } from './row.ts';

export const infrastructure: Indicator[] = [
  row({
    code: '1.1',
    group: '1',
    name: 'Triển khai Trung tâm dữ liệu phục vụ Chuyển đổi số theo hướng sử dụng công nghệ điện toán đám mây',
    measure: {
      way: 'published',
      figure: 'Kết quả công nhận Trung tâm Tích hợp dữ liệu tỉnh đạt chuẩn do cấp trên công bố',
      unit: 'đạt/chưa đạt',
    },
    figure: 'as-of',
    move: 'milestone',
    frequency: 'year',
    targets: [
      target(
        2026,
        'Trung tâm Tích hợp dữ liệu tỉnh được công nhận đạt chuẩn',
        milestone('Trung tâm Tích hợp dữ liệu tỉnh được công nhận đạt chuẩn'),
      ),
      target(2030, '100%', milestone('đã đạt và duy trì')),
    ],
    leadPrinted: 'Sở KH&CN',
    receives: party('Phòng VH-XH', 'vh-xh'),
    coordinates: everyUnit('Các cơ quan, đơn vị liên quan'),
    basis:
      'QĐ 1121/QĐ-TTg ngày 11/6/2025 của Thủ tướng Chính phủ phê duyệt Chương trình hành động quốc gia về phát triển và chuyển đổi sang sử dụng nền tảng điện toán đám mây giai đoạn 2025 - 2030, trong đó: "Điều chỉnh nâng cao trọng số của chỉ số đánh giá ứng dụng, sử dụng điện toán đám mây vào bộ chỉ số Chuyển đổi số (DTI) để các bộ, ngành, địa phương đánh giá hàng năm"',
    localTask:
      'Ứng dụng hệ thống quản trị dữ liệu tập trung, lưu trữ hồ sơ, văn bản nội bộ của UBND xã lên nền tảng đám mây của tỉnh.',
    note: 'Kết quả do cấp tỉnh thực hiện và công nhận; xã ghi lại văn bản công nhận. Mục tiêu năm 2030 "100%" được hiểu là đã đạt và duy trì.',
    reasons: {
      measure: 'The data centre is the province’s: the commune can only record whether its recognition was published.',
      figure: because.level,
      move: because.fact,
      frequency: 'Recognition is decided by others; once a year is enough to record it.',
    },
  }),
  row({
    code: '1.2',
    group: '1',
    name: 'Mức độ triển khai các nền tảng số dùng chung',
    measure: {
      way: 'count-of',
      numerator: 'Số nền tảng số dùng chung đã triển khai, đưa vào sử dụng tại xã',
      denominator: 'Tổng số nền tảng số dùng chung phải triển khai theo hướng dẫn của Bộ',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [
      target(2026, '9/9 nền tảng theo hướng dẫn của Bộ', countOf(9, 9, 'nền tảng', 'theo hướng dẫn của Bộ')),
      target(2030, '100%', percent(1)),
    ],
    leadPrinted: 'Sở KH&CN',
    receives: party('Văn phòng HĐND và UBND', 'van-phong'),
    coordinates: everyUnit('Các cơ quan, đơn vị liên quan'),
    basis: 'Công văn số 702/CĐSS ngày 25/5/2023 của Cục Chuyển đổi số quốc gia',
    localTask: 'Phối hợp, triển khai theo hướng dẫn của Sở KH&CN',
    note: 'Mục tiêu năm 2030 "100%" tính trên tổng số nền tảng phải triển khai.',
    reasons: {
      measure: 'The target is printed as x/y platforms.',
      figure: because.level,
      move: 'Platforms are put to use one after another until all nine are.',
      frequency: because.monthly,
    },
  }),
  row({
    code: '1.3',
    group: '1',
    name: 'Mức độ ứng dụng AI',
    measure: {
      way: 'milestone',
      question: 'Xã đã có ứng dụng AI phục vụ người dân, doanh nghiệp, cơ quan nhà nước đưa vào sử dụng chưa?',
    },
    figure: 'as-of',
    move: 'milestone',
    frequency: 'month',
    targets: [
      target(
        2026,
        'Có ứng dụng AI phục vụ người dân, doanh nghiệp, cơ quan nhà nước',
        milestone('Có ứng dụng AI phục vụ người dân, doanh nghiệp, cơ quan nhà nước'),
      ),
      target(2030, '100%', milestone('đã đạt và duy trì')),
    ],
    leadPrinted: 'Sở KH&CN',
    receives: party('Phòng VH-XH', 'vh-xh'),
    coordinates: everyUnit('Các cơ quan, đơn vị liên quan'),
    basis: resolution71,
    localTask: 'Triển khai các ứng dụng AI theo hướng dẫn của Sở KH&CN',
    note: 'Mục tiêu năm 2030 "100%" được hiểu là đã đạt và duy trì.',
    reasons: {
      measure: 'The target names no quantity, only that an application exists.',
      figure: because.level,
      move: because.fact,
      frequency: because.monthly,
    },
  }),
];
