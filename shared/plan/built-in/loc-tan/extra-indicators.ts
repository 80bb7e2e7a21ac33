import type { Indicator, Plan } from '../../schema.ts';
import { nobody, party, unclear } from '../parts.ts';
import { percent } from '../readings.ts';
import { because, row } from './row.ts';

const online = party('Trung tâm Phục vụ hành chính công xã', 'tt-pvhcc');
const economy = party('Phòng Kinh tế', 'kinh-te');

const economyDuties =
  'Trực tiếp chịu trách nhiệm chủ trì các chỉ tiêu thuộc nhóm Hạ tầng số và hoạt động Kinh tế số (tỷ lệ doanh nghiệp công nghệ số, thương mại điện tử, tên miền ".vn", hạ tầng cáp quang và trạm 5G)';

/** A duty that the body names without a target: only followed, nothing to judge. */
function withoutTarget(
  cells: Pick<Indicator, 'code' | 'group' | 'name' | 'measure'> & { readonly measureReason: string },
): Indicator {
  const { measureReason, ...rest } = cells;
  return row({
    ...rest,
    figure: 'as-of',
    move: 'ramp',
    frequency: 'month',
    targets: [],
    leadPrinted: '',
    receives: economy,
    coordinates: nobody,
    reasons: {
      measure: measureReason,
      figure: because.level,
      move: 'The body asks for more of it; it gives no target to judge on.',
      frequency: because.monthly,
    },
  });
}

