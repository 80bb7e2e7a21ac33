import type { Area, Change, PlacedChart } from '../../shared/index.ts';
import { withValidation } from './validated-areas.ts';
import type { ColouredArea, SheetModel } from './workbook-model.ts';

/** The changes that set something of a sheet other than its cells. */
export type Setting = Extract<
  Change,
  { do: 'validate' | 'colour-rules' | 'size' | 'hide' | 'freeze' | 'protect' | 'print' | 'chart' }
>;

/** What a setting makes of a sheet, only the fields that it concerns. */
export function settingOf(sheet: SheetModel, change: Setting): Partial<SheetModel> {
  switch (change.do) {
    case 'validate':
      return { validations: withValidation(sheet.validations, { area: change.area, validation: change.validation }) };
    case 'colour-rules':
      return { colourRules: withRules(sheet.colourRules, { area: change.area, rules: change.rules }) };
    case 'size':
      return {
        columnWidths: { ...sheet.columnWidths, ...change.columnWidths },
        rowHeights: { ...sheet.rowHeights, ...change.rowHeights },
      };
    case 'hide':
      if (change.undo) {
        return {
          hiddenColumns: without(sheet.hiddenColumns, change.columns),
          hiddenRows: without(sheet.hiddenRows, change.rows),
        };
      }
      return {
        hiddenColumns: sortedUnion(sheet.hiddenColumns, change.columns),
        hiddenRows: sortedUnion(sheet.hiddenRows, change.rows),
      };
    case 'freeze':
      return { freeze: { rows: change.rows, columns: change.columns } };
    case 'protect':
      return { isProtected: true };
    case 'print':
      return { print: change.setup };
    case 'chart':
      return { charts: withChart(sheet.charts, { area: change.area, chart: change.chart }) };
  }
}

/** Rules for an area that has some already take their place. */
function withRules(before: readonly ColouredArea[], next: ColouredArea): readonly ColouredArea[] {
  return [...before.filter(({ area }) => !isSameArea(area, next.area)), next];
}

/** A chart of the same name gives up its place. */
function withChart(before: readonly PlacedChart[], next: PlacedChart): readonly PlacedChart[] {
  const at = before.findIndex(({ chart }) => chart.name === next.chart.name);
  return at < 0 ? [...before, next] : before.map((one, i) => (i === at ? next : one));
}

function sortedUnion(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

const without = (all: readonly number[], some: readonly number[]): readonly number[] =>
  all.filter((one) => !some.includes(one));

/** True where two areas are one. */
export function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
