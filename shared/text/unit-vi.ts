import { counted, listed, longPeriod, lower, noted, open, planAndPeriod, TALLIED, upper } from './official-vi.ts';
import { outcomeLooks } from './outcome-looks.ts';
import { dateName } from './period-name.ts';
import type { UnitWords } from './unit-words.ts';

export const unitVi: UnitWords = {
  fullName: (unit, level, commune) => {
    if (commune === '' || unit.toLowerCase().includes(commune.toLowerCase())) return unit;
    return unit.toLowerCase().endsWith(` ${level}`) ? `${unit} ${commune}` : `${unit} ${level} ${commune}`;
  },
  number: (number, mark) => `Số: ${number === null ? '      ' : counted(number)}/${mark ?? 'BC-      '}`,
  headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
  filed: (officer) => `Lưu: VT${officer === null ? '' : ` (${officer})`}`,
  headings: {
    indicators: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ĐƯỢC GIAO',
    tasks: 'KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CHỦ TRÌ',
    coordination: 'CÔNG TÁC PHỐI HỢP THỰC HIỆN CÁC CHỈ TIÊU',
    evidence: 'TÀI LIỆU KIỂM CHỨNG',
    difficulties: 'KHÓ KHĂN, VƯỚNG MẮC',
    gaps: 'SỐ LIỆU, NỘI DUNG CÒN THIẾU',
    next: (of) => `NHIỆM VỤ TRỌNG TÂM ${upper(longPeriod(of))}`,
    proposals: 'KIẾN NGHỊ, ĐỀ XUẤT',
  },

  indicators: ({ year, total, counts, shared }) => {
    const [only] = counts;
    const all = counts.length === 1 && only !== undefined ? TALLIED[only[0]] : null;
    const parts = counts.map(([outcome, count]) => `${counted(count)} chỉ tiêu ${TALLIED[outcome]}`).join('; ');
    const told =
      all === null
        ? `, trong đó: ${parts}`
        : total === 1
          ? `; chỉ tiêu này ${all}`
          : `; cả ${counted(total)} chỉ tiêu ${all}`;
    const together = `cùng các cơ quan, đơn vị báo cáo ${counted(shared)} chỉ tiêu tính chung`;
    if (total === 0) return `Năm ${year}, đơn vị ${together}.`;
    return `Năm ${year}, đơn vị báo cáo số liệu ${counted(total)} chỉ tiêu${told}.${shared === 0 ? '' : ` Ngoài ra, đơn vị ${together}.`}`;
  },
  indicatorTable: 'Kết quả thực hiện các chỉ tiêu của đơn vị',
  indicatorColumns: ['Mã', 'Chỉ tiêu', 'Mục tiêu', 'Kết quả', 'Đánh giá', 'Lý do'],
  underReview: 'Số liệu chưa sử dụng được, đang rà soát',
  part: (met) => (met ? 'Riêng đơn vị: đạt mức mục tiêu' : 'Riêng đơn vị: chưa đạt mức mục tiêu'),
  partNotJudged: 'Riêng đơn vị: chưa đánh giá',
  whole: ({ shown, reported, expected, outcome }) =>
    `Tính chung các đơn vị: ${shown} (${reported}/${expected} đơn vị), ${lower(outcomeLooks[outcome].name.vi)}.`,
  noWhole: 'Tính chung các đơn vị: chưa có số liệu.',
  taskColumns: ['Mã', 'Nhiệm vụ', 'Thời gian thực hiện', 'Tình trạng', 'Kết quả, sản phẩm', 'Tài liệu kiểm chứng'],

  nothingCoordinated: 'Trong kỳ, đơn vị chưa ghi nội dung phối hợp thực hiện.',
  silentOn: (codes) => `Chưa ghi nội dung phối hợp thực hiện ${counted(codes.length)} chỉ tiêu: ${listed(codes)}.`,
  remark: ({ text, code, isTask, evidence }) =>
    `- ${open(text)}${noted([code === '' ? '' : isTask ? `nhiệm vụ ${code}` : `chỉ tiêu ${code}`, evidence === null ? '' : `tài liệu kiểm chứng: ${open(evidence)}`])}.`,
  evidenceOf: (code, isTask, texts) => `- ${isTask ? 'Nhiệm vụ' : 'Chỉ tiêu'} ${code}: ${texts.map(open).join('; ')}.`,
  noEvidence: 'Đơn vị chưa gửi tài liệu kiểm chứng.',
  noDifficulties: 'Đơn vị không nêu khó khăn, vướng mắc.',
  noProposals: 'Đơn vị không có kiến nghị, đề xuất.',

  sending: ({ state, lastOnTimeDay, sentOn }) => {
    const due = lastOnTimeDay === null ? '' : ` (thời hạn: chậm nhất ngày ${dateName(lastOnTimeDay)})`;
    const sent = sentOn === null ? '' : ` ngày ${dateName(sentOn)}`;
    if (state === 'sent-late') return `Số liệu gửi chậm${sent}${due}.`;
    if (state === 'missing') return `Đã quá thời hạn gửi số liệu${due}; đơn vị chưa xác nhận đã gửi.`;
    return state === 'not-yet' ? `Số liệu đang nhập, đơn vị chưa xác nhận đã gửi${due}.` : '';
  },
  missing: (codes) => `Chưa có số liệu ${counted(codes.length)} chỉ tiêu: ${listed(codes)}.`,
  wrong: (codes) =>
    `Số liệu chưa sử dụng được, đang rà soát, không tính vào kết quả của kỳ này: chỉ tiêu ${listed(codes)}.`,
  silentTasks: (codes) => `Chưa có thông tin thực hiện ${counted(codes.length)} nhiệm vụ: ${listed(codes)}.`,
  noGaps: 'Không có.',
  nextTask: ({ task, name, remedy }) =>
    `- ${task === null ? `Tập trung thực hiện chỉ tiêu ${name}` : `${open(task)} (chỉ tiêu ${name})`}${remedy === null ? '' : `; ${lower(open(remedy))}`}.`,
  dueTask: ({ name, time, isLate }) =>
    `- Hoàn thành nhiệm vụ “${open(name)}” (thời gian thực hiện: ${open(time)}${isLate ? ', đã quá thời hạn' : ''}).`,
  sendMissing: (codes) => `- Gửi số liệu còn thiếu (chỉ tiêu ${codes.join(', ')}).`,
  keepUp: 'Đơn vị tiếp tục duy trì kết quả đã đạt và thực hiện các nhiệm vụ được giao.',
  closing: ({ unit, plan, of, to, isAbove }) =>
    `Trên đây là báo cáo kết quả thực hiện ${planAndPeriod(plan, of)} của ${unit}; kính ${isAbove ? `báo cáo ${to}` : `gửi ${to} tổng hợp`}./.`,
};
