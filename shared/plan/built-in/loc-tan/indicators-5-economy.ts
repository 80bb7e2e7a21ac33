import type { Indicator } from '../../schema.ts';
import { nobody, party, target, unclear } from '../parts.ts';
import { percent, perThousand } from '../readings.ts';
import { decision411, resolution71 } from './basis.ts';
import { because, row } from './row.ts';

const economy = party('Phòng Kinh tế', 'kinh-te');

export const digitalEconomy: Indicator[] = [
  row({
    code: '5.1',
    group: '5',
    name: 'Tỷ trọng kinh tế số trong GRDP',
    measure: {
      way: 'published',
      figure: 'Tỷ trọng kinh tế số trong GRDP do cơ quan cấp trên công bố',
      unit: '%',
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'year',
    targets: [target(2026, '>20%', percent(0.2, '>')), target(2030, '30%', percent(0.3))],
    leadPrinted: 'Sở KH&CN',
    receives: economy,
    coordinates: nobody,
    basis: resolution71,
    localTask:
      'Thúc đẩy số hóa trong lĩnh vực nông nghiệp, thương mại, dịch vụ tại địa phương. Phối hợp thống kê báo cáo khi có yêu cầu của cơ quan cấp trên.',
    reasons: {
      measure: 'GRDP is not compiled for a commune: only a figure published by others can be recorded.',
      figure: 'The latest published figure stands until the next one.',
      move: because.grows,
      frequency: 'Published once a year.',
    },
  }),
  row({
    code: '5.2',
    group: '5',
    name: 'Tỷ lệ doanh nghiệp công nghệ số/1.000 dân',
    measure: {
      way: 'rate',
      numerator: 'Số doanh nghiệp công nghệ số đang hoạt động trên địa bàn xã',
      denominator: 'Dân số của xã (người)',
      per: 1000,
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [
      target(2026, '01 doanh nghiệp/1.000 dân', perThousand(1, 'doanh nghiệp')),
      unclear(
        2030,
        '05 doanh nghiệp/1.000 dân',
        perThousand(5, 'doanh nghiệp'),
        'Phụ lục ghi "05 doanh nghiệp/1.000 dân", còn Mục III.3.b ghi "đến năm 2030 đạt 1/1.000 dân"; cần chọn một mức (K02).',
      ),
    ],
    leadPrinted: 'Sở KH&CN',
    receives: economy,
    coordinates: nobody,
    basis: `${resolution71}.`,
    localTask:
      'Tham mưu chính sách hỗ trợ cơ sở hạ tầng, khuyến khích các doanh nghiệp thành lập doanh nghiệp số trên địa bàn.',
    note: 'Mục III.3.b ghi "hiện tại đạt 0,36/1.000": chỉ dùng làm số liệu gốc sau khi xác nhận ngày và phạm vi tính (K02).',
    reasons: {
      measure: 'The name and the target give a number for each 1.000 inhabitants.',
      figure: because.level,
      move: because.grows,
      frequency: because.monthly,
    },
  }),
  row({
    code: '5.3',
    group: '5',
    name: 'Doanh nghiệp sử dụng hợp đồng điện tử',
    measure: {
      way: 'share',
      numerator: 'Số doanh nghiệp đã sử dụng hợp đồng điện tử',
      denominator: 'Tổng số doanh nghiệp đang hoạt động trên địa bàn xã',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [target(2026, '>80%', percent(0.8, '>')), target(2030, '100%', percent(1))],
    leadPrinted: 'Sở KH&CN',
    receives: economy,
    coordinates: nobody,
    basis: decision411,
    localTask:
      'Tuyên truyền, hướng dẫn doanh nghiệp áp dụng chữ ký số và hợp đồng điện tử trong giao dịch dân sự, kinh tế; xây dựng hệ sinh thái hỗ trợ doanh nghiệp chuyển đổi số',
    reasons: {
      measure: 'The target is a percentage, so users are counted among all active enterprises.',
      figure: because.level,
      move: because.grows,
      frequency: because.monthly,
    },
  }),
];
