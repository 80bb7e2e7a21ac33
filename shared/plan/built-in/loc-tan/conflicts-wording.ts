import type { Conflict } from '../../schema.ts';

/** Where the wording of one duty differs from place to place. */
export const wordingConflicts: Conflict[] = [
  {
    id: 'K13',
    codes: ['2.1', '2.2'],
    quotes: [
      {
        where: 'Mục III.2.b, gạch đầu dòng thứ nhất',
        quote:
          'Phấn đấu có tối thiểu 1-2 cán bộ công chức, viên chức chuyên trách về công nghệ thông tin, chuyển đổi số; 01 cán bộ chuyên trách về an toàn thông tin mạng',
      },
      {
        where: 'Phụ lục, 2.2, cột "Năm 2026"',
        quote: 'Phấn đấu đạt 8% tổng số cán bộ, công chức,viên chức',
      },
      { where: 'Phụ lục, 2.1, cột "Năm 2026"', quote: 'Bố trí cán bộ chuyên trách CNTT, CĐS' },
    ],
    difference:
      'Phần nội dung ghi số người (1-2 cán bộ và 01 cán bộ an toàn thông tin); phụ lục ghi 8% tổng số cán bộ, công chức, viên chức.',
    defaultDecision: 'Theo dõi 2.2 theo mức 8% của phụ lục; số người ở phần nội dung là ghi chú.',
    effect: 'note',
  },
  {
    id: 'K14',
    codes: ['4.4'],
    quotes: [
      { where: 'Phụ lục, 4.4, cột "Năm 2026"', quote: 'Đạt trên 1%' },
      {
        where: 'Phụ lục, 4.4, cột "Nhiệm vụ thực hiện tại địa phương"',
        quote: 'thường là tối thiểu 1% tổng chi ngân sách nhà nước',
      },
    ],
    difference: 'Mục tiêu ghi "trên 1%" (1% là chưa đạt); nhiệm vụ ghi "tối thiểu 1%" (1% là đạt).',
    defaultDecision: 'Đánh giá theo mục tiêu: phải lớn hơn 1%.',
    effect: 'appendix',
  },
  {
    id: 'K15',
    codes: ['2.4', '6.5'],
    quotes: [
      { where: 'Phụ lục, 2.4, cột "Chỉ số"', quote: 'Số lượng người dân được phổ cập kỹ năng số' },
      {
        where: 'Phụ lục, 6.5, cột "Chỉ số"',
        quote: 'Tỷ lệ người dân biết kỹ năng về công nghệ thông tin và truyền thông',
      },
    ],
    difference:
      'Hai chỉ số trùng một phần về kỹ năng số của người dân, nhưng khác đối tượng (công dân đủ điều kiện; người dân) và khác mức (100%; trên 70%).',
    defaultDecision: 'Theo dõi riêng, có liên kết; không dùng chung mẫu số.',
    effect: 'linked',
  },
  {
    id: 'K16',
    codes: ['3.1', '3.2', '3.3'],
    quotes: [
      {
        where: 'Phụ lục, 3.1, cột "Năm 2026"',
        quote: '100% hệ thống thông tin được phê duyệt cấp độ',
      },
      {
        where: 'Phụ lục, 3.2, cột "Năm 2026"',
        quote: '100% hệ thống thông tin được phê duyệt cấp độ',
      },
      {
        where: 'Phụ lục, 3.3, cột "Năm 2026"',
        quote: '100% hệ thống thông tin được phê duyệt cấp độ',
      },
    ],
    difference: 'Ba chỉ số khác nhau (phê duyệt, triển khai, kiểm tra) nhưng ghi cùng một mục tiêu năm 2026.',
    defaultDecision:
      '3.1 tính trên tất cả hệ thống thông tin; 3.2 và 3.3 tính trên các hệ thống đã được phê duyệt cấp độ.',
    effect: 'note',
  },
  {
    id: 'K17',
    codes: ['3.3'],
    quotes: [
      {
        where: 'Mục III.2.c, gạch đầu dòng thứ nhất',
        quote: 'kiểm tra, đánh giá an toàn thông tin định kỳ hàng năm cho 100% hệ thống thông tin tại xã',
      },
      {
        where: 'Phụ lục, 3.3, cột "Năm 2026"',
        quote: '100% hệ thống thông tin được phê duyệt cấp độ',
      },
    ],
    difference:
      'Phần nội dung yêu cầu kiểm tra, đánh giá tất cả hệ thống thông tin; phụ lục chỉ tính các hệ thống được phê duyệt cấp độ.',
    defaultDecision: 'Tính 3.3 trên các hệ thống đã được phê duyệt cấp độ.',
    effect: 'note',
  },
  {
    id: 'K18',
    codes: [],
    quotes: [
      {
        where: 'Mục II.1, gạch đầu dòng thứ hai',
        quote: 'Phấn đấu hoàn thành 100% các chỉ tiêu do UBND thành phố giao',
      },
      {
        where: 'Mục I.2, gạch đầu dòng thứ nhất',
        quote: 'Kế hoạch số 154/KH-UBND ngày 26/3/2026 của UBND tỉnh Đồng Nai',
      },
    ],
    difference: 'Cùng một cơ quan cấp trên được gọi khi là tỉnh Đồng Nai, khi là thành phố Đồng Nai.',
    defaultDecision: 'Coi là một cơ quan; giữ nguyên cách ghi ở từng chỗ.',
    effect: 'note',
  },
];
