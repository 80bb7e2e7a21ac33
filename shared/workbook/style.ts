import type { Status } from '../progress/types.ts';
import { statusLabel, statusLooks } from '../text/status.ts';
import type { CellFormat, ColourRule } from './change.ts';
import { labels } from './live/labels.ts';

/** One restrained palette. Fill and text pairs keep a contrast of at least 7:1. */
export const palette = {
  ink: '000000',
  muted: '404040',
  head: 'DCE6F1',
  group: 'EEF3F8',
  input: 'FFFBE6',
  notAsked: 'EDEDED',
  finding: '7A0C0C',
  unreadable: { fill: 'FFD8B0', colour: '5A2A00' },
} as const;

export const format = {
  base: { size: 11, vertical: 'center', wrap: true, colour: palette.ink },
  title: { size: 14, bold: true, horizontal: 'center', vertical: 'center' },
  subtitle: { size: 12, italic: true, horizontal: 'left', vertical: 'center', colour: palette.muted },
  section: { size: 12, bold: true, horizontal: 'left', vertical: 'center' },
  head: { bold: true, fill: palette.head, horizontal: 'center', vertical: 'center', wrap: true, border: true },
  cell: { size: 11, vertical: 'center', wrap: true, border: true },
  group: { bold: true, fill: palette.group },
  input: { fill: palette.input, locked: false },
  centre: { horizontal: 'center' },
  text: { numberFormat: '@' },
  count: { numberFormat: '#,##0', horizontal: 'right' },
  /** Decimals only where there are some: Excel and Sheets show "63," for a whole number under '#,##0.##'. */
  number: { numberFormat: 'General', horizontal: 'right' },
  /** What is computed, and not a percentage. */
  figure: { numberFormat: '#,##0.0##', horizontal: 'right' },
  percent: { numberFormat: '0.0#%', horizontal: 'right' },
  date: { numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
  finding: { colour: palette.finding },
} satisfies Record<string, CellFormat>;

const statuses: readonly Status[] = ['met', 'on-track', 'at-risk', 'lagging', 'no-data', 'overdue', 'undetermined'];

/** Colours of a status column: each rule compares the cell's text with the whole label. `cell` is the first one, "$M8". */
export function statusColours(cell: string): readonly ColourRule[] {
  const rule = (label: string, { fill, colour }: { fill: string; colour: string }): ColourRule => ({
    formula: `${cell}="${label}"`,
    fill,
    colour,
    bold: true,
  });
  return [
    ...statuses.map((status) => rule(statusLabel(status), statusLooks[status])),
    rule(labels.noneArising, statusLooks['no-data']),
    rule(labels.unreadable, palette.unreadable),
  ];
}
