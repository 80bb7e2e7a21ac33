import { describe, expect, test } from '@jest/globals';
import { makeTracker } from '../../../local/commands/make-tracker.ts';
import { SAMPLE_MARK } from '../../../local/sample/past.ts';
import { sampleOf, samples } from '../../../local/sample/sample.ts';
import { memoryWorkbook } from '../../../local/workbook-model/index.ts';
import { builtInPlan, checkEntries, type FindingCode, statusReport, type Workbook } from '../../../shared/index.ts';

function workbookOf(id: string): Workbook {
  const [plan, sample] = [builtInPlan(id), sampleOf(id)];
  if (plan === null || sample === null) throw new Error(id);
  const workbook = memoryWorkbook();
  makeTracker(workbook, plan, sample.asOf, sample);
  return workbook.snapshot();
}

const workbooks = samples.map(({ plan, asOf }) => ({ plan, asOf, workbook: workbookOf(plan) }));

const findings = workbooks.flatMap(({ workbook, asOf }) => {
  const checked = checkEntries(workbook, { asOf: null, today: asOf });
  if (!checked.ok) throw new Error(checked.problem.en);
  return checked.value.findings;
});

function statuses(id: string) {
  const found = workbooks.find(({ plan }) => plan === id);
  const report = found && statusReport(found.workbook, { asOf: null, today: '2030-01-01' });
  if (!report?.ok) throw new Error(id);
  return report.value;
}

/** Every way in which what people type can be wrong or ask; the type says when one is added or taken away. */
const typed: Readonly<Record<Exclude<FindingCode, OfTheWorkbook>, true>> = {
  'not-a-number': true,
  'ambiguous-number': true,
  'number-as-text': true,
  'percent-out-of-range': true,
  'ambiguous-percent': true,
  'negative-number': true,
  'not-whole': true,
  'numerator-above-denominator': true,
  'zero-denominator': true,
  'missing-denominator': true,
  'missing-numerator': true,
  'date-instead-of-fraction': true,
  'fraction-in-one-cell': true,
  'percent-not-asked': true,
  'figure-not-asked': true,
  'cell-error': true,
  'formula-like-text': true,
  'unclear-milestone': true,
  'unknown-answer': true,
  'answer-contradicts-figure': true,
  'published-differs-from-ratio': true,
  'published-only': true,
  'cumulative-fell': true,
  jump: true,
  'denominator-changed': true,
  'cross-check': true,
  'missing-evidence': true,
  'weak-evidence': true,
  'waiting-needs-approval': true,
  'other-unit': true,
  'unknown-code': true,
  'duplicate-code': true,
  'missing-row': true,
  'blank-but-sent': true,
  late: true,
  'not-sent': true,
  'sent-without-date': true,
};
/** Damage to the workbook itself, and a block of a period that the clerk has closed. */
type OfTheWorkbook =
  | 'missing-hamlets'
  | 'missing-table'
  | 'missing-column'
  | 'merged-cells'
  | 'formula-replaced'
  | 'bad-setting'
  | 'bad-target'
  | 'period-not-open'
  | 'half-closed'
  | 'half-reopened'
  | 'history-changed'
  | 'amended-without-basis';

describe('the samples', () => {
  test.each(Object.keys(typed))('show %s somewhere', (code) => {
    expect(findings.map((finding) => finding.code)).toContain(code);
  });
  test('show nothing else: neither workbook is damaged', () => {
    const others = findings.filter(({ code }) => !(code in typed));
    expect(others).toEqual([]);
  });
  test('tell a story: every status but one, an overdue unit, nothing arising, waiting for the higher level', () => {
    const judgements = statuses('loc-tan').indicators.map(({ judgement }) => judgement);
    const kinds = new Set(judgements.map(({ status }) => status));
    expect([...kinds].sort()).toEqual(['at-risk', 'lagging', 'met', 'no-data', 'on-track', 'overdue']);
    expect(judgements.filter(({ counted }) => !counted)).toHaveLength(2);
    const late = statuses('loc-tan').units.filter(({ sending }) => sending.some(({ state }) => state === 'missing'));
    expect(late.map(({ unit }) => unit)).toEqual(['Trạm Y tế']);
  });
  test('show two periods open at once and a figure that is provisional', () => {
    const { units, indicators } = statuses('la-nga');
    expect(units[0]?.sending.map(({ period }) => period)).toEqual(['2026-Q4', '2026']);
    expect(indicators.some(({ judgement }) => judgement.provisional)).toBe(true);
  });
  test('are looked at on their own day', () => {
    expect(samples.map(({ plan }) => statuses(plan).asOf)).toEqual(['2026-11-18', '2026-12-03']);
  });
  test('are marked as samples in every row, and name nobody', () => {
    for (const { history, fills } of samples) {
      expect(history.filter(({ note }) => note !== SAMPLE_MARK)).toEqual([]);
      const rows = new Set(
        fills.flatMap((fill) => ('code' in fill ? [`${fill.unit} ${fill.period} ${fill.code}`] : [])),
      );
      const marked = fills.flatMap((fill) => ('code' in fill && fill.column === 'note' ? [fill.value] : []));
      expect(marked).toEqual(Array.from(rows, () => SAMPLE_MARK));
      const people = fills.flatMap((fill) => ('sent' in fill ? [fill.sentBy] : []));
      expect(people.filter((name) => !/^Người nhập mẫu \d$/.test(name ?? ''))).toEqual([]);
    }
  });
  test('are the same every time', () => {
    expect(workbookOf('la-nga')).toEqual(workbooks[1]?.workbook);
  });
  test('there is none for the blank plan', () => {
    expect(sampleOf('blank')).toBeNull();
  });
});
