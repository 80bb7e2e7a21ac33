import { cutOff, lastOnTimeDay } from '../calendar/deadline.ts';
import { openPeriods } from '../calendar/open-periods.ts';
import { period } from '../calendar/period.ts';
import { type PlainDate, year } from '../calendar/plain-date.ts';
import type { OpenPeriod } from '../entry/types.ts';
import type { Indicator, Plan } from '../plan/schema.ts';
import { entersFigure, type UnitDuties, unitDuties } from '../plan/unit-duties.ts';
import type { Change } from '../workbook/change.ts';
import type { BlockPlace } from '../workbook/live/gather-formulas.ts';
import { columnOf } from '../workbook/table.ts';
import { boardSheet } from '../workbook/templates/board.ts';
import { configSheet } from '../workbook/templates/config.ts';
import { blockPositions, entrySheet, entryTitle } from '../workbook/templates/entry.ts';
import { entryColumns } from '../workbook/templates/entry-columns.ts';
import { entryRows } from '../workbook/templates/entry-table.ts';
import { guideSheet } from '../workbook/templates/guide.ts';
import { byHamlet, hamletsPlace, hamletsSheet } from '../workbook/templates/hamlets.ts';
import { historySheet } from '../workbook/templates/history.ts';
import { indicatorsSheet } from '../workbook/templates/indicators.ts';
import { entererName, overviewPlace, overviewSheet } from '../workbook/templates/overview.ts';
import { tasksSheet } from '../workbook/templates/tasks.ts';
import { trajectorySheet } from '../workbook/templates/trajectory.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { byCutOff } from './observations.ts';
import { hasTemplates } from './standing.ts';
import { withFreeTitles } from './update/free-titles.ts';
import { updateTemplates } from './update/update-templates.ts';

export interface InsertOptions {
  readonly asOf: PlainDate;
  /** Periods to open ("2026-06"); by default those whose figures are being collected on `asOf`. */
  readonly open?: readonly string[];
  /** Periods with an earlier deadline are not owed; by default `asOf`. */
  readonly trackingStart?: PlainDate;
}

/**
 * The standard templates of a plan. A workbook that has them already gets what it lacks: sheets, tabs of units that came
 * later, rows of indicators that came later; where it lacks nothing, no change. Never a cell that people fill.
 */
export function insertTemplates(workbook: Workbook, plan: Plan, options: InsertOptions): readonly Change[] {
  if (hasTemplates(workbook)) return withFreeTitles(workbook, updateTemplates(workbook, plan));
  const trackingStart = options.trackingStart ?? options.asOf;
  const open = opened(plan, trackingStart, options);
  const judgedYear = Math.max(year(options.asOf), plan.years[0] ?? 0);
  const tabs = unitDuties(plan);
  const enterer = (indicator: Indicator): string => entererName(plan, indicator);
  const hamlets = byHamlet(plan.indicators).length === 0 ? null : hamletsPlace(plan);
  return withFreeTitles(workbook, [
    ...guideSheet(plan, open),
    ...configSheet(plan, { trackingStart, year: judgedYear, open }),
    ...indicatorsSheet(plan),
    ...tabs.flatMap((duties) => entrySheet(duties, { year: judgedYear, open, enterer, hamlets })),
    ...(hamlets === null ? [] : hamletsSheet(plan, open)),
    ...overviewSheet(plan, judgedYear, open.length, (indicator) => sourcesOf(tabs, open, indicator)),
    ...boardSheet(plan, judgedYear, [overviewPlace(plan, open.length)]),
    ...trajectorySheet(plan, judgedYear, overviewPlace(plan, open.length)),
    ...tasksSheet(plan),
    ...historySheet(),
  ]);
}

function opened(plan: Plan, trackingStart: PlainDate, { asOf, open }: InsertOptions): readonly OpenPeriod[] {
  const rules = plan.reporting.units;
  const periods = open ? open.flatMap((id) => period(id) ?? []) : openPeriods(rules, trackingStart, asOf);
  return periods.flatMap((one) => {
    const rule = rules.find(({ kind }) => kind === one.kind);
    if (rule === undefined) return [];
    return [
      { period: one.id, cutOff: cutOff(rule, one), lastOnTimeDay: lastOnTimeDay(rule, one), estimated: rule.estimated },
    ];
  });
}

/** Latest cut-off first: the figure that says most. Each period lists the blocks of the units that enter the indicator. */
function sourcesOf(
  tabs: readonly UnitDuties[],
  open: readonly OpenPeriod[],
  indicator: Indicator,
): readonly (readonly BlockPlace[])[] {
  const order = [...byCutOff(open.map(({ cutOff: day }, index) => ({ cutOff: day, index })))].reverse();
  const owners = tabs.filter((tab) => entersFigure(indicator, tab.unit));
  return owners.length === 0 ? [] : order.map(({ index }) => owners.flatMap((tab) => placeOf(tab, open.length, index)));
}

function placeOf(duties: UnitDuties, blocks: number, index: number): readonly BlockPlace[] {
  const position = blockPositions(blocks, duties)[index];
  if (position === undefined) return [];
  const column = (key: string): number => columnOf({ columns: entryColumns }, key);
  return [
    {
      sheet: entryTitle(duties.unit.shortName),
      firstRow: position.firstRow,
      rows: entryRows(duties),
      column,
      sent: position.sent,
    },
  ];
}
