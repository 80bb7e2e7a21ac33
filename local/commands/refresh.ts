import type * as z from 'zod/mini';
import {
  cliWords,
  fullDate,
  type Locale,
  type RefreshResult,
  refresh,
  type Status,
  statusLabel,
  statusLooks,
} from '../../shared/index.ts';
import type { refreshJson } from '../json/refresh-json.ts';
import type { Command } from './command.ts';
import { type CellChange, diffSnapshots } from './diff-snapshots.ts';
import { countFindings } from './findings-text.ts';
import { openTracker, refused, saveTracker } from './open-tracker.ts';

type RefreshJson = z.output<typeof refreshJson>;

/** `dti refresh FILE`: writes the evaluation; leaves the file as it is, byte for byte, where nothing changes. */
export const refreshTracker: Command = {
  name: 'refresh',
  takes: 'file',
  options: {},
  run(input) {
    const file = input.subject;
    const tracker = openTracker(file);
    if (!tracker.ok) return tracker;
    const { xlsx } = tracker;
    const before = xlsx.snapshot();
    const refreshed = refresh(before, input);
    if (!refreshed.ok) return refused(refreshed.problem);
    xlsx.apply(refreshed.value.changes);
    const changes = diffSnapshots(before, xlsx.snapshot());
    if (changes.length > 0) {
      const unsaved = saveTracker(file, xlsx);
      if (unsaved !== null) return unsaved;
    }
    const json = refreshAsJson(file, changes, refreshed.value);
    return { ok: true, exit: 0, json, print: (locale) => printRefresh(json, changes, locale) };
  },
};

function refreshAsJson(file: string, changes: readonly CellChange[], result: RefreshResult): RefreshJson {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return {
    file,
    asOf: result.report.asOf,
    written: changes.length > 0,
    changed: sheets.map((sheet) => ({ sheet, cells: changes.filter((change) => change.sheet === sheet).length })),
    ...countFindings(result.findings),
  };
}

function printRefresh(json: RefreshJson, changes: readonly CellChange[], locale: Locale): string {
  const { file, asOf, written, changed, errors, warnings } = json;
  const cells = changed.reduce((sum, sheet) => sum + sheet.cells, 0);
  const done = written
    ? cliWords.refreshed(file, cells, fullDate(asOf))
    : cliWords.nothingChanged(file, fullDate(asOf));
  return [
    done[locale],
    ...changed.map(({ sheet, cells: count }) => `  ${cliWords.changedIn(sheet, count)[locale]}`),
    ...statusChanges(changes, locale),
    ...(errors + warnings === 0 ? [] : [cliWords.seeCheck(file, errors, warnings)[locale]]),
    cliWords.seeStatus(file)[locale],
  ].join('\n');
}

/** "4.2: ► Đúng tiến độ → ■ Chậm tiến độ" for every indicator whose status is another one than before. */
function statusChanges(changes: readonly CellChange[], locale: Locale): readonly string[] {
  const names = new Map<unknown, string>(
    (Object.keys(statusLooks) as Status[]).map((status) => [
      statusLabel(status),
      `${statusLooks[status].symbol} ${statusLooks[status].name[locale]}`,
    ]),
  );
  const lines = changes.flatMap(({ before, after, rowTexts }) => {
    const from = names.get(before);
    const to = names.get(after);
    return from === undefined || to === undefined ? [] : [`  ${rowTexts[0] ?? ''}: ${from} → ${to}`];
  });
  return [...new Set(lines)];
}
