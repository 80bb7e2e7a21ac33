import type { Plan } from '../../schema.ts';

/**
 * What the OCR misread, with the reading restored; every text of this plan is quoted after the rows broken over
 * pages are joined and these corrections made.
 *
 * "Công văn số 702/CĐSS", "TTGCP", "chiết xuất", "công chức,viên chức" may be slips of the plan itself and stay.
 */
export const locTanMisreadings: Plan['misreadings'] = [
  { misread: 'Phân đầu', corrected: 'Phấn đấu', where: 'Mục II.1, III.1, III.2.b' },
  { misread: 'Phần đầu', corrected: 'Phấn đấu', where: 'Phụ lục, 2.2' },
  { misread: 'đơn đốc', corrected: 'đôn đốc', where: 'Mục V.1, Phòng Văn hóa - Xã hội' },
  { misread: 'VHXX', corrected: 'VHXH', where: 'Nơi nhận' },
  { misread: 'đẫn', corrected: 'dẫn', where: 'Phụ lục, 1.2' },
  { misread: '71/NQCP', corrected: '71/NQ-CP', where: 'Phụ lục, 1.3, 4.1, 5.1, 5.2' },
  { misread: '57 NQ/TW', corrected: '57-NQ/TW', where: 'Phụ lục, 1.3, 5.1' },
  { misread: '57- NQ/TW', corrected: '57-NQ/TW', where: 'Phụ lục, 6.1, 6.2, 6.3' },
  { misread: 'CDS', corrected: 'CĐS', where: 'Phụ lục, 2.1, 2.2, 2.3' },
  { misread: 'Bộ trí', corrected: 'Bố trí', where: 'Phụ lục, 2.1' },
  {
    misread: 'có sử dụng điện thoại thông minh',
    corrected: 'có sử dụng điện thoại thông minh)',
    where: 'Phụ lục, 2.4: mất dấu ngoặc đóng',
  },
  { misread: 'doanh ngành', corrected: 'doanh nghiệp', where: 'Phụ lục, 5.2' },
  { misread: 'Trưởng áp', corrected: 'Trưởng ấp', where: 'Phụ lục, 6.3' },
  { misread: 'CNSCD', corrected: 'CNSCĐ', where: 'Phụ lục, 6.5' },
];
