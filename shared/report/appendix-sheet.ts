import { outcomeLooks } from '../text/outcome-looks.ts';
import type { CellFormat, CellWrite, Change } from '../workbook/change.ts';
import { palette } from '../workbook/style.ts';
import type { Appendix, ReportRow } from './model.ts';

/** A column of so many millimetres is about so many letters wide. */
const LETTERS_PER_MM = 0.52;
const HEAD_ROW = 5;
const boxed: CellFormat = { size: 11, wrap: true, vertical: 'center', border: true, numberFormat: '@' };

/** An appendix of the report as a sheet of its own: landscape, its head on every page, the status told by text, symbol and colour. */
export function appendixSheet(sheet: string, { label, title, attached, table }: Appendix): readonly Change[] {
  const { columns, rows } = table;
  const width = columns.length;
  const over = (text: string): readonly CellWrite[] => [text || null, ...Array.from({ length: width - 1 }, () => null)];
  const whole = { row: 1, column: 1, rows: HEAD_ROW + rows.length, columns: width };
  const titles: readonly CellFormat[] = [{ bold: true }, { bold: true }, { italic: true }];
  return [
    { do: 'add-sheet', sheet, tabColour: '7A0C0C' },
    {
      ...{ do: 'write', sheet, row: 1, column: 1 },
      cells: [
        ...[label, title, attached].map(over),
        over(''),
        columns.map(({ heading }) => heading),
        ...rows.map(({ group, cells }) => (group ? over(cells[0]?.text ?? '') : cells.map(({ text }) => text || null))),
      ],
    },
    ...titles.flatMap((look, index): readonly Change[] => {
      const area = { row: index + 1, column: 1, rows: 1, columns: width };
      const format = { ...look, size: 14, horizontal: 'center', vertical: 'center', wrap: true } as const;
      return [
        { do: 'merge', sheet, area },
        { do: 'format', sheet, area, format },
      ];
    }),
    { do: 'format', sheet, area: { ...whole, row: HEAD_ROW, rows: rows.length + 1 }, format: boxed },
    {
      ...{ do: 'format', sheet, area: { ...whole, row: HEAD_ROW, rows: 1 } },
      format: { bold: true, fill: palette.head, horizontal: 'center' },
    },
    ...columns.map(({ align }, index): Change => {
      const area = { row: HEAD_ROW + 1, column: index + 1, rows: rows.length, columns: 1 };
      return { do: 'format', sheet, area, format: { horizontal: align } };
    }),
    ...rows.flatMap((row, index) => rowLook(sheet, HEAD_ROW + 1 + index, row, width)),
    {
      ...{ do: 'size', sheet, rowHeights: {} },
      columnWidths: Object.fromEntries(
        columns.map((one, index) => [index + 1, Math.round(one.width * LETTERS_PER_MM)]),
      ),
    },
    { do: 'freeze', sheet, rows: HEAD_ROW, columns: 0 },
    { do: 'print', sheet, setup: { landscape: true, area: whole, titleRows: [HEAD_ROW, HEAD_ROW], footer: null } },
  ];
}

function rowLook(sheet: string, row: number, { group, cells }: ReportRow, columns: number): readonly Change[] {
  if (group) {
    const area = { row, column: 1, rows: 1, columns };
    return [
      { do: 'merge', sheet, area },
      { do: 'format', sheet, area, format: { bold: true, fill: palette.group, horizontal: 'left' } },
    ];
  }
  return cells.flatMap(({ outcome }, index): readonly Change[] => {
    if (outcome === null) return [];
    const { fill, colour } = outcomeLooks[outcome];
    const area = { row, column: index + 1, rows: 1, columns: 1 };
    return [{ do: 'format', sheet, area, format: { fill, colour, bold: true } }];
  });
}
