import type { Conflict } from '../../schema.ts';

export const laNgaConflicts: Conflict[] = [
  {
    id: 'K06',
    codes: ['C3', 'C7'],
    quotes: [
      { where: 'Phụ lục I, C3', quote: 'Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa' },
      { where: 'Phụ lục I, C7', quote: 'Tỷ lệ hồ sơ, kết quả giải quyết TTHC được số hóa để tái sử dụng.' },
    ],
    difference: 'Hai chỉ tiêu trùng một phần: C7 là phần của C3 dùng lại được; mức phải đạt là 100% và 90%.',
    defaultDecision: 'Theo dõi riêng, có liên kết; chỉ đối chiếu C7 không lớn hơn C3 khi hai mẫu số bằng nhau.',
    effect: 'linked',
  },
  {
    id: 'K07',
    codes: ['C8', 'C9'],
    quotes: [
      {
        where: 'Phụ lục I, C8 (≥70%)',
        quote: 'Tỷ lệ dân số trưởng thành có tài khoản định danh điện tử (VNeID).',
      },
      { where: 'Phụ lục I, C9 (100%)', quote: 'Tỷ lệ người dân được định danh số' },
    ],
    difference:
      'Hai chỉ tiêu trùng một phần về định danh, nhưng khác đối tượng (dân số trưởng thành; người dân) và khác mức (≥70%; 100%).',
    defaultDecision: 'Theo dõi riêng, có liên kết; không dùng chung mẫu số.',
    effect: 'linked',
  },
  {
    id: 'K19',
    codes: [],
    quotes: [
      {
        where: 'Đoạn mở đầu',
        quote: 'Kế hoạch số 119/KH-UBND ngày 09/3/2026 của UBND tỉnh Đồng Nai',
      },
      { where: 'Mục I, đoạn thứ nhất', quote: 'Kế hoạch số 119/KH-UBND ngày 09/3/2025 của UBND tỉnh' },
    ],
    difference: 'Cùng Kế hoạch số 119/KH-UBND nhưng ghi hai ngày: 09/3/2026 và 09/3/2025.',
    defaultDecision: 'Lấy ngày 09/3/2026 (kế hoạch của năm 2026); ngày 09/3/2025 là in sai.',
    effect: 'note',
  },
  {
    id: 'K21',
    codes: [],
    quotes: [
      { where: 'Mục VI.1, đoạn thứ nhất', quote: 'Báo cáo quý trước ngày 10 tháng cuối quý' },
      { where: 'Mục VI.1, đoạn thứ nhất', quote: 'báo cáo năm trước ngày 05/12' },
    ],
    difference: 'Báo cáo năm đến hạn (trước 05/12) sớm hơn báo cáo quý IV (trước 10/12).',
    defaultDecision: 'Giữ hạn như đã in; số liệu năm là số ước.',
    effect: 'note',
  },
  {
    id: 'K22',
    codes: ['T6', 'C12'],
    quotes: [
      { where: 'Đoạn mở đầu', quote: 'Kế hoạch số 119/KH-UBND ngày 09/3/2026' },
      { where: 'Mục VI.1, đoạn thứ nhất', quote: 'Báo cáo quý trước ngày 10 tháng cuối quý' },
      { where: 'Phụ lục II, nhiệm vụ 6', quote: 'Quý I/2026' },
    ],
    difference:
      'Kế hoạch viện dẫn văn bản ngày 09/3/2026, nên hạn báo cáo quý I (trước 10/3/2026) và nhiệm vụ của quý I gần như đã qua khi ban hành.',
    defaultDecision:
      'Nhiệm vụ 6 có hạn 31/3/2026; kỳ đầu tiên phải báo cáo là kỳ đầu tiên có hạn sau ngày bắt đầu theo dõi.',
    effect: 'note',
  },
  {
    id: 'K23',
    codes: ['A3', 'T3'],
    quotes: [
      {
        where: 'Phụ lục I, A3',
        quote:
          'Trang bị cho mỗi ấp 01 bộ máy tính có kết nối internet để nâng cao năng lực số cho cán bộ và phục vụ giải quyết công việc.',
      },
      { where: 'Phụ lục II, nhiệm vụ 3', quote: 'Trang bị máy tính, máy in cho 15 ấp' },
    ],
    difference:
      'Chỉ tiêu và nhiệm vụ trùng một phần: chỉ tiêu không nêu máy in và có hạn hết năm 2026, nhiệm vụ nêu máy in và có hạn quý III/2026.',
    defaultDecision: 'Theo dõi riêng, có liên kết.',
    effect: 'linked',
  },
  {
    id: 'K24',
    codes: ['C12', 'T6', 'C13', 'T5'],
    quotes: [
      {
        where: 'Phụ lục I, C12',
        quote: 'Tỷ lệ máy tính công vụ được cài đặt, cập nhật đầy đủ phần mềm phòng chống mã độc theo quy định.',
      },
      {
        where: 'Phụ lục II, nhiệm vụ 6',
        quote:
          'Kiểm tra và triển khai cài đặt phần mềm diệt virus cho 100% máy tính cán bộ, công chức các cơ quan, đơn vị thuộc',
      },
      {
        where: 'Phụ lục I, C13',
        quote:
          'Tỷ lệ các hệ thống thông tin phê duyệt và triển khai đầy đủ phương án bảo đảm an toàn hệ thống thông tin theo cấp độ',
      },
      {
        where: 'Phụ lục II, nhiệm vụ 5',
        quote: 'Nâng cấp hệ thống mạng LAN, xây dựng hồ sơ phê duyệt đề xuất cấp độ ATTT',
      },
    ],
    difference:
      'Chỉ tiêu C12, C13 trùng một phần với nhiệm vụ 6, 5 nhưng hạn khác nhau (hết năm 2026; quý I và quý II/2026).',
    defaultDecision:
      'Theo dõi riêng, có liên kết; C12, C13 phải duy trì kể từ hạn của nhiệm vụ 6, 5, trước đó đánh giá như một mốc hoàn thành.',
    effect: 'linked',
  },
];
