import type { Finding, FindingCode } from '../entry/types.ts';
import { has, quoted, shown } from './findings-values.ts';
import { periodName } from './period-name.ts';
import type { Sentence } from './sentence.ts';

/** What is wrong and what to do, without the place; these need the period of the finding too. */
export type PeriodWording = (values: Finding['values'], period: Sentence) => Sentence;

/** One unit's figures of one period. */
export const blockWordings = {
  'missing-row': (_values, period) => ({
    vi: `không còn dòng nhập số liệu ${period.vi} của chỉ tiêu này; đề nghị hoàn tác việc xóa dòng, hoặc chèn lại biểu mẫu.`,
    en: `there is no row any more for the figures of ${period.en}; please undo the deletion, or insert the template again.`,
  }),
  'blank-but-sent': (values, period) => ({
    vi: `đã đánh dấu "Đã gửi" ${period.vi} nhưng chỉ tiêu này chưa có ${values.asks === 'answer' ? 'câu trả lời' : 'số liệu'}; đề nghị ${values.asks === 'answer' ? 'trả lời' : 'nhập số liệu'}, hoặc chọn "Không phát sinh".`,
    en: `${period.en} is marked as sent, and this indicator has no ${values.asks === 'answer' ? 'answer' : 'figure'}; please ${values.asks === 'answer' ? 'answer' : 'enter the figure'}, or choose "Không phát sinh".`,
  }),
  'period-not-open': (values, period) => {
    const open = shown(values, 'open').split(' ').map(periodName);
    const known = has(values, 'open') && values.open !== '';
    return {
      vi: `${period.vi} không phải là kỳ đang nhập số liệu nên nội dung này không được tính; ${known ? `đề nghị nhập vào ${open.map(({ vi }) => vi).join(' hoặc ')}` : 'hiện chưa mở kỳ nào'}.`,
      en: `figures of ${period.en} are not being collected, so this is not counted; ${known ? `please enter it for ${open.map(({ en }) => en).join(' or ')}` : 'no period is open at present'}.`,
    };
  },
  late: (values, period) => ({
    vi: `${shown(values, 'unit')} gửi số liệu ${period.vi} ngày ${shown(values, 'sentOn')}, sau hạn cuối ${shown(values, 'deadline')}; số liệu vẫn được dùng, đề nghị kỳ sau gửi đúng hạn.`,
    en: `${shown(values, 'unit')} sent the figures of ${period.en} on ${shown(values, 'sentOn')}, after the last day, ${shown(values, 'deadline')}; they are used, please send in time next period.`,
  }),
  'not-sent': (values, period) => ({
    vi: `chưa nhận được số liệu ${period.vi} của ${shown(values, 'unit')} (hạn cuối ${shown(values, 'deadline')}); đề nghị nhập đủ số liệu và chọn "Đã gửi".`,
    en: `the figures of ${period.en} have not been received from ${shown(values, 'unit')} (last day ${shown(values, 'deadline')}); please complete them and choose "Đã gửi".`,
  }),
  'sent-without-date': (values, period) => ({
    vi: `${shown(values, 'unit')} đã chọn "Đã gửi" ${period.vi} nhưng chưa ghi ngày gửi; tạm tính là đúng hạn, đề nghị ghi ngày gửi.`,
    en: `${shown(values, 'unit')} marked ${period.en} as sent without the day; it counts as in time for now, please write the day.`,
  }),
  'missing-hamlets': (values, period) => ({
    vi: `số liệu ${period.vi} mới cộng được ${shown(values, 'given')}/${shown(values, 'expected')} thôn, ấp, còn thiếu: ${shown(values, 'missing')}; đề nghị ghi đủ tử số và mẫu số của từng nơi.`,
    en: `the sum for ${period.en} has ${shown(values, 'given')} of ${shown(values, 'expected')} hamlets; missing: ${shown(values, 'missing')}; please enter both figures of each.`,
  }),
} satisfies Partial<Record<FindingCode, PeriodWording>>;

/** The workbook itself. Values: `table`, `column`, `area`, `setting`, `typed`, `used`. */
export const workbookWordings = {
  'missing-table': (values) => ({
    vi: `không tìm thấy bảng ${quoted(values, 'table')} nên chưa đọc được nội dung của bảng; đề nghị hoàn tác việc xóa, hoặc chèn lại biểu mẫu.`,
    en: `the table ${quoted(values, 'table')} was not found, so its content could not be read; please undo the deletion, or insert the template again.`,
  }),
  'missing-column': (values) => ({
    vi: `không tìm thấy cột ${quoted(values, 'column')} nên nội dung của cột không đọc được; đề nghị hoàn tác việc xóa cột, hoặc chèn lại biểu mẫu.`,
    en: `the column ${quoted(values, 'column')} was not found, so its content could not be read; please undo the deletion, or insert the template again.`,
  }),
  'merged-cells': (values) => ({
    vi: `vùng ${shown(values, 'area')} đã bị gộp ô nên chỉ đọc được ô đầu tiên; đề nghị bỏ gộp ô.`,
    en: `the area ${shown(values, 'area')} has been merged, so only its first cell can be read; please unmerge it.`,
  }),
  'formula-replaced': () => ({
    vi: 'công thức đã bị gõ đè nên ô này không còn tự cập nhật; kết quả vẫn được tính từ số liệu đã nhập, đề nghị hoàn tác hoặc chép lại công thức từ dòng khác.',
    en: 'a formula was typed over, so this cell no longer updates by itself; results are still worked out from the entries. Please undo it, or copy the formula from another row.',
  }),
  'bad-setting': (values) => ({
    vi: `giá trị ${quoted(values, 'typed')} của mục ${quoted(values, 'setting')} chưa đúng${has(values, 'used') ? `, đang dùng ${shown(values, 'used')}` : ' nên chưa được dùng'}; đề nghị sửa lại.`,
    en: `the value ${quoted(values, 'typed')} of ${quoted(values, 'setting')} is not right${has(values, 'used') ? `, ${shown(values, 'used')} is used instead` : ' and is not used'}; please correct it.`,
  }),
  'bad-target': (values) => ({
    vi: `mục tiêu ${quoted(values, 'typed')} chưa đọc được thành con số hoặc cột mốc nên chưa đánh giá được; đề nghị sửa cách đọc mục tiêu ở trang "Chỉ tiêu".`,
    en: `the target ${quoted(values, 'typed')} could not be read as a figure or a milestone, so it is not judged; please correct how it is read in the sheet "Chỉ tiêu".`,
  }),
} satisfies Partial<Record<FindingCode, PeriodWording>>;
