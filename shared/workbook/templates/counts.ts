import type { Plan } from '../../plan/schema.ts';
import { entersFigure } from '../../plan/unit-duties.ts';
import { boardTexts, countHeadings } from '../../text/board.ts';
import { statusLabel, statusLooks } from '../../text/status.ts';
import { cellAddress } from '../address.ts';
import { nameOf } from '../anchors.ts';
import type { CellFormat, Change } from '../change.ts';
import {
  ANY,
  type CountedBy,
  type CountedPlace,
  type CountedRow,
  countFormulas,
  countKeys,
  countResults,
  enterersCell,
  groupKey,
  unitKey,
} from '../live/count-formulas.ts';
import { format } from '../style.ts';
import { type ColumnSpec, columnOf, type PlacedTable, placeTable, type RowSpec } from '../table.ts';

/** Rows kept ready for groups or units that come later. */
const SPARE_COUNT_ROWS = 10;

/** Where the columns of counts stand on their sheet: a width for each column from A on, and which key it carries. */
export interface CountLayout {
  readonly widths: readonly number[];
  /** Column numbers by key: stt, name, the counts, sent, key. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface CountTable {
  readonly marker: string;
  readonly by: CountedBy;
  readonly layout: CountLayout;
  /** What is counted by: names and keys. */
  readonly lines: readonly { readonly name: string; readonly key: string; readonly bold?: boolean }[];
  readonly places: readonly CountedPlace[];
  readonly counted: readonly CountedRow[];
}

/** The lines of both tables of a plan: its groups with a total, its units that enter figures. */
export function countTables(
  plan: Pick<Plan, 'groups' | 'units' | 'indicators'>,
  shared: Pick<CountTable, 'layout' | 'places' | 'counted'>,
): { readonly groups: Omit<CountTable, 'marker'>; readonly units: Omit<CountTable, 'marker'> } {
  const groups = plan.groups.filter(({ id }) => plan.indicators.some(({ group }) => group === id));
  const units = plan.units.filter((unit) => plan.indicators.some((one) => entersFigure(one, unit)));
  const total = { name: boardTexts.total, key: ANY, bold: true };
  const line = (name: string, key: string) => ({ name, key, bold: false });
  return {
    groups: { ...shared, by: 'group', lines: [total, ...groups.map(({ id, name }) => line(name, groupKey(id)))] },
    units: { ...shared, by: 'enterers', lines: units.map(({ id, shortName }) => line(shortName, unitKey(id))) },
  };
}

/** The rows of `Theo dõi` while nothing is typed. */
export const untouched = (plan: Pick<Plan, 'units' | 'indicators'>): readonly CountedRow[] =>
  plan.indicators.map((indicator) => ({
    group: groupKey(indicator.group),
    enterers: enterersCell(plan.units.filter((unit) => entersFigure(indicator, unit)).map(({ id }) => id)),
    status: statusLabel('no-data'),
  }));

/** A table of counts that live formulas keep; by unit it also says how many periods were sent in time. */
export function placeCounts(sheet: string, top: number, table: CountTable): PlacedTable {
  const columns = countColumns(table);
  const cellOf = (row: number) => (key: string) => `$${cellAddress(row, columnOf({ columns }, key))}`;
  const spare = Array.from({ length: SPARE_COUNT_ROWS }, () => ({ name: '', key: '', bold: false }));
  const rows = [...table.lines, ...spare].map(({ name, key, bold }, index): RowSpec => {
    const formulas = countFormulas(cellOf(top + 2 + index), table.by, table.places);
    const results = countResults(table.counted, table.by, key);
    const cells = Object.fromEntries(countKeys.map((one) => [one, { formula: formulas[one], result: results[one] }]));
    return {
      cells: {
        stt: key === '' || bold ? null : table.by === 'group' ? index : index + 1,
        name: name || null,
        key: key || null,
        ...cells,
      },
      ...(key === '' ? { spare: true } : {}),
      ...(bold ? { formats: boldRow(columns) } : {}),
    };
  });
  const placed = placeTable(sheet, top, { name: nameOf(table.marker), marker: table.marker, columns, rows });
  return { ...placed, changes: [...placed.changes, headingHeight(sheet, top + 1)] };
}

const headingHeight = (sheet: string, row: number): Change => ({
  do: 'size',
  sheet,
  columnWidths: {},
  rowHeights: { [row]: 30 },
});

function boldRow(columns: readonly ColumnSpec[]): Readonly<Record<string, CellFormat>> {
  const shown = columns.filter(({ gap, hidden }) => !gap && !hidden);
  return Object.fromEntries(shown.map(({ key }) => [key, { bold: true }]));
}

function countColumns({ by, layout }: CountTable): readonly ColumnSpec[] {
  const keys = new Map(Object.keys(layout.columns).map((key) => [layout.columns[key], key]));
  const last = layout.columns.key ?? layout.widths.length;
  return Array.from({ length: last }, (_, index): ColumnSpec => {
    const key = keys.get(index + 1);
    const width = layout.widths[index] ?? 8;
    if (key === undefined || (key === 'sent' && by === 'group'))
      return { key: `gap_${index}`, heading: '', width, gap: true };
    if (key === 'key') return { key, heading: key, width, hidden: true };
    return { key, heading: countHeadings(by)[key] ?? key, width, format: looks[key] ?? format.centre };
  });
}

const filled = (status: keyof typeof statusLooks): CellFormat => {
  const { fill, colour } = statusLooks[status];
  return { ...format.centre, fill, colour };
};

const looks: Readonly<Record<string, CellFormat>> = {
  name: { horizontal: 'left' },
  total: { ...format.centre, bold: true },
  met: filled('met'),
  onTrack: filled('on-track'),
  atRisk: filled('at-risk'),
  lagging: filled('lagging'),
  noData: filled('no-data'),
};

/** The looks of a row of counts, by key. */
export const countLooks: readonly ColumnSpec[] = ['stt', 'name', 'sent', ...countKeys].map((key) => ({
  key,
  heading: key,
  width: 8,
  format: looks[key] ?? format.centre,
}));
