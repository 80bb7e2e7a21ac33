import type { Plan } from '../../schema.ts';
import { targetConflicts } from './conflicts-targets.ts';
import { unitConflicts } from './conflicts-units.ts';
import { wordingConflicts } from './conflicts-wording.ts';
import { locTanExtraIndicators } from './extra-indicators.ts';
import { infrastructure } from './indicators-1-infrastructure.ts';
import { people } from './indicators-2-people.ts';
import { security } from './indicators-3-security.ts';
import { government } from './indicators-4-government.ts';
import { digitalEconomy } from './indicators-5-economy.ts';
import { society } from './indicators-6-society.ts';
import { locTanMisreadings } from './misreadings.ts';
import { locTanReporting, locTanSignature } from './reporting.ts';
import { locTanGroups, locTanUnits } from './units.ts';

/** Kế hoạch nâng cao chỉ số chuyển đổi số (DTI) giai đoạn 2026 - 2030 of xã Lộc Tấn, May 2026. */
export const locTan: Plan = {
  id: 'loc-tan',
  title: 'Kế hoạch nâng cao chỉ số chuyển đổi số (DTI) giai đoạn 2026 - 2030 trên địa bàn xã Lộc Tấn',
  commune: { name: 'Lộc Tấn', level: 'xã', province: 'Đồng Nai', settlement: 'ấp', settlements: 21 },
  document: {
    number: 'Số: /KH-UBND',
    dateline: 'Lộc Tấn, ngày tháng 5 năm 2026',
    about: 'Nâng cao chỉ số chuyển đổi số (DTI) giai đoạn 2026 - 2030 trên địa bàn xã Lộc Tấn',
  },
  years: [2026, 2030],
  legalBasis: [
    'Căn cứ Kế hoạch số 154/KH-UBND ngày 26/3/2026 của Ủy ban nhân dân tỉnh Đồng Nai về Nâng cao chỉ số chuyển đổi số (DTI) giai đoạn 2026 - 2030 của tỉnh Đồng Nai;',
    'Xét tình hình thực tế và yêu cầu nhiệm vụ chuyển đổi số tại địa phương',
    'các Kế hoạch số 469-KH/TU, 92/KH-UBND về thực hiện Nghị quyết số 57-NQ/TW.',
  ],
  appendixTitle: [
    'PHỤ LỤC PHÂN CÔNG CHI TIẾT THỰC HIỆN CÁC CHỈ TIÊU DTI GIAI ĐOẠN 2026 - 2030 TRÊN ĐỊA BÀN XÃ LỘC TẤN',
  ],
  groups: locTanGroups,
  units: locTanUnits,
  indicators: [...infrastructure, ...people, ...security, ...government, ...digitalEconomy, ...society],
  extraIndicators: locTanExtraIndicators,
  tasks: [],
  conflicts: [...targetConflicts, ...unitConflicts, ...wordingConflicts],
  crossChecks: [
    {
      code: '4.2',
      atMost: '4.1',
      why: 'Hồ sơ trực tuyến toàn trình là một phần của hồ sơ nộp qua dịch vụ công trực tuyến (K08).',
    },
  ],
  reporting: locTanReporting,
  signature: locTanSignature,
  misreadings: locTanMisreadings,
};
