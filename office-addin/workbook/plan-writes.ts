import {
  type Area,
  type CellWrite,
  type Change,
  type ColourRule,
  HostCannot,
  type PlacedChart,
  type PrintSetup,
  type Validation,
} from '../../shared/index.ts';
import { type FormatLayers, formatLayers } from './format-layers.ts';
import { putCell } from './rectangles.ts';

/** What a list of changes comes to, sheet by sheet, so that each cell and each format is sent once. */
export interface BookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
}

export interface SheetPlan {
  readonly title: string;
  readonly isNew: boolean;
  readonly tabColour: string | null;
  /** The last thing written to each cell. */
  readonly cells: Map<number, Map<number, CellWrite>>;
  readonly formats: FormatLayers;
  readonly merges: Area[];
  /** In order: a later one takes its cells from those before. */
  readonly validations: { readonly area: Area; readonly validation: Validation }[];
  readonly colourRules: { readonly area: Area; readonly rules: readonly ColourRule[] }[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  /** True: hidden; false: shown again. */
  readonly hiddenColumns: Map<number, boolean>;
  readonly hiddenRows: Map<number, boolean>;
  freeze: { readonly rows: number; readonly columns: number } | null;
  isProtected: boolean;
  print: PrintSetup | null;
  /** The last of each name. */
  readonly charts: Map<string, PlacedChart>;
}

/** Throws where a sheet is added twice; `results` are passed over, because Excel calculates. */
export function planWrites(changes: readonly Change[]): BookPlan {
  const sheets = new Map<string, SheetPlan>();
  const names = new Map<string, BookPlan['names'][number]>();
  const planOf = (title: string): SheetPlan => {
    const plan = sheets.get(title) ?? emptyPlan(title, false, null);
    sheets.set(title, plan);
    return plan;
  };
  for (const change of changes) {
    if (change.do === 'add-sheet') {
      if (sheets.has(change.sheet)) throw new HostCannot('excel', 'add-sheet', `"${change.sheet}" is there already`);
      sheets.set(change.sheet, emptyPlan(change.sheet, true, change.tabColour));
    } else if (change.do === 'define-name') {
      // The later one counts, in the spelling and in the place of the earlier one's name.
      names.set(change.name.toLowerCase(), { name: change.name, sheet: change.sheet, area: change.area });
      planOf(change.sheet);
    } else if (change.do !== 'results') addToPlan(planOf(change.sheet), change);
  }
  return { sheets: [...sheets.values()], names: [...names.values()] };
}

function emptyPlan(title: string, isNew: boolean, tabColour: string | null): SheetPlan {
  return {
    title,
    isNew,
    tabColour,
    cells: new Map(),
    formats: formatLayers(),
    merges: [],
    validations: [],
    colourRules: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Map(),
    hiddenRows: new Map(),
    freeze: null,
    isProtected: false,
    print: null,
    charts: new Map(),
  };
}

type SheetChange = Exclude<Change, { do: 'add-sheet' | 'define-name' | 'results' }>;

function addToPlan(plan: SheetPlan, change: SheetChange): void {
  if (change.do === 'write') addCells(plan, change);
  else if (change.do === 'format') plan.formats.lay(change.area, change.format);
  else if (change.do === 'merge') merge(plan, change.area);
  else if (change.do === 'validate') plan.validations.push(change);
  else if (change.do === 'colour-rules') plan.colourRules.push(change);
  else if (change.do === 'size') addSizes(plan, change);
  else if (change.do === 'hide') {
    for (const column of change.columns) plan.hiddenColumns.set(column, !change.undo);
    for (const row of change.rows) plan.hiddenRows.set(row, !change.undo);
  } else if (change.do === 'freeze') plan.freeze = change;
  else if (change.do === 'protect') plan.isProtected = true;
  else if (change.do === 'print') plan.print = change.setup;
  else plan.charts.set(change.chart.name, { area: change.area, chart: change.chart });
}

function addCells(plan: SheetPlan, change: Extract<Change, { do: 'write' }>): void {
  change.cells.forEach((cells, down) => {
    cells.forEach((write, right) => {
      const isKept = typeof write === 'object' && write !== null && 'keep' in write;
      if (!isKept) putCell(plan.cells, change.row + down, change.column + right, write);
    });
  });
}

/** Merging leaves only the first cell's content, so what was written to the others before need not be sent. */
function merge(plan: SheetPlan, area: Area): void {
  if (area.rows === 1 && area.columns === 1) return;
  plan.merges.push(area);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (row !== area.row || column !== area.column) plan.cells.get(row)?.delete(column);
    }
  }
}

function addSizes(plan: SheetPlan, change: Extract<Change, { do: 'size' }>): void {
  for (const [column, width] of Object.entries(change.columnWidths)) plan.columnWidths.set(Number(column), width);
  for (const [row, height] of Object.entries(change.rowHeights)) plan.rowHeights.set(Number(row), height);
}
