import type { Party, Plan, Task, Unit } from '../../plan/schema.ts';
import { ALL_UNITS } from '../../text/choices.ts';
import { TASK_NOT_REPORTED, taskDueColours, taskStateColours } from '../../text/tasks.ts';
import { markers, nameOf } from '../anchors.ts';
import type { Change, ColourRule } from '../change.ts';
import { format } from '../style.ts';
import {
  type ColumnSpec,
  colourColumn,
  columnOf,
  columnSizes,
  placeTable,
  type RowSpec,
  type TableSpec,
} from '../table.ts';
import { attachedLine, centredTitle, communeLine, dateCell, hint, listPrint, numberCell, titleLine } from './parts.ts';

export const TASKS_TITLE = 'Nhiệm vụ';
const TABLE_TOP = 5;
/** Rows left for tasks that the commune adds. */
const SPARE = 6;
const SPARE_BLANK_PLAN = 20;

/** Columns that the refresh writes: neighbours, so that one write carries them. */
export const taskComputedKeys = ['state', 'result', 'evidence', 'due_state'] as const;

const given = (key: string, heading: string, width: number, look = {}): ColumnSpec => ({
  key,
  heading,
  width,
  format: { ...look, locked: false },
});
const input = (key: string, heading: string, width: number, message: string, look = {}): ColumnSpec => ({
  key,
  heading,
  width,
  input: true,
  format: look,
  validation: hint(heading.slice(0, 32), message),
});
const fixed = (key: string, heading: string, width: number, look = {}): ColumnSpec => ({
  key,
  heading,
  width,
  format: look,
});
const money = (key: string, heading: string): ColumnSpec => ({
  key,
  heading,
  width: 9,
  input: true,
  format: format.number,
  validation: numberCell(heading, 'Ghi bằng triệu đồng; chưa có thì để trống.', { min: 0, max: null, whole: false }),
});

/** One row a task: the "6 rõ", the money, and what its lead reports. What the plan does not give stays blank. */
export const taskColumns: readonly ColumnSpec[] = [
  fixed('stt', 'Stt', 5, format.centre),
  given('code', 'Mã', 5, { ...format.text, ...format.centre }),
  given('name', 'Nhiệm vụ (rõ việc)', 30),
  given('leads', 'Chủ trì (rõ trách nhiệm)', 15),
  given('coordinates', 'Phối hợp', 13),
  input('officer', 'Cán bộ phụ trách (rõ người)', 12, 'Họ tên người chịu trách nhiệm chính.', format.text),
  given('time', 'Thời gian thực hiện', 11, { ...format.text, ...format.centre }),
  {
    key: 'due',
    heading: 'Hạn (rõ thời gian)',
    width: 11,
    input: true,
    format: format.date,
    validation: dateCell('Hạn hoàn thành', 'Để trống nếu là việc thường xuyên.'),
  },
  input('product', 'Sản phẩm (rõ sản phẩm)', 15, 'Kết quả phải có khi xong, ví dụ: quyết định, báo cáo.', format.text),
  input('authority', 'Cấp quyết định (rõ thẩm quyền)', 12, 'Ai quyết định, phê duyệt.', format.text),
  money('budget', 'Dự toán'),
  input('source', 'Nguồn kinh phí', 10, 'Ví dụ: ngân sách xã.', format.text),
  money('spent', 'Đã chi'),
  fixed('state', 'Trạng thái', 17, { ...format.centre, bold: true }),
  fixed('result', 'Kết quả, sản phẩm đã có', 20),
  fixed('evidence', 'Tài liệu kiểm chứng', 15, format.text),
  fixed('due_state', 'So với hạn', 14, { ...format.centre, bold: true }),
  input(
    'enters',
    'Đơn vị báo cáo',
    14,
    `Tên ngắn của đơn vị chủ trì, nhiều đơn vị thì cách nhau bằng dấu chấm phẩy; hoặc "${ALL_UNITS}".`,
    format.text,
  ),
];

/** The sheet `Nhiệm vụ`. Money is in triệu đồng. */
export function tasksSheet(plan: Plan): readonly Change[] {
  const sheet = TASKS_TITLE;
  const spec = tasksTable(plan);
  const placed = placeTable(sheet, TABLE_TOP, spec);
  const colours = (key: string, rules: (cell: string) => readonly ColourRule[]): Change =>
    colourColumn(sheet, placed, columnOf(spec, key), rules);
  const printed = columnOf(spec, 'due_state');
  return [
    { do: 'add-sheet', sheet, tabColour: '0B4F1D' },
    ...titleLine(sheet, 1, communeLine(plan), format.section),
    ...centredTitle(sheet, 2, printed, plan.appendixTitle[1] ?? 'DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ'),
    ...attachedLine(sheet, 3, printed, plan),
    ...titleLine(sheet, 4, NOTICE, format.subtitle),
    ...placed.changes,
    colours('state', taskStateColours),
    colours('due_state', taskDueColours),
    ...columnSizes(sheet, spec.columns),
    { do: 'freeze', sheet, rows: TABLE_TOP + 1, columns: 2 },
    listPrint(sheet, TABLE_TOP, placed.lastRow, printed),
    { do: 'protect', sheet },
  ];
}

const NOTICE =
  'Kinh phí tính bằng triệu đồng. Điều kế hoạch không nêu thì để trống cho địa phương ghi. Trạng thái lấy từ trang nhập của đơn vị chủ trì khi chọn "Cập nhật đánh giá".';

function tasksTable(plan: Plan): TableSpec {
  const rows = plan.tasks.map((task) => taskRow(plan, task));
  const spare = Array.from({ length: rows.length > 0 ? SPARE : SPARE_BLANK_PLAN }, (): RowSpec => ({ cells: {} }));
  return { name: nameOf(markers.tasks), marker: markers.tasks, columns: taskColumns, rows: [...rows, ...spare] };
}

const taskRow = (plan: Plan, task: Task): RowSpec => ({
  cells: {
    stt: task.printedNumber,
    code: task.id,
    name: task.name,
    leads: task.leads.printed || null,
    coordinates: task.coordinates.printed || null,
    time: task.printedTime,
    due: task.due === null ? null : { date: task.due },
    state: TASK_NOT_REPORTED,
    enters: entersCell(plan.units, task.leads),
  },
});

function entersCell(units: readonly Unit[], { all, units: ids }: Party): string | null {
  if (all) return ALL_UNITS;
  const names = ids.flatMap((id) => units.find((unit) => unit.id === id)?.shortName ?? []);
  return names.length > 0 ? names.join('; ') : null;
}
