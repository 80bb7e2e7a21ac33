import type { Indicator } from '../../schema.ts';
import { party, target } from '../parts.ts';
import { percent } from '../readings.ts';
import { because, row } from './row.ts';

const culture = party('Phòng VH-XH', 'vh-xh');

export const infrastructure: Indicator[] = [
  row({
    code: 'A1',
    name: 'Tỷ lệ phủ sóng 5G trên địa bàn',
    measure: {
      way: 'published',
      figure: 'Tỷ lệ phủ sóng 5G trên địa bàn xã do doanh nghiệp viễn thông hoặc cấp trên công bố',
      unit: '%',
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '≥85%', percent(0.85))],
    receives: culture,
    reasons: {
      measure: 'Coverage is measured by the operators: the commune can only record what they publish.',
      figure: 'The latest published figure stands until the next one.',
      move: because.grows,
    },
  }),
  row({
    code: 'A2',
    name: 'Tỷ lệ người sử dụng có khả năng truy cập băng rộng cố định với tốc độ trên 01 Gbps/s.',
    measure: {
      way: 'published',
      figure:
        'Tỷ lệ người sử dụng có khả năng truy cập băng rộng cố định trên 01 Gbps do doanh nghiệp viễn thông hoặc cấp trên công bố',
      unit: '%',
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '70%', percent(0.7))],
    receives: culture,
    reasons: {
      measure: 'Only the operators know what speed their lines can carry.',
      figure: 'The latest published figure stands until the next one.',
      move: because.grows,
    },
  }),
  row({
    code: 'A3',
    name: 'Trang bị cho mỗi ấp 01 bộ máy tính có kết nối internet để nâng cao năng lực số cho cán bộ và phục vụ giải quyết công việc.',
    measure: {
      way: 'share',
      numerator: 'Số ấp đã được trang bị bộ máy tính có kết nối internet',
      denominator: 'Tổng số ấp của xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '100%', percent(1))],
    receives: culture,
    linkedTasks: ['T3'],
    reasons: {
      measure: 'The unit printed is %, the duty is one set for each ấp: so ấp are counted.',
      figure: because.level,
      move: 'Hamlets are equipped one after another; task 3 (quý III) brings it about.',
    },
  }),
];
