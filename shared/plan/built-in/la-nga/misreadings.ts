import type { Plan } from '../../schema.ts';

/**
 * What the OCR misread, with the reading restored; every text of this plan is quoted after these corrections.
 *
 * "Gbps/s", "của xã .", "điện tử,...các", "dịch vụ công trực của tỉnh" may be slips of the plan itself and stay.
 */
export const laNgaMisreadings: Plan['misreadings'] = [
  { misread: '$\\geq 90\\%$', corrected: '≥90%', where: 'Phụ lục I, B4' },
  { misread: '$\\geq 95\\%$', corrected: '≥95%', where: 'Phụ lục I, C2, C6' },
  { misread: '$\\geq 85\\%$', corrected: '≥85%', where: 'Phụ lục I, C5' },
  { misread: '$\\geq 70\\%$', corrected: '≥70%', where: 'Phụ lục I, C8' },
  { misread: '$\\geq 50\\%$', corrected: '≥50%', where: 'Phụ lục I, C10' },
  { misread: 'bằng thông rộng', corrected: 'băng thông rộng', where: 'Mục III.3' },
  { misread: 'các cơ qua, đơn vị', corrected: 'các cơ quan, đơn vị', where: 'Mục III.3' },
  { misread: 'do tinh tổ chức', corrected: 'do tỉnh tổ chức', where: 'Mục III.7' },
  { misread: 'CBCCVN', corrected: 'CBCCVC', where: 'Mục IV.1' },
  { misread: 'VHXX', corrected: 'VHXH', where: 'Nơi nhận' },
];
