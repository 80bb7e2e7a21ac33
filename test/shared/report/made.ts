import { makeTracker } from '../../../local/commands/make-tracker.ts';
import { sampleOf } from '../../../local/sample/sample.ts';
import { memoryWorkbook, type WorkbookModel } from '../../../local/workbook-model/index.ts';
import { builtInPlan } from '../../../shared/plan/built-in/index.ts';
import type { Block, ReportModel } from '../../../shared/report/model.ts';
import { type ReportOptions, type ReportResult, report } from '../../../shared/use-cases/report.ts';
import type { Workbook } from '../../../shared/workbook/workbook.ts';

const options: ReportOptions = {
  period: null,
  kind: null,
  locale: 'vi',
  number: null,
  accepted: false,
  asOf: null,
  today: '2026-12-10',
};

/** The report of a workbook; throws where there is none. */
export function made(workbook: Workbook, over: Partial<ReportOptions> = {}): ReportResult {
  const result = report(workbook, { ...options, ...over });
  if (!result.ok) throw new Error(result.problem.en);
  return result.value;
}

/** Why there is no report. */
export function refused(workbook: Workbook, over: Partial<ReportOptions>): string {
  const result = report(workbook, { ...options, ...over });
  return result.ok ? '' : result.problem.vi;
}

/** A commune's workbook with its sample entries. */
export const sampleWorkbook = (id: 'loc-tan' | 'la-nga'): Workbook => memoryWorkbook(sampleModel(id)).snapshot();

export function sampleModel(id: 'loc-tan' | 'la-nga'): WorkbookModel {
  const plan = builtInPlan(id);
  const sample = sampleOf(id);
  if (plan === null || sample === null) throw new Error(id);
  const workbook = memoryWorkbook();
  makeTracker(workbook, plan, sample.asOf, sample);
  return workbook.model();
}

/** Everything a reader of the model sees, line by line. */
export function linesOf(model: ReportModel): readonly string[] {
  const { head, title, addressees, body, signature, recipients, appendices } = model;
  return [
    ...[...head.superior, ...head.agency, head.state, head.motto, head.number, head.placeDate],
    ...(head.draftMark === null ? [] : [head.draftMark]),
    ...[title.name, ...title.about, `${addressees.label} ${addressees.lines.join(' | ')}`],
    ...body.flatMap(blockLines),
    ...[...signature.lines, signature.signer, recipients.label, ...recipients.lines],
    ...appendices.flatMap(({ label, title: name, attached, table }) => [label, name, attached, ...tableLines(table)]),
  ];
}

const tableLines = ({ columns, rows }: ReportModel['appendices'][number]['table']): readonly string[] => [
  columns.map(({ heading }) => heading).join(' | '),
  ...rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')),
];

function blockLines(block: Block): readonly string[] {
  switch (block.is) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'table':
      return [`[${block.caption}]`, ...tableLines(block.table)];
    case 'chart':
      return [
        `[${block.chart.title}]`,
        ...block.chart.series.map(({ name, values }) => `${name}: ${values.join(' ')}`),
      ];
  }
}
