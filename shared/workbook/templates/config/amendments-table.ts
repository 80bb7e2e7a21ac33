import { markers } from '../../anchors.ts';
import { format } from '../../style.ts';
import type { TableSpec } from '../../table.ts';
import { dateCell, hint } from '../parts.ts';
import { configTable, input, numbered, spare } from './columns.ts';

export const AMENDMENTS_HEADING = 'IX. Điều chỉnh chỉ tiêu, đơn vị, cách tính trong quá trình thực hiện';

/** Changes of a target, a unit or a way of counting: from which day and by which document. Closed periods stay as they were judged. */
export function amendmentsTable(): TableSpec {
  return configTable(
    markers.amendments,
    [
      input('code', 'Mã chỉ tiêu hoặc tên đơn vị', { format: format.text }),
      input('what', 'Nội dung điều chỉnh'),
      input('basis', 'Văn bản làm căn cứ', { format: format.text, validation: hint('Văn bản làm căn cứ', BASIS_HINT) }),
      input('from', 'Từ ngày', {
        format: format.date,
        validation: dateCell('Từ ngày', 'Áp dụng cho các kỳ chốt từ ngày này; kỳ đã chốt giữ nguyên.'),
      }),
    ],
    numbered(spare()),
  );
}

const BASIS_HINT = 'Ví dụ: Quyết định số 45/QĐ-UBND ngày 01/9/2026.';
