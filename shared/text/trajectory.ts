import type { PlainDate } from '../calendar/plain-date.ts';
import { formatNumber } from '../number/vi-number.ts';
import type { Target } from '../plan/target.ts';
import type { PathLevels } from '../progress/path-level.ts';
import { dateName } from './period-name.ts';

/** The page of one indicator's way, in the words that stand there. */
export const trajectoryTexts = {
  title: (year: number): string => `DIỄN BIẾN MỘT CHỈ TIÊU SO VỚI MỤC TIÊU NĂM ${year}`,
  chooseHint:
    'Chọn mã trong danh sách, hoặc gõ mã như ở trang Theo dõi. Để trống thì xem chỉ tiêu cần xử lý trước nhất.',
  automatic: '◄ Chọn mã khác ở đây; để trống thì xem chỉ tiêu cần xử lý trước.',
  indicator: 'Chỉ tiêu',
  target: 'Mục tiêu',
  table: 'Số liệu của biểu đồ (kỳ chưa có số liệu để trống, không tính là 0)',
  period: 'Kỳ',
  value: 'Kết quả',
  expected: 'Mức cần đạt',
  chart: 'Kết quả so với mức cần đạt và mục tiêu',
  chartAlt: 'Biểu đồ đường: kết quả từng kỳ của chỉ tiêu đã chọn, mức cần đạt của kỳ đó và mục tiêu của năm.',
  unknown: 'Không có chỉ tiêu mang mã này ở trang Theo dõi; hãy chọn mã khác.',
  notYet: 'Chọn "Cập nhật đánh giá" để có số liệu của biểu đồ.',
} as const;

/** What the lines of the head are called, by their keys. */
export const trajectoryLines: Readonly<Record<string, string>> = {
  code: 'Mã chỉ tiêu (chọn ở ô vàng)',
  name: 'Chỉ tiêu',
  target: 'Mục tiêu',
  enters: 'Đơn vị nhập số liệu',
  status: 'Đánh giá',
  unit: 'Số liệu tính bằng',
  note: 'Ghi chú',
};

/** slotName('2026-06') //=> 'T6' · slotName('2026-Q2') //=> 'Quý II' · slotName('2025') //=> 'Năm 2025' */
export function slotName(id: string): string {
  const [year, part] = id.split('-');
  if (part === undefined) return `Năm ${year}`;
  const quarter = ['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1] ?? '';
  return part.charAt(0) === 'Q' ? `Quý ${quarter}` : `T${Number(part)}`;
}

/** What the numbers of the chart are counted in: percentages and x of y as they are printed.
 *  scaleName(readTarget('9/9 nền tảng'), false) //=> 'nền tảng, trên tổng số 9' */
export function scaleName({ unit, of, per, qualifier, kind }: Target, isPercent: boolean): string {
  if (isPercent) return '%';
  if (kind === 'count-of' && of !== null) return `${unit ?? 'phần'}, trên tổng số ${formatNumber(of)}`;
  if (kind === 'rate' && per !== null)
    return [`${unit ?? ''}/${formatNumber(per)}`, ...(qualifier === null ? [] : [qualifier])].join(' ');
  return unit ?? '';
}

/** Where the expected level comes from, or why there is none. */
export function trajectoryNote(
  path: PathLevels | null,
  shown: {
    readonly scale: number;
    readonly due: PlainDate;
    readonly falling: boolean;
    readonly yearSoFar: boolean;
    /** The target is a number. */
    readonly measured: boolean;
    readonly holdsFrom: PlainDate | null;
  },
): string {
  const more = [
    ...(shown.falling ? ['Số càng thấp càng tốt.'] : []),
    ...(shown.yearSoFar ? ['Số liệu trong kỳ được cộng dồn từ đầu năm.'] : []),
  ];
  return [wayText(path, shown), ...more].join(' ');
}

function wayText(path: PathLevels | null, shown: Parameters<typeof trajectoryNote>[1]): string {
  if (path === null) return 'Chỉ tiêu đang chờ làm rõ nên chưa vẽ mục tiêu và mức cần đạt.';
  if (path.kind === 'milestone' && shown.measured)
    return 'Chỉ tiêu được đánh giá như cột mốc: chỉ vẽ mục tiêu, không có mức cần đạt từng kỳ.';
  if (path.kind === 'milestone')
    return 'Chỉ tiêu này là việc hoàn thành hay chưa hoàn thành, không có đường số liệu để vẽ.';
  if (path.kind === 'hold')
    return `Chỉ tiêu phải giữ ở mức mục tiêu${since(shown.holdsFrom)}: mức cần đạt bằng mục tiêu.`;
  const { start } = path;
  if (start === null) return 'Chưa có mức ban đầu và chưa có số liệu nào, nên chưa có mức cần đạt.';
  const from = `${formatNumber(start.value * shown.scale, 2)} ngày ${dateName(start.date)}`;
  const which = start.assumed ? 'số liệu đầu tiên' : 'mức ban đầu';
  return `Mức cần đạt đi đều từ ${which} (${from}) đến mục tiêu vào ngày ${dateName(shown.due)}.`;
}

const since = (day: PlainDate | null): string => (day === null ? '' : ` từ ngày ${dateName(day)}`);
