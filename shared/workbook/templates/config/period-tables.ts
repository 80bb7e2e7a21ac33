import type { CutOffRule } from '../../../calendar/deadline.ts';
import type { OpenPeriod } from '../../../entry/types.ts';
import type { Plan } from '../../../plan/schema.ts';
import { cutOffChoice, periodChoice, yesNo } from '../../../text/choices.ts';
import { periodName } from '../../../text/period-name.ts';
import { markers } from '../../anchors.ts';
import { format } from '../../style.ts';
import type { TableSpec } from '../../table.ts';
import { dateCell, hint, listOf } from '../parts.ts';
import { configTable, fixed, input, numbered, spare } from './columns.ts';

const centre = { format: format.centre };
const estimated = input('estimated', 'Số liệu ước', {
  ...centre,
  validation: listOf(yesNo.words, 'Số liệu ước', 'Chọn Có nếu số liệu của kỳ là số ước.'),
});

/** The periods that units fill now. */
export function openTable(open: readonly OpenPeriod[]): TableSpec {
  const rows = open.map((one) => ({
    period: one.period,
    name: periodName(one.period).vi,
    cutOff: { date: one.cutOff },
    lastOnTime: { date: one.lastOnTimeDay },
    estimated: yesNo.word(one.estimated ? 'yes' : 'no'),
  }));
  return configTable(
    markers.open,
    [
      input('period', 'Mã kỳ', { format: format.text, validation: hint('Mã kỳ', PERIOD_HINT) }),
      fixed('name', 'Tên kỳ'),
      input('cutOff', 'Số liệu tính đến ngày', {
        format: format.date,
        validation: dateCell('Ngày chốt số liệu', 'Số liệu của kỳ tính đến hết ngày này.'),
      }),
      input('lastOnTime', 'Ngày cuối gửi đúng hạn', {
        format: format.date,
        validation: dateCell('Hạn gửi', DEADLINE_HINT),
      }),
      estimated,
    ],
    numbered([...rows, ...spare(2)]),
  );
}

const PERIOD_HINT = 'Ví dụ: 2026-06 (tháng 6), 2026-Q2 (quý II), 2026-H1 (6 tháng đầu năm), 2026 (năm).';
const DEADLINE_HINT = 'Gửi sau ngày này là chậm. "Trước ngày 18" thì ngày cuối đúng hạn là 17.';

/** How often units report, by when, and to which day figures are counted. */
export function rulesTable(plan: Plan): TableSpec {
  const rows = plan.reporting.units.map((rule) => ({
    kind: periodChoice.word(rule.kind),
    month: rule.deadline.monthOfPeriod,
    day: rule.deadline.day,
    inclusive: yesNo.word(rule.deadline.inclusive ? 'yes' : 'no'),
    cutOff: cutOffChoice.word(rule.cutOff.rule),
    cutOffDay: cutOffDay(rule.cutOff),
    estimated: yesNo.word(rule.estimated ? 'yes' : 'no'),
  }));
  const chosen = (key: string, heading: string, words: readonly string[], message: string) =>
    input(key, heading, { ...centre, validation: listOf(words, heading, message) });
  return configTable(
    markers.rules,
    [
      chosen('kind', 'Kỳ báo cáo', periodChoice.words, 'Đơn vị gửi số liệu theo kỳ nào.'),
      input('month', 'Hạn gửi: tháng thứ mấy của kỳ', centre),
      input('day', 'Hạn gửi: trước ngày', centre),
      chosen('inclusive', 'Tính cả ngày đó', yesNo.words, '"Trước ngày 18" không tính ngày 18: chọn Không.'),
      chosen(
        'cutOff',
        'Ngày chốt số liệu',
        cutOffChoice.words,
        'Ngày cố định của tháng, số ngày trước hạn, hoặc cuối kỳ.',
      ),
      input('cutOffDay', 'Ngày (hoặc số ngày)', centre),
      estimated,
    ],
    numbered([...rows, ...spare(2)]),
  );
}

function cutOffDay(rule: CutOffRule): number | null {
  if (rule.rule === 'period-end') return null;
  return rule.rule === 'day' ? rule.day : rule.days;
}
