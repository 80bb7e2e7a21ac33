import { entersFigure } from '../plan/unit-duties.ts';
import type { Status } from '../progress/types.ts';
import { targetLevel } from '../workbook/live/level-cells.ts';
import { entererName } from '../workbook/templates/overview.ts';
import { readTracker } from '../workbook/tracker/read-tracker.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { assess } from './assess.ts';
import type { AssessedIndicator, Assessment } from './assessment-types.ts';
import { evaluationDate } from './evaluation-date.ts';
import { indicatorPlace } from './indicator-place.ts';
import { periodStatuses } from './period-status.ts';
import type { AsOf, GroupStatus, IndicatorStatus, Outcome, StatusReport, UnitStatus } from './types.ts';

/** Where the plan stands: every indicator, unit and group on one date. */
export function statusReport(workbook: Workbook, when: AsOf): Outcome<StatusReport> {
  const read = readTracker(workbook);
  if (!read.ok) return read;
  return { ok: true, value: reportOf(assess(read.value, evaluationDate(read.value, when))) };
}

export function reportOf(assessment: Assessment): StatusReport {
  const { tracker, asOf, indicators } = assessment;
  return {
    asOf,
    plan: tracker.settings.planId,
    title: tracker.settings.title,
    periods: periodStatuses(assessment),
    indicators: indicators.map((one) => indicatorStatus(assessment, one)),
    units: tracker.units.flatMap((unit) => unitStatus(assessment, unit.id)),
    groups: tracker.groups.flatMap((group) => groupStatus(assessment, group.id, group.name)),
  };
}

function indicatorStatus(assessment: Assessment, one: AssessedIndicator): IndicatorStatus {
  const { tracker } = assessment;
  const reading = one.target?.reading ?? null;
  return {
    code: one.indicator.code,
    name: one.indicator.name,
    group: one.indicator.group,
    unit: entererName(tracker, one.indicator),
    targetPrinted: one.target?.printed ?? '',
    target: reading?.value === true ? true : targetLevel(reading),
    sending: one.sending,
    place: indicatorPlace(assessment, one),
    judgement: one.judgement,
  };
}

function unitStatus(assessment: Assessment, id: string): readonly UnitStatus[] {
  const { tracker, findings } = assessment;
  const unit = tracker.units.find((one) => one.id === id);
  const own = assessment.indicators.filter((one) => unit && entersFigure(one.indicator, unit));
  if (!unit || own.length === 0) return [];
  const count = (severity: string): number =>
    findings.filter((finding) => finding.unit === id && finding.severity === severity).length;
  return [
    {
      id,
      unit: unit.shortName,
      counts: counts(own),
      owed: own.filter((one) => one.owedIn.length > 0).length,
      sending: assessment.sendings
        .filter((one) => one.unit === id)
        .map(({ period, state, lastOnTimeDay }) => ({ period, state, lastOnTimeDay })),
      errors: count('error'),
      warnings: count('warning'),
    },
  ];
}

function groupStatus({ indicators }: Assessment, id: string, group: string): readonly GroupStatus[] {
  const members = indicators.filter((one) => one.indicator.group === id);
  return members.length === 0 ? [] : [{ id, group, counts: counts(members) }];
}

function counts(indicators: readonly AssessedIndicator[]): Readonly<Record<Status, number>> {
  const of = (status: Status): number => indicators.filter((one) => one.judgement.status === status).length;
  return {
    met: of('met'),
    'on-track': of('on-track'),
    'at-risk': of('at-risk'),
    lagging: of('lagging'),
    'no-data': of('no-data'),
    overdue: of('overdue'),
    undetermined: of('undetermined'),
  };
}
