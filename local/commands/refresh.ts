import type * as z from 'zod/mini';
import {
  cliWords,
  fullDate,
  type Locale,
  type RefreshResult,
  refresh,
  type Status,
  statusLooks,
  type Workbook,
} from '../../shared/index.ts';
import type { refreshJson } from '../json/refresh-json.ts';
import type { Command } from './command.ts';
import { diffSnapshots } from './diff-snapshots.ts';
import { countFindings } from './findings-text.ts';
import { openTracker, refused, saveTracker } from './open-tracker.ts';

type RefreshJson = z.output<typeof refreshJson>;

/** `dti refresh FILE`: writes the evaluation; leaves the file as it is, byte for byte, where nothing changes. */
export const refreshTracker: Command = {
  name: 'refresh',
  takes: 'file',
  changesFile: true,
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
    const json = refreshAsJson(file, before, xlsx.snapshot(), refreshed.value);
    const unsaved = json.written ? saveTracker(file, xlsx, tracker.bytes) : null;
    return unsaved ?? { ok: true, exit: 0, json, print: (locale) => printRefresh(json, locale) };
  },
};

function refreshAsJson(file: string, before: Workbook, after: Workbook, result: RefreshResult): RefreshJson {
  const changes = diffSnapshots(before, after);
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return {
    file,
    asOf: result.report.asOf,
    written: changes.length > 0,
    changed: sheets.map((sheet) => ({ sheet, cells: changes.filter((change) => change.sheet === sheet).length })),
    statuses: [...result.statuses],
    ...countFindings(result.findings),
  };
}

function printRefresh(json: RefreshJson, locale: Locale): string {
  const { file, asOf, written, changed, statuses, errors, warnings } = json;
  const cells = changed.reduce((sum, sheet) => sum + sheet.cells, 0);
  const done = written
    ? cliWords.refreshed(file, cells, fullDate(asOf))
    : cliWords.nothingChanged(file, fullDate(asOf));
  return [
    done[locale],
    ...changed.map(({ sheet, cells: count }) => `  ${cliWords.changedIn(sheet, count)[locale]}`),
    ...statuses.map(({ code, before, after }) => `  ${code}: ${named(before, locale)} → ${named(after, locale)}`),
    ...(errors + warnings === 0 ? [] : [cliWords.seeCheck(file, errors, warnings)[locale]]),
    cliWords.seeStatus(file)[locale],
  ].join('\n');
}

/** named('met', 'en') //=> '● Met' */
const named = (status: Status, locale: Locale): string =>
  `${statusLooks[status].symbol} ${statusLooks[status].name[locale]}`;
