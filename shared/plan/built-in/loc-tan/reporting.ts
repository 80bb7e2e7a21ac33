import type { Plan } from '../../schema.ts';
import { locTanExtracts } from './extracts.ts';

/** V.3; the cut-off is that of Nghị định 09/2019/NĐ-CP, Điều 12: from the 15th of the month before to the 14th. */
export const locTanReporting: Plan['reporting'] = {
  units: [
    {
      kind: 'month',
      deadline: { monthOfPeriod: 1, day: 18, inclusive: false },
      cutOff: { rule: 'day', monthOfPeriod: 1, day: 14 },
      estimated: false,
    },
  ],
  upward: [
    {
      kind: 'month',
      deadline: { monthOfPeriod: 1, day: 20, inclusive: false },
      addressees: ['Sở Khoa học và Công nghệ'],
    },
  ],
  extracts: locTanExtracts,
  quotes: [
    'Các cơ quan, đơn vị được phân công chủ trì và phối hợp thực hiện nhiệm vụ có trách nhiệm nghiêm túc tổ chức thực hiện, chịu trách nhiệm trước Chủ tịch UBND xã về chỉ tiêu, điểm số của các nhiệm vụ được giao.',
    'Định kỳ hàng tháng các cơ quan, đơn vị gửi báo cáo tình hình, kết quả triển khai (kèm tài liệu kiểm chứng) về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 18 hằng tháng.',
    'Giao Phòng Văn hóa - Xã hội tổng hợp, tham mưu Chủ tịch UBND xã ký ban hành báo cáo định kỳ gửi về Sở Khoa học và Công nghệ trước ngày 20 hằng tháng để tổng hợp, báo cáo Chủ tịch UBND tỉnh đánh giá điểm số DTI theo đúng quy định.',
  ],
  clerkUnit: 'vh-xh',
};

export const locTanSignature: Plan['signature'] = {
  lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  signer: 'Nguyễn Sĩ Quân',
  recipients: [
    'UBND thành phố;',
    'Sở KH&CN;',
    'TT.ĐU, TT.HĐND xã;',
    'CT, các PCT. UBND xã;',
    'BTT. UBMTTQVN xã;',
    'Các cơ quan, đơn vị;',
    'LĐVP, CVVP;',
    'Lưu: VT, VHXH.',
  ],
};
