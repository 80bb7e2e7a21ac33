import { answerChoice, sentChoice } from '../../text/choices.ts';
import { levelKeys } from '../live/level-cells.ts';
import { format } from '../style.ts';
import type { ColumnSpec } from '../table.ts';
import { dateCell, hint, listOf } from './parts.ts';

const fixed = (key: string, heading: string, width: number, look = {}): ColumnSpec => ({
  key,
  heading,
  width,
  format: look,
});
const hidden = (key: string): ColumnSpec => ({ key, heading: key, width: 8, hidden: true });
const input = (key: string, heading: string, width: number, message: string, look = {}): ColumnSpec => ({
  key,
  heading,
  width,
  input: true,
  format: look,
  validation: hint(heading, message),
});

/** Columns a unit fills. */
export const inputKeys = [
  'numerator',
  'denominator',
  'published',
  'answer',
  'evidence',
  'difficulties',
  'proposals',
  'note',
] as const;
/** Columns that the check and the refresh write: neighbours, so that one write carries them. */
export const computedKeys = ['reason', 'owed', 'lastValue', ...levelKeys] as const;

/** One row an indicator: what is asked, what the unit fills, what the sheet answers at once, what the check says. */
export const entryColumns: readonly ColumnSpec[] = [
  fixed('stt', 'Stt', 5, format.centre),
  fixed('code', 'Mã', 9, { ...format.text, ...format.centre, bold: true }),
  fixed('name', 'Chỉ tiêu', 28),
  fixed('counts', 'Cách tính', 27, { size: 10, italic: true }),
  fixed('target', 'Mục tiêu', 12, { ...format.text, ...format.centre }),
  fixed('last', 'Kỳ trước', 9, format.figure),
  input(
    'numerator',
    'Tử số',
    10.5,
    'Chỉ gõ con số, không kèm chữ. Để trống nếu chưa có số liệu; không gõ 0 thay cho chưa có.',
    format.number,
  ),
  input(
    'denominator',
    'Mẫu số',
    10.5,
    'Chỉ gõ con số, không kèm chữ. Kỳ này không có gì để đếm thì chọn "Không phát sinh" ở cột Trả lời.',
    format.number,
  ),
  input(
    'published',
    'Số liệu công bố',
    10.5,
    'Chỉ dùng khi cấp trên chỉ công bố tỷ lệ hoặc kết quả, không có tử số và mẫu số. Ví dụ: 85,5%.',
  ),
  {
    key: 'answer',
    heading: 'Trả lời',
    width: 13,
    input: true,
    format: format.centre,
    validation: listOf(
      answerChoice.words,
      'Trả lời',
      'Dùng cho cột mốc (đã hoàn thành hay chưa), khi kỳ này không phát sinh, hoặc khi chờ cấp trên. Để trống nếu đã ghi số liệu.',
    ),
  },
  fixed('value', 'Kết quả', 9, format.figure),
  fixed('met', 'Đạt mục tiêu', 8, format.centre),
  fixed('status', 'Đánh giá', 15, { ...format.centre, bold: true }),
  input(
    'evidence',
    'Tài liệu kiểm chứng',
    20,
    'Đường liên kết hoặc số hiệu văn bản, ví dụ 12/BC-UBND. Mô tả bằng lời cũng nhận nhưng sẽ được nhắc bổ sung.',
    format.text,
  ),
  input('difficulties', 'Khó khăn, vướng mắc', 17, 'Được đưa vào báo cáo.', format.text),
  input('proposals', 'Kiến nghị, đề xuất', 17, 'Được đưa vào báo cáo.', format.text),
  input('note', 'Ghi chú riêng', 20, 'Chỉ đơn vị dùng, không đưa vào báo cáo.', format.text),
  fixed('finding', 'Cần kiểm tra', 44, format.finding),
  fixed('reason', 'Diễn giải', 50),
  fixed('owed', 'Kỳ này', 16, format.centre),
  ...['lastValue', ...levelKeys, 'f_state', 'f_top', 'f_bottom', 'f_digits'].map(hidden),
];

/** The unit's act of sending one period's figures. */
export const sendingColumns: readonly ColumnSpec[] = [
  fixed('stt', 'Gửi', 5, format.centre),
  {
    key: 'sent',
    heading: 'Đã gửi',
    width: 9,
    input: true,
    format: format.centre,
    validation: listOf(
      sentChoice.words,
      'Đã gửi',
      'Chọn "Đã gửi" khi số liệu của kỳ này đã đủ. Trước đó số liệu là đang nhập.',
    ),
  },
  input('sentBy', 'Người gửi', 34, 'Họ tên người gửi số liệu.', format.text),
  {
    key: 'sentOn',
    heading: 'Ngày gửi',
    width: 38,
    input: true,
    format: format.date,
    validation: dateCell('Ngày gửi', 'Ngày gửi số liệu, ví dụ 14/6/2026.'),
  },
];
