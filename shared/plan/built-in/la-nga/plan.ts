import type { Plan } from '../../schema.ts';
import { nobody, party, target } from '../parts.ts';
import { countOf } from '../readings.ts';
import { laNgaConflicts } from './conflicts.ts';
import { laNgaExtracts } from './extracts.ts';
import { infrastructure } from './indicators-a-infrastructure.ts';
import { people } from './indicators-b-people.ts';
import { files } from './indicators-c-files.ts';
import { peopleAndSystems } from './indicators-c-people-and-systems.ts';
import { laNgaMisreadings } from './misreadings.ts';
import { laNgaTasks } from './tasks.ts';
import { laNgaGroups, laNgaUnits } from './units.ts';

/** VI.1; "trước ngày 10" leaves day 10 out, and figures are counted to the day before it and marked as estimates. */
const reporting: Plan['reporting'] = {
  units: [
    {
      kind: 'quarter',
      deadline: { monthOfPeriod: 3, day: 10, inclusive: false },
      cutOff: { rule: 'before-deadline', days: 0 },
      estimated: true,
    },
    {
      kind: 'year',
      deadline: { monthOfPeriod: 12, day: 5, inclusive: false },
      cutOff: { rule: 'before-deadline', days: 0 },
      estimated: true,
    },
  ],
  upward: [
    { kind: 'quarter', deadline: null, addressees: ['Đảng ủy', 'UBND xã', 'UBND tỉnh'] },
    { kind: 'year', deadline: null, addressees: ['Đảng ủy', 'UBND xã', 'UBND tỉnh'] },
  ],
  extracts: laNgaExtracts,
  quotes: [
    'Định kỳ báo cáo kết quả thực hiện (Báo cáo quý trước ngày 10 tháng cuối quý, báo cáo năm trước ngày 05/12) gửi về Phòng Văn hóa - Xã hội để tổng hợp, báo cáo Đảng ủy, UBND xã, UBND tỉnh theo quy định.',
  ],
  clerkUnit: 'vh-xh',
};

const extraIndicators: Plan['extraIndicators'] = [
  {
    indicator: {
      code: 'BS1',
      printedNumber: 'BS1',
      group: 'A',
      name: 'Mạng internet tốc độ cao tại nhà văn hóa ấp',
      printedUnit: null,
      measure: {
        way: 'count-of',
        numerator: 'Số nhà văn hóa ấp đã có mạng internet tốc độ cao',
        denominator: 'Tổng số nhà văn hóa ấp của xã',
        whole: true,
      },
      figure: 'as-of',
      move: 'hold',
      frequency: 'quarter',
      targets: [target(2026, '15/15 nhà văn hóa ấp', countOf(15, 15, 'nhà văn hóa ấp'))],
      leadPrinted: '',
      receives: party('', 'vh-xh'),
      coordinates: nobody,
      basis: null,
      localTask: null,
      note: 'Kế hoạch không nêu đơn vị chịu trách nhiệm: tạm giao cơ quan theo dõi kế hoạch.',
      linkedTasks: [],
      holdsFrom: null,
      evidenceRequired: false,
      byHamlet: false,
      reasons: {
        measure: 'The body prints it as x/y houses.',
        figure: 'It says how things stand on a day, whatever the period.',
        move: 'The body says "duy trì, bổ sung": it must hold whenever it is looked at.',
        frequency: 'VI.1 asks every unit for a report each quarter.',
      },
    },
    why: 'Mục III.3 giao nhiệm vụ nhưng phụ lục không có dòng này.',
    quote:
      'Duy trì, bổ sung lắp đặt mạng internet tốc độ cao tại 15/15 nhà văn hóa ấp, trang bị máy vi tính, máy in cho các ấp trên địa bàn xã.',
    whereQuoted: 'Mục III.3, gạch đầu dòng thứ ba',
  },
];

/** Kế hoạch chuyển đổi số trong cơ quan, đơn vị xã La Ngà năm 2026. */
export const laNga: Plan = {
  id: 'la-nga',
  title: 'Kế hoạch Chuyển đổi số trong cơ quan, đơn vị xã La Ngà năm 2026',
  commune: { name: 'La Ngà', level: 'xã', province: 'Đồng Nai', settlement: 'ấp', settlements: 15 },
  document: {
    number: 'Số: /KH-UBND',
    dateline: 'La Ngà, ngày tháng năm 2026',
    about: 'Chuyển đổi số trong cơ quan, đơn vị xã La Ngà năm 2026',
  },
  years: [2026],
  legalBasis: [
    'Thực hiện Kế hoạch số 119/KH-UBND ngày 09/3/2026 của UBND tỉnh Đồng Nai về Kế hoạch chuyển đổi số trong các cơ quan nhà nước tỉnh Đồng Nai năm 2026;',
    'Kế hoạch của Ban Thường vụ Đảng ủy xã và UBND xã về việc thực hiện Nghị quyết 57-NQ/TW của Bộ Chính trị.',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
  ],
  appendixTitle: [
    'PHỤ LỤC I: CÁC CHỈ TIÊU CHỦ YẾU VỀ CHUYỂN ĐỔI SỐ NĂM 2026',
    'PHỤ LỤC II: DANH MỤC NHIỆM VỤ THỰC HIỆN CHUYỂN ĐỔI SỐ NĂM 2026',
  ],
  groups: laNgaGroups,
  units: laNgaUnits,
  indicators: [...infrastructure, ...people, ...files, ...peopleAndSystems],
  extraIndicators,
  tasks: laNgaTasks,
  conflicts: laNgaConflicts,
  crossChecks: [{ code: 'C7', atMost: 'C3', why: 'Số hóa để tái sử dụng là một phần của số hóa (K06).' }],
  reporting,
  signature: {
    lines: ['CHỦ TỊCH'],
    signer: 'Thái Bình Dương',
    recipients: [
      'Sở Khoa học và Công nghệ (b/c);',
      'TT Đảng ủy xã;',
      'Chủ tịch, các Phó Chủ tịch UBND xã;',
      'Các cơ quan chuyên môn thuộc UBND xã;',
      'Công an, Ban CHQS xã;',
      'UBMTTQVN, các tổ chức chính trị - xã hội xã;',
      'Các trường học trên địa bàn xã;',
      'Các doanh nghiệp Viễn thông khu vực;',
      'Các doanh nghiệp trên địa bàn xã;',
      'Trưởng các ấp;',
      'Lưu: VT, VHXH (Kim Anh)',
    ],
  },
  misreadings: laNgaMisreadings,
};
