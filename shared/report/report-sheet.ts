import { documentSheets } from '../text/document-names.ts';
import { outcomeLooks } from '../text/outcome-looks.ts';
import type { CellFormat, CellWrite, Change } from '../workbook/change.ts';
import { palette } from '../workbook/style.ts';
import type { Area } from '../workbook/workbook.ts';
import { appendixSheet } from './appendix-sheet.ts';
import { chartSheet } from './chart-sheet.ts';
import type { Block, ReportCell, ReportModel, ReportRow, ReportTable } from './model.ts';
import { tableSpans } from './table-spans.ts';

/** Widths in letters; tables of the letter share these columns. */
const WIDTHS = [6, 22, 10, 10, 11, 11, 11, 13] as const;
const COLUMNS = WIDTHS.length;
/** Letters of size 13 that a line over all columns holds. */
const LINE_LETTERS = 88;
const LINE_POINTS = 17.5;

const text: CellFormat = { size: 13, wrap: true, vertical: 'top', numberFormat: '@' };
const centred: CellFormat = { ...text, horizontal: 'center', vertical: 'center' };
const boxed: CellFormat = { ...text, size: 11, vertical: 'center', border: true };

/** A piece of a row: a text over some columns. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly format: CellFormat;
}

/** One row of the sheet: its pieces, and its height where it is not that of its longest text. */
interface SheetRow {
  readonly pieces: readonly Piece[];
  readonly height?: number;
}

/**
 * The report as a sheet for the letter, one for each appendix and one for each chart, ready to print. Always new sheets: a report that
 * somebody has worked on is never written over. `taken` are the titles of the workbook.
 *
 * reportSheets(model, ['Báo cáo 2026-06']).titles //=> ['Báo cáo 2026-06 (2)', 'Phụ lục 2026-06 (2)', 'Biểu đồ 2026-06 (2)']
 */
export function reportSheets(
  model: ReportModel,
  taken: readonly string[],
): { readonly titles: readonly string[]; readonly changes: readonly Change[] } {
  const charts = model.body.flatMap((block) => (block.is === 'chart' ? [block.chart] : []));
  const lower = taken.map((title) => title.toLowerCase());
  const namesOf = (suffix: string): readonly string[] => [
    titled(model, '', suffix),
    ...model.appendices.map((_, index) => titled(model, numbered('Phụ lục', index), suffix)),
    ...charts.map((_, index) => titled(model, numbered('Biểu đồ', index), suffix)),
  ];
  let titles = namesOf('');
  for (let copy = 2; titles.some((title) => lower.includes(title.toLowerCase())); copy += 1)
    titles = namesOf(` (${copy})`);
  const [letter = '', ...others] = titles;
  const appendices = others.slice(0, model.appendices.length);
  return {
    titles,
    changes: [
      ...letterSheet(letter, model),
      ...model.appendices.flatMap((one, index) => appendixSheet(appendices[index] ?? '', one)),
      ...charts.flatMap((one, index) => chartSheet(others[appendices.length + index] ?? '', one)),
    ],
  };
}

/** numbered('Phụ lục', 1) //=> 'Phụ lục 2' */
const numbered = (part: string, index: number): string => (index === 0 ? part : `${part} ${index + 1}`);

/** At most 31 characters, as every host wants it; what is too long of a unit's name goes. */
function titled({ document, unit, period }: ReportModel, part: string, suffix: string): string {
  const what = part || documentSheets[document];
  const end = ` ${period}${suffix}`;
  const whose = unit === null ? '' : ` ${unit.replace(/[[\]:*?/\\]/g, '-')}`;
  return `${`${what}${whose}`.slice(0, 31 - end.length).trim()}${end}`;
}

function letterSheet(sheet: string, model: ReportModel): readonly Change[] {
  const rows = letterRows(model);
  const cells = rows.map(({ pieces }) => rowCells(pieces));
  const heights = Object.fromEntries(rows.map((row, index) => [index + 1, row.height ?? heightOf(row.pieces)]));
  const area: Area = { row: 1, column: 1, rows: rows.length, columns: COLUMNS };
  return [
    { do: 'add-sheet', sheet, tabColour: '7A0C0C' },
    { do: 'write', sheet, row: 1, column: 1, cells },
    { do: 'format', sheet, area, format: text },
    ...rows.flatMap(({ pieces }, index) => pieces.flatMap((piece) => pieceChanges(sheet, index + 1, piece))),
    {
      do: 'size',
      sheet,
      columnWidths: Object.fromEntries(WIDTHS.map((width, index) => [index + 1, width])),
      rowHeights: heights,
    },
    { do: 'print', sheet, setup: { landscape: false, area, titleRows: null, footer: null } },
  ];
}

function rowCells(pieces: readonly Piece[]): readonly CellWrite[] {
  return Array.from({ length: COLUMNS }, (_, index) => pieces.find(({ from }) => from === index + 1)?.text || null);
}

