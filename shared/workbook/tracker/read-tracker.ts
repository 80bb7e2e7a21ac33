import type { Sentence } from '../../text/sentence.ts';
import { workbookProblems } from '../../text/workbook-problems.ts';
import { markers } from '../anchors.ts';
import { readTable, type Table, tableName } from '../read-table.ts';
import { CONFIG_TITLE, TEMPLATE_VERSION } from '../templates/config.ts';
import { OVERVIEW_TITLE } from '../templates/overview.ts';
import type { Workbook } from '../workbook.ts';
import { rawEntries, readBlocks, readSendings } from './read-blocks.ts';
import { readHistory } from './read-history.ts';
import { readIndicators } from './read-indicators.ts';
import { readApprovals, readCrossChecks, readOpen, readRules, readSettings, readThresholds } from './read-settings.ts';
import { readUnits } from './read-units.ts';
import { structural } from './structure.ts';
import type { Tracker } from './types.ts';

/** Reads a tracked workbook, or says why it is not one that we can work on. */
export type TrackerRead =
  | { readonly ok: true; readonly value: Tracker }
  | { readonly ok: false; readonly problem: Sentence };

export function readTracker(workbook: Workbook): TrackerRead {
  const find = (marker: string): Table | null => readTable(workbook, tableName(marker), marker);
  const settingsTable = find(markers.settings);
  const indicatorsTable = find(markers.indicators);
  if (settingsTable === null && indicatorsTable === null) return { ok: false, problem: workbookProblems.notOurs };
  if (settingsTable === null) return { ok: false, problem: workbookProblems.noSettings };
  if (indicatorsTable === null) return { ok: false, problem: workbookProblems.noIndicators };
  const settings = readSettings(settingsTable);
  if (settings.value.version > TEMPLATE_VERSION) return { ok: false, problem: workbookProblems.newerTemplate };

  const units = readUnits(find(markers.units));
  const plan = readIndicators(indicatorsTable, units);
  const rules = readRules(find(markers.rules));
  const open = readOpen(find(markers.open), rules.value);
  const thresholds = readThresholds(find(markers.thresholds));
  const blocks = readBlocks(workbook);
  const lost = [
    ...[markers.open, markers.units]
      .filter((marker) => find(marker) === null)
      .map((marker) => structural('missing-table', CONFIG_TITLE, null, { table: TABLE_NAMES[marker] ?? marker })),
    ...(find(markers.overview) === null
      ? [structural('missing-table', OVERVIEW_TITLE, null, { table: OVERVIEW_TITLE })]
      : []),
  ];
  const { indicators, groups, baselines, holdsFrom, years } = plan.value;
  const value: Tracker = {
    settings: { ...settings.value, year: settings.value.year || (years[0] ?? 0) },
    thresholds: thresholds.value,
    rules: rules.value,
    open: open.value,
    units,
    groups,
    indicators,
    baselines,
    holdsFrom,
    crossChecks: readCrossChecks(find(markers.crossChecks)),
    approvals: readApprovals(find(markers.approvals)),
    blocks: blocks.value,
    raw: rawEntries(blocks.value),
    sendings: readSendings(workbook),
    history: readHistory(find(markers.history), units),
    overview: find(markers.overview),
    findings: [
      ...lost,
      ...settings.findings,
      ...rules.findings,
      ...open.findings,
      ...thresholds.findings,
      ...plan.findings,
      ...blocks.findings,
    ],
  };
  return { ok: true, value };
}

const TABLE_NAMES: Readonly<Record<string, string>> = { [markers.open]: 'Kỳ đang mở', [markers.units]: 'Đơn vị' };
