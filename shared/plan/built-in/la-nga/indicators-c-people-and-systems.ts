import type { Indicator } from '../../schema.ts';
import { party, target } from '../parts.ts';
import { percent } from '../readings.ts';
import { because, row } from './row.ts';

const police = party('Công an xã', 'cong-an');
const culture = party('Phòng VH-XH', 'vh-xh');
const office = party('Văn phòng HĐND&UBND', 'van-phong');

/** C8-C13: people with an identity or a signature, machines and systems. */
export const peopleAndSystems: Indicator[] = [
  row({
    code: 'C8',
    name: 'Tỷ lệ dân số trưởng thành có tài khoản định danh điện tử (VNeID).',
    measure: {
      way: 'share',
      numerator: 'Số người trưởng thành có tài khoản định danh điện tử (VNeID)',
      denominator: 'Tổng dân số trưởng thành của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '≥70%', percent(0.7))],
    receives: police,
    reasons: {
      measure: 'A ratio of adults; C9 counts everybody (K07).',
      figure: because.level,
      move: because.grows,
    },
  }),
  row({
    code: 'C9',
    name: 'Tỷ lệ người dân được định danh số',
    measure: {
      way: 'share',
      numerator: 'Số người dân được định danh số',
      denominator: 'Tổng dân số của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '100%', percent(1))],
    receives: police,
    reasons: {
      measure: 'A ratio of everybody ("người dân"), no age given.',
      figure: because.level,
      move: because.grows,
    },
  }),
  row({
    code: 'C10',
    name: 'Tỷ lệ người dân trưởng thành có chữ ký số',
    measure: {
      way: 'share',
      numerator: 'Số người dân trưởng thành có chữ ký số',
      denominator: 'Tổng dân số trưởng thành của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '≥50%', percent(0.5))],
    receives: culture,
    reasons: {
      measure: 'A ratio of adults.',
      figure: because.level,
      move: because.grows,
    },
  }),
  row({
    code: 'C11',
    name: 'Tỷ lệ cán bộ, công chức, viên chức trên địa bàn xã có chữ ký số',
    measure: {
      way: 'share',
      numerator: 'Số cán bộ, công chức, viên chức trên địa bàn xã có chữ ký số',
      denominator: 'Tổng số cán bộ, công chức, viên chức trên địa bàn xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '100%', percent(1))],
    receives: culture,
    reasons: {
      measure: 'A ratio of the people named.',
      figure: because.level,
      move: because.grows,
    },
  }),
  row({
    code: 'C12',
    name: 'Tỷ lệ máy tính công vụ được cài đặt, cập nhật đầy đủ phần mềm phòng chống mã độc theo quy định.',
    measure: {
      way: 'share',
      numerator: 'Số máy tính công vụ được cài đặt, cập nhật đầy đủ phần mềm phòng chống mã độc',
      denominator: 'Tổng số máy tính công vụ',
      whole: true,
    },
    figure: 'as-of',
    move: 'hold',
    targets: [target(2026, '100%', percent(1))],
    receives: office,
    linkedTasks: ['T6'],
    holdsFrom: { task: 'T6', date: null },
    reasons: {
      measure: 'A ratio of machines.',
      figure: because.level,
      move: 'Protection must hold once it is installed; task 6 (quý I) installs it, until then it is a milestone (K24).',
    },
  }),
  row({
    code: 'C13',
    name: 'Tỷ lệ các hệ thống thông tin phê duyệt và triển khai đầy đủ phương án bảo đảm an toàn hệ thống thông tin theo cấp độ',
    measure: {
      way: 'share',
      numerator:
        'Số hệ thống thông tin đã phê duyệt và triển khai đầy đủ phương án bảo đảm an toàn hệ thống thông tin theo cấp độ',
      denominator: 'Tổng số hệ thống thông tin của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'hold',
    targets: [target(2026, '100%', percent(1))],
    receives: office,
    linkedTasks: ['T5'],
    holdsFrom: { task: 'T5', date: null },
    reasons: {
      measure: 'A ratio of systems.',
      figure: because.level,
      move: 'A safety level must hold once it is approved; task 5 (quý II) brings it about, until then it is a milestone (K24).',
    },
  }),
];
