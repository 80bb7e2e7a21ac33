import type { Indicator } from '../../schema.ts';
import { everyUnit, party, target } from '../parts.ts';
import { percent } from '../readings.ts';
import { decree85 } from './basis.ts';
import { because, row } from './row.ts';

const sameInAllThree = {
  group: '3',
  figure: 'as-of',
  move: 'hold',
  frequency: 'month',
  leadPrinted: 'Công an thành phố',
  receives: party('Công an xã, Văn phòng HĐND và UBND', 'cong-an', 'van-phong'),
  coordinates: everyUnit('Các cơ quan, đơn vị liên quan'),
  basis: decree85,
  holdsFrom: { task: null, date: '2026-12-31' },
} as const;

const targets = (): Indicator['targets'] => [
  target(
    2026,
    '100% hệ thống thông tin được phê duyệt cấp độ',
    percent(1, '>=', 'hệ thống thông tin được phê duyệt cấp độ'),
  ),
  target(2030, '100%', percent(1)),
];

const shared = 'Một số liệu chung: Công an xã nhập, Văn phòng HĐND và UBND cùng theo dõi, không cộng hai đơn vị.';

const reached =
  'A safety level that must hold once it is reached; the plan has no task table, so until the end of the target’s year (31/12/2026) it is a milestone.';

export const security: Indicator[] = [
  row({
    ...sameInAllThree,
    code: '3.1',
    name: 'Tỷ lệ hệ thống thông tin được xác định và phê duyệt cấp độ an toàn thông tin, an ninh mạng',
    measure: {
      way: 'share',
      numerator: 'Số hệ thống thông tin đã được xác định và phê duyệt cấp độ an toàn',
      denominator: 'Tổng số hệ thống thông tin đang vận hành tại xã',
      whole: true,
    },
    targets: targets(),
    localTask:
      'Phối hợp rà soát, thống kê toàn bộ các hệ thống thông tin đang vận hành để đảm bảo không bỏ sót hệ thống nào chưa được phân loại cấp độ.',
    note: shared,
    reasons: {
      measure: 'The local task wants no system left out, so the total is all systems in use (K16).',
      figure: because.level,
      move: reached,
      frequency: because.monthly,
    },
  }),
  row({
    ...sameInAllThree,
    code: '3.2',
    name: 'Tỷ lệ hệ thống thông tin triển khai đầy đủ phương án bảo đảm an toàn thông tin, an ninh mạng theo cấp độ đã được phê duyệt',
    measure: {
      way: 'share',
      numerator: 'Số hệ thống thông tin đã triển khai đầy đủ phương án bảo đảm an toàn theo cấp độ đã được phê duyệt',
      denominator: 'Tổng số hệ thống thông tin đã được phê duyệt cấp độ an toàn',
      whole: true,
    },
    targets: targets(),
    localTask:
      'Lựa chọn và triển khai cài đặt các giải pháp công nghệ (tường lửa, phần mềm diệt virus, hệ thống quản lý tập trung...) đáp ứng đầy đủ các yêu cầu an toàn tối thiểu tương ứng với cấp độ (từ cấp độ 1 đến cấp độ 5) theo tiêu chuẩn TCVN 11930:2017',
    note: shared,
    reasons: {
      measure: 'The target counts systems with an approved level, so they are the total (K16).',
      figure: because.level,
      move: reached,
      frequency: because.monthly,
    },
  }),
  row({
    ...sameInAllThree,
    code: '3.3',
    name: 'Tỷ lệ hệ thống thông tin được kiểm tra, đánh giá mức độ bảo đảm an toàn thông tin, an ninh mạng định kỳ',
    measure: {
      way: 'share',
      numerator: 'Số hệ thống thông tin được kiểm tra, đánh giá an toàn thông tin trong 12 tháng gần nhất',
      denominator: 'Tổng số hệ thống thông tin đã được phê duyệt cấp độ an toàn',
      whole: true,
    },
    targets: targets(),
    localTask:
      'Xây dựng hồ sơ cấp độ an toàn thông tin theo hiện trạng của xã. Phối hợp với cấp trên khi có kế hoạch kiểm tra, đánh giá an toàn thông tin, an ninh mạng định kỳ trên địa bàn xã.',
    note: shared,
    reasons: {
      measure: 'The target counts systems with an approved level; the body asks it of all systems (K17).',
      figure:
        'A check is due each year (III.2.c), so those checked in the last 12 months are counted: it does not restart in January.',
      move: reached,
      frequency: because.monthly,
    },
  }),
];
