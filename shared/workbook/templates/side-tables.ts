import type { Indicator, Task } from '../../plan/schema.ts';
import { taskState } from '../../text/choices.ts';
import { coordinationMarker, nameOf, taskMarker } from '../anchors.ts';
import { format } from '../style.ts';
import type { ColumnSpec, RowSpec, TableSpec } from '../table.ts';
import { entryColumns } from './entry-columns.ts';
import { hint, listOf } from './parts.ts';

/** Columns of a table below the entries: only the keys named are shown, under the columns of the entries. */
function under(
  shown: Readonly<Record<string, Partial<ColumnSpec> & { readonly heading: string }>>,
): readonly ColumnSpec[] {
  const wanted = entryColumns.slice(0, entryColumns.findIndex(({ key }) => key === 'proposals') + 1);
  return wanted.map((column) => {
    const own = shown[column.key];
    return own
      ? { key: column.key, width: column.width, ...own }
      : { key: column.key, heading: '', width: column.width, gap: true };
  });
}

/** A column of text that the unit writes. */
const words = (heading: string, message: string): Partial<ColumnSpec> & { readonly heading: string } => ({
  heading,
  input: true,
  format: format.text,
  validation: hint(heading, message),
});

const evidence = words('Tài liệu kiểm chứng', 'Đường liên kết hoặc số hiệu văn bản, ví dụ 12/BC-UBND.');
const difficulties = words('Khó khăn, vướng mắc', 'Được đưa vào báo cáo.');
const proposals = words('Kiến nghị, đề xuất', 'Được đưa vào báo cáo.');
const stt = { heading: 'Stt', format: format.centre };
const code = { heading: 'Mã', format: { ...format.text, ...format.centre, bold: true } };

/** Rows kept ready for duties that come later. */
const SPARE_DUTIES = 3;

/** Rows of such a table: none where the unit has no such duty. */
export const sideRows = (duties: readonly unknown[]): number =>
  duties.length === 0 ? 0 : duties.length + SPARE_DUTIES;

const withSpare = (rows: readonly RowSpec[]): readonly RowSpec[] => [
  ...rows,
  ...Array.from({ length: SPARE_DUTIES }, (): RowSpec => ({ cells: {}, spare: true })),
];

/** What a unit did for indicators whose figure another unit enters. `before`: how many stand elsewhere in its tab. */
export function coordinationTable(
  unit: string,
  period: string,
  indicators: readonly Indicator[],
  leads: (one: Indicator) => string,
  before = 0,
): TableSpec {
  const marker = coordinationMarker(unit, period);
  const columns = under({
    stt,
    code,
    name: { heading: 'Chỉ tiêu phối hợp' },
    counts: words(
      'Nội dung đã thực hiện',
      'Đơn vị đã làm gì cho chỉ tiêu này trong kỳ. Không phải ghi số liệu của chỉ tiêu.',
    ),
    target: { heading: 'Đơn vị nhập số liệu', format: format.centre },
    evidence,
    difficulties,
    proposals,
  });
  const rows = indicators.map((one, index) => ({
    cells: { stt: before + index + 1, code: one.code, name: one.name, target: leads(one) },
  }));
  return { name: nameOf(marker), marker, columns, rows: withSpare(rows) };
}

/** What the table says of a task. */
export type NamedTask = Pick<Task, 'id' | 'name' | 'printedTime'>;

/** State, product and evidence of the tasks that a unit leads. */
export function taskTable(unit: string, period: string, tasks: readonly NamedTask[], before = 0): TableSpec {
  const marker = taskMarker(unit, period);
  const columns = under({
    stt,
    code,
    name: { heading: 'Nhiệm vụ chủ trì' },
    counts: words('Kết quả, sản phẩm', 'Đã làm được gì, sản phẩm là gì.'),
    target: { heading: 'Thời gian thực hiện', format: { ...format.text, ...format.centre } },
    answer: {
      heading: 'Trạng thái',
      input: true,
      format: format.centre,
      validation: listOf(taskState.words, 'Trạng thái', 'Nhiệm vụ đang ở bước nào.'),
    },
    evidence,
    difficulties,
    proposals,
  });
  const rows = tasks.map((task, index) => ({
    cells: { stt: before + index + 1, code: task.id, name: task.name, target: task.printedTime },
  }));
  return { name: nameOf(marker), marker, columns, rows: withSpare(rows) };
}
