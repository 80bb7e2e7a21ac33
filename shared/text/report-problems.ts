import { periodName } from './period-name.ts';
import type { Sentence } from './sentence.ts';

/** Why there is no report of a period. */
export const reportProblems = {
  unknownPeriod: (typed: string | null): Sentence =>
    typed === null
      ? {
          vi: 'Chưa có kỳ báo cáo nào được mở hoặc đã chốt; đề nghị ghi mã kỳ vào bảng "Kỳ báo cáo" của trang Cấu hình.',
          en: 'No period is open or closed yet; write the code of a period into the table of periods in Cấu hình.',
        }
      : {
          vi: `"${typed}" không phải là mã kỳ; đề nghị ghi như 2026-06 (tháng 6), 2026-Q2 (quý II), 2026-H1 (6 tháng đầu năm) hoặc 2026 (năm).`,
          en: `"${typed}" is no period; write 2026-06 (a month), 2026-Q2 (a quarter), 2026-H1 (a half-year) or 2026 (a year).`,
        },
  noUnit: (units: readonly string[]): Sentence => ({
    vi: `Chưa chọn đơn vị để lập báo cáo; các đơn vị: ${units.join(', ')}.`,
    en: `No unit is chosen for its report; the units: ${units.join(', ')}.`,
  }),
  unknownUnit: (typed: string, units: readonly string[]): Sentence => ({
    vi: `Không có đơn vị "${typed}" hoặc đơn vị này không có nhiệm vụ trong kế hoạch; các đơn vị: ${units.join(', ')}.`,
    en: `There is no unit "${typed}", or it has no duty in the plan; the units: ${units.join(', ')}.`,
  }),
  noExtract: (period: string): Sentence => ({
    vi: `Kế hoạch không yêu cầu trích số liệu ${periodName(period).vi} cho báo cáo khác.`,
    en: `The plan wants no extract of the figures for ${periodName(period).en} in another report.`,
  }),
  nothingOf: (period: string, known: readonly string[]): Sentence => {
    const { vi, en } = periodName(period);
    const [last] = [...known].sort().slice(-1);
    return {
      vi: `Không có số liệu ${vi}: kỳ này chưa mở và chưa chốt.${last === undefined ? '' : ` Kỳ gần nhất có số liệu là ${periodName(last).vi}.`}`,
      en: `There are no figures for ${en}: it is neither open nor closed.${last === undefined ? '' : ` The latest period with figures is ${periodName(last).en}.`}`,
    };
  },
};