function pieceChanges(sheet: string, row: number, { from, to, format }: Piece): readonly Change[] {
  const area = { row, column: from, rows: 1, columns: to - from + 1 };
  const merge: readonly Change[] = to > from ? [{ do: 'merge', sheet, area }] : [];
  return [...merge, { do: 'format', sheet, area, format }];
}

/** As many lines as the longest piece needs. */
function heightOf(pieces: readonly Piece[]): number {
  const widthOf = ({ from, to }: Piece): number => WIDTHS.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
  const total = WIDTHS.reduce<number>((sum, width) => sum + width, 0);
  const lines = pieces.map((piece) => {
    const size = piece.format.size ?? 13;
    // words break unevenly in a narrow cell
    const room = piece.to - piece.from + 1 === COLUMNS ? 1 : 0.8;
    return Math.ceil((piece.text.length * size) / 13 / ((LINE_LETTERS * room * widthOf(piece)) / total));
  });
  return Math.min(400, Math.max(1, ...lines) * LINE_POINTS + 3);
}

const wide = (said: string, format: CellFormat): SheetRow => ({
  pieces: [{ from: 1, to: COLUMNS, text: said, format }],
});
const halves = (left: string, right: string, a: CellFormat, b: CellFormat): SheetRow => ({
  pieces: [
    { from: 1, to: 3, text: left, format: a },
    { from: 4, to: COLUMNS, text: right, format: b },
  ],
});
const gap: SheetRow = { pieces: [], height: 12 };

function letterRows(model: ReportModel): readonly SheetRow[] {
  const { head, title, addressees, body } = model;
  const bold: CellFormat = { ...centred, bold: true };
  const agency = [
    ...head.superior.map((said) => [said, centred] as const),
    ...head.agency.map((said) => [said, bold] as const),
  ];
  const right = [head.state, head.motto];
  const { label, lines } = addressees;
  const to = lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`);
  return [
    ...Array.from({ length: Math.max(2, agency.length) }, (_, index) => {
      const [said, look] = agency[index] ?? ['', bold];
      return halves(said, right[index] ?? '', look, index === 1 ? { ...bold, size: 14 } : bold);
    }),
    halves(head.number, head.placeDate, centred, { ...centred, italic: true }),
    ...(head.draftMark === null ? [] : [halves(head.draftMark, '', bold, centred)]),
    gap,
    ...[title.name, ...title.about].map((said) => wide(said, { ...bold, size: 14 })),
    gap,
    ...(lines.length === 1 ? [wide(`${label} ${lines[0]}.`, centred)] : []),
    ...(lines.length > 1 ? [wide(label, centred), ...to.map((said) => wide(said, centred))] : []),
    ...body.flatMap(blockRows),
    gap,
    ...signatureRows(model),
  ];
}

function blockRows(block: Block): readonly SheetRow[] {
  switch (block.is) {
    case 'heading':
      return [wide(block.text, { ...text, bold: true })];
    case 'paragraph':
      return [wide(block.text, { ...text, horizontal: 'justify', italic: block.style === 'basis' })];
    case 'table':
      return [wide(block.caption, { ...centred, italic: true }), ...tableRows(block.table), gap];
    case 'chart':
      // on a sheet of its own: a page break would cut it here
      return [];
  }
}

function tableRows({ columns, rows }: ReportTable): readonly SheetRow[] {
  const spans = tableSpans(
    columns.map(({ width }) => width),
    WIDTHS,
  );
  const row = ({ cells }: ReportRow, format: CellFormat): SheetRow => ({
    pieces: spans.map(([from, to], index) => ({
      ...{ from, to, text: cells[index]?.text ?? '' },
      format: { ...format, ...statusLook(cells[index]), horizontal: columns[index]?.align ?? 'left' },
    })),
  });
  const head = { group: false, cells: columns.map(({ heading }) => ({ text: heading, outcome: null })) };
  return [row(head, { ...boxed, bold: true, fill: palette.head }), ...rows.map((one) => row(one, boxed))];
}

/** A status is told by its colour too. */
function statusLook(cell: ReportCell | undefined): CellFormat {
  if (cell === undefined || cell.outcome === null) return {};
  const { fill, colour } = outcomeLooks[cell.outcome];
  return { fill, colour, bold: true };
}

/** Recipients on the left, the signature on the right with room for a hand and a seal. */
function signatureRows({ signature, recipients }: ReportModel): readonly SheetRow[] {
  if (signature.lines.length === 0 && signature.signer === '' && recipients.lines.length === 0) return [];
  const left = [recipients.label, ...recipients.lines];
  const right = [...signature.lines, '', '', '', '', signature.signer];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    ...halves(
      left[index] ?? '',
      right[index] ?? '',
      { ...text, size: index === 0 ? 12 : 11, bold: index === 0, italic: index === 0 },
      { ...centred, bold: true },
    ),
    height: LINE_POINTS,
  }));
}
