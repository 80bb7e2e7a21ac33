import type { Finding, FindingCode } from '../entry/types.ts';
import { figure, figureUnlike, has, partName, quoted, quotient, retyped, shown } from './findings-values.ts';
import type { Sentence } from './sentence.ts';

/** What is wrong and what to do, without the place. */
export type Wording = (values: Finding['values']) => Sentence;

/** What was typed in a number cell. */
export const numberWordings = {
  'not-a-number': (values) =>
    typeof values.typed === 'number'
      ? {
          vi: `số ${shown(values, 'typed')} quá lớn nên không dùng được; đề nghị kiểm tra và nhập lại ${partName(values).vi}.`,
          en: `${shown(values, 'typed')} is too large to be used; please check and enter the ${partName(values).en} again.`,
        }
      : {
          vi: `${quoted(values, 'typed')} không phải là một con số cụ thể; đề nghị nhập lại ${partName(values).vi} bằng chữ số.`,
          en: `${quoted(values, 'typed')} is not one definite number; please enter the ${partName(values).en} in digits.`,
        },
  'ambiguous-number': (values) => ({
    vi: `${quoted(values, 'typed')} có thể là ${shown(values, 'value')} hoặc ${shown(values, 'other')}; đang hiểu là ${shown(values, 'value')}, nếu đúng đề nghị gõ lại ${retyped(values, 'value')}.`,
    en: `${quoted(values, 'typed')} may be ${shown(values, 'value')} or ${shown(values, 'other')}; it is read as ${shown(values, 'value')}. If that is right, please type ${retyped(values, 'value')}.`,
  }),
  'number-as-text': (values) => ({
    vi: `${quoted(values, 'typed')} đang là chữ, công thức trong trang không tính được; đã đọc là ${figure(values, 'value')}, đề nghị gõ lại bằng số.`,
    en: `${quoted(values, 'typed')} is text, which the formulas of the sheet cannot use; it was read as ${figure(values, 'value')}. Please type it again as a number.`,
  }),
  'percent-out-of-range': (values) => ({
    vi: `tỷ lệ ${figure({ ...values, percent: 1 }, 'share')} nằm ngoài khoảng từ 0% đến 100%; đề nghị kiểm tra và nhập lại.`,
    en: `${figure({ ...values, percent: 1 }, 'share')} is not between 0% and 100%; please check and enter it again.`,
  }),
  'ambiguous-percent': (values) => {
    const [low, high] = [figure({ ...values, percent: 1 }, 'low'), figure({ ...values, percent: 1 }, 'high')];
    return {
      vi: `${shown(values, 'value')} có thể là ${low} hoặc ${high} nên chưa được dùng; đề nghị nhập tử số và mẫu số, hoặc định dạng ô là văn bản rồi gõ kèm dấu %, ví dụ ${low}.`,
      en: `${shown(values, 'value')} may be ${low} or ${high} and is not used; please enter numerator and denominator, or format the cell as text and type the % sign, for example ${low}.`,
    };
  },
  'negative-number': (values) => ({
    vi: `${partName(values).vi} ${shown(values, 'value')} là số âm; đề nghị kiểm tra và nhập lại.`,
    en: `${partName(values).en} ${shown(values, 'value')} is below zero; please check and enter it again.`,
  }),
  'not-whole': (values) => {
    const hint = has(values, 'thousands');
    return {
      vi: `${partName(values).vi} ${shown(values, 'value')} phải là số nguyên; đề nghị nhập lại${hint ? ` (nếu đúng là ${shown(values, 'thousands')} thì gõ ${retyped(values, 'thousands')}, không có dấu chấm)` : ''}.`,
      en: `${partName(values).en} ${shown(values, 'value')} must be a whole number; please enter it again${hint ? ` (if it is ${shown(values, 'thousands')}, type ${retyped(values, 'thousands')} without a separator)` : ''}.`,
    };
  },
  'date-instead-of-fraction': (values) => {
    const isFraction = has(values, 'low') && has(values, 'high') && values.part !== 'published';
    const [low, high] = [shown(values, 'low'), shown(values, 'high')];
    return {
      vi: `bảng tính đã đổi số liệu thành ngày ${shown(values, 'date')}; đề nghị gõ lại ${isFraction ? `${low} vào ô tử số và ${high} vào ô mẫu số` : 'con số'}.`,
      en: `the spreadsheet has turned the figure into the date ${shown(values, 'date')}; please type ${isFraction ? `${low} as numerator and ${high} as denominator` : 'the number again'}.`,
    };
  },
  'fraction-in-one-cell': (values) => ({
    vi: `${quoted(values, 'typed')} là hai số trong một ô; đề nghị gõ ${retyped(values, 'numerator')} vào ô tử số và ${retyped(values, 'denominator')} vào ô mẫu số.`,
    en: `${quoted(values, 'typed')} is two numbers in one cell; please type ${retyped(values, 'numerator')} as numerator and ${retyped(values, 'denominator')} as denominator.`,
  }),
  'percent-not-asked': (values) =>
    values.part === 'published'
      ? {
          vi: `${quoted(values, 'typed')} là tỷ lệ phần trăm, trong khi số liệu công bố của chỉ tiêu này không tính bằng phần trăm; đề nghị nhập lại con số.`,
          en: `${quoted(values, 'typed')} is a percentage, and the published figure of this indicator is not one; please enter the number again.`,
        }
      : {
          vi: `${quoted(values, 'typed')} là tỷ lệ phần trăm, trong khi ${partName(values).vi} phải là con số; đề nghị nhập con số, hoặc ghi tỷ lệ ở cột "Số liệu công bố".`,
          en: `${quoted(values, 'typed')} is a percentage, and the ${partName(values).en} must be a number; please enter the number, or the percentage in the column "Số liệu công bố".`,
        },
} satisfies Partial<Record<FindingCode, Wording>>;

