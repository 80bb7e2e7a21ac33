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

/** One row for every figure of every closed period; rows are only ever added. */
export const historyColumns: readonly ColumnSpec[] = [
  column('stt', 'Stt', 6, format.centre),
  column('period', 'Kỳ', 10, { ...format.text, ...format.centre }),
  column('code', 'Mã chỉ tiêu', 9, { ...format.text, ...format.centre }),
  column('unit', 'Đơn vị', 15),
  column('cutOff', 'Số liệu tính đến', 13, format.date),
  column('numerator', 'Tử số', 12, format.number),
  column('denominator', 'Mẫu số', 12, format.number),
  column('value', 'Kết quả', 12, { numberFormat: '#,##0.####', horizontal: 'right' }),
  column('answer', 'Trả lời', 16, format.centre),
  column('evidence', 'Tài liệu kiểm chứng', 28, format.text),
  column('sentOn', 'Ngày gửi', 12, format.date),
  column('note', 'Ghi chú', 24, format.text),
];

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
    ...centredTitle(sheet, 2, historyColumns.length, 'SỐ LIỆU CÁC KỲ ĐÃ CHỐT'),
    ...titleLine(sheet, 3, 'Mỗi số liệu của mỗi kỳ một dòng; chỉ ghi thêm, không sửa dòng cũ.', format.subtitle),
    ...placed.changes,
    ...columnSizes(sheet, historyColumns),
    { do: 'freeze', sheet, rows: TABLE_TOP + 1, columns: 3 },
    {
      do: 'print',
      sheet,
      setup: { landscape: true, area: null, titleRows: [TABLE_TOP + 1, TABLE_TOP + 1], footer: null },
    },
    { do: 'protect', sheet },
  ];
}
