import type { Conflict } from '../../schema.ts';

/** Where the body and the appendix name different units. */
export const unitConflicts: Conflict[] = [
  {
    id: 'K09',
    codes: ['6.2'],
    quotes: [
      {
        where: 'Mục V.1, Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND',
        quote:
          'Trực tiếp chịu trách nhiệm triển khai các chỉ tiêu thuộc nhóm Xã hội số (phổ cập kỹ năng số, tài khoản thanh toán trực tuyến)',
      },
      { where: 'Phụ lục, 6.2, cột "Cơ quan, đơn vị tiếp nhận triển khai"', quote: 'Phòng Kinh tế' },
    ],
    difference:
      'Phần nội dung giao tài khoản thanh toán trực tuyến cho Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND; phụ lục giao Phòng Kinh tế.',
    defaultDecision: 'Theo phụ lục: Phòng Kinh tế nhập số liệu, Phòng VH-XH phối hợp.',
    effect: 'appendix',
  },
  {
    id: 'K10',
    codes: ['1.1', '1.2', '1.3'],
    quotes: [
      {
        where: 'Mục V.1, Phòng Kinh tế',
        quote: 'Trực tiếp chịu trách nhiệm chủ trì các chỉ tiêu thuộc nhóm Hạ tầng số và hoạt động Kinh tế số',
      },
      {
        where: 'Mục V.1, Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND',
        quote: 'ứng dụng các nền tảng số dùng chung',
      },
      { where: 'Phụ lục, 1.1 và 1.3, cột "Cơ quan, đơn vị tiếp nhận triển khai"', quote: 'Phòng VH-XH' },
      { where: 'Phụ lục, 1.2, cột "Cơ quan, đơn vị tiếp nhận triển khai"', quote: 'Văn phòng HĐND và UBND' },
    ],
    difference:
      'Phần nội dung giao nhóm Hạ tầng số cho Phòng Kinh tế; phụ lục giao 1.1, 1.3 cho Phòng VH-XH và 1.2 cho Văn phòng HĐND và UBND.',
    defaultDecision: 'Theo phụ lục.',
    effect: 'appendix',
  },
  {
    id: 'K11',
    codes: ['4.4'],
    quotes: [
      {
        where: 'Mục V.1, Trung tâm Phục vụ hành chính công xã',
        quote:
          'Trực tiếp chịu trách nhiệm chủ trì thực hiện và nâng cao điểm số đối với toàn bộ các chỉ tiêu thuộc nhóm hoạt động Chính quyền số',
      },
      { where: 'Phụ lục, 4.4, cột "Cơ quan, đơn vị tiếp nhận triển khai"', quote: 'Phòng Kinh tế' },
    ],
    difference:
      'Phần nội dung giao toàn bộ nhóm Chính quyền số cho Trung tâm Phục vụ hành chính công; phụ lục giao 4.4 cho Phòng Kinh tế.',
    defaultDecision: 'Theo phụ lục: Phòng Kinh tế nhập số liệu.',
    effect: 'appendix',
  },
  {
    id: 'K12',
    codes: ['3.1', '3.2', '3.3', '6.1', '6.4'],
    quotes: [
      { where: 'Mục V.2, tiêu đề', quote: 'Các cơ quan, đơn vị phối hợp' },
      {
        where: 'Mục V.2, Công an xã',
        quote:
          'Chủ trì và chịu trách nhiệm hướng dẫn công dân từ 14 tuổi trở lên kích hoạt tài khoản định danh điện tử VNeID mức độ 2; phối hợp rà soát, đảm bảo tỷ lệ an toàn thông tin, an ninh mạng cho hệ thống thông tin của xã',
      },
      {
        where: 'Mục V.2, Trạm Y tế xã',
        quote:
          'Chủ động thực hiện liên thông dữ liệu khám chữa bệnh để nâng cao tỷ lệ người dân có Sổ sức khỏe điện tử',
      },
      {
        where: 'Mục V.1, Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND',
        quote: 'Trực tiếp chịu trách nhiệm triển khai các chỉ tiêu thuộc nhóm Xã hội số',
      },
      {
        where: 'Phụ lục, 3.1-3.3, cột "Cơ quan, đơn vị tiếp nhận triển khai"',
        quote: 'Công an xã, Văn phòng HĐND và UBND',
      },
      { where: 'Phụ lục, 6.1, cột "Cơ quan, đơn vị tiếp nhận triển khai"', quote: 'Công an xã' },
      { where: 'Phụ lục, 6.4, cột "Cơ quan, đơn vị tiếp nhận triển khai"', quote: 'Trạm y tế' },
    ],
    difference:
      'Phần nội dung xếp Công an xã, Trạm Y tế vào các đơn vị phối hợp và giao nhóm Xã hội số cho Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND; phụ lục ghi Công an xã, Trạm y tế là đơn vị tiếp nhận.',
    defaultDecision: 'Theo phụ lục: Công an xã nhập 3.1, 3.2, 3.3, 6.1; Trạm Y tế nhập 6.4.',
    effect: 'appendix',
  },
];
