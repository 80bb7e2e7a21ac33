import {
  counted,
  isNamedIn,
  listed,
  longDate,
  longPeriod,
  lower,
  noted,
  open,
  planAndPeriod,
  TALLIED,
  upper,
} from './official-vi.ts';
import { outcomeLooks } from './outcome-looks.ts';
import { dateName } from './period-name.ts';
import type { ReportWords } from './report-words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const codesOf = (codes: readonly string[]): string => (codes.length === 0 ? '' : ` (chỉ tiêu ${codes.join(', ')})`);
const byUnit = (items: readonly { unit: string; codes: readonly string[] }[]): string =>
  items.map(({ unit, codes }) => unit + codesOf(codes)).join('; ');

export const reportVi: ReportWords = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  draft: 'DỰ THẢO',
  reportName: 'BÁO CÁO',
  salutation: 'Kính gửi:',
  recipients: 'Nơi nhận:',
  asAbove: 'Như trên',
  agency: (level, commune) => ['ỦY BAN NHÂN DÂN', ...(commune === '' ? [] : [upper(`${level} ${commune}`)])],
  agencyName: (level, commune) => (commune === '' ? `Ủy ban nhân dân ${level}` : `Ủy ban nhân dân ${level} ${commune}`),
  number: (number) => `Số: ${number === null ? '      ' : counted(number)}/BC-UBND`,
  placeDate: (place, date) => (place === '' ? capital(longDate(date)) : `${place}, ${longDate(date)}`),
  period: longPeriod,
  about: (plan, of) => [`Kết quả thực hiện ${plan}`, ...(isNamedIn(plan, of) ? [] : [longPeriod(of)])],
  basis: (line, isLast) => {
    const text = /^(Căn cứ|Thực hiện|Theo|Xét)(?=\s)/.test(line) ? open(line) : `Căn cứ ${lowerUnlessName(open(line))}`;
    return `${text}${isLast ? '.' : ';'}`;
  },
  opening: ({ agency, plan, of, cutOff, estimated, asOf }) =>
    `${agency} báo cáo kết quả thực hiện ${planAndPeriod(plan, of)} (số liệu ${estimated ? 'ước ' : ''}tính đến ngày ${dateName(cutOff)}${asOf === cutOff ? '' : `, đánh giá tại ngày ${dateName(asOf)}`}) như sau:`,
  closing: ({ agency, plan, of }) =>
    `Trên đây là báo cáo kết quả thực hiện ${planAndPeriod(plan, of)}; ${agency} kính báo cáo./.`,
  headings: {
    direction: 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    results: 'II. KẾT QUẢ THỰC HIỆN',
    assessment: 'III. ĐÁNH GIÁ CHUNG',
    next: (of) => `IV. NHIỆM VỤ TRỌNG TÂM ${upper(longPeriod(of))}`,
    proposals: 'V. KIẾN NGHỊ, ĐỀ XUẤT',
    tasks: 'Tình hình thực hiện nhiệm vụ',
    achieved: '1. Kết quả đạt được',
    shortcomings: '2. Tồn tại, hạn chế và nguyên nhân',
    reporting: '3. Việc chấp hành chế độ báo cáo',
    unclear: '4. Số liệu và nội dung cần rà soát, làm rõ',
    difficulties: '5. Khó khăn, vướng mắc',
  },

  deedsLead: (of) => `Trong ${longPeriod(of)}, các cơ quan, đơn vị đã triển khai các nội dung sau:`,
  noDeeds: (clerk, date) =>
    `Đến ngày ${dateName(date)}, ${clerk} chưa nhận được nội dung về công tác chỉ đạo, điều hành của các cơ quan, đơn vị.`,
  remark: ({ unit, text, code, isTask, evidence }) =>
    `- ${unit}: ${open(text)}${noted([code === '' ? '' : isTask ? `nhiệm vụ ${code}` : `chỉ tiêu ${code}`, evidence === null ? '' : `tài liệu kiểm chứng: ${open(evidence)}`])}.`,

  tally: ({ year: of, total, counts }) => {
    if (total === 0) return 'Chưa có chỉ tiêu nào được theo dõi.';
    const [only] = counts;
    if (counts.length === 1 && only !== undefined)
      return total === 1
        ? `Năm ${of} có 01 chỉ tiêu được theo dõi; chỉ tiêu này ${TALLIED[only[0]]}.`
        : `Năm ${of} có ${counted(total)} chỉ tiêu được theo dõi; cả ${counted(total)} chỉ tiêu ${TALLIED[only[0]]}.`;
    const parts = counts.map(([outcome, count]) => `${counted(count)} chỉ tiêu ${TALLIED[outcome]}`);
    return `Năm ${of} có ${counted(total)} chỉ tiêu được theo dõi, trong đó: ${parts.join('; ')}.`;
  },
  groupTally: 'Tổng hợp mức độ thực hiện theo nhóm chỉ tiêu',
  groupColumns: [
    'Nhóm chỉ tiêu',
    'Số chỉ tiêu',
    'Đạt',
    'Đúng tiến độ',
    'Nguy cơ chậm',
    'Chậm tiến độ',
    'Chưa đánh giá',
  ],
  chartTitle: 'Kết quả thực hiện so với mục tiêu các chỉ tiêu tính theo tỷ lệ %',
  series: { result: 'Kết quả', target: 'Mục tiêu' },
  indicator: ({ code, name }) => `- Chỉ tiêu ${code} - ${open(name)}: `,
  result: ({ shown, parts, target, year: of }) =>
    `${shown}${parts === '' ? '' : ` (${parts})`}${target === '' ? '' : `; mục tiêu năm ${of}: ${open(target)}`}`,
  answer: (done, target, of) =>
    `${done ? 'đã hoàn thành' : 'chưa hoàn thành'}${target === '' ? '' : `; mục tiêu năm ${of}: ${open(target)}`}`,
  noneArising: 'không phát sinh trong kỳ',
  notOwed: 'kỳ này không phải báo cáo',
  noFigure: 'chưa có số liệu',
  missingFrom: (units) => `chưa nhận được số liệu của ${listed(units)}`,
  underReview: (units) => `số liệu của ${listed(units)} chưa sử dụng được, đang đề nghị đơn vị rà soát`,
  judgedOn: (period, shown) => `theo số liệu ${period}: ${shown}`,
  lastKnown: (period, shown) => `số liệu gần nhất (${period}): ${shown}`,
  partial: (reported, expected) => `tổng hợp từ ${reported}/${expected} đơn vị`,
  publishedOnly: 'chỉ có tỷ lệ',
  noEvidence: 'chưa có tài liệu kiểm chứng',
  yearSoFar: 'cộng dồn từ đầu năm',
  provisional: 'số liệu tạm tính, đơn vị chưa xác nhận gửi',
  verdict: (outcome) => `đánh giá: ${outcomeLooks[outcome].name.vi}`,
  compared: ({ against, shown, change, amount }) =>
    `so với ${against} (${shown}) ${change === 0 ? 'không thay đổi' : `${change > 0 ? 'tăng' : 'giảm'} ${amount}`}`,
  against: (period, isLastYear) => (isLastYear ? `cùng kỳ năm trước, ${period}` : period),
  done: (done) => (done ? 'đã hoàn thành' : 'chưa hoàn thành'),
  points: (amount) => `${amount} điểm phần trăm`,

  tasksTally: ({ total, done, doing, not, unknown, late }) => {
    const states = [
      done > 0 ? `${counted(done)} nhiệm vụ đã hoàn thành` : '',
      doing > 0 ? `${counted(doing)} nhiệm vụ đang thực hiện` : '',
      not > 0 ? `${counted(not)} nhiệm vụ chưa thực hiện` : '',
      unknown > 0 ? `${counted(unknown)} nhiệm vụ chưa có thông tin` : '',
    ].filter((one) => one !== '');
    const behind = late > 0 ? `. Trong đó, ${counted(late)} nhiệm vụ đã quá thời hạn` : '';
    return `Có ${counted(total)} nhiệm vụ được giao, gồm: ${states.join('; ')}${behind}.`;
  },
  budget: (budget, spent) =>
    `Kinh phí thực hiện nhiệm vụ: ${[budget === null ? '' : `dự toán ${budget} triệu đồng`, spent === null ? '' : `đã chi ${spent} triệu đồng`].filter((part) => part !== '').join('; ')}.`,
  taskTable: 'Tình hình thực hiện các nhiệm vụ',
  taskColumns: ['Stt', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện', 'Tình trạng', 'Tài liệu kiểm chứng'],
  taskState: (state, isLate) => {
    const name = { not: 'Chưa thực hiện', doing: 'Đang thực hiện', done: 'Đã hoàn thành' };
    return `${state === null ? 'Chưa có thông tin' : name[state]}${isLate ? ', quá thời hạn' : ''}`;
  },

  achieved: (outcome, names, of) => {
    const what = outcome === 'met' ? `đạt mục tiêu năm ${of}` : 'đúng tiến độ';
    return `Có ${counted(names.length)} chỉ tiêu ${what}${names.length === 1 ? '' : ', gồm'}: ${names.join('; ')}.`;
  },
  nothingAchieved: 'Đến nay chưa có chỉ tiêu nào đạt mục tiêu hoặc đúng tiến độ.',
  noShortcomings: (judged, total) => {
    if (judged === 0) return 'Chưa có chỉ tiêu nào đủ số liệu để đánh giá tiến độ.';
    const among = judged < total ? `Trong ${counted(judged)} chỉ tiêu đã đánh giá, không` : 'Không';
    return `${among} có chỉ tiêu chậm tiến độ hoặc có nguy cơ chậm tiến độ.`;
  },
  shortcoming: ({ name, unit, outcome, reason }) =>
    `- Chỉ tiêu ${name} (${unit}), ${lower(outcomeLooks[outcome].name.vi)}: ${reason}`,
  sendings: ({ total, onTime, late, missing, notYet, last }) => {
    const due = last === null ? '' : ` chậm nhất ngày ${dateName(last)}`;
    const parts = [
      onTime > 0 ? `${counted(onTime)} đơn vị gửi đúng hạn` : '',
      late.length > 0 ? `${counted(late.length)} đơn vị gửi chậm: ${listed(late)}` : '',
      missing.length > 0 ? `${counted(missing.length)} đơn vị quá hạn chưa gửi: ${listed(missing)}` : '',
      notYet.length > 0 ? `${counted(notYet.length)} đơn vị chưa gửi, còn trong hạn: ${listed(notYet)}` : '',
    ].filter((one) => one !== '');
    if (onTime === total)
      return total === 1
        ? `01 cơ quan, đơn vị phải gửi báo cáo${due} đã gửi đúng hạn.`
        : `Cả ${counted(total)} cơ quan, đơn vị phải gửi báo cáo${due} đều gửi đúng hạn.`;
    return `Có ${counted(total)} cơ quan, đơn vị phải gửi báo cáo${due}, trong đó ${parts.join('; ')}.`;
  },
  closedSendings: 'Số liệu của kỳ này đã được chốt.',
  noSendings: 'Trong kỳ không có cơ quan, đơn vị phải gửi báo cáo.',
  gaps: (items) => `Chưa nhận được số liệu của ${byUnit(items)}.`,
  noGaps: 'Đã nhận đủ số liệu của các cơ quan, đơn vị.',
  review: (items) =>
    `Số liệu chưa sử dụng được, đang đề nghị đơn vị rà soát (không tính vào kết quả của kỳ này): ${byUnit(items)}.`,
  lacksEvidence: (codes) =>
    `${counted(codes.length)} chỉ tiêu đã có số liệu nhưng chưa có tài liệu kiểm chứng: ${listed(codes)}.`,
  undetermined: (codes) => `${counted(codes.length)} chỉ tiêu chờ làm rõ mục tiêu nên chưa đánh giá: ${listed(codes)}.`,
  conflicts: (count) =>
    `${counted(count)} nội dung của Kế hoạch chưa thống nhất, đang chờ quyết định; trong khi chờ, tạm thực hiện như nêu tại Phụ lục II.`,
  nothingUnclear: 'Không có.',
  noDifficulties: 'Các cơ quan, đơn vị không nêu khó khăn, vướng mắc.',
  noProposals: 'Các cơ quan, đơn vị không có kiến nghị, đề xuất.',

  nextTask: ({ unit, task, name, remedy }) =>
    `- ${unit}: ${task === null ? `tập trung thực hiện chỉ tiêu ${name}` : `${lowerUnlessName(open(task))} (chỉ tiêu ${name})`}${remedy === null ? '' : `; ${lower(open(remedy))}`}.`,
  dueTask: ({ unit, name, time, isLate }) =>
    `- ${unit}: hoàn thành nhiệm vụ “${open(name)}” (thời gian thực hiện: ${open(time)}${isLate ? ', đã quá thời hạn' : ''}).`,
  sendMissing: (unit, codes) => `- ${unit}: gửi số liệu còn thiếu${codesOf(codes)}.`,
  settleConflicts: (clerk, count) =>
    `- ${clerk}: tham mưu quyết định ${counted(count)} nội dung của Kế hoạch chưa thống nhất (Phụ lục II).`,
  keepUp: 'Các cơ quan, đơn vị tiếp tục duy trì kết quả đã đạt và thực hiện các nhiệm vụ được giao.',

  appendix: (number, of) => (of === 1 ? 'PHỤ LỤC' : `PHỤ LỤC ${'I'.repeat(number)}`),
  attached: (agency, number, date) =>
    `(Kèm theo Báo cáo số ${number === null ? '      ' : counted(number)}/BC-UBND ${longDate(date)} của ${agency})`,
  figuresTitle: (of) => `KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ${upper(longPeriod(of))}`,
  figuresColumns: [
    'Stt',
    'Chỉ tiêu',
    'ĐVT',
    'Mục tiêu',
    'Kỳ trước',
    'Tử số',
    'Mẫu số',
    'Kết quả',
    'Đánh giá',
    'Đơn vị',
    'Tài liệu kiểm chứng',
    'Ghi chú',
  ],
  conflictsTitle: 'NỘI DUNG CHƯA THỐNG NHẤT CỦA KẾ HOẠCH, CHỜ QUYẾT ĐỊNH',
  conflictsColumns: ['Mã', 'Chỉ tiêu', 'Kế hoạch ghi', 'Khác nhau ở chỗ', 'Tạm áp dụng'],
};

/** A sentence goes on in lower case, but "UBND", "QĐ" and the names of documents keep theirs. */
function lowerUnlessName(text: string): string {
  const first = text.replace(/[\s,].*$/s, '');
  const isName = first === upper(first) && first.length > 1;
  return isName || /^(Nghị quyết|Quyết định|Kế hoạch|Nghị định|Công văn|Chỉ thị|Luật|Thông tư)(?=\s)/.test(text)
    ? text
    : lower(text);
}
