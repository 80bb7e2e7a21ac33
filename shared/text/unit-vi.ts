import { counted, open, planAndPeriod } from './official-vi.ts';
import type { UnitWords } from './unit-words.ts';

export const unitVi: UnitWords = {
  fullName: (unit, level, commune) => {
    if (commune === '' || unit.toLowerCase().includes(commune.toLowerCase())) return unit;
    return unit.toLowerCase().endsWith(` ${level}`) ? `${unit} ${commune}` : `${unit} ${level} ${commune}`;
  },
  number: (number) => `Số: ${number === null ? '      ' : counted(number)}/BC-      `,
  headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
  filed: 'Lưu: VT',
  headings: {
    indicators: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ĐƯỢC GIAO',
    coordination: 'CÔNG TÁC PHỐI HỢP THỰC HIỆN',
    tasks: 'NHIỆM VỤ ĐƯỢC GIAO CHỦ TRÌ',
    difficulties: 'KHÓ KHĂN, VƯỚNG MẮC',
    proposals: 'KIẾN NGHỊ, ĐỀ XUẤT',
  },
  indicators: ({ total, met, year }) => {
    if (total === 1)
      return `Đơn vị được giao 01 chỉ tiêu năm ${year}; đến nay chỉ tiêu này ${met === 1 ? 'đã' : 'chưa'} đạt mục tiêu.`;
    const reached =
      met === 0 ? 'chưa có chỉ tiêu nào' : met === total ? `cả ${counted(met)} chỉ tiêu` : `${counted(met)} chỉ tiêu`;
    return `Đơn vị được giao ${counted(total)} chỉ tiêu năm ${year}; đến nay ${reached} đạt mục tiêu.`;
  },
  indicatorTable: 'Kết quả thực hiện các chỉ tiêu của đơn vị',
  indicatorColumns: ['Mã', 'Chỉ tiêu', 'Mục tiêu', 'Kết quả', 'Đánh giá', 'Lý do'],
  nothingCoordinated: 'Trong kỳ, đơn vị chưa ghi nội dung phối hợp thực hiện.',
  remark: ({ text, code, isTask, evidence }) => {
    const notes = [
      code === '' ? '' : isTask ? `nhiệm vụ ${code}` : `chỉ tiêu ${code}`,
      evidence === null ? '' : `tài liệu kiểm chứng: ${open(evidence)}`,
    ].filter((note) => note !== '');
    return `- ${open(text)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}.`;
  },
  noDifficulties: 'Đơn vị không nêu khó khăn, vướng mắc.',
  noProposals: 'Đơn vị không có kiến nghị, đề xuất.',
  closing: ({ unit, plan, of, to }) =>
    `Trên đây là báo cáo kết quả thực hiện ${planAndPeriod(plan, of)} của ${unit}, gửi ${to} tổng hợp./.`,
};
