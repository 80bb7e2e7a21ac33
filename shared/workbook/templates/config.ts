import type { PlainDate } from '../../calendar/plain-date.ts';
import type { OpenPeriod } from '../../entry/types.ts';
import type { Plan, Unit } from '../../plan/schema.ts';
import { defaultThresholds, type Thresholds } from '../../progress/types.ts';
import { cutOffChoice, periodChoice, unitKindChoice, yesNo } from '../../text/choices.ts';
import { periodName } from '../../text/period-name.ts';
import { type SettingKey, settingTexts, thresholdTexts } from '../../text/settings.ts';
import { markers, nameOf } from '../anchors.ts';
import type { CellWrite, Change } from '../change.ts';
import { format } from '../style.ts';
import { type ColumnSpec, columnSizes, placeTable, type RowSpec, type TableSpec, tableHeight } from '../table.ts';
import { centredTitle, dateCell, hint, listOf, numberCell, titleLine } from './parts.ts';

export const CONFIG_TITLE = 'Cấu hình';
export const TEMPLATE_VERSION = 1;
/** Empty rows left for the clerk at the end of a table. */
const SPARE = 5;

/** All that is settled when the templates go in. */
export interface ConfigFacts {
  readonly trackingStart: PlainDate;
  readonly year: number;
  readonly open: readonly OpenPeriod[];
}

/** The sheet `Cấu hình`: everything a commune may settle for itself. */
export function configSheet(plan: Plan, facts: ConfigFacts): readonly Change[] {
  const sheet = CONFIG_TITLE;
  const tables: readonly (readonly [string, TableSpec])[] = [
    ['I. Thông tin chung', settingsTable(plan, facts)],
    ['II. Kỳ đang mở', openTable(facts.open)],
    ['III. Chế độ báo cáo', rulesTable(plan)],
    ['IV. Đơn vị', unitsTable(plan.units)],
    ['V. Ngưỡng đánh giá', thresholdsTable(defaultThresholds)],
    ['VI. Kết quả chờ cấp trên đã được chấp thuận', approvalsTable()],
    ['VII. Điểm chưa thống nhất trong kế hoạch', conflictsTable(plan)],
    ['VIII. Đối chiếu giữa các chỉ tiêu', crossChecksTable(plan)],
  ];
  const changes: Change[] = [
    { do: 'add-sheet', sheet, tabColour: '7F7F7F' },
    ...centredTitle(sheet, 1, 8, 'CẤU HÌNH THEO DÕI KẾ HOẠCH CHUYỂN ĐỔI SỐ'),
    ...titleLine(sheet, 2, 'Ô nền vàng nhạt là ô được sửa. Các ô khác do biểu mẫu quản lý.', format.subtitle),
  ];
  let row = 4;
  for (const [heading, spec] of tables) {
    changes.push(...titleLine(sheet, row, heading, format.section), ...placeTable(sheet, row + 1, spec).changes);
    row += tableHeight(spec) + 2;
  }
  return [
    ...changes,
    ...columnSizes(sheet, WIDTHS),
    { do: 'freeze', sheet, rows: 2, columns: 0 },
    {
      do: 'print',
      sheet,
      setup: {
        landscape: true,
        area: { row: 1, column: 1, rows: row, columns: 8 },
        titleRows: null,
        footer: 'Trang &P/&N',
      },
    },
    { do: 'protect', sheet },
  ];
}

const WIDTHS: readonly ColumnSpec[] = [8, 34, 44, 30, 18, 18, 16, 24].map((width) => ({ key: '', heading: '', width }));

const input = (key: string, heading: string, width: number, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key,
  heading,
  width,
  input: true,
  ...more,
});
const fixed = (key: string, heading: string, width: number, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  key,
  heading,
  width,
  ...more,
});
const numbered = (rows: readonly Readonly<Record<string, CellWrite>>[]): readonly RowSpec[] =>
  rows.map((cells, index) => ({ cells: { stt: index + 1, ...cells } }));
const spare = (): readonly Readonly<Record<string, CellWrite>>[] => Array.from({ length: SPARE }, () => ({}));
const spec = (marker: string, columns: readonly ColumnSpec[], rows: readonly RowSpec[]): TableSpec => ({
  name: nameOf(marker),
  marker,
  columns: [fixed('stt', 'Stt', 8, { format: format.centre }), ...columns],
  rows,
});

function settingsTable(plan: Plan, facts: ConfigFacts): TableSpec {
  const values = settingValues(plan, facts);
  const rows = settingTexts.map(({ key, label, note }, index) => ({
    cells: { stt: index + 1, label, value: values[key], note, key },
    formats: READ_ONLY.includes(key) ? { value: { locked: true, fill: 'FFFFFF' } } : {},
    ...(DATES.includes(key)
      ? { validations: { value: dateCell('Ngày', 'Gõ theo dạng ngày/tháng/năm, ví dụ 14/6/2026.') } }
      : {}),
  }));
  return spec(
    markers.settings,
    [
      fixed('label', 'Nội dung', 34),
      input('value', 'Giá trị', 44),
      fixed('note', 'Giải thích', 30),
      fixed('key', 'Mã', 18, { format: { colour: '7F7F7F', size: 9 } }),
    ],
    rows.map((row) =>
      DATES.includes(row.cells.key) ? { ...row, formats: { value: { ...format.date, horizontal: 'left' } } } : row,
    ),
  );
}

