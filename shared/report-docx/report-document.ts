import {
  Document,
  Header,
  HeadingLevel,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import type { Appendix, Block, ReportModel } from '../report/model.ts';
import { chartMark } from './charts.ts';
import { letterHead, letterTitle, line, signatureBlock } from './head.ts';
import { page, textWidth, twips, wideTextWidth } from './measures.ts';
import { reportStyles } from './styles.ts';
import { reportTable } from './tables.ts';

const margin = {
  top: twips(page.top),
  bottom: twips(page.bottom),
  left: twips(page.left),
  right: twips(page.right),
  header: twips(page.header),
  footer: twips(page.header),
};
const size = { width: twips(page.width), height: twips(page.height) };

/** The page number in the middle of the top margin; none on the first page. */
const headers = (): NonNullable<ISectionOptions['headers']> => ({
  default: new Header({
    children: [new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  }),
  first: new Header({ children: [new Paragraph({ style: 'PageNumber', children: [] })] }),
});

/** The report as a Word document: the letter, then each appendix on landscape pages that are numbered by themselves. */
export function reportDocument(model: ReportModel): Document {
  const { title, author } = model.properties;
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: '',
    compatibility: { version: 15 },
    styles: reportStyles(model.locale),
    sections: [letter(model), ...model.appendices.map(appendixSection)],
  });
}

function letter(model: ReportModel): ISectionOptions {
  const charts = { next: 0 };
  const last = model.body.length - 1;
  return {
    properties: { titlePage: true, page: { size, margin, pageNumbers: { start: 1 } } },
    headers: headers(),
    children: [
      letterHead(model),
      ...letterTitle(model),
      ...model.body.flatMap((block, index) => blockParts(block, index === last, charts)),
      ...(isSigned(model) ? [new Paragraph({ style: 'BeforeSignature', children: [] }), signatureBlock(model)] : []),
    ],
  };
}

/** A page that is only copied from has neither signature nor recipients. */
const isSigned = ({ signature, recipients }: ReportModel): boolean =>
  signature.lines.length > 0 || signature.signer !== '' || recipients.lines.length > 0;

function blockParts(block: Block, isLast: boolean, charts: { next: number }): (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: [new TextRun(block.text)] })];
    }
    case 'paragraph': {
      const styles = { body: isLast ? 'Closing' : 'Body', item: 'Item', basis: 'Basis' } as const;
      return [line(styles[block.style], block.text)];
    }
    case 'table':
      return [line('Caption', block.caption), reportTable(block.table, textWidth)];
    case 'chart': {
      const mark = chartMark(charts.next);
      charts.next += 1;
      return [line('Caption', block.chart.title), line('Chart', mark)];
    }
  }
}

function appendixSection({ label, title, attached, table }: Appendix): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { size: { ...size, orientation: PageOrientation.LANDSCAPE }, margin, pageNumbers: { start: 1 } },
    },
    headers: headers(),
    children: [
      line('AppendixLabel', label),
      line('AppendixTitle', title),
      line('Attached', attached),
      reportTable(table, wideTextWidth),
    ],
  };
}
