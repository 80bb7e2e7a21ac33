/** The only door of the core: hosts import from here and nowhere else. */

export { cutOff, lastOnTimeDay, type ReportingRule } from './calendar/deadline.ts';
export type { SendingState } from './calendar/duty.ts';
export { type Period, type PeriodKind, period, periodOf } from './calendar/period.ts';
// calendar and numbers
export * from './calendar/plain-date.ts';
// what was found and judged
export type { Finding, FindingCode, PastEntry, RawCell, Severity } from './entry/types.ts';
export { formatNumber, formatPercent, parseNumber } from './number/vi-number.ts';
// plans and targets
export { builtInPlan, builtInPlans } from './plan/built-in/index.ts';
export { type Indicator, type Plan, planSchema, type Unit } from './plan/schema.ts';
export { readTarget, type Target } from './plan/target.ts';
export { judgeTyped } from './progress/judge-typed.ts';
export type { Forecast, Judgement, Move, Status } from './progress/types.ts';
export { type DocumentKind, documentKinds } from './report/document-kinds.ts';
export type { OfferedDocument } from './report/documents.ts';
export type { ReportModel } from './report/model.ts';
export * from './text/cli.ts';
export { closingProblems } from './text/closing.ts';
export { type FileProblem, fileProblemSentence } from './text/file-problems.ts';
export { findingSentence } from './text/findings.ts';
export { sendingNames } from './text/labels.ts';
export { dateName, periodName } from './text/period-name.ts';
export type { Locale, Sentence } from './text/sentence.ts';
export { statusLabel, statusLooks } from './text/status.ts';
export * from './use-cases/answers.ts';
export { appendHistory, type PastRow } from './use-cases/append-history.ts';
export { checkEntries } from './use-cases/check.ts';
export {
  CLOSE_STEPS,
  type ClosedPeriod,
  type CloseRequest,
  type CloseStep,
  closePeriod,
} from './use-cases/close-period.ts';
export { type EditedRows, editedRowChanges, isEntrySheet } from './use-cases/edited-rows.ts';
export { type Fill, fillCells } from './use-cases/fill-cells.ts';
export {
  type HistoryReport,
  historyReport,
  type PastFigureRow,
  type PastPeriod,
} from './use-cases/history.ts';
export { insertTemplates } from './use-cases/insert-templates.ts';
export {
  closingSteps,
  type PeriodDone,
  type PeriodStep,
  type PeriodSteps,
  reopeningSteps,
} from './use-cases/period-steps.ts';
export { refresh } from './use-cases/refresh.ts';
export { type Reminder, type RemindReport, remind } from './use-cases/remind.ts';
export { type ReopenedPeriod, type ReopenRequest, type ReopenStep, reopenPeriod } from './use-cases/reopen-period.ts';
export { type ReopenablePeriod, reopenablePeriods } from './use-cases/reopenable-periods.ts';
export { type ReportOptions, type ReportResult, report } from './use-cases/report.ts';
export { type MadeReport, madeReport, type ReportWish, wishedReport } from './use-cases/report-form.ts';
export { hasTemplates, standing } from './use-cases/standing.ts';
export { statusReport } from './use-cases/status.ts';
// the use cases
export * from './use-cases/types.ts';
export { type UnitAreas, unitAreas } from './use-cases/unit-areas.ts';
export * from './workbook/address.ts';
// the workbook as data
export { addressesIn } from './workbook/addresses-in.ts';
export * from './workbook/change.ts';
export * from './workbook/chart.ts';
export { isDateFormat } from './workbook/date-format.ts';
export { formulaFault } from './workbook/formula-fault.ts';
export * from './workbook/host.ts';
export * from './workbook/workbook.ts';
