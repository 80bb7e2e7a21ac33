import type { Task } from '../../schema.ts';
import { everyUnit, party } from '../parts.ts';

const everyoneConcerned = everyUnit('Các cơ quan, đơn vị liên quan');
const everyoneConcernedStop = everyUnit('Các cơ quan, đơn vị liên quan.');
const culture = party('Phòng VH-XH', 'vh-xh');
const office = party('Văn phòng HĐND&UBND', 'van-phong');

/** Phụ lục II. */
export const laNgaTasks: Task[] = [
  {
    id: 'T1',
    printedNumber: '1',
    name: 'Đẩy mạnh truyền thông về chuyển đổi số trên các nền tảng truyền thông của xã .',
    leads: party('Trung tâm dịch vụ tổng hợp xã', 'tt-dvth'),
    coordinates: everyoneConcernedStop,
    printedTime: 'Thường xuyên',
    due: null,
    linkedIndicators: [],
    note: null,
  },
  {
    id: 'T2',
    printedNumber: '2',
    name: 'Cử cho cán bộ, công chức, viên chức, tổ công nghệ số cộng đồng tham dự các lớp tập huấn, bồi dưỡng kiến thức, kỹ năng về chuyển đổi số, ứng dụng trí tuệ nhân tạo.',
    leads: culture,
    coordinates: everyoneConcernedStop,
    printedTime: 'Năm 2026',
    due: '2026-12-31',
    linkedIndicators: ['B2', 'B3'],
    note: null,
  },
  {
    id: 'T3',
    printedNumber: '3',
    name: 'Trang bị máy tính, máy in cho 15 ấp',
    leads: culture,
    coordinates: party('Các ấp', 'cac-ap'),
    printedTime: 'Quý III/2026',
    due: '2026-09-30',
    linkedIndicators: ['A3'],
    note: null,
  },
  {
    id: 'T4',
    printedNumber: '4',
    name: 'Thực hiện các nhiệm vụ, sắp xếp, số hóa hồ sơ, phần mềm, Cổng thông tin điện tử,...các nhiệm vụ phát sinh',
    leads: culture,
    coordinates: everyoneConcerned,
    printedTime: 'Năm 2026',
    due: '2026-12-31',
    linkedIndicators: ['C3', 'C7'],
    note: null,
  },
  {
    id: 'T5',
    printedNumber: '5',
    name: 'Nâng cấp hệ thống mạng LAN, xây dựng hồ sơ phê duyệt đề xuất cấp độ ATTT',
    leads: office,
    coordinates: everyoneConcerned,
    printedTime: 'Quý II/2026',
    due: '2026-06-30',
    linkedIndicators: ['C13'],
    note: null,
  },
  {
    id: 'T6',
    printedNumber: '6',
    name: 'Kiểm tra và triển khai cài đặt phần mềm diệt virus cho 100% máy tính cán bộ, công chức các cơ quan, đơn vị thuộc',
    leads: office,
    coordinates: everyoneConcerned,
    printedTime: 'Quý I/2026',
    due: '2026-03-31',
    linkedIndicators: ['C12'],
    note: 'Bản kế hoạch in thiếu phần cuối sau chữ "thuộc"; giữ nguyên như in.',
  },
  {
    id: 'T7',
    printedNumber: '7',
    name: 'Xây dựng thí điểm ít nhất 01 ấp thông minh',
    leads: office,
    coordinates: everyoneConcerned,
    printedTime: 'Năm 2026',
    due: '2026-12-31',
    linkedIndicators: [],
    note: null,
  },
  {
    id: 'T8',
    printedNumber: '8',
    name: 'Số hóa các di tích đã được xếp hạng cấp quốc gia, quốc gia đặc biệt',
    leads: culture,
    coordinates: everyoneConcerned,
    printedTime: 'Năm 2026',
    due: '2026-12-31',
    linkedIndicators: [],
    note: null,
  },
];
