import type { Indicator } from '../../schema.ts';
import { everyUnit, nobody, party, target, unclear } from '../parts.ts';
import { milestone, percent } from '../readings.ts';
import { decision146, decision1690 } from './basis.ts';
import { because, row } from './row.ts';

export const people: Indicator[] = [
  row({
    code: '2.1',
    group: '2',
    name: 'Có bộ phận/đầu mối thực hiện CĐS tại cơ quan, đơn vị',
    measure: {
      way: 'milestone',
      question: 'Đã có quyết định phân công cán bộ chuyên trách CNTT, CĐS (bộ phận/đầu mối thực hiện CĐS) chưa?',
    },
    figure: 'as-of',
    move: 'milestone',
    frequency: 'month',
    targets: [
      target(2026, 'Bố trí cán bộ chuyên trách CNTT, CĐS', milestone('Bố trí cán bộ chuyên trách CNTT, CĐS')),
      target(2030, '100%', milestone('đã đạt và duy trì')),
    ],
    leadPrinted: 'UBND xã Lộc Tấn',
    receives: party('Phòng VH-XH', 'vh-xh'),
    coordinates: nobody,
    basis: decision1690,
    localTask: 'Tham mưu kiện toàn sơ đồ tổ chức, ban hành quyết định phân công đầu mối chuyên trách CĐS tại xã.',
    note: 'Mục tiêu năm 2030 "100%" được hiểu là đã đạt và duy trì.',
    reasons: {
      measure: 'Somebody has been put in charge by a decision or not; the target names no number.',
      figure: because.level,
      move: because.fact,
      frequency: because.monthly,
    },
  }),
  row({
    code: '2.2',
    group: '2',
    name: 'Tỷ lệ công chức chuyên trách về CĐS',
    measure: {
      way: 'share',
      numerator: 'Số cán bộ, công chức, viên chức chuyên trách về chuyển đổi số',
      denominator: 'Tổng số cán bộ, công chức, viên chức của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [
      target(
        2026,
        'Phấn đấu đạt 8% tổng số cán bộ, công chức,viên chức',
        percent(0.08, '>=', 'tổng số cán bộ, công chức,viên chức'),
      ),
      unclear(
        2030,
        '100%',
        percent(1),
        'Phụ lục ghi "100%" cho năm 2030, nhưng không thể hiểu là toàn bộ công chức đều chuyên trách về chuyển đổi số; cần làm rõ 100% của tổng số nào.',
      ),
    ],
    leadPrinted: 'UBND xã Lộc Tấn',
    receives: party('Phòng VH-XH', 'vh-xh'),
    coordinates: everyUnit('Các cơ quan, đơn vị liên quan'),
    basis: decision1690,
    localTask: 'Tham mưu bố trí đủ nhân sự chuyên môn CNTT theo Đề án vị trí việc làm.',
    reasons: {
      measure: 'The target names the total: cán bộ, công chức, viên chức; the upper count follows it, not the name.',
      figure: because.level,
      move: because.grows,
      frequency: because.monthly,
    },
  }),
  row({
    code: '2.3',
    group: '2',
    name: 'Tỷ lệ công chức được bồi dưỡng, tập huấn CĐS',
    measure: {
      way: 'share',
      numerator: 'Số công chức đã được bồi dưỡng, tập huấn về chuyển đổi số từ đầu năm',
      denominator: 'Tổng số công chức của xã',
      whole: true,
    },
    figure: 'cumulative',
    move: 'ramp',
    frequency: 'month',
    targets: [target(2026, '100%', percent(1)), target(2030, '100%', percent(1))],
    leadPrinted: 'Sở KH&CN',
    receives: party('Phòng VH-XH', 'vh-xh'),
    coordinates: everyUnit('Các cơ quan, đơn vị liên quan'),
    basis: decision146,
    localTask: 'Đề xuất cử cán bộ, công chức tham gia các khóa đào tạo, bồi dưỡng kỹ năng số.',
    reasons: {
      measure: 'A ratio ("Tỷ lệ") of civil servants, as the name says.',
      figure: 'Each course adds people to those trained since the start of the year; nobody is counted twice.',
      move: because.grows,
      frequency: because.monthly,
    },
  }),
  row({
    code: '2.4',
    group: '2',
    name: 'Số lượng người dân được phổ cập kỹ năng số',
    measure: {
      way: 'share',
      numerator: 'Số công dân đủ điều kiện đã được phổ cập kỹ năng số',
      denominator:
        'Tổng số công dân đủ điều kiện (đã được cấp căn cước/căn cước công dân, có sử dụng điện thoại thông minh)',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [
      target(
        2026,
        '100% công dân đủ điều kiện (công dân đã được cấp căn cước/căn cước công dân, có sử dụng điện thoại thông minh)',
        percent(
          1,
          '>=',
          'công dân đủ điều kiện (công dân đã được cấp căn cước/căn cước công dân, có sử dụng điện thoại thông minh)',
        ),
      ),
      target(2030, '100%', percent(1)),
    ],
    leadPrinted: 'Công an thành phố',
    receives: party('Phòng VH-XH', 'vh-xh'),
    coordinates: party(
      'Trung tâm Dịch vụ tổng hợp, Đoàn thanh niên, trưởng ấp Tổ CNSCĐ,',
      'tt-dvth',
      'doan-tn',
      'truong-ap',
      'to-cnscd',
    ),
    basis: decision146,
    localTask:
      'Phối hợp tuyên truyền và triển khai chương trình hành động phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030 theo yêu cầu của cơ quan cấp trên',
    note: 'Tên chỉ số ghi "Số lượng" nhưng mục tiêu là tỷ lệ: nhập cả số công dân đã được phổ cập và tổng số công dân đủ điều kiện.',
    byHamlet: true,
    reasons: {
      measure: 'The name says a number, the target a share of the citizens it defines; the target decides.',
      figure: 'People who have the skills on a day, whenever they gained them; the total changes as people move.',
      move: because.grows,
      frequency: because.monthly,
    },
  }),
];
