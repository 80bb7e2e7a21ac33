import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../report/model.ts';
import { outcomeLooks } from '../text/outcome-looks.ts';
import { line } from './head.ts';
import { twips } from './measures.ts';
import { type StyleName, statusStyle } from './styles.ts';

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
/** Of the table, not of each cell: a document of half the size that is made in half the time. */
const look = {
  borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
  margins: { left: 60, right: 60 },
} as const;
/** A table of at most so many rows stays on one page, unless a cell is a whole paragraph. */
const SHORT = 9;
const LONG_TEXT = 150;
const HEAD_FILL = 'E7ECF2';
const GROUP_FILL = 'F3F5F8';

const STYLES = { left: 'TableLeft', center: 'TableCentre', right: 'TableRight' } as const satisfies Record<
  ReportColumn['align'],
  StyleName
>;

/** A table over the whole width: the head is repeated on every page, a row stays together. */
export function reportTable({ columns, rows }: ReportTable, width: number): Table {
  const isShort =
    rows.length <= SHORT && rows.every(({ cells }) => cells.every(({ text }) => text.length <= LONG_TEXT));
  const sum = columns.reduce((total, column) => total + column.width, 0);
  const widths = columns.map((column) => twips((column.width * width) / sum));
  const head = columns.map(({ heading }, index) =>
    cell([line('TableHead', heading)], widths[index] ?? 0, { fill: HEAD_FILL }),
  );
  return new Table({
    width: { size: widths.reduce((total, one) => total + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...look,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map((row, index) => bodyRow(row, columns, widths, isShort && index < rows.length - 1)),
    ],
  });
}

function bodyRow(
  { group, cells }: ReportRow,
  columns: readonly ReportColumn[],
  widths: readonly number[],
  keepNext: boolean,
): TableRow {
  if (group) {
    const total = widths.reduce((sum, one) => sum + one, 0);
    const only = cell([line('TableGroup', cells[0]?.text ?? '')], total, { fill: GROUP_FILL, span: widths.length });
    return new TableRow({ cantSplit: true, children: [only] });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, index) => {
      const { text, outcome } = cells[index] ?? { text: '', outcome: null };
      const fill = outcome === null ? null : outcomeLooks[outcome].fill;
      return cell([cellLine(text, outcome, STYLES[align], keepNext)], widths[index] ?? 0, { fill });
    }),
  });
}

/** A status is told by its text, its symbol and its colour. */
function cellLine(text: string, outcome: ReportCell['outcome'], style: StyleName, keepNext: boolean): Paragraph {
  const run = outcome === null ? new TextRun(text) : new TextRun({ text, style: statusStyle(outcome) });
  return new Paragraph({ style, children: [run], ...(keepNext && { keepNext }) });
}

interface Look {
  readonly fill?: string | null;
  readonly span?: number;
}

function cell(children: readonly Paragraph[], width: number, { fill, span }: Look): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(span !== undefined && { columnSpan: span }),
    ...(fill != null && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [...children],
  });
}
