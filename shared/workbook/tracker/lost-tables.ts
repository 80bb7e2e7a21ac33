import type { Finding, OpenPeriod, Sending } from '../../entry/types.ts';
import type { Unit } from '../../plan/schema.ts';
import { periodName } from '../../text/period-name.ts';
import { markers } from '../anchors.ts';
import { CONFIG_TITLE } from '../templates/config.ts';
import { entryTitle } from '../templates/entry.ts';
import { HISTORY_TITLE } from '../templates/history.ts';
import { OVERVIEW_TITLE } from '../templates/overview.ts';
import { TASKS_TITLE } from '../templates/tasks.ts';
import { structural } from './structure.ts';
import type { Block } from './types.ts';

/** Tables of whole sheets and of `Cấu hình`: where each stood and what it was called. */
const PLACES: Readonly<Record<string, readonly [sheet: string, table: string]>> = {
  [markers.open]: [CONFIG_TITLE, 'Kỳ đang mở'],
  [markers.rules]: [CONFIG_TITLE, 'Chế độ báo cáo'],
  [markers.units]: [CONFIG_TITLE, 'Đơn vị'],
  [markers.thresholds]: [CONFIG_TITLE, 'Ngưỡng đánh giá'],
  [markers.approvals]: [CONFIG_TITLE, 'Kết quả chờ cấp trên đã được chấp thuận'],
  [markers.crossChecks]: [CONFIG_TITLE, 'Đối chiếu giữa các chỉ tiêu'],
  [markers.overview]: [OVERVIEW_TITLE, OVERVIEW_TITLE],
  [markers.history]: [HISTORY_TITLE, HISTORY_TITLE],
  [markers.tasks]: [TASKS_TITLE, TASKS_TITLE],
};

/** Tables that came with a later template version: an older workbook does without them. */
const SINCE: Readonly<Record<string, number>> = { [markers.tasks]: 2 };

/** A finding for every table that is gone; `version` is that of the workbook's template. */
export function lostTables(isThere: (marker: string) => boolean, version: number): readonly Finding[] {
  return Object.keys(PLACES)
    .filter((marker) => version >= (SINCE[marker] ?? 1) && !isThere(marker))
    .map((marker) => {
      const [sheet, table] = PLACES[marker] ?? ['', marker];
      return structural('missing-table', sheet, null, { table });
    });
}

/** A finding for every unit that enters figures and has no place for them, or none to mark them as sent, in an open period. */
export function lostBlocks(
  units: readonly Unit[],
  open: readonly OpenPeriod[],
  blocks: readonly Block[],
  sendings: readonly Sending[],
): readonly Finding[] {
  return units.flatMap(({ id, shortName }) =>
    open.flatMap(({ period }) => {
      const isHere = (one: { unit: string; period: string }): boolean => one.unit === id && one.period === period;
      const sheet = blocks.find((one) => one.unit === id)?.table.sheet ?? entryTitle(shortName);
      const gone = (what: string): Finding => {
        const table = `${what}, ${periodName(period).vi}`;
        return structural('missing-table', sheet, null, { table }, { unit: id, period });
      };
      if (!blocks.some(isHere)) return [gone('Số liệu')];
      return sendings.some(isHere) ? [] : [gone('Đã gửi')];
    }),
  );
}
