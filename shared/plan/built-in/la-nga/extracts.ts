import type { Extract } from '../../schema.ts';

/** The plan asks for none; C6 is what a report on administrative procedures says of files handled online. */
export const laNgaExtracts: Extract[] = [
  {
    codes: ['C6'],
    kinds: ['quarter', 'year'],
    report: 'kết quả giải quyết TTHC',
    quote:
      'Duy trì thực hiện đầy đủ các báo cáo trên Hệ thống thông tin báo cáo của tỉnh kết nối với Hệ thống thông tin báo cáo Chính phủ, Trung tâm thông tin, chỉ đạo điều hành của Chính phủ, Thủ tướng Chính phủ.',
  },
];
