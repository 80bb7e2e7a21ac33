import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportModel } from '../report/model.ts';
import { boldWidth, textWidth, twips } from './measures.ts';
import type { StyleName } from './styles.ts';

/** A paragraph of one style. */
export const line = (style: StyleName, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(text)] });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** A rule of this length in the middle of a line of this width: the bottom border of an empty paragraph. */
function rule(length: number, width: number): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    style: 'Rule',
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

const LEFT = 65;
const RIGHT = textWidth - LEFT;
/** Cells have no margin of their own, so that a line has the width of its column. */
const bare = { left: 0, right: 0 };

function cell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    borders: noBorders,
    width: { size: twips(width), type: WidthType.DXA },
    margins: bare,
    children: [...children],
  });
}

/** Two columns without borders. */
function twoColumns(widths: readonly [number, number], rows: readonly (readonly [Paragraph[], Paragraph[]])[]): Table {
  return new Table({
    width: { size: twips(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      ([left, right]) => new TableRow({ cantSplit: true, children: [cell(widths[0], left), cell(widths[1], right)] }),
    ),
  });
}

/** The agency with its short rule, below its superior, the state and its motto with a rule as long as the motto; below them number and date. */
export function letterHead({ head }: ReportModel): Table {
  const last = head.agency[head.agency.length - 1] ?? '';
  const draft = head.draftMark === null ? [] : [line('Draft', head.draftMark)];
  return twoColumns(
    [LEFT, RIGHT],
    [
      [
        [
          ...head.superior.map((text) => line('Superior', text)),
          ...head.agency.map((text) => line('Agency', text)),
          rule(boldWidth(last, 13) * 0.42, LEFT),
        ],
        [line('State', head.state), line('Motto', head.motto), rule(boldWidth(head.motto, 14), RIGHT)],
      ],
      [[line('Number', head.number), ...draft], [line('PlaceDate', head.placeDate)]],
    ],
  );
}

/** Kind and subject of the letter with a rule of a third to a half of the line, and whom it goes to. */
export function letterTitle({ title, addressees }: ReportModel): readonly Paragraph[] {
  const longest = Math.max(0, ...title.about.map((text) => boldWidth(text, 14)));
  const { label, lines } = addressees;
  const to =
    lines.length < 2
      ? lines.map((text) => line('Addressee', `${label} ${text}.`))
      : [
          line('Addressee', label),
          ...lines.map((text, index) => line('AddresseeLine', `- ${text}${index === lines.length - 1 ? '.' : ';'}`)),
        ];
  return [
    line('LetterTitle', title.name),
    ...title.about.map((text) => line('About', text)),
    rule(Math.min(longest, textWidth) * 0.4, textWidth),
    ...to,
  ];
}

/** Recipients beside the signature; one row that does not break over pages. */
export function signatureBlock({ signature, recipients }: ReportModel): Table {
  const left = [line('RecipientsHead', recipients.label), ...recipients.lines.map((text) => line('Recipient', text))];
  const signer = signature.signer === '' ? [] : [line('Signer', signature.signer)];
  const right = [...signature.lines.map((text) => line('SignatureLine', text)), ...signer];
  return twoColumns([80, textWidth - 80], [[left, right.length > 0 ? right : [line('SignatureLine', '')]]]);
}
