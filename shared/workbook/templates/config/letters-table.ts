import type { Unit } from '../../../plan/schema.ts';
import { markers } from '../../anchors.ts';
import { format } from '../../style.ts';
import type { TableSpec } from '../../table.ts';
import { hint } from '../parts.ts';
import { input, keyedTable, numbered, spare } from './columns.ts';

export const LETTERS_HEADING = 'X. Văn bản của các đơn vị';

/** How each unit writes its own documents, and who leads it. What the plan does not say stays blank for the commune. */
export function lettersTable(units: readonly Unit[]): TableSpec {
  const rows = units
    .filter(({ kind }) => kind !== 'hamlets' && kind !== 'team')
    .map(({ id, name, letterhead }) => ({
      unit: name,
      superior: letterhead?.superior ?? null,
      name: letterhead?.name ?? null,
      key: id,
    }));
  const text = (key: string, heading: string, message: string) =>
    input(key, heading, { format: format.text, validation: hint(heading, message) });
  return keyedTable(
    markers.letters,
    [
      input('unit', 'Đơn vị', { format: format.text }),
      text('superior', 'Cơ quan chủ quản', 'Dòng trên của phần tên cơ quan; để trống nếu không có.'),
      text('name', 'Tên ghi trên văn bản', 'Dòng dưới của phần tên cơ quan; để trống thì ghi tên đơn vị.'),
      text('mark', 'Ký hiệu báo cáo', 'Phần sau số của báo cáo, ví dụ BC-VHXH.'),
      text('head', 'Người đứng đầu', 'Họ và tên; được ghi ở phần chữ ký và ở biểu tổng hợp các đơn vị.'),
      text('office', 'Chức vụ ký', 'Ví dụ: TRƯỞNG PHÒNG. Để trống thì ghi THỦ TRƯỞNG ĐƠN VỊ.'),
    ],
    numbered([...rows, ...spare(2)]),
  );
}
