import type { FindingCode } from '../entry/types.ts';
import type { Wording } from './findings-typed.ts';
import { has, periodIn, quoted, roundFigure, shown } from './findings-values.ts';

/** A figure against its own past and against others. */
export const comparedWordings = {
  'cumulative-fell': (values) => ({
    vi: `số lũy kế ${shown(values, 'value')} thấp hơn ${periodIn(values, 'past').vi} (${shown(values, 'before')}), trong khi số lũy kế chỉ tăng hoặc giữ nguyên; đề nghị kiểm tra lại.`,
    en: `the running total ${shown(values, 'value')} is lower than in ${periodIn(values, 'past').en} (${shown(values, 'before')}), and a running total only grows or stays; please check.`,
  }),
  jump: (values) => ({
    vi: `kết quả ${roundFigure(values, 'value')} khác hẳn các kỳ trước (${periodIn(values, 'past').vi}: ${roundFigure(values, 'before')}; theo các kỳ trước thì vào khoảng ${roundFigure(values, 'expected')}); đề nghị kiểm tra, nếu đúng thì ghi rõ lý do.`,
    en: `the result ${roundFigure(values, 'value')} is far from earlier periods (${periodIn(values, 'past').en}: ${roundFigure(values, 'before')}; they suggest about ${roundFigure(values, 'expected')}); please check, and say why if it is right.`,
  }),
  'denominator-changed': (values) => ({
    vi: `mẫu số ${shown(values, 'value')} thay đổi nhiều so với ${periodIn(values, 'past').vi} (${shown(values, 'before')}); đề nghị kiểm tra lại phạm vi tính.`,
    en: `the denominator ${shown(values, 'value')} has changed a lot since ${periodIn(values, 'past').en} (${shown(values, 'before')}); please check what it covers.`,
  }),
  'cross-check': (values) => ({
    vi: `tử số ${shown(values, 'numerator')} lớn hơn tử số ${shown(values, 'otherNumerator')} của chỉ tiêu ${shown(values, 'other')} trên cùng mẫu số ${shown(values, 'denominator')}, trong khi chỉ là một phần của chỉ tiêu đó; đề nghị kiểm tra cả hai.`,
    en: `numerator ${shown(values, 'numerator')} is larger than numerator ${shown(values, 'otherNumerator')} of indicator ${shown(values, 'other')} over the same denominator ${shown(values, 'denominator')}, though it is only a part of that; please check both.`,
  }),
  'missing-evidence': () => ({
    vi: 'có kết quả nhưng chưa có tài liệu kiểm chứng; đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.',
    en: 'there is a result without evidence; please add a document number or a link.',
  }),
  'weak-evidence': (values) => ({
    vi: `tài liệu kiểm chứng mới chỉ là mô tả (${quoted(values, 'typed')}); đề nghị bổ sung số hiệu văn bản hoặc đường liên kết.`,
    en: `the evidence is only described (${quoted(values, 'typed')}); please add a document number or a link.`,
  }),
  'waiting-needs-approval': () => ({
    vi: '"Chờ cấp trên" chưa được đơn vị tổng hợp chấp thuận kèm số hiệu văn bản nên vẫn đánh giá như bình thường; đề nghị gửi văn bản cho đơn vị tổng hợp.',
    en: '"Chờ cấp trên" has not been approved by the clerk with a document number, so the indicator is judged as usual; please send the document to the clerk.',
  }),
} satisfies Partial<Record<FindingCode, Wording>>;

/** Rows and blocks: whose, which, when. */
export const rowWordings = {
  'other-unit': (values) => {
    const known = has(values, 'owner');
    return {
      vi: `chỉ tiêu này ${known ? `do ${shown(values, 'owner')} nhập số liệu` : 'chưa giao cho đơn vị nào nhập số liệu'}, nên số liệu do ${shown(values, 'unit')} nhập không được tính; đề nghị ${known ? 'chuyển số liệu cho đơn vị đó' : 'phân công đơn vị nhập'}.`,
      en: `the figure of this indicator ${known ? `is entered by ${shown(values, 'owner')}` : 'is entered by no unit yet'}, so what ${shown(values, 'unit')} entered is not counted; please ${known ? 'pass it on to that unit' : 'name the unit that enters it'}.`,
    };
  },
  'unknown-code': (values) => {
    const typed = has(values, 'typed');
    return {
      vi: `${typed ? `mã chỉ tiêu ${quoted(values, 'typed')} không có trong kế hoạch` : 'dòng có nội dung nhưng thiếu mã chỉ tiêu'} nên dòng này không được tính; đề nghị ghi đúng mã chỉ tiêu.`,
      en: `${typed ? `indicator code ${quoted(values, 'typed')} is not in the plan` : 'the row has content and no indicator code'}, so the row is not counted; please write the right code.`,
    };
  },
  'duplicate-code': (values) => ({
    vi: `chỉ tiêu được nhập ở nhiều dòng của cùng một kỳ (dòng ${shown(values, 'rows')}) nên chưa dòng nào được tính; đề nghị giữ lại một dòng.`,
    en: `the indicator stands in several rows of the same period (rows ${shown(values, 'rows')}), so none is counted; please keep one.`,
  }),
} satisfies Partial<Record<FindingCode, Wording>>;