export const locTanExtraIndicators: Plan['extraIndicators'] = [
  {
    indicator: row({
      code: 'BS1',
      group: '4',
      name: 'Tỷ lệ dịch vụ công trực tuyến toàn trình',
      measure: {
        way: 'share',
        numerator: 'Số dịch vụ công trực tuyến toàn trình',
        denominator: 'Tổng số dịch vụ công (theo Mục III.3.a) hoặc tổng số dịch vụ công trực tuyến (theo Mục III.1)',
        whole: true,
      },
      figure: 'as-of',
      move: 'ramp',
      frequency: 'month',
      targets: [
        unclear(
          2026,
          'tối thiểu 60%',
          percent(0.6),
          'Kế hoạch không ghi năm phải đạt 60% và nêu hai tổng số khác nhau; cần chọn năm và mẫu số (K03).',
        ),
        unclear(2030, '100%', percent(1), 'Kế hoạch nêu hai tổng số khác nhau; cần chọn mẫu số (K03).'),
      ],
      leadPrinted: '',
      receives: online,
      coordinates: nobody,
      note: 'Đây là tỷ lệ số dịch vụ công, khác với chỉ số 4.2 là tỷ lệ số hồ sơ.',
      reasons: {
        measure: 'Services are counted, not files: it is not 4.2.',
        figure: because.level,
        move: because.grows,
        frequency: because.monthly,
      },
    }),
    why: 'Mục III.1 và III.3.a giao mức 60% và 100% nhưng phụ lục không có dòng này (K03).',
    quote:
      'tổng số dịch vụ công trực tuyến toàn trình/tổng số dịch vụ công đạt tối thiểu 60%, trong đó đặc biệt chú trọng các dịch vụ công phát sinh nhiều hồ sơ, đến năm 2030 đạt 100%',
    whereQuoted: 'Mục III.3.a, gạch đầu dòng thứ nhất',
  },
  {
    indicator: row({
      code: 'BS2',
      group: '4',
      name: 'Tỷ lệ dịch vụ dữ liệu trên nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) đã kết nối và đưa vào sử dụng',
      measure: {
        way: 'share',
        numerator: 'Số dịch vụ dữ liệu trên NDXP đã kết nối và đưa vào sử dụng chính thức',
        denominator: 'Tổng số dịch vụ dữ liệu có trên NDXP dùng được cho xã',
        whole: true,
      },
      figure: 'as-of',
      move: 'ramp',
      frequency: 'month',
      targets: [
        unclear(
          2026,
          '100% dịch vụ dữ liệu',
          percent(1, '>=', 'dịch vụ dữ liệu'),
          'Kế hoạch không ghi năm phải đạt 100%; cần chọn năm.',
        ),
      ],
      leadPrinted: '',
      receives: party('', 'vh-xh'),
      coordinates: nobody,
      note: 'Kế hoạch không nêu đơn vị chịu trách nhiệm: tạm giao cơ quan thường trực.',
      reasons: {
        measure: 'The body asks for 100% of the data services.',
        figure: because.level,
        move: because.grows,
        frequency: because.monthly,
      },
    }),
    why: 'Mục III.1 giao mức 100% nhưng phụ lục không có dòng này.',
    quote:
      'Hoàn thành kết nối và đưa vào sử dụng chính thức 100% dịch vụ dữ liệu có trên nền tảng tích hợp, chia sẻ dữ liệu quốc gia (National Data Exchange Platform - NDXP)',
    whereQuoted: 'Mục III.1, gạch đầu dòng thứ ba',
  },
  {
    indicator: withoutTarget({
      code: 'BS3',
      group: '5',
      name: 'Số lượng tên miền ".vn"',
      measure: {
        way: 'published',
        figure: 'Số lượng tên miền ".vn" của doanh nghiệp, hộ kinh doanh trên địa bàn xã',
        unit: 'tên miền',
      },
      measureReason: 'A plain number, known from the registry of domain names.',
    }),
    why: 'Mục III.3.b và V.1 giao nhiệm vụ nhưng phụ lục không có dòng này và không có mức phải đạt.',
    quote:
      'Tăng cường truyền thông, hỗ trợ thủ tục để các doanh nghiệp đăng ký và sử dụng rộng rãi tên miền ".vn", giải quyết điểm yếu trong chỉ tiêu số lượng tên miền ".vn"',
    whereQuoted: 'Mục III.3.b, dấu cộng thứ hai',
  },
  {
    indicator: withoutTarget({
      code: 'BS4',
      group: '5',
      name: 'Tỷ lệ doanh nghiệp tham gia thương mại điện tử',
      measure: {
        way: 'share',
        numerator: 'Số doanh nghiệp có bán hàng trên sàn hoặc trang thương mại điện tử',
        denominator: 'Tổng số doanh nghiệp đang hoạt động trên địa bàn xã',
        whole: true,
      },
      measureReason: 'V.1 lists it among the ratios ("tỷ lệ") of the digital economy.',
    }),
    why: 'Mục III.3.b và V.1 giao nhiệm vụ nhưng phụ lục không có dòng này và không có mức phải đạt.',
    quote:
      'Tiếp tục triển khai các giải pháp thúc đẩy số hóa trong sản xuất, kinh doanh, thương mại điện tử để duy trì tỉ trọng kinh tế số trong GRDP ở mức cao',
    whereQuoted: 'Mục III.3.b, gạch đầu dòng thứ hai',
  },
  {
    indicator: withoutTarget({
      code: 'BS5',
      group: '1',
      name: 'Tỷ lệ hộ gia đình có kết nối cáp quang',
      measure: {
        way: 'share',
        numerator: 'Số hộ gia đình có kết nối internet cáp quang',
        denominator: 'Tổng số hộ gia đình trên địa bàn xã',
        whole: true,
      },
      measureReason: 'V.1 names only "hạ tầng cáp quang"; households reached are what a commune can count.',
    }),
    why: 'Mục V.1 giao Phòng Kinh tế nhưng phụ lục không có dòng này và không có mức phải đạt.',
    quote: economyDuties,
    whereQuoted: 'Mục V.1, Phòng Kinh tế',
  },
  {
    indicator: withoutTarget({
      code: 'BS6',
      group: '1',
      name: 'Số trạm 5G trên địa bàn',
      measure: {
        way: 'published',
        figure: 'Số trạm 5G trên địa bàn xã do doanh nghiệp viễn thông cung cấp',
        unit: 'trạm',
      },
      measureReason: 'A plain number, known from the operators.',
    }),
    why: 'Mục V.1 giao Phòng Kinh tế nhưng phụ lục không có dòng này và không có mức phải đạt.',
    quote: economyDuties,
    whereQuoted: 'Mục V.1, Phòng Kinh tế',
  },
];
