import type { Indicator } from '../../schema.ts';
import { party, target } from '../parts.ts';
import { percent } from '../readings.ts';
import { because, row } from './row.ts';

const culture = party('Phòng VH-XH', 'vh-xh');

export const people: Indicator[] = [
  row({
    code: 'B1',
    name: 'Tỷ lệ chi ngân sách địa phương chi cho khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số/tổng chi ngân sách',
    measure: {
      way: 'share',
      numerator:
        'Số chi ngân sách địa phương cho khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số từ đầu năm (triệu đồng)',
      denominator: 'Tổng chi ngân sách địa phương từ đầu năm (triệu đồng)',
      whole: false,
    },
    figure: 'cumulative',
    move: 'hold',
    targets: [
      target(
        2026,
        '≥2% và tăng dần theo yêu cầu phát triển',
        percent(0.02, '>=', 'và tăng dần theo yêu cầu phát triển'),
      ),
    ],
    receives: party('Phòng Kinh tế', 'kinh-te'),
    note: 'Đánh giá theo mức ≥2%; phần "tăng dần theo yêu cầu phát triển" so với số liệu năm trước khi có.',
    reasons: {
      measure: 'The name gives both parts of the ratio; money need not be whole.',
      figure: 'Spending adds up over the budget year.',
      move: 'A share of spending that must not be lower at any time.',
    },
  }),
  row({
    code: 'B2',
    name: 'Tỷ lệ cán bộ, công chức cấp xã được bồi dưỡng kỹ năng số căn bản.',
    measure: {
      way: 'share',
      numerator: 'Số cán bộ, công chức cấp xã đã được bồi dưỡng kỹ năng số căn bản từ đầu năm',
      denominator: 'Tổng số cán bộ, công chức cấp xã',
      whole: true,
    },
    figure: 'cumulative',
    move: 'ramp',
    targets: [target(2026, '100%', percent(1))],
    receives: culture,
    linkedTasks: ['T2'],
    reasons: {
      measure: 'A ratio of the people named.',
      figure: 'Each course adds people to those trained since the start of the year; nobody is counted twice.',
      move: because.grows,
    },
  }),
  row({
    code: 'B3',
    name: 'Tỷ lệ cán bộ, công chức, viên chức làm chủ kỹ năng số, ứng dụng công nghệ trong quản lý, điều hành.',
    measure: {
      way: 'share',
      numerator: 'Số cán bộ, công chức, viên chức làm chủ kỹ năng số, ứng dụng công nghệ trong quản lý, điều hành',
      denominator: 'Tổng số cán bộ, công chức, viên chức của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '100%', percent(1))],
    receives: culture,
    linkedTasks: ['T2'],
    reasons: {
      measure: 'A ratio of the people named, viên chức included: not the total of B2.',
      figure: because.level,
      move: because.grows,
    },
  }),
  row({
    code: 'B4',
    name: 'Tỷ lệ dân số trưởng thành tiếp cận dịch vụ số trong y tế, giáo dục, bảo hiểm, giao thông.',
    measure: {
      way: 'share',
      numerator: 'Số người trưởng thành đã tiếp cận dịch vụ số trong y tế, giáo dục, bảo hiểm, giao thông',
      denominator: 'Tổng dân số trưởng thành của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '≥90%', percent(0.9))],
    receives: culture,
    reasons: {
      measure: 'A ratio of adults.',
      figure: because.level,
      move: because.grows,
    },
  }),
];
