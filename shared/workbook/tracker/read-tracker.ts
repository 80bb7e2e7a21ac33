import { codeKey } from '../../entry/book.ts';
import type { Finding } from '../../entry/types.ts';
import type { Indicator, Unit } from '../../plan/schema.ts';
import { entersFigure } from '../../plan/unit-duties.ts';
import type { Sentence } from '../../text/sentence.ts';
import { workbookProblems } from '../../text/workbook-problems.ts';
import { markers } from '../anchors.ts';
import { formulaKeys } from '../live/entry-formulas.ts';
import { overviewFormulaKeys } from '../live/overview-formulas.ts';
import { readFullTable, readGrowingTable, readTable, type Table } from '../read-table.ts';
import { TEMPLATE_VERSION } from '../templates/config.ts';
import type { Workbook } from '../workbook.ts';
import { halfDone } from './half-done.ts';
import { lostBlocks, lostTables } from './lost-tables.ts';
import { neededColumns, targetYears } from './needed-columns.ts';
import { readAmendments } from './read-amendments.ts';
import { rawEntries, readBlocks, readSendings } from './read-blocks.ts';
import { readConflicts } from './read-conflicts.ts';
import { missingHamlets, readHamlets } from './read-hamlets.ts';
import { readHistory } from './read-history.ts';
import { readIndicators } from './read-indicators.ts';
import { type KnownCode, readApprovals, readCrossChecks } from './read-lists.ts';
import { readOpen, readRules } from './read-periods.ts';
import {
  closedCoordination,
  closedTaskReports,
  readCoordinated,
  readCoordination,
  readTaskReports,
} from './read-reports.ts';
import { readSentPeriods } from './read-sent-periods.ts';
import { readSettings, readThresholds } from './read-settings.ts';
import { readTasks } from './read-tasks.ts';
import { readUnitLetters } from './read-unit-letters.ts';
import { readContacts, readUnits } from './read-units.ts';
import { replacedFormulas } from './replaced-formulas.ts';
import { tableFaults } from './structure.ts';
import type { Block, Read, Settings, Tracker } from './types.ts';

/** A tracked workbook, or why it is not one that we can work on. */
export type TrackerRead =
  | { readonly ok: true; readonly value: Tracker }
  | { readonly ok: false; readonly problem: Sentence };

/** The tables of the sheets, by marker, and what people did to their shape. */
interface Tables {
  readonly find: (marker: string) => Table | null;
  /** What is gone from a workbook of a template version. */
  readonly faults: (version: number) => readonly Finding[];
}

/** Reads a tracked workbook, wherever its sheets, columns and rows are now. */
export function readTracker(workbook: Workbook): TrackerRead {
  const tables = findTables(workbook);
  const [settings, indicators] = [tables.find(markers.settings), tables.find(markers.indicators)];
  if (settings === null && indicators === null) return { ok: false, problem: workbookProblems.notOurs };
  if (settings === null) return { ok: false, problem: workbookProblems.noSettings };
  if (indicators === null) return { ok: false, problem: workbookProblems.noIndicators };
  const read = readSettings(settings);
  if (read.value.version > TEMPLATE_VERSION) return { ok: false, problem: workbookProblems.newerTemplate };
  const year = read.value.year || (targetYears(indicators)[0] ?? 0);
  return { ok: true, value: trackerOf(workbook, tables, indicators, { ...read, value: { ...read.value, year } }) };
}

function trackerOf(
  workbook: Workbook,
  { find, faults }: Tables,
  table: Table,
  settings: Read<Settings & { readonly version: number }>,
): Tracker {
  const units = readUnits(find(markers.units));
  const plan = readIndicators(table, units, settings.value.year);
  const { indicators } = plan.value;
  const general = readGeneral(find, settings, indicators, units);
  const entered = readEntered(workbook, units, indicators, general.value.open);
  const { open, archive } = general.value;
  const opened = open.map(({ period }) => period);
  const overview = find(markers.overview);
  const replaced = overview && replacedFormulas(overview, overviewFormulaKeys, isCodeOf(indicators));
  return {
    ...general.value,
    ...plan.value,
    ...entered.value,
    taskReports: [...entered.value.taskReports, ...closedTaskReports(archive, opened)],
    coordination: [...entered.value.coordination, ...closedCoordination(archive, opened)],
    units,
    overview,
    findings: [
      ...faults(settings.value.version),
      ...general.findings,
      ...halfDone(general.value),
      ...plan.findings,
      ...entered.findings,
      ...(replaced ?? []),
    ],
  };
}

