import type { OpenPeriod } from '../../entry/types.ts';
import type { Indicator, Plan } from '../../plan/schema.ts';
import { hamletTexts } from '../../text/hamlets.ts';
import { periodName } from '../../text/period-name.ts';
import { statusLooks } from '../../text/status.ts';
import { cellAddress } from '../address.ts';
import { markers, nameOf } from '../anchors.ts';
import type { Change, ColourRule } from '../change.ts';
import { type HamletsPlace, hamletFormulas, hamletKeys, hamletPeriod } from '../live/hamlet-formulas.ts';
import { format } from '../style.ts';
import { type ColumnSpec, colourColumn, columnOf, columnSizes, placeTable, type RowSpec } from '../table.ts';
import { centredTitle, communeLine, hint, listPrint, numberCell, titleLine } from './parts.ts';

const TABLE_TOP = 5;
/** Rows where the plan does not say how many hamlets there are. */
const USUAL = 10;

type Counted = Extract<Indicator['measure'], { numerator: string }>;

/** Indicators counted hamlet by hamlet and summed for one unit. */
export const byHamlet = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.filter((one) => one.byHamlet && 'numerator' in one.measure && !one.receives.all);

/** "Ấp", "Thôn" …: the sheet's title. */
const hamletsTitle = ({ commune: { settlement } }: Pick<Plan, 'commune'>): string =>
  settlement.charAt(0).toUpperCase() + settlement.slice(1);

/** The columns of the sheet: what people fill, then what counts of it, out of sight. */
export function hamletColumns(indicators: readonly Indicator[], settlement: string): readonly ColumnSpec[] {
  const figure = (key: string, heading: string): ColumnSpec => ({
    key,
    heading,
    width: 16,
    input: true,
    format: format.count,
    validation: numberCell('Số liệu', hamletTexts.figure, { min: 0, max: null, whole: false }),
  });
  const pairs = indicators.flatMap(({ code, measure }) => {
    const { numerator, denominator } = measure as Counted;
    const keys = hamletKeys(code);
    return [
      figure(keys.numerator, hamletTexts.numerator(code, numerator)),
      figure(keys.denominator, hamletTexts.denominator(code, denominator)),
    ];
  });
  const hidden = ['key', ...indicators.flatMap(({ code }) => [hamletKeys(code).top, hamletKeys(code).bottom])];
  return [
    { key: 'stt', heading: 'Stt', width: 5, format: format.centre },
    {
      key: 'name',
      heading: settlement.charAt(0).toUpperCase() + settlement.slice(1),
      width: 18,
      input: true,
      format: format.text,
      validation: hint('Tên', hamletTexts.name),
    },
    { key: 'period', heading: 'Kỳ', width: 13, format: { ...format.text, ...format.centre } },
    ...pairs,
    { key: 'state', heading: 'Tình trạng', width: 19, format: { ...format.centre, bold: true } },
    ...hidden.map((key) => ({ key, heading: key, width: 8, hidden: true })),
  ];
}

/** Where the sums are taken from when the sheet goes in. */
export function hamletsPlace(plan: Plan): HamletsPlace {
  const indicators = byHamlet(plan.indicators);
  const columns = hamletColumns(indicators, plan.commune.settlement);
  return {
    sheet: hamletsTitle(plan),
    firstRow: TABLE_TOP + 2,
    column: (key) => columnOf({ columns }, key),
    has: (code) => indicators.some((one) => one.code === code),
  };
}

/** The sheet of hamlets: a row for each of them and each open period. */
export function hamletsSheet(plan: Plan, open: readonly OpenPeriod[]): readonly Change[] {
  const sheet = hamletsTitle(plan);
  const indicators = byHamlet(plan.indicators);
  const { settlement, settlements } = plan.commune;
  const columns = hamletColumns(indicators, settlement);
  const names = Array.from({ length: settlements ?? USUAL }, () => null);
  const at = (row: number) => (key: string) => cellAddress(row, columnOf({ columns }, key));
  const rows = open.flatMap(({ period }, index) =>
    names.map((name, number) =>
      hamletRow(
        { period, number: settlements === null ? null : number + 1, name },
        at(TABLE_TOP + 2 + index * names.length + number),
        indicators,
      ),
    ),
  );
  const spec = { name: nameOf(markers.hamlets), marker: markers.hamlets, columns, rows };
  const placed = placeTable(sheet, TABLE_TOP, spec);
  const shown = columns.filter(({ hidden }) => !hidden).length;
  return [
    { do: 'add-sheet', sheet, tabColour: '2E75B6' },
    ...titleLine(sheet, 1, communeLine(plan), format.section),
    ...centredTitle(sheet, 2, shown, hamletTexts.title(settlement)),
    ...titleLine(sheet, 3, hamletTexts.notice(settlement), format.subtitle),
    ...placed.changes,
    colourColumn(sheet, placed, columnOf(spec, 'state'), stateColours),
    ...columnSizes(sheet, columns),
    { do: 'freeze', sheet, rows: TABLE_TOP + 1, columns: 2 },
    listPrint(sheet, TABLE_TOP, placed.lastRow, shown),
    { do: 'protect', sheet },
  ];
}

/** One hamlet in one period; without a number where nobody knows how many there are. `at`: the cell under a key. */
export function hamletRow(
  { period, number, name }: { readonly period: string; readonly number: number | null; readonly name: string | null },
  at: (key: string) => string,
  indicators: readonly Indicator[],
): RowSpec {
  const formulas = hamletFormulas(
    at,
    indicators.map(({ code }) => code),
  );
  const results: Readonly<Record<string, string>> = { state: hamletTexts.nothing };
  const live = Object.keys(formulas).map((key) => [key, { formula: formulas[key] ?? '', result: results[key] ?? '' }]);
  return {
    cells: {
      stt: number,
      period: periodName(period).vi,
      name,
      key: hamletPeriod(period),
      ...Object.fromEntries(live),
    },
  };
}

/** By the symbol that the text begins with. */
const stateColours = (cell: string): readonly ColourRule[] =>
  (['met', 'at-risk', 'no-data'] as const).map((status) => ({
    formula: `LEFT(${cell},1)="${statusLooks[status].symbol}"`,
    fill: statusLooks[status].fill,
    colour: statusLooks[status].colour,
    bold: true,
  }));
