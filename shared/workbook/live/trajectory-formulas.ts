import { areaAddress, quoteSheet } from '../address.ts';
import type { CountedPlace } from './count-formulas.ts';

/** How many open periods the page can tell apart. */
export const OPEN_SLOTS = 4;

/** Lines of the head that formulas keep, shown and hidden ones. */
export const headKeys = [
  'name',
  'target',
  'enters',
  'status',
  'unit',
  'note',
  'shown',
  'at',
  'row',
  'live',
  'slot',
] as const;
export type HeadKey = (typeof headKeys)[number];
/** Lines of the head that the refresh writes, out of sight: what is shown where nobody chose, and which slot each open period is. */
export const headWrittenKeys: readonly string[] = [
  'suggested',
  ...Array.from({ length: OPEN_SLOTS }, (_, index) => `slot_${index + 1}`),
];

/** Columns of `Theo dõi` that the head looks into. */
export const trackedKeys = ['code', 'name', 'target', 'unit', 'status', 'f_top', 'f_bottom', 'f_pick'] as const;

export const slotKeys = ['value', 'expected', 'target'] as const;
export type SlotKey = (typeof slotKeys)[number];

/** Columns of the hidden table of figures, for a number of slots. */
export const dataKeys = (slots: number): readonly string[] => [
  'code',
  'unit',
  'scale',
  'target',
  'note',
  ...Array.from({ length: slots }, (_, index) => `v_${index + 1}`),
  ...Array.from({ length: slots }, (_, index) => `e_${index + 1}`),
];

/** The first slot is the year before, which had another target. */
export const BEFORE = 1;

/** Where the hidden table of figures stands, on the same sheet. */
export type DataPlace = Omit<CountedPlace, 'sheet'>;

const rangeIn = ({ firstRow, rows, column }: DataPlace, key: string): string =>
  areaAddress({ row: firstRow, column: column(key), rows, columns: 1 });

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Texts that stand where there is nothing to show. */
export interface HeadTexts {
  readonly unknown: string;
  readonly notYet: string;
}

/**
 * The head of the page: which indicator is shown and what is known of it. `at`: absolute address of a line's cell.
 *
 * The indicator is looked for by its code, in the hidden figures and in `Theo dõi`; where nobody chose, the suggested one is shown.
 */
export function headFormulas(
  at: (key: string) => string,
  data: DataPlace,
  overview: CountedPlace,
  texts: HeadTexts,
): Readonly<Record<HeadKey, string>> {
  // LibreOffice finds a blank cell where "" is looked for
  const find = (range: string): string => `IF(${at('shown')}="",0,IFERROR(MATCH(${at('shown')},${range},0),0))`;
  const known = (key: string): string => `INDEX(${rangeIn(data, key)},${at('at')})`;
  const tracked = (key: string): string =>
    `INDEX(${quoteSheet(overview.sheet)}!${rangeIn(overview, key)},${at('row')})`;
  const ofRow = (key: string): string => `IF(${at('row')}=0,"",${tracked(key)}&"")`;
  const slot = Array.from({ length: OPEN_SLOTS }, (_, index) => index + 1).reduceRight(
    (rest, pick) => `IF(${tracked('f_pick')}=${pick},${at(`slot_${pick}`)},${rest})`,
    '0',
  );
  const figure = `${tracked('f_top')}/${tracked('f_bottom')}*${known('scale')}`;
  const live = `IF(OR(${at('at')}=0,${at('row')}=0),"",IF(ISNUMBER(${tracked('f_top')}),${figure},""))`;
  return {
    name: `IF(${at('row')}=0,${at('shown')}&"",${at('shown')}&". "&${tracked('name')})`,
    target: ofRow('target'),
    enters: ofRow('unit'),
    status: ofRow('status'),
    unit: `IF(${at('at')}=0,"",${known('unit')}&"")`,
    note: `IF(${at('at')}>0,${known('note')}&"",IF(OR(${at('shown')}="",${at('row')}>0),${quoted(texts.notYet)},${quoted(texts.unknown)}))`,
    shown: `IF(TRIM(${at('code')})="",${at('suggested')}&"",TRIM(${at('code')}))`,
    at: find(rangeIn(data, 'code')),
    row: find(`${quoteSheet(overview.sheet)}!${rangeIn(overview, 'code')}`),
    live: `IFERROR(${live},"")`,
    slot: `IF(ISNUMBER(${at('live')}),IFERROR(${slot},0),0)`,
  };
}

/**
 * One slot of the chart, counted from 1: what is typed now where it belongs there, else what is known. Where there is
 * no figure, #N/A, which every chart leaves out; a text would be drawn as 0.
 */
export function slotFormulas(
  number: number,
  head: (key: string) => string,
  data: DataPlace,
): Readonly<Record<SlotKey, string>> {
  const known = (key: string): string => {
    const cell = `INDEX(${rangeIn(data, key)},${head('at')})`;
    return `IF(${head('at')}=0,NA(),IF(ISNUMBER(${cell}),${cell},NA()))`;
  };
  return {
    value: `IF(${head('slot')}=${number},${head('live')},${known(`v_${number}`)})`,
    expected: known(`e_${number}`),
    target: number === BEFORE ? 'NA()' : known('target'),
  };
}
