import type { Line, Look, Part } from './doc-parts.ts';

type Document = GoogleAppsScript.Document.Document;
type Body = GoogleAppsScript.Document.Body;
type Table = GoogleAppsScript.Document.Table;

/** Points; A4 and its margins as in Phụ lục I of Nghị định 30/2020/NĐ-CP. */
const POINTS_PER_MM = 72 / 25.4;
const PAGE = { width: 595.28, height: 841.89 } as const;
const MARGIN = {
  top: 20 * POINTS_PER_MM,
  bottom: 20 * POINTS_PER_MM,
  left: 30 * POINTS_PER_MM,
  right: 15 * POINTS_PER_MM,
} as const;
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const FONT = 'Times New Roman';
const TABLE_SIZE = 11;
const FIRST_LINE = 10 * POINTS_PER_MM;
/** Shares of the letterhead and of the signature. */
const HALVES = [0.4, 0.6] as const;

/** Writes the parts into a new document; the number of calls grows with lines and tables, never with rows of a table. */
export function writeDoc(document: Document, parts: readonly Part[]): void {
  const body = document.getBody();
  body.setPageWidth(PAGE.width).setPageHeight(PAGE.height);
  body.setMarginTop(MARGIN.top).setMarginBottom(MARGIN.bottom);
  body.setMarginLeft(MARGIN.left).setMarginRight(MARGIN.right);
  parts.forEach((part, index) => {
    // a new document has an empty line, which goes below the letterhead
    writePart(body, part, index === 0);
  });
}

function writePart(body: Body, part: Part, isFirst: boolean): void {
  switch (part.is) {
    case 'line':
      writeLine(body, part.line, part.heading);
      break;
    case 'pair': {
      const cells = part.rows.map(([left, right]) => [left.text, right.text]);
      writePair(tableOf(body, cells, isFirst), part.rows);
      break;
    }
    case 'table':
      writeTable(tableOf(body, part.cells, isFirst), part.widths);
      break;
    case 'page':
      body.appendPageBreak();
  }
}

function writeLine(body: Body, { text, look }: Line, heading: 1 | 2 | null): void {
  const { ParagraphHeading } = DocumentApp;
  const { NORMAL, HEADING1, HEADING2 } = ParagraphHeading;
  const style = heading === null ? NORMAL : heading === 1 ? HEADING1 : HEADING2;
  body.appendParagraph(text).setHeading(style).setAttributes(attributesOf(look));
}

const tableOf = (body: Body, cells: readonly (readonly string[])[], isFirst: boolean): Table => {
  const given = cells.map((row) => [...row]);
  return isFirst ? body.insertTable(0, given) : body.appendTable(given);
};

function writePair(table: Table, rows: readonly (readonly [Line, Line])[]): void {
  table.setBorderWidth(0);
  HALVES.forEach((share, column) => {
    table.setColumnWidth(column, share * TEXT_WIDTH);
  });
  rows.forEach((lines, row) => {
    lines.forEach(({ text, look }, column) => {
      if (text === '') return;
      table.getCell(row, column).getChild(0).asParagraph().setAttributes(attributesOf(look));
    });
  });
}

function writeTable(table: Table, widths: readonly number[]): void {
  const { Attribute } = DocumentApp;
  const sum = widths.reduce((total, width) => total + width, 0);
  table.setBorderWidth(0.5).setAttributes({ [Attribute.FONT_FAMILY]: FONT, [Attribute.FONT_SIZE]: TABLE_SIZE });
  table.getRow(0).setAttributes({ [Attribute.BOLD]: true });
  widths.forEach((width, column) => {
    table.setColumnWidth(column, (width / sum) * TEXT_WIDTH);
  });
}

/** All of a line's attributes: a new paragraph may take over those of the one before it. */
function attributesOf({ size, bold = false, italic = false, align, isIndented = false }: Look): object {
  const { Attribute, HorizontalAlignment } = DocumentApp;
  return {
    [Attribute.FONT_FAMILY]: FONT,
    [Attribute.FONT_SIZE]: size,
    [Attribute.FOREGROUND_COLOR]: '#000000',
    [Attribute.BOLD]: bold,
    [Attribute.ITALIC]: italic,
    [Attribute.HORIZONTAL_ALIGNMENT]: HorizontalAlignment[align],
    [Attribute.INDENT_FIRST_LINE]: isIndented ? FIRST_LINE : 0,
    [Attribute.SPACING_BEFORE]: 0,
    [Attribute.SPACING_AFTER]: 6,
  };
}
