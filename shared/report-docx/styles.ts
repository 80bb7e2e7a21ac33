import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { ReportCell } from '../report/model.ts';
import { outcomeLooks } from '../text/outcome-looks.ts';
import { FONT, halfPoints, twips } from './measures.ts';

/** The forms of an official letter, each a style of its own, so that a clerk changes one and not a hundred paragraphs. */
export type StyleName = keyof typeof paragraphs;

const centre = { alignment: AlignmentType.CENTER } as const;
const start = { alignment: AlignmentType.LEFT } as const;
/** 1,15 lines. */
const line = { line: 276, lineRule: LineRuleType.AUTO } as const;
const exactly = (twentieths: number) => ({ line: twentieths, lineRule: LineRuleType.EXACT }) as const;

interface Form {
  readonly name: string;
  readonly run?: IParagraphStyleOptions['run'];
  readonly paragraph?: IParagraphStyleOptions['paragraph'];
}

const bodyParagraph = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(12.7) },
  spacing: { before: 120, after: 0, ...line },
} as const;

const table = { spacing: { before: 40, after: 40 } } as const;

const paragraphs = {
  Superior: { name: 'Cơ quan chủ quản', run: { size: 26 }, paragraph: centre },
  Agency: { name: 'Cơ quan ban hành', run: { size: 26, bold: true }, paragraph: centre },
  State: { name: 'Quốc hiệu', run: { size: 26, bold: true }, paragraph: centre },
  Motto: { name: 'Tiêu ngữ', run: { size: 28, bold: true }, paragraph: centre },
  Rule: {
    name: 'Đường kẻ',
    run: { size: 8 },
    paragraph: { ...centre, spacing: { before: 0, after: 0, ...exactly(60) } },
  },
  BeforeSignature: { name: 'Trước chữ ký', run: { size: 8 }, paragraph: { spacing: exactly(200), keepNext: true } },
  Number: { name: 'Số và ký hiệu', run: { size: 26 }, paragraph: { ...centre, spacing: { before: 120 } } },
  PlaceDate: {
    name: 'Địa danh và thời gian',
    run: { size: 28, italics: true },
    paragraph: { ...centre, spacing: { before: 120 } },
  },
  Draft: { name: 'Dự thảo', run: { size: 26, bold: true }, paragraph: { ...centre, spacing: { before: 60 } } },
  LetterTitle: {
    name: 'Tên loại văn bản',
    run: { size: 28, bold: true },
    paragraph: { ...centre, spacing: { before: 360 }, keepNext: true },
  },
  About: { name: 'Trích yếu', run: { size: 28, bold: true }, paragraph: { ...centre, keepNext: true } },
  Addressee: { name: 'Kính gửi', run: { size: 28 }, paragraph: { ...centre, spacing: { before: 240, after: 120 } } },
  AddresseeLine: {
    name: 'Nơi kính gửi',
    run: { size: 28 },
    paragraph: { ...start, indent: { left: twips(45) }, spacing: { before: 40 } },
  },
  Basis: { name: 'Căn cứ', run: { italics: true }, paragraph: bodyParagraph },
  Body: { name: 'Nội dung', paragraph: bodyParagraph },
  Item: { name: 'Gạch đầu dòng', paragraph: bodyParagraph },
  Closing: { name: 'Kết thúc', paragraph: { ...bodyParagraph, keepNext: true, keepLines: true } },
  Caption: {
    name: 'Tên bảng hoặc biểu đồ',
    run: { italics: true },
    paragraph: { ...centre, spacing: { before: 120, after: 60 }, keepNext: true },
  },
  Chart: { name: 'Biểu đồ', paragraph: { ...centre, spacing: { before: 60, after: 60 } } },
  TableHead: {
    name: 'Bảng: đầu cột',
    run: { size: 22, bold: true },
    paragraph: { ...table, ...centre, keepNext: true },
  },
  TableGroup: { name: 'Bảng: nhóm', run: { size: 22, bold: true }, paragraph: { ...table, ...start, keepNext: true } },
  TableLeft: { name: 'Bảng: trái', run: { size: 22 }, paragraph: { ...table, ...start } },
  TableCentre: { name: 'Bảng: giữa', run: { size: 22 }, paragraph: { ...table, ...centre } },
  TableRight: {
    name: 'Bảng: phải',
    run: { size: 22 },
    paragraph: { ...table, alignment: AlignmentType.RIGHT },
  },
  SignatureLine: { name: 'Chức vụ người ký', run: { size: 28, bold: true }, paragraph: { ...centre, keepNext: true } },
  Signer: {
    name: 'Họ tên người ký',
    run: { size: 28, bold: true },
    // Room for the signature and the seal.
    paragraph: { ...centre, spacing: { before: 1900 } },
  },
  RecipientsHead: { name: 'Nơi nhận', run: { size: 24, bold: true, italics: true }, paragraph: start },
  Recipient: { name: 'Dòng nơi nhận', run: { size: 22 }, paragraph: start },
  AppendixLabel: {
    name: 'Phụ lục',
    run: { size: 28, bold: true },
    paragraph: { ...centre, keepNext: true },
  },
  AppendixTitle: { name: 'Tên phụ lục', run: { size: 28, bold: true }, paragraph: { ...centre, keepNext: true } },
  Attached: {
    name: 'Kèm theo',
    run: { size: 28, italics: true },
    paragraph: { ...centre, spacing: { after: 160 }, keepNext: true },
  },
  PageNumber: { name: 'Số trang', run: { size: 26 }, paragraph: centre },
} as const satisfies Record<string, Form>;

const heading = {
  run: { font: FONT, size: 28, bold: true, color: '000000', italics: false },
  paragraph: { ...bodyParagraph, keepNext: true, spacing: { before: 160, after: 0, ...line } },
};

/** Character style of a status, by outcome: 'StatusLagging'. */
export const statusStyle = (outcome: NonNullable<ReportCell['outcome']>): string =>
  `Status${outcome.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())}`;

/** All styles of the document. */
export function reportStyles(locale: 'vi' | 'en'): IStylesOptions {
  const language = { value: locale === 'vi' ? 'vi-VN' : 'en-GB', eastAsia: 'vi-VN', bidirectional: 'ar-SA' };
  return {
    default: {
      document: {
        run: { font: FONT, size: halfPoints(14), language },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      heading1: heading,
      heading2: heading,
    },
    paragraphStyles: Object.entries<Form>(paragraphs).map(([id, { name, run, paragraph }]) => ({
      id,
      name,
      basedOn: 'Normal',
      quickFormat: true,
      ...(run && { run }),
      ...(paragraph && { paragraph }),
    })),
    characterStyles: Object.entries(outcomeLooks).map(([outcome, { colour, name }]) => ({
      id: statusStyle(outcome as keyof typeof outcomeLooks),
      name: `Đánh giá: ${name.vi}`,
      run: { bold: true, color: colour },
    })),
  };
}
