import type { PlainDate } from '../calendar/plain-date.ts';
import { formatNumber } from '../number/vi-number.ts';
import { dateName } from './period-name.ts';
import { statusLooks } from './status.ts';

/** Headings of the tables of counts. */
export function countHeadings(by: 'group' | 'enterers'): Readonly<Record<string, string>> {
  const look = (status: keyof typeof statusLooks, name = statusLooks[status].name.vi): string =>
    `${statusLooks[status].symbol} ${name}`;
  return {
    stt: 'Stt',
    name: by === 'group' ? 'Nhóm chỉ tiêu' : 'Đơn vị',
    total: 'Số chỉ tiêu',
    met: look('met'),
    onTrack: look('on-track'),
    atRisk: look('at-risk', 'Nguy cơ chậm'),
    lagging: look('lagging', 'Chậm'),
    noData: look('no-data'),
    other: 'Khác',
    sent: 'Gửi đúng hạn',
  };
}

/** The page for the chairman, in the words that stand there. */
export const boardTexts = {
  title: (year: number): string => `TỔNG QUAN THỰC HIỆN CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM ${year}`,
  groups: '1. Theo nhóm chỉ tiêu',
  units: '2. Theo đơn vị (xếp theo tỷ lệ chỉ tiêu của đơn vị đã đạt, rồi theo số kỳ gửi đúng hạn)',
  urgent: '3. Năm chỉ tiêu cần xử lý trước',
  conflicts: '4. Điểm chưa thống nhất trong kế hoạch, chờ quyết định',
  remark: 'Nhận định',
  what: 'Chỉ tiêu (đơn vị)',
  why: 'Vì sao, cần làm gì',
  total: 'Tổng số',
  chart: 'Số chỉ tiêu theo đánh giá, từng nhóm',
  chartAlt:
    'Biểu đồ thanh: mỗi nhóm chỉ tiêu có bao nhiêu chỉ tiêu đạt, đúng tiến độ, nguy cơ chậm, chậm và chưa có số liệu.',
  note: '"Chưa có số liệu" gồm cả quá hạn báo cáo. "Khác": chờ làm rõ chỉ tiêu, không phát sinh, hoặc cần kiểm tra lại số đã nhập.',
  notYet: 'Chọn "Cập nhật đánh giá" để có nhận định.',
  noneUrgent: 'Không có chỉ tiêu nào chậm hoặc có nguy cơ chậm.',
  noConflict: 'Không còn điểm nào chờ quyết định.',
  more: (count: number): string => `và ${count} điểm khác ở trang Cấu hình, mục VII`,
  sent: (onTime: number, all: number): string => (all === 0 ? 'chưa đến hạn' : `${onTime}/${all} kỳ`),
} as const;

/** The day of judgement, and how long it is to the end of the year.
 *  dayLine('2026-12-03', 2026, 28) //=> 'Đánh giá đến ngày 03/12/2026; còn 28 ngày đến hết ngày 31/12/2026.' */
export function dayLine(asOf: PlainDate, year: number, daysLeft: number): string {
  const rest = daysLeft > 0 ? `còn ${daysLeft} ngày đến hết ngày 31/12/${year}` : `đã hết năm ${year}`;
  return `Đánh giá đến ngày ${dateName(asOf)}; ${rest}.`;
}

/** Who has sent an open period's figures.
 *  sentLine('quý IV/2026', 5, 7, ['Công an xã', 'TT DVTH']) //=> 'Kỳ quý IV/2026: 5/7 đơn vị đã gửi; chưa gửi: Công an xã, TT DVTH.' */
export function sentLine(period: string, sent: number, owing: number, awaited: readonly string[]): string {
  const who = awaited.length === 0 ? '' : `; chưa gửi: ${awaited.join(', ')}`;
  return `Kỳ ${period}: ${sent}/${owing} đơn vị đã gửi${who}.`;
}

/** What "Điểm tối đa" adds up to where a commune has written some; the plans give none, so this is never called a score.
 *  pointsLine({ most: 12, met: 4.5, indicators: 5 }) //=> 'Điểm tối đa ghi ở trang Chỉ tiêu: 12 điểm của 5 chỉ tiêu; riêng các chỉ tiêu đã đạt: 4,5 điểm (để tham khảo, không phải điểm DTI).' */
export function pointsLine({ most, met, indicators }: Points): string {
  const number = (value: number): string => formatNumber(value, 2);
  return `Điểm tối đa ghi ở trang Chỉ tiêu: ${number(most)} điểm của ${indicators} chỉ tiêu; riêng các chỉ tiêu đã đạt: ${number(met)} điểm (để tham khảo, không phải điểm DTI).`;
}

/** Maximum points of the indicators that have some, and of those among them that are met. */
export interface Points {
  readonly most: number;
  readonly met: number;
  readonly indicators: number;
}

/** What changed since the last closed period. */
export interface Trend {
  readonly period: string;
  readonly metBefore: number;
  readonly metNow: number;
  readonly laggingBefore: number;
  readonly laggingNow: number;
  /** Codes. */
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

export function trendLine(trend: Trend | null): string {
  if (trend === null) return 'Chưa có kỳ nào được chốt để so sánh.';
  const codes = (list: readonly string[]): string => (list.length === 0 ? '' : ` (${list.join(', ')})`);
  return [
    `So với kỳ ${trend.period}: đạt ${trend.metBefore} → ${trend.metNow}, chậm ${trend.laggingBefore} → ${trend.laggingNow};`,
    `${trend.better.length} chỉ tiêu tốt lên${codes(trend.better)},`,
    `${trend.worse.length} chỉ tiêu kém đi${codes(trend.worse)}.`,
  ].join(' ');
}