/** The history grows; to lists that are full people add below them. */
function readGrown(workbook: Workbook, marker: string): Table | null {
  if (marker === markers.history) return readGrowingTable(workbook, marker, 'period');
  const isList = marker === markers.indicators || marker === markers.tasks;
  return isList ? readFullTable(workbook, marker, 'name') : readTable(workbook, marker);
}

function findTables(workbook: Workbook): Tables {
  const tables = new Map(
    Object.keys(markers).map((key) => {
      const marker = markers[key as keyof typeof markers];
      return [marker, readGrown(workbook, marker)] as const;
    }),
  );
  const find = (marker: string): Table | null => tables.get(marker as never) ?? null;
  const shape = (version: number): readonly Finding[] =>
    [...tables.values()].flatMap((table) =>
      table === null ? [] : tableFaults(workbook, table, neededColumns(table, version)),
    );
  return { find, faults: (version) => [...lostTables((marker) => find(marker) !== null, version), ...shape(version)] };
}

type General = Pick<
  Tracker,
  | 'settings'
  | 'thresholds'
  | 'rules'
  | 'open'
  | 'crossChecks'
  | 'approvals'
  | 'amendments'
  | 'history'
  | 'archive'
  | 'tasks'
  | 'conflicts'
  | 'contacts'
  | 'sentPeriods'
  | 'letters'
>;

function readGeneral(
  find: Tables['find'],
  settings: Read<Settings>,
  indicators: readonly Indicator[],
  units: readonly Unit[],
): Read<General> {
  const known = knownCode(indicators);
  const thresholds = readThresholds(find(markers.thresholds));
  const rules = readRules(find(markers.rules));
  const open = readOpen(find(markers.open), rules.value);
  const opened = open.value.map(({ period }) => period);
  const history = readHistory(find(markers.history), units, known, opened);
  const amendments = readAmendments(find(markers.amendments), known);
  const tasks = readTasks(find(markers.tasks), units, settings.value.year);
  const { planId, title, year, trackingStart, evaluationDate } = settings.value;
  return {
    value: {
      settings: { planId, title, year, trackingStart, evaluationDate },
      thresholds: thresholds.value,
      rules: rules.value,
      open: open.value,
      crossChecks: readCrossChecks(find(markers.crossChecks), known),
      approvals: readApprovals(find(markers.approvals), known),
      amendments: amendments.value,
      history: history.value,
      archive: history.archive,
      tasks: tasks.value,
      conflicts: readConflicts(find(markers.conflicts)),
      contacts: readContacts(find(markers.units)),
      letters: readUnitLetters(find(markers.letters), units),
      sentPeriods: readSentPeriods(history.archive.rows, { units, rules: rules.value, trackingStart }),
    },
    findings: [settings, rules, open, thresholds, history, amendments, tasks].flatMap(({ findings }) => findings),
  };
}

type Entered = Pick<
  Tracker,
  'blocks' | 'raw' | 'sendings' | 'taskReports' | 'coordination' | 'coordinated' | 'hamlets'
>;

function readEntered(
  workbook: Workbook,
  units: readonly Unit[],
  indicators: readonly Indicator[],
  open: Tracker['open'],
): Read<Entered> {
  const entering = units.filter((unit) => indicators.some((indicator) => entersFigure(indicator, unit)));
  const owed = entering.flatMap(({ id }) => open.map(({ period }) => ({ unit: id, period })));
  const hamlets = readHamlets(workbook);
  const blocks = readBlocks(workbook, owed, hamlets);
  const sendings = readSendings(workbook, owed);
  const isKnown = isCodeOf(indicators);
  const replaced = ({ table, unit, period }: Block): readonly Finding[] =>
    replacedFormulas(table, formulaKeys, isKnown, { unit, period });
  return {
    value: {
      blocks: blocks.value,
      raw: rawEntries(blocks.value),
      sendings: sendings.value,
      hamlets,
      taskReports: readTaskReports(workbook),
      coordination: readCoordination(workbook),
      coordinated: readCoordinated(workbook),
    },
    findings: [
      ...lostBlocks(entering, open, blocks.value, sendings.value),
      ...blocks.findings,
      ...sendings.findings,
      ...missingHamlets(workbook, hamlets, open),
      ...blocks.value.flatMap(replaced),
    ],
  };
}

/** A code as the plan writes it: "c7 " and "C7." are C7. */
function knownCode(indicators: readonly Indicator[]): KnownCode {
  const byKey = new Map(indicators.map(({ code }) => [codeKey(code), code]));
  return (typed) => byKey.get(codeKey(typed)) ?? typed;
}

function isCodeOf(indicators: readonly Indicator[]): (typed: string) => boolean {
  const keys = new Set(indicators.map(({ code }) => codeKey(code)));
  return (typed) => keys.has(codeKey(typed));
}
