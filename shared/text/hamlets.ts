import { statusLooks } from './status.ts';

/** The sheet of hamlets, in the words that people read there; `settlement`: ấp, thôn, khu phố … */
export const hamletTexts = {
  title: (settlement: string): string => `SỐ LIỆU THEO TỪNG ${settlement.toUpperCase()}`,
  notice: (settlement: string): string =>
    `Mỗi ${settlement} một dòng cho mỗi kỳ. Ghi cả tử số và mẫu số; chưa có thì để trống, không ghi 0. Tổng tự chuyển sang trang của đơn vị.`,
  numerator: (code: string, counted: string): string => `${code}. Tử số: ${counted}`,
  denominator: (code: string, counted: string): string => `${code}. Mẫu số: ${counted}`,
  figure: 'Chỉ gõ con số. Chưa có số liệu thì để trống; không gõ 0 thay cho chưa có.',
  name: 'Ghi tên, ví dụ: Ấp 1.',
  unnamed: (settlement: string, number: number): string => `${settlement} thứ ${number}`,
  complete: `${statusLooks.met.symbol} Đủ`,
  partial: `${statusLooks['at-risk'].symbol} Chưa đủ`,
  nothing: `${statusLooks['no-data'].symbol} Chưa có số liệu`,
} as const;
