import type { Plan } from '../../plan/schema.ts';
import { defaultThresholds } from '../../progress/types.ts';
import type { Change } from '../change.ts';
import { format } from '../style.ts';
import { columnSizes, placeTable, type TableSpec, tableHeight } from '../table.ts';
import { AMENDMENTS_HEADING, amendmentsTable } from './config/amendments-table.ts';
import { configWidths, KEY_COLUMN } from './config/columns.ts';
import type { ConfigFacts } from './config/facts.ts';
import { settingsTable, thresholdsTable } from './config/general-tables.ts';
import { LETTERS_HEADING, lettersTable } from './config/letters-table.ts';
import { openTable, rulesTable } from './config/period-tables.ts';
import { approvalsTable, conflictsTable, crossChecksTable, unitsTable } from './config/plan-tables.ts';
import { centredTitle, titleLine } from './parts.ts';

export { type ConfigFacts, TEMPLATE_VERSION } from './config/facts.ts';

export const CONFIG_TITLE = 'Cấu hình';

/** The sheet `Cấu hình`: everything a commune may settle for itself. */
export function configSheet(plan: Plan, facts: ConfigFacts): readonly Change[] {
  const sheet = CONFIG_TITLE;
  const changes: Change[] = [
    { do: 'add-sheet', sheet, tabColour: '7F7F7F' },
    ...centredTitle(sheet, 1, KEY_COLUMN - 1, 'CẤU HÌNH THEO DÕI KẾ HOẠCH CHUYỂN ĐỔI SỐ'),
    ...titleLine(sheet, 2, 'Ô nền vàng nhạt là ô được sửa. Các ô khác do biểu mẫu quản lý.', format.subtitle),
  ];
  let row = 4;
  for (const [heading, spec] of configTables(plan, facts)) {
    changes.push(...titleLine(sheet, row, heading, format.section), ...placeTable(sheet, row + 1, spec).changes);
    row += tableHeight(spec) + 2;
  }
  return [...changes, ...sheetSetup(sheet, row)];
}

function configTables(plan: Plan, facts: ConfigFacts): readonly (readonly [string, TableSpec])[] {
  return [
    ['I. Thông tin chung', settingsTable(plan, facts)],
    ['II. Kỳ đang mở', openTable(facts.open)],
    ['III. Chế độ báo cáo', rulesTable(plan)],
    ['IV. Đơn vị', unitsTable(plan.units)],
    ['V. Ngưỡng đánh giá', thresholdsTable(defaultThresholds)],
    ['VI. Kết quả chờ cấp trên đã được chấp thuận', approvalsTable()],
    ['VII. Điểm chưa thống nhất trong kế hoạch', conflictsTable(plan)],
    ['VIII. Đối chiếu giữa các chỉ tiêu', crossChecksTable(plan)],
    [AMENDMENTS_HEADING, amendmentsTable()],
    [LETTERS_HEADING, lettersTable(plan.units)],
  ];
}

function sheetSetup(sheet: string, rows: number): readonly Change[] {
  const columns = configWidths.map((width, index) => ({
    key: '',
    heading: '',
    width,
    hidden: index + 1 === KEY_COLUMN,
  }));
  const area = { row: 1, column: 1, rows, columns: KEY_COLUMN - 1 };
  return [
    ...columnSizes(sheet, columns),
    { do: 'freeze', sheet, rows: 2, columns: 0 },
    { do: 'print', sheet, setup: { landscape: true, area, titleRows: null, footer: null } },
    { do: 'protect', sheet },
  ];
}
