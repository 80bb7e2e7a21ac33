import type {
  Checked,
  IndicatorStatus,
  Judgement,
  PeriodStatus,
  Reminder,
  SaidFinding,
  Status,
  StatusReport,
} from '../../shared/index.ts';

const same = (text: string) => ({ vi: text, en: `${text} (en)` });

/** An indicator of one status; only what a panel shows of it. */
export function indicatorOf(code: string, status: Status, over: Partial<Judgement> = {}): IndicatorStatus {
  const judgement = { status, reason: same(`Lý do ${code}.`), remedy: null, ...over } as Judgement;
  return {
    code,
    name: `Chỉ tiêu ${code}`,
    group: '1',
    unit: 'Phòng VH-XH',
    targetPrinted: '30%',
    target: 0.3,
    sending: null,
    place: { sheet: 'Nhập - Phòng VH-XH', cell: 'G12' },
    judgement,
  };
}

export function periodOf(over: Partial<PeriodStatus> = {}): PeriodStatus {
  return {
    period: '2026-06',
    cutOff: '2026-06-14',
    lastOnTimeDay: '2026-06-17',
    estimated: false,
    daysLeft: 3,
    owing: 2,
    awaited: [],
    ...over,
  };
}

export function reportOf(over: Partial<StatusReport> = {}): StatusReport {
  const units = [{ id: 'vh-xh', unit: 'Phòng VH-XH' }] as unknown as StatusReport['units'];
  return {
    asOf: '2026-06-14',
    plan: 'test',
    title: 'Kế hoạch thử',
    periods: [],
    indicators: [],
    units,
    groups: [],
    ...over,
  };
}

export function findingOf(over: Partial<SaidFinding> = {}): SaidFinding {
  return {
    code: 'not-a-number',
    severity: 'error',
    sheet: 'Nhập - Phòng VH-XH',
    cell: 'H15',
    indicator: '1.2',
    unit: 'vh-xh',
    period: '2026-06',
    values: {},
    sentence: same('Ô H15: không phải là số.'),
    what: same('Không phải là số.'),
    ...over,
  };
}

export const checkedOf = (over: Partial<Checked> = {}): Checked => ({ findings: [], report: reportOf(), ...over });

export const closedOf = (period: string) => ({ period, closedOn: '2026-06-20' });

export const reminderOf = (over: Partial<Reminder> = {}): Reminder => ({
  id: 'vh-xh',
  unit: 'Phòng VH-XH',
  sheet: 'Nhập - Phòng VH-XH',
  officer: 'Nguyễn Văn A',
  email: null,
  periods: [],
  message: same('Đề nghị Phòng VH-XH gửi số liệu <kỳ 6>.'),
  ...over,
});