const READ_ONLY: readonly SettingKey[] = ['plan-id', 'template-version'];
const DATES: readonly SettingKey[] = ['tracking-start', 'evaluation-date'];

function settingValues(plan: Plan, facts: ConfigFacts): Readonly<Record<SettingKey, CellWrite>> {
  const lines = (texts: readonly string[]): CellWrite => (texts.length > 0 ? texts.join('\n') : null);
  return {
    'template-version': TEMPLATE_VERSION,
    'plan-id': plan.id,
    'plan-title': plan.title,
    commune: plan.commune.name || null,
    level: plan.commune.level,
    province: plan.commune.province || null,
    settlement: plan.commune.settlement,
    settlements: plan.commune.settlements,
    'document-number': plan.document.number,
    'document-dateline': plan.document.dateline,
    year: facts.year,
    'tracking-start': { date: facts.trackingStart },
    'evaluation-date': null,
    'clerk-unit': plan.units.find((unit) => unit.id === plan.reporting.clerkUnit)?.shortName ?? null,
    addressees: lines(
      plan.reporting.upward
        .flatMap((rule) => rule.addressees)
        .filter((name, index, all) => all.indexOf(name) === index),
    ),
    'signature-lines': lines(plan.signature.lines),
    signer: plan.signature.signer,
    recipients: lines(plan.signature.recipients),
    'legal-basis': lines(plan.legalBasis),
  };
}

function openTable(open: readonly OpenPeriod[]): TableSpec {
  const rows = open.map((one) => ({
    period: one.period,
    name: periodName(one.period).vi,
    cutOff: { date: one.cutOff },
    lastOnTime: { date: one.lastOnTimeDay },
    estimated: yesNo.word(one.estimated ? 'yes' : 'no'),
  }));
  return spec(
    markers.open,
    [
      input('period', 'Mã kỳ', 34, {
        format: format.text,
        validation: hint('Mã kỳ', 'Ví dụ: 2026-06 (tháng 6), 2026-Q2 (quý II), 2026-H1 (6 tháng đầu năm), 2026 (năm).'),
      }),
      fixed('name', 'Tên kỳ', 44),
      input('cutOff', 'Số liệu tính đến ngày', 30, {
        format: format.date,
        validation: dateCell('Ngày chốt số liệu', 'Số liệu của kỳ tính đến hết ngày này.'),
      }),
      input('lastOnTime', 'Ngày cuối gửi đúng hạn', 18, {
        format: format.date,
        validation: dateCell('Hạn gửi', 'Gửi sau ngày này là chậm. "Trước ngày 18" thì ngày cuối đúng hạn là 17.'),
      }),
      input('estimated', 'Số liệu ước', 18, {
        format: format.centre,
        validation: listOf(yesNo.words, 'Số liệu ước', 'Chọn Có nếu số liệu của kỳ là số ước.'),
      }),
    ],
    numbered([...rows, ...spare().slice(0, 2)]),
  );
}

function rulesTable(plan: Plan): TableSpec {
  const rows = plan.reporting.units.map((rule) => ({
    kind: periodChoice.word(rule.kind),
    month: rule.deadline.monthOfPeriod,
    day: rule.deadline.day,
    inclusive: yesNo.word(rule.deadline.inclusive ? 'yes' : 'no'),
    cutOff: cutOffChoice.word(rule.cutOff.rule),
    cutOffDay:
      rule.cutOff.rule === 'day' ? rule.cutOff.day : rule.cutOff.rule === 'before-deadline' ? rule.cutOff.days : null,
    estimated: yesNo.word(rule.estimated ? 'yes' : 'no'),
  }));
  return spec(
    markers.rules,
    [
      input('kind', 'Kỳ báo cáo', 34, {
        validation: listOf(periodChoice.words, 'Kỳ báo cáo', 'Đơn vị gửi số liệu theo kỳ nào.'),
      }),
      input('month', 'Hạn gửi: tháng thứ mấy của kỳ', 44, { format: format.centre }),
      input('day', 'Hạn gửi: trước ngày', 30, { format: format.centre }),
      input('inclusive', 'Tính cả ngày đó', 18, {
        format: format.centre,
        validation: listOf(yesNo.words, 'Tính cả ngày đó', '"Trước ngày 18" không tính ngày 18: chọn Không.'),
      }),
      input('cutOff', 'Ngày chốt số liệu', 18, {
        validation: listOf(
          cutOffChoice.words,
          'Ngày chốt số liệu',
          'Ngày cố định của tháng, số ngày trước hạn, hoặc cuối kỳ.',
        ),
      }),
      input('cutOffDay', 'Ngày (hoặc số ngày)', 16, { format: format.centre }),
      input('estimated', 'Số liệu ước', 24, {
        format: format.centre,
        validation: listOf(yesNo.words, 'Số liệu ước', 'Chọn Có nếu số liệu của kỳ là số ước.'),
      }),
    ],
    numbered([...rows, ...spare().slice(0, 2)]),
  );
}

