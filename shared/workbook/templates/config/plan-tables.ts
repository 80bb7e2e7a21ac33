import type { Plan, Unit } from '../../../plan/schema.ts';
import { unitKindChoice, yesNo } from '../../../text/choices.ts';
import { markers } from '../../anchors.ts';
import { format } from '../../style.ts';
import type { TableSpec } from '../../table.ts';
import { hint, listOf } from '../parts.ts';
import { configTable, fixed, input, keyedTable, numbered, spare } from './columns.ts';

/** The units, with the names by which the plan calls them. */
export function unitsTable(units: readonly Unit[]): TableSpec {
  const rows = units.map((unit) => ({
    name: unit.name,
    aliases: unit.aliases.join('\n') || null,
    short: unit.shortName,
    kind: unitKindChoice.word(unit.kind),
    all: yesNo.word(unit.countsAsAll ? 'yes' : 'no'),
    officer: null,
    email: null,
    key: unit.id,
  }));
  const all = listOf(yesNo.words, 'Các cơ quan, đơn vị', 'Chọn Có nếu đơn vị phải báo cáo chỉ tiêu giao cho tất cả.');
  return keyedTable(
    markers.units,
    [
      input('name', 'Tên đơn vị'),
      input('aliases', 'Cách gọi khác trong kế hoạch'),
      input('short', 'Tên ngắn (tên trang nhập)', {
        validation: hint('Tên ngắn', 'Nhiều nhất 22 ký tự; dùng làm tên trang "Nhập - …".'),
      }),
      input('kind', 'Loại', { validation: listOf(unitKindChoice.words, 'Loại đơn vị', 'Chọn loại đơn vị.') }),
      input('all', 'Tính vào "các cơ quan, đơn vị"', { format: format.centre, validation: all }),
      input('officer', 'Cán bộ đầu mối', { format: format.text }),
      input('email', 'E-mail', {
        format: format.text,
        validation: hint('E-mail', 'Dùng để gửi lời nhắc; để trống nếu không có.'),
      }),
    ],
    numbered([...rows, ...spare()]),
  );
}

/** Results that hang on the higher level, with the document that says so. */
export function approvalsTable(): TableSpec {
  const message = 'Ví dụ: 702/CĐSS. Có số hiệu thì chỉ tiêu được ghi "chờ cấp trên" và không tính là chậm.';
  return configTable(
    markers.approvals,
    [
      input('code', 'Mã chỉ tiêu', { format: format.text }),
      input('document', 'Số hiệu văn bản của cấp trên', {
        format: format.text,
        validation: hint('Số hiệu văn bản', message),
      }),
      input('note', 'Ghi chú'),
    ],
    numbered(spare()),
  );
}

/** Where the plan contradicts itself: both quotes, verbatim, and room for the clerk's decision. */
export function conflictsTable(plan: Plan): TableSpec {
  const rows = plan.conflicts.map((conflict) => ({
    id: conflict.codes.length === 0 ? conflict.id : `${conflict.id} (${conflict.codes.join(', ')})`,
    difference: conflict.difference,
    quotes: conflict.quotes.map(({ where, quote }) => `${where}: “${quote}”`).join('\n'),
    fallback: conflict.defaultDecision,
    decision: null,
  }));
  return configTable(
    markers.conflicts,
    [
      fixed('id', 'Mã (chỉ tiêu)'),
      fixed('quotes', 'Kế hoạch ghi'),
      fixed('difference', 'Khác nhau ở chỗ'),
      fixed('fallback', 'Tạm áp dụng'),
      input('decision', 'Quyết định của đơn vị tổng hợp'),
    ],
    numbered(rows.length > 0 ? rows : [{}]),
  );
}

/** Pairs of indicators of which one cannot exceed the other while their denominators are the same. */
export function crossChecksTable(plan: Plan): TableSpec {
  const rows = plan.crossChecks.map((check) => ({ code: check.code, atMost: check.atMost, why: check.why }));
  return configTable(
    markers.crossChecks,
    [
      input('code', 'Chỉ tiêu', { format: format.text }),
      input('atMost', 'không lớn hơn chỉ tiêu', { format: format.text }),
      input('why', 'Vì sao'),
    ],
    numbered([...rows, ...spare(2)]),
  );
}