/** How the figures of a row go together. */
export const rowFigureWordings = {
  'figure-not-asked': (values) => {
    const column = values.instead === 'answer' ? '"Trả lời"' : '"Số liệu công bố"';
    return {
      vi: `chỉ tiêu này không dùng ${partName(values).vi} nên ${quoted(values, 'typed')} không được tính; đề nghị xóa, và ghi kết quả ở cột ${column}.`,
      en: `this indicator does not use a ${partName(values).en}, so ${quoted(values, 'typed')} is not counted; please delete it, and give the result in the column ${column}.`,
    };
  },
  'numerator-above-denominator': (values) => ({
    vi: `tử số ${shown(values, 'numerator')} lớn hơn mẫu số ${shown(values, 'denominator')}; đề nghị kiểm tra và nhập lại.`,
    en: `numerator ${shown(values, 'numerator')} is larger than denominator ${shown(values, 'denominator')}; please check and enter them again.`,
  }),
  'zero-denominator': () => ({
    vi: 'mẫu số bằng 0 nên không tính được tỷ lệ; nếu kỳ này không phát sinh, đề nghị chọn "Không phát sinh" ở cột "Trả lời".',
    en: 'the denominator is 0, so there is no share; if nothing arose in this period, please choose "Không phát sinh" in the column "Trả lời".',
  }),
  'missing-denominator': (values) => ({
    vi: `có tử số ${shown(values, 'numerator')} nhưng chưa có mẫu số; đề nghị nhập mẫu số.`,
    en: `there is a numerator, ${shown(values, 'numerator')}, and no denominator; please enter the denominator.`,
  }),
  'missing-numerator': (values) => ({
    vi: `có mẫu số ${shown(values, 'denominator')} nhưng chưa có tử số; đề nghị nhập tử số (nếu đếm được 0 thì gõ 0).`,
    en: `there is a denominator, ${shown(values, 'denominator')}, and no numerator; please enter the numerator (type 0 if the count is 0).`,
  }),
  'published-differs-from-ratio': (values) => {
    const published = figure(values, 'published');
    const computed = figureUnlike({ percent: values.percent ?? null, ratio: quotient(values) }, 'ratio', published);
    return {
      vi: `số liệu công bố ${published} khác kết quả tính từ tử số và mẫu số (${computed}); kết quả ${computed} được dùng, đề nghị kiểm tra lại.`,
      en: `the published figure ${published} differs from what numerator and denominator give (${computed}); ${computed} is used, please check.`,
    };
  },
  'published-only': (values) => ({
    vi: `chỉ có ${values.percent === 1 ? 'tỷ lệ' : 'số liệu công bố'} ${figure(values, 'value')}, không có tử số và mẫu số; số liệu vẫn được dùng, đề nghị ghi rõ nguồn và bổ sung tử số, mẫu số nếu có.`,
    en: `there is only the published ${values.percent === 1 ? 'share' : 'figure'} ${figure(values, 'value')}, without numerator and denominator; it is used. Please name its source, and add numerator and denominator if you can.`,
  }),
} satisfies Partial<Record<FindingCode, Wording>>;

/** Answers and texts. */
export const answerWordings = {
  'cell-error': (values) => ({
    vi: `ô đang báo lỗi ${shown(values, 'error')}; đề nghị xóa công thức và nhập lại nội dung.`,
    en: `the cell shows the error ${shown(values, 'error')}; please delete the formula and enter the content again.`,
  }),
  'formula-like-text': (values) => ({
    vi: `nội dung bắt đầu bằng dấu ${quoted(values, 'sign')} nên bảng tính có thể hiểu nhầm là công thức; nội dung vẫn được giữ là chữ, đề nghị bỏ dấu này ở đầu.`,
    en: `the text begins with ${quoted(values, 'sign')}, which a spreadsheet may take for a formula; it is kept as text. Please leave that sign out.`,
  }),
  'unclear-milestone': (values) => ({
    vi: `câu trả lời ${quoted(values, 'typed')} chưa rõ; đề nghị chọn "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" hoặc "Chờ cấp trên".`,
    en: `the answer ${quoted(values, 'typed')} is not clear; please choose "Đã hoàn thành", "Chưa hoàn thành", "Không phát sinh" or "Chờ cấp trên".`,
  }),
  'unknown-answer': (values) => ({
    vi: `câu trả lời ${quoted(values, 'typed')} không dùng được cho chỉ tiêu có số liệu; đề nghị để trống và nhập số liệu, hoặc chọn "Không phát sinh" hay "Chờ cấp trên".`,
    en: `the answer ${quoted(values, 'typed')} cannot be used for an indicator with figures; please leave it blank and enter the figures, or choose "Không phát sinh" or "Chờ cấp trên".`,
  }),
  'answer-contradicts-figure': (values) => {
    const typed = ['first', 'second', 'third'].filter((key) => has(values, key)).map((key) => shown(values, key));
    const list = typed.length === 0 ? '…' : typed.join('; ');
    return {
      vi: `đã chọn "Không phát sinh" nhưng vẫn có số liệu (${list}) nên chưa dùng được; đề nghị giữ một trong hai.`,
      en: `"Không phát sinh" is chosen and there are figures (${list}), so neither is used; please keep one of the two.`,
    };
  },
} satisfies Partial<Record<FindingCode, Wording>>;
