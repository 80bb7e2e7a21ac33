import type { Conflict } from '../../schema.ts';

/** Where two places give different targets or totals. */
export const targetConflicts: Conflict[] = [
  {
    id: 'K01',
    codes: ['6.3'],
    quotes: [
      {
        where: 'Mục III.3.c, gạch đầu dòng thứ hai',
        quote:
          'Triển khai chiến dịch phổ cập chữ ký số cá nhân cho người dân và doanh nghiệp, nâng tỉ lệ này lên mức tối thiểu 50% trong năm 2026',
      },
      { where: 'Phụ lục, 6.3, cột "Chỉ số"', quote: 'Tỷ lệ dân số trưởng thành có chữ ký số cá nhân' },
      { where: 'Phụ lục, 6.3, cột "Năm 2026"', quote: '>30%' },
    ],
    difference:
      'Phần nội dung yêu cầu tối thiểu 50% trong năm 2026 đối với người dân và doanh nghiệp; phụ lục ghi trên 30% dân số trưởng thành.',
    defaultDecision: 'Theo dõi theo phụ lục (trên 30% dân số trưởng thành); cảnh báo nêu cả mức 50%.',
    effect: 'appendix',
  },
  {
    id: 'K02',
    codes: ['5.2'],
    quotes: [
      {
        where: 'Mục III.3.b, dấu cộng thứ nhất',
        quote:
          'nâng cao chỉ tiêu tỉ lệ doanh nghiệp công nghệ số đến năm 2030 đạt 1/1.000 dân (hiện tại đạt 0,36/1.000)',
      },
      { where: 'Phụ lục, 5.2, cột "Đến năm 2030"', quote: '05 doanh nghiệp/1.000 dân' },
      { where: 'Phụ lục, 5.2, cột "Năm 2026"', quote: '01 doanh nghiệp/1.000 dân' },
    ],
    difference:
      'Phần nội dung ghi đến năm 2030 mới đạt 1 doanh nghiệp/1.000 dân; phụ lục ghi mức đó cho năm 2026 và 05 doanh nghiệp/1.000 dân cho năm 2030.',
    defaultDecision:
      'Năm 2026 theo dõi theo phụ lục; năm 2030 chờ làm rõ chỉ tiêu; mức 0,36 chỉ dùng làm số liệu gốc khi đã xác nhận ngày và phạm vi.',
    effect: 'undetermined',
  },
  {
    id: 'K03',
    codes: ['BS1'],
    quotes: [
      {
        where: 'Mục III.1, gạch đầu dòng thứ nhất',
        quote:
          'Phấn đấu tỉ lệ dịch vụ công trực tuyến toàn trình đạt tối thiểu 60% trên tổng số dịch vụ công trực tuyến toàn xã, đến năm 2030 đạt 100%',
      },
      {
        where: 'Mục III.3.a, gạch đầu dòng thứ nhất',
        quote:
          'tổng số dịch vụ công trực tuyến toàn trình/tổng số dịch vụ công đạt tối thiểu 60%, trong đó đặc biệt chú trọng các dịch vụ công phát sinh nhiều hồ sơ, đến năm 2030 đạt 100%',
      },
    ],
    difference:
      'Cùng mức 60% rồi 100% nhưng tính trên hai tổng số khác nhau (dịch vụ công trực tuyến; toàn bộ dịch vụ công), và phụ lục không có dòng này.',
    defaultDecision: 'Đưa ra thành chỉ tiêu bổ sung, mặc định không theo dõi; không thay cho chỉ số 4.2.',
    effect: 'note',
  },
  {
    id: 'K08',
    codes: ['4.1', '4.2'],
    quotes: [
      {
        where: 'Phụ lục, 4.1, cột "Chỉ số"',
        quote: 'Tỷ lệ sử dụng dịch vụ công trực tuyến của người dân và doanh nghiệp',
      },
      { where: 'Phụ lục, 4.2, cột "Chỉ số"', quote: 'Tỷ lệ hồ sơ trực tuyến toàn trình' },
    ],
    difference:
      'Hai chỉ số trùng một phần: hồ sơ trực tuyến toàn trình cũng là hồ sơ trực tuyến, nhưng mục tiêu năm 2026 là 100% và 30%.',
    defaultDecision: 'Theo dõi riêng, có liên kết; chỉ đối chiếu 4.2 không lớn hơn 4.1 khi hai mẫu số bằng nhau.',
    effect: 'linked',
  },
];
