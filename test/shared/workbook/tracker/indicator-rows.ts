import { readIndicators } from '../../../../shared/workbook/tracker/read-indicators.ts';
import type { Value } from '../../../../shared/workbook/workbook.ts';
import { unit } from '../../use-cases/plans.ts';
import { tableWith } from './tables.ts';

/** What stands in a row of Chỉ tiêu, by column. */
export type Row = Readonly<Record<string, Value>>;
export const INDICATOR_KEYS = [
  'stt',
  'code',
  'name',
  'tracked',
  'way',
  'whole',
  'figure',
  'move',
  'frequency',
  'enters',
  'baseline',
  'baselineDate',
  'holdsFrom',
  'evidence',
  'byHamlet',
  'printedUnit',
  'printed_2026',
  'kind_2026',
  'comparison_2026',
  'value_2026',
  'over_2026',
  'unit_2026',
  'qualifier_2026',
  'unclear_2026',
];
export const indicatorUnits = [unit('vh-xh', { shortName: 'Phòng VH-XH' })];
/** Rows read as the table of Chỉ tiêu for 2026. */
export const readRows = (...rows: readonly Row[]) =>
  readIndicators(tableWith('dti:indicators', rows, INDICATOR_KEYS), indicatorUnits, 2026);
/** All that an indicator needs. */
export const wholeRow: Row = { code: 'A', name: 'Chỉ tiêu A', enters: 'Phòng VH-XH', printed_2026: '30%' };
/** A whole row with something else in some columns, read. */
export const oneIndicator = (row: Row) => {
  const { value, findings } = readRows({ ...wholeRow, ...row });
  return {
    ...value,
    indicator: value.indicators[0],
    findings: findings.map(({ code, values }) => [code, values.setting ?? values.typed]),
  };
};
