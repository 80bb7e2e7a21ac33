import { markers, nameOf } from '../anchors.ts';
import type { Change } from '../change.ts';
import { format } from '../style.ts';
import { type ColumnSpec, columnSizes, placeTable, type TableSpec } from '../table.ts';
import { centredTitle, titleLine } from './parts.ts';

export const HISTORY_TITLE = 'Lịch sử';
const TABLE_TOP = 5;

const column = (key: string, heading: string, width: number, look = {}): ColumnSpec => ({
  key,
  heading,
  width,
  format: look,
});
const hidden = (key: string, look = {}): ColumnSpec => ({ ...column(key, key, 8, look), hidden: true });

const word = { ...format.text, ...format.centre };

/** What an entry cell held to the letter, used or not, by the column of the unit's tab: so that a period can be reopened as it was. */
export const typedKeys = {
  numerator: 't_numerator',
  denominator: 't_denominator',
  published: 't_published',
  answer: 't_answer',
} as const;

/** One row for every figure of every closed period, and one for each time that a period is closed or reopened; rows are only ever added. */
export const historyColumns: readonly ColumnSpec[] = [
  column('stt', 'Stt', 5, format.centre),
  column('period', 'Kỳ', 9, word),
  column('code', 'Mã', 8, word),
  column('unit', 'Đơn vị', 21, format.text),
  column('cutOff', 'Số liệu tính đến', 13, format.date),
  column('numerator', 'Tử số', 12, format.number),
  column('denominator', 'Mẫu số', 12, format.number),
  column('value', 'Kết quả', 12, format.figure),
  column('answer', 'Trả lời', 16, word),
  column('status', 'Đánh giá', 23, word),
  column('met', 'Đạt mục tiêu', 9, word),
  column('reason', 'Diễn giải', 50, format.text),
  column('target', 'Mục tiêu', 14, word),
  column('revision', 'Lần chốt', 8, format.centre),
  column('kind', 'Nội dung dòng', 14, word),
  column('evidence', 'Tài liệu kiểm chứng', 28, format.text),
  column('content', 'Nội dung, sản phẩm', 28, format.text),
  column('difficulties', 'Khó khăn, vướng mắc', 22, format.text),
  column('proposals', 'Kiến nghị, đề xuất', 22, format.text),
  column('note', 'Ghi chú', 24, format.text),
  column('sentOn', 'Ngày gửi', 12, format.date),
  column('sentBy', 'Người gửi', 18, format.text),
  column('reading', 'Mục tiêu được hiểu là', 22, format.text),
  column('measure', 'Cách tính', 30, { ...format.text, wrap: false }),
  column('version', 'Phiên bản chỉ tiêu', 10, format.centre),
  column('basis', 'Căn cứ điều chỉnh', 26, format.text),
  column('by', 'Người chốt', 18, format.text),
  column('on', 'Ngày chốt', 12, format.date),
  column('asOf', 'Ngày đánh giá', 12, format.date),
  column('why', 'Lý do', 26, format.text),
  hidden('id', format.text),
  hidden('unitKey', format.text),
  ...Object.values(typedKeys).map((key) => hidden(key)),
  hidden('seal', format.text),
  // what a report of the period needs besides its figures: JSON, read by `use-cases/history/frozen-context.ts`
  hidden('frozen', format.text),
];

/** What is printed, from the first column on: enough to see what a month came to and why. */
const PRINTED = historyColumns.findIndex(({ key }) => key === 'target') + 1;

/** The sheet `Lịch sử`, empty. */
export function historySheet(): readonly Change[] {
  const sheet = HISTORY_TITLE;
  const spec: TableSpec = {
    name: nameOf(markers.history),
    marker: markers.history,
    columns: historyColumns,
    rows: [{ cells: {} }],
  };
  const placed = placeTable(sheet, TABLE_TOP, spec);
  return [
    { do: 'add-sheet', sheet, tabColour: '7F7F7F' },
    ...centredTitle(sheet, 2, PRINTED, 'SỐ LIỆU CÁC KỲ ĐÃ CHỐT'),
    ...titleLine(sheet, 3, NOTICE, format.subtitle),
    ...placed.changes,
    ...columnSizes(sheet, historyColumns),
    { do: 'freeze', sheet, rows: TABLE_TOP + 1, columns: 3 },
    historyPrint(sheet, TABLE_TOP, placed.lastRow, PRINTED),
    { do: 'protect', sheet },
  ];
}

/** A4 from the first row to the last, the headings on every page; drawn anew when rows are added. */
export const historyPrint = (sheet: string, keyRow: number, lastRow: number, columns: number): Change => ({
  do: 'print',
  sheet,
  setup: {
    landscape: true,
    area: { row: 1, column: 1, rows: lastRow, columns },
    titleRows: [keyRow + 1, keyRow + 1],
    footer: null,
  },
});

const NOTICE =
  'Mỗi số liệu của mỗi kỳ một dòng; chỉ ghi thêm, không sửa dòng cũ. Chốt lại một kỳ thì ghi thêm dòng với lần chốt mới và lý do.';
