import type { Extract } from '../../schema.ts';

/** III.4.2. */
export const locTanExtracts: Extract[] = [
  {
    codes: ['4.2'],
    kinds: ['week', 'month'],
    report: 'kết quả giải quyết thủ tục hành chính',
    quote:
      'đưa tỉ lệ hồ sơ trực tuyến toàn trình vào báo cáo tuần, báo cáo tháng về kết quả giải quyết thủ tục hành chính để đôn đốc, nhắc nhở các cơ quan, đơn vị thực hiện',
  },
];
