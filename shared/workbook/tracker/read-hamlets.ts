import { codeKey } from '../../entry/book.ts';
import type { Finding } from '../../entry/types.ts';
import { markers } from '../anchors.ts';
import { cellText } from '../cell-text.ts';
import { hamletKeys, hamletPeriod } from '../live/hamlet-formulas.ts';
import { readTable, type Table, type TableRow } from '../read-table.ts';
import { sheetNamed } from '../sheet-named.ts';
import type { Value, Workbook } from '../workbook.ts';
import { structural } from './structure.ts';

/** The hamlets' figures of one indicator and period. */
export interface HamletSum {
  readonly code: string;
  readonly period: string;
  /** Sums of the hamlets that gave both figures; null while none has. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly complete: number;
  readonly expected: number;
  /** Those that have not, by name; by their number where nobody has named them. */
  readonly missing: readonly string[];
}

const TOP = /^rn:(.+)$/;

/** What the sheet of hamlets comes to, for every indicator and period that it holds. Text in a cell is no figure. */
export function readHamlets(workbook: Workbook): readonly HamletSum[] {
  const table = readTable(workbook, markers.hamlets);
  if (table === null) return [];
  const codes = Object.keys(table.columns).flatMap((key) => TOP.exec(key)?.[1] ?? []);
  const keys = [...new Set(table.rows.map((row) => cellText(row.value('key'))))].filter((key) => key !== '');
  return keys.flatMap((key) => codes.map((code) => sumOf(table, code, key)));
}

function sumOf({ rows }: Table, code: string, key: string): HamletSum {
  const { numerator, denominator } = hamletKeys(code);
  const own = rows.filter((row) => cellText(row.value('key')) === key && isHamlet(row, [numerator, denominator]));
  const complete = own.filter((row) => isNumber(row.value(numerator)) && isNumber(row.value(denominator)));
  const bottom = total(complete, denominator);
  return {
    code,
    period: key.slice(hamletPeriod('').length),
    numerator: bottom === 0 ? null : total(complete, numerator),
    denominator: bottom === 0 ? null : bottom,
    complete: complete.length,
    expected: own.length,
    missing: own.filter((row) => !complete.includes(row)).map(nameIn),
  };
}

/** A row without a number is one once somebody has named it or typed into it: there may be more rows than hamlets. */
const isHamlet = (row: TableRow, keys: readonly string[]): boolean =>
  ['stt', 'name', ...keys].some((key) => cellText(row.value(key)) !== '');

const isNumber = (value: Value): value is number => typeof value === 'number';
const total = (rows: readonly TableRow[], key: string): number =>
  rows.reduce((sum, row) => sum + Number(row.value(key)), 0);
const nameIn = (row: TableRow): string => cellText(row.value('name')) || `số ${cellText(row.value('stt')) || row.row}`;

/** At most so many are named. */
const NAMED = 8;

/** A finding for every sum in which some hamlets are, and some are not. */
export function missingHamlets(
  workbook: Workbook,
  sums: readonly HamletSum[],
  open: readonly { readonly period: string }[],
): readonly Finding[] {
  const sheet = readTable(workbook, markers.hamlets)?.sheet ?? '';
  const partial = sums.filter(({ complete, missing, period }) => {
    return complete > 0 && missing.length > 0 && open.some((one) => one.period === period);
  });
  return partial.map(({ code, period, complete, expected, missing }) => {
    const named = missing.slice(0, NAMED).join(', ');
    const values = { given: complete, expected, missing: missing.length > NAMED ? `${named}, …` : named };
    return structural('missing-hamlets', sheet, null, values, { indicator: code, period });
  });
}

/** What feeds the cells of a unit's block. */
const fed = ['numerator', 'denominator'] as const;

/**
 * A unit's block in which cells that take their figure from the sheet of hamlets hold what it comes to, whatever their
 * formula was last calculated to. A figure typed over such a formula stays.
 */
export function withHamlets(workbook: Workbook, table: Table, period: string, sums: readonly HamletSum[]): Table {
  const own = sums.filter((sum) => sum.period === period);
  if (own.length === 0) return table;
  const formulas = sheetNamed(workbook, table.sheet).formulas;
  const rows = table.rows.map((row): TableRow => {
    const sum = own.find(({ code }) => codeKey(code) === codeKey(cellText(row.value('code'))));
    const isFed = (key: string): boolean => formulas[row.cell(key)?.cell ?? '']?.includes('!') ?? false;
    if (sum === undefined || !fed.some(isFed)) return row;
    const value = (key: string): Value => {
      const from = fed.find((one) => one === key);
      return from !== undefined && isFed(key) ? sum[from] : row.value(key);
    };
    return {
      ...row,
      value,
      cell: (key) => {
        const cell = row.cell(key);
        return cell === null ? null : { ...cell, value: value(key) };
      },
    };
  });
  return { ...table, rows };
}
