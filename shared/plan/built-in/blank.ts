import type { Plan, Unit } from '../schema.ts';

/** The offices every commune has; a clerk renames, adds and removes in `Cấu hình`. */
function unit(id: string, name: string, shortName: string, kind: Unit['kind']): Unit {
  return { id, name, shortName, aliases: [], kind, countsAsAll: true, letterhead: null };
}

/**
 * "Kế hoạch trống": for any other commune. No indicator and no example row, so that nothing invented can be left
 * behind in a real workbook; one group and the usual offices to start from, monthly reports "trước ngày 18".
 */
export const blank: Plan = {
  id: 'blank',
  title: 'Kế hoạch trống',
  commune: { name: '', level: 'xã', province: '', settlement: 'ấp', settlements: null },
  document: { number: 'Số: /KH-UBND', dateline: 'ngày tháng năm 2026', about: 'Kế hoạch chuyển đổi số' },
  years: [2026],
  legalBasis: [],
  appendixTitle: [],
  groups: [{ id: '1', printed: '1.', name: 'Nhóm chỉ tiêu 1' }],
  units: [
    unit('vh-xh', 'Phòng Văn hóa - Xã hội', 'Phòng VH-XH', 'office'),
    unit('van-phong', 'Văn phòng HĐND và UBND', 'VP HĐND-UBND', 'office'),
    unit('kinh-te', 'Phòng Kinh tế', 'Phòng Kinh tế', 'office'),
    unit('tt-pvhcc', 'Trung tâm Phục vụ hành chính công', 'TT PVHCC', 'centre'),
    unit('cong-an', 'Công an xã', 'Công an xã', 'police'),
    unit('tram-y-te', 'Trạm Y tế xã', 'Trạm Y tế', 'health'),
  ],
  indicators: [],
  extraIndicators: [],
  tasks: [],
  conflicts: [],
  crossChecks: [],
  reporting: {
    units: [
      {
        kind: 'month',
        deadline: { monthOfPeriod: 1, day: 18, inclusive: false },
        cutOff: { rule: 'day', monthOfPeriod: 1, day: 14 },
        estimated: false,
      },
    ],
    upward: [{ kind: 'month', deadline: null, addressees: [] }],
    quotes: [],
    clerkUnit: 'vh-xh',
  },
  signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signer: null, recipients: [] },
  misreadings: [],
};
