import type { Indicator } from '../../schema.ts';
import { everyUnit, party, target } from '../parts.ts';
import { percent } from '../readings.ts';
import { because, row } from './row.ts';

const allUnits = everyUnit('Các cơ quan, đơn vị');
const publicService = party('Trung tâm phục vụ hành chính công', 'tt-pvhcc');
const allResults = 'Tổng số hồ sơ, kết quả giải quyết thủ tục hành chính trong kỳ';

/** C1-C7: documents and files, counted where they are handled. */
export const files: Indicator[] = [
  row({
    code: 'C1',
    name: 'Tỉ lệ văn bản được ký số/tổng số văn bản phát hành (trừ văn bản mật).',
    measure: {
      way: 'share',
      numerator: 'Số văn bản phát hành được ký số (trừ văn bản mật)',
      denominator: 'Tổng số văn bản phát hành trong kỳ (trừ văn bản mật)',
      whole: true,
    },
    figure: 'in-period',
    move: 'ramp',
    targets: [target(2026, '98%', percent(0.98))],
    receives: allUnits,
    note: 'Mỗi đơn vị nhập phần của mình; toàn xã = tổng tử số/tổng mẫu số.',
    reasons: {
      measure: 'The name gives both parts; every unit reports its own and the parts are summed.',
      figure: because.flow,
      move: because.grows,
    },
  }),
  row({
    code: 'C2',
    name: 'Tỷ lệ văn bản được xử lý/tổng số văn bản được giao chủ trì hoặc phối hợp trên phần mềm quản lý văn bản điều hành của cơ quan, đơn vị.',
    measure: {
      way: 'share',
      numerator: 'Số văn bản được giao đã xử lý trên phần mềm quản lý văn bản điều hành',
      denominator: 'Tổng số văn bản được giao chủ trì hoặc phối hợp trong kỳ trên phần mềm quản lý văn bản điều hành',
      whole: true,
    },
    figure: 'in-period',
    move: 'ramp',
    targets: [target(2026, '≥95%', percent(0.95))],
    receives: allUnits,
    note: 'Mỗi đơn vị nhập phần của mình; toàn xã = tổng tử số/tổng mẫu số.',
    reasons: {
      measure: 'The name gives both parts; every unit reports its own and the parts are summed.',
      figure: because.flow,
      move: because.grows,
    },
  }),
  row({
    code: 'C3',
    name: 'Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
    measure: {
      way: 'share',
      numerator: 'Số hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
      denominator: allResults,
      whole: true,
    },
    figure: 'in-period',
    move: 'ramp',
    targets: [target(2026, '100%', percent(1))],
    receives: publicService,
    linkedTasks: ['T4'],
    reasons: {
      measure: 'A ratio of files and results.',
      figure: because.flow,
      move: because.grows,
    },
  }),
  row({
    code: 'C4',
    name: 'Tỷ lệ dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính có đủ điều kiện',
    measure: {
      way: 'share',
      numerator: 'Số dịch vụ công trực tuyến toàn trình',
      denominator: 'Tổng số thủ tục hành chính có đủ điều kiện',
      whole: true,
    },
    figure: 'as-of',
    move: 'ramp',
    targets: [target(2026, '100%', percent(1))],
    receives: publicService,
    reasons: {
      measure: 'The name gives both parts: services among procedures, not files.',
      figure: because.level,
      move: because.grows,
    },
  }),
  row({
    code: 'C5',
    name: 'Tỷ lệ TTHC có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
    measure: {
      way: 'share',
      numerator:
        'Số hồ sơ TTHC có yêu cầu nghĩa vụ tài chính được thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
      denominator: 'Tổng số hồ sơ TTHC có yêu cầu nghĩa vụ tài chính trong kỳ',
      whole: true,
    },
    figure: 'in-period',
    move: 'ramp',
    targets: [target(2026, '≥85%', percent(0.85))],
    receives: publicService,
    reasons: {
      measure: 'The name says procedures (TTHC); what is paid, and what the portal counts, is a file.',
      figure: because.flow,
      move: because.grows,
    },
  }),
  row({
    code: 'C6',
    name: 'Tỷ lệ hồ sơ thủ tục hành chính xử lý trực tuyến.',
    measure: {
      way: 'share',
      numerator: 'Số hồ sơ thủ tục hành chính được xử lý trực tuyến',
      denominator: 'Tổng số hồ sơ thủ tục hành chính đã xử lý trong kỳ',
      whole: true,
    },
    figure: 'in-period',
    move: 'ramp',
    targets: [target(2026, '≥95%', percent(0.95))],
    receives: publicService,
    reasons: {
      measure: 'A ratio of files; those handled online among all handled.',
      figure: because.flow,
      move: because.grows,
    },
  }),
  row({
    code: 'C7',
    name: 'Tỷ lệ hồ sơ, kết quả giải quyết TTHC được số hóa để tái sử dụng.',
    measure: {
      way: 'share',
      numerator: 'Số hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa để tái sử dụng',
      denominator: allResults,
      whole: true,
    },
    figure: 'in-period',
    move: 'ramp',
    targets: [target(2026, '90%', percent(0.9))],
    receives: publicService,
    linkedTasks: ['T4'],
    reasons: {
      measure: 'A part of what C3 counts: only what can be used again.',
      figure: because.flow,
      move: because.grows,
    },
  }),
];
