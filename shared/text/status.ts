import type { Status } from '../progress/types.ts';
import type { Sentence } from './sentence.ts';

/** How a status is shown: text, a WGL4 symbol that Times New Roman has, and an AA-contrast colour pair. */
export interface StatusLook {
  readonly name: Sentence;
  readonly symbol: string;
  readonly fill: string;
  readonly colour: string;
}

export const statusLooks: Readonly<Record<Status, StatusLook>> = {
  met: { name: { vi: 'Đạt', en: 'Met' }, symbol: '●', fill: 'C6E7CE', colour: '0B4F1D' },
  'on-track': { name: { vi: 'Đúng tiến độ', en: 'On track' }, symbol: '►', fill: 'DDEBF7', colour: '143D66' },
  'at-risk': { name: { vi: 'Nguy cơ chậm tiến độ', en: 'At risk' }, symbol: '▲', fill: 'FFE9A8', colour: '5C4300' },
  lagging: { name: { vi: 'Chậm tiến độ', en: 'Lagging' }, symbol: '■', fill: 'F8CBC6', colour: '7A0C0C' },
  'no-data': { name: { vi: 'Chưa có số liệu', en: 'No data' }, symbol: '○', fill: 'F2F2F2', colour: '404040' },
  overdue: { name: { vi: 'Quá hạn báo cáo', en: 'Report overdue' }, symbol: '▼', fill: 'D9D9D9', colour: '1F1F1F' },
  undetermined: {
    name: { vi: 'Chờ làm rõ chỉ tiêu', en: 'Target to be clarified' },
    symbol: '◊',
    fill: 'E9DDF2',
    colour: '452063',
  },
};

/** What a status cell shows.
 *  statusLabel('lagging') //=> '■ Chậm tiến độ' */
export function statusLabel(status: Status): string {
  const look = statusLooks[status];
  return `${look.symbol} ${look.name.vi}`;
}

const byLabel = new Map((Object.keys(statusLooks) as Status[]).map((status) => [statusLabel(status), status]));

/** The status that a label stands for; null where it is none.
 *  statusOfLabel('■ Chậm tiến độ') //=> 'lagging' */
export const statusOfLabel = (label: string): Status | null => byLabel.get(label) ?? null;