function unitsTable(units: readonly Unit[]): TableSpec {
  const rows = units.map((unit) => ({
    name: unit.name,
    aliases: unit.aliases.join('\n') || null,
    short: unit.shortName,
    kind: unitKindChoice.word(unit.kind),
    all: yesNo.word(unit.countsAsAll ? 'yes' : 'no'),
    id: unit.id,
    contact: null,
  }));
  return spec(
    markers.units,
    [
      input('name', 'Tên đơn vị', 34),
      input('aliases', 'Cách gọi khác trong kế hoạch', 44),
      input('short', 'Tên ngắn (tên trang nhập)', 30, {
        validation: hint('Tên ngắn', 'Nhiều nhất 22 ký tự; dùng làm tên trang "Nhập - …".'),
      }),
      input('kind', 'Loại', 18, { validation: listOf(unitKindChoice.words, 'Loại đơn vị', 'Chọn loại đơn vị.') }),
      input('all', 'Tính vào "các cơ quan, đơn vị"', 18, {
        format: format.centre,
        validation: listOf(
          yesNo.words,
          'Các cơ quan, đơn vị',
          'Chọn Có nếu đơn vị phải báo cáo chỉ tiêu giao cho tất cả.',
        ),
      }),
      fixed('id', 'Mã', 16, { format: { colour: '7F7F7F', size: 9 } }),
      input('contact', 'Cán bộ đầu mối, e-mail', 24),
    ],
    numbered([...rows, ...spare()]),
  );
}

function thresholdsTable(thresholds: Thresholds): TableSpec {
  const keys = Object.keys(thresholdTexts) as (keyof Thresholds)[];
  return spec(
    markers.thresholds,
    [
      fixed('label', 'Ngưỡng', 34),
      input('value', 'Mức', 44, {
        format: { ...format.percent, horizontal: 'left' },
        validation: numberCell('Mức', 'Gõ theo tỷ lệ %, ví dụ 90%.', { min: 0, max: null, whole: false }),
      }),
      fixed('note', 'Giải thích', 30),
      fixed('key', 'Mã', 18, { format: { colour: '7F7F7F', size: 9 } }),
    ],
    keys.map((key, index) => ({
      cells: {
        stt: index + 1,
        label: thresholdTexts[key].label,
        value: thresholds[key],
        note: thresholdTexts[key].note,
        key,
      },
      formats: key === 'smallGapUnits' ? { value: { ...format.number, horizontal: 'left' } } : {},
    })),
  );
}

function approvalsTable(): TableSpec {
  return spec(
    markers.approvals,
    [
      input('code', 'Mã chỉ tiêu', 34, { format: format.text }),
      input('document', 'Số hiệu văn bản của cấp trên', 44, {
        format: format.text,
        validation: hint(
          'Số hiệu văn bản',
          'Ví dụ: 702/CĐSS. Có số hiệu thì chỉ tiêu được ghi "chờ cấp trên" và không tính là chậm.',
        ),
      }),
      input('note', 'Ghi chú', 30),
    ],
    numbered(spare()),
  );
}

function conflictsTable(plan: Plan): TableSpec {
  const rows = plan.conflicts.map((conflict) => ({
    id: `${conflict.id} (${conflict.codes.join(', ')})`,
    difference: conflict.difference,
    quotes: conflict.quotes.map(({ where, quote }) => `${where}: “${quote}”`).join('\n'),
    fallback: conflict.defaultDecision,
    decision: null,
  }));
  return spec(
    markers.conflicts,
    [
      fixed('id', 'Mã, chỉ tiêu', 34),
      fixed('quotes', 'Kế hoạch ghi', 44),
      fixed('difference', 'Khác nhau ở chỗ', 30),
      fixed('fallback', 'Tạm áp dụng', 18),
      input('decision', 'Quyết định của đơn vị tổng hợp', 18),
    ],
    numbered(rows.length > 0 ? rows : [{}]),
  );
}

function crossChecksTable(plan: Plan): TableSpec {
  const rows = plan.crossChecks.map((check) => ({ code: check.code, atMost: check.atMost, why: check.why }));
  return spec(
    markers.crossChecks,
    [
      input('code', 'Chỉ tiêu', 34, { format: format.text }),
      input('atMost', 'không lớn hơn chỉ tiêu', 44, { format: format.text }),
      input('why', 'Vì sao', 30),
    ],
    numbered([...rows, ...spare().slice(0, 2)]),
  );
}
