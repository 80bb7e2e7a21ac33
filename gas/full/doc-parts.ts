import type { ReportModel } from '../../shared/index.ts';

type Block = ReportModel['body'][number];
type Table = ReportModel['appendices'][number]['table'];

/** How a line looks: points, and whether it is pushed in at its first line. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'LEFT' | 'CENTER' | 'JUSTIFY';
  readonly isIndented?: boolean;
}
export interface Line {
  readonly text: string;
  readonly look: Look;
}

/** A piece of a Google Doc, in the order in which it is read. */
export type Part =
  | { readonly is: 'line'; readonly line: Line; readonly heading: 1 | 2 | null }
  /** Two columns without borders. */
  | { readonly is: 'pair'; readonly rows: readonly (readonly [left: Line, right: Line])[] }
  | {
      readonly is: 'table';
      /** The head first. */
      readonly cells: readonly (readonly string[])[];
      /** Shares of the width. */
      readonly widths: readonly number[];
    }
  | { readonly is: 'page' };

const centred: Look = { size: 13, align: 'CENTER' };
const bold: Look = { ...centred, bold: true };
const titled: Look = { size: 14, bold: true, align: 'CENTER' };
const nothing: Line = { text: '', look: centred };
const body: Look = { size: 14, align: 'JUSTIFY', isIndented: true };

/** The whole report but its charts. A document begins with a pair: the letterhead.
 *  docParts(model)[0] //=> { is: 'pair', rows: [[ỦY BAN NHÂN DÂN …, CỘNG HÒA …], …] } */
export function docParts(model: ReportModel): readonly Part[] {
  return [
    head(model),
    ...[model.title.name, ...model.title.about].map((text) => line(text, titled)),
    ...addressees(model).map((text) => line(text, { ...centred, size: 14 })),
    ...model.body.flatMap(blockParts),
    ...signature(model),
    ...model.appendices.flatMap(({ label, title, attached, table }): readonly Part[] => [
      { is: 'page' },
      line(label, titled),
      line(title, titled),
      line(attached, { ...centred, size: 14, italic: true }),
      tablePart(table),
    ]),
  ];
}

const line = (text: string, look: Look, heading: 1 | 2 | null = null): Part => ({
  is: 'line',
  line: { text, look },
  heading,
});

const lineOf = (text: string, look: Look): Line => ({ text, look });

function pair(left: readonly Line[], right: readonly Line[]): readonly (readonly [Line, Line])[] {
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, index) => [left[index] ?? nothing, right[index] ?? nothing] as const,
  );
}

function head({ head: { superior, agency, state, motto, number, placeDate, draftMark } }: ReportModel): Part {
  const left = [...superior.map((text) => lineOf(text, centred)), ...agency.map((text) => lineOf(text, bold))];
  const below = lineOf(placeDate, { ...centred, size: 14, italic: true });
  const draft = draftMark === null ? [] : [[lineOf(draftMark, bold), nothing] as const];
  return {
    is: 'pair',
    rows: [
      ...pair(left, [lineOf(state, bold), lineOf(motto, { ...bold, size: 14 })]),
      [lineOf(number, centred), below],
      ...draft,
    ],
  };
}

function addressees({ addressees: { label, lines } }: ReportModel): readonly string[] {
  if (lines.length < 2) return lines.map((text) => `${label} ${text}.`);
  return [label, ...lines.map((text, index) => `- ${text}${index === lines.length - 1 ? '.' : ';'}`)];
}

function blockParts(block: Block): readonly Part[] {
  switch (block.is) {
    case 'heading':
      return [line(block.text, { size: 14, bold: true, align: 'LEFT' }, block.level)];
    case 'paragraph':
      return [line(block.text, { ...body, italic: block.style === 'basis' })];
    case 'table':
      return [line(block.caption, { ...centred, italic: true }), tablePart(block.table)];
    case 'chart':
      // the Word file has it
      return [];
  }
}

/** A row of the head, then the rows; cells cannot be merged here, so a group's name stands in the widest column. */
function tablePart({ columns, rows }: Table): Part {
  const widths = columns.map(({ width }) => width);
  const widest = widths.indexOf(Math.max(...widths));
  return {
    is: 'table',
    widths,
    cells: [
      columns.map(({ heading }) => heading),
      ...rows.map(({ group, cells }) =>
        columns.map((_, index) => (group ? (index === widest ? cells[0]?.text : '') : cells[index]?.text) ?? ''),
      ),
    ],
  };
}

/** Recipients on the left, the signature on the right with room for a hand and a seal. */
function signature({ signature: { lines, signer }, recipients }: ReportModel): readonly Part[] {
  if (lines.length === 0 && signer === '' && recipients.lines.length === 0) return [];
  const left = [
    lineOf(recipients.label, { size: 12, bold: true, italic: true, align: 'LEFT' }),
    ...recipients.lines.map((text) => lineOf(text, { size: 11, align: 'LEFT' })),
  ];
  const look: Look = { ...titled };
  const right = [...lines, '', '', '', '', signer].map((text) => lineOf(text, look));
  return [{ is: 'pair', rows: pair(left, right) }];
}
