import {
  cliWords,
  figureCell,
  fullDate,
  type IndicatorStatus,
  type Locale,
  periodName,
  type Status,
  type StatusReport,
  sendingNames,
  statusLooks,
} from '../../shared/index.ts';
import { textTable, wrapped } from './text-table.ts';

/** What a chairman asks about first comes first; what is met is in the table only. */
const first: readonly Status[] = ['lagging', 'overdue', 'at-risk', 'undetermined', 'no-data'];
const all: readonly Status[] = ['met', 'on-track', 'at-risk', 'lagging', 'overdue', 'no-data', 'undetermined'];

/** Where the plan stands: how many of each status, what lags and why, then all of it by group and by unit. */
export function statusText(report: StatusReport, locale: Locale): string {
  if (report.indicators.length === 0) return [report.title, cliWords.noIndicators[locale]].join('\n');
  return [
    statusHead(report, locale),
    ...statusSections(report, first, locale, 'with-forecast'),
    ...report.groups.map((group) => groupTable(report, group, locale)),
    `${cliWords.byUnit[locale]}\n${unitTable(report, locale)}`,
  ].join('\n\n');
}

export type Detail = 'short' | 'with-forecast';

/** The plan, the day, and how many indicators have each status. */
export function statusHead(report: StatusReport, locale: Locale): string {
  return [report.title, cliWords.evaluatedOn(fullDate(report.asOf))[locale], countsLine(report, locale)].join('\n');
}

/** countsLine(report, 'vi') //=> '22 chỉ tiêu: ● Đạt 5, ► Đúng tiến độ 4, ■ Chậm tiến độ 3' */
function countsLine(report: StatusReport, locale: Locale): string {
  const counts = all.flatMap((status) => {
    const count = report.indicators.filter(({ judgement }) => judgement.status === status).length;
    return count === 0 ? [] : [`${label(status, locale)} ${count}`];
  });
  return `${cliWords.indicatorCount(report.indicators.length)[locale]}: ${counts.join(', ')}`;
}

/** The indicators of these statuses, each with whose it is, why, and what would put it right. */
export function statusSections(
  report: StatusReport,
  statuses: readonly Status[],
  locale: Locale,
  detail: Detail = 'short',
): readonly string[] {
  return statuses.flatMap((status) => {
    const here = report.indicators.filter(({ judgement }) => judgement.status === status);
    if (here.length === 0) return [];
    return [
      [`${label(status, locale)} (${here.length})`, ...here.map((one) => laggard(one, locale, detail))].join('\n'),
    ];
  });
}

function laggard(indicator: IndicatorStatus, locale: Locale, detail: Detail): string {
  const { code, name, unit, judgement } = indicator;
  const { status, reason, remedy, forecast } = judgement;
  const saysMore = reason.vi !== `${statusLooks[status].name.vi}.`;
  const foreseen = detail === 'with-forecast' && forecast !== null ? [forecast.sentence] : [];
  const lines = [...(saysMore ? [reason] : []), ...foreseen, ...(remedy === null ? [] : [cliWords.remedy(remedy)])];
  return [
    wrapped([code, name, `[${unit}]`, ...notes(indicator, locale)].join(' '), 94, '  ', '      '),
    ...lines.map((line) => wrapped(line[locale], 90, '      ')),
  ].join('\n');
}

/** Why a status is not what it seems. */
function notes({ judgement, sending }: IndicatorStatus, locale: Locale): readonly string[] {
  if (judgement.status === 'no-data' && sending === 'not-owed') return [cliWords.notOwed[locale]];
  return judgement.counted ? [] : [cliWords.notCounted[locale]];
}

function groupTable(report: StatusReport, group: StatusReport['groups'][number], locale: Locale): string {
  const columns = [
    { heading: cliWords.code[locale] },
    { heading: cliWords.name[locale], max: 40 },
    { heading: cliWords.unit[locale], max: 20 },
    { heading: cliWords.target[locale], max: 18 },
    { heading: cliWords.value[locale], right: true },
    { heading: cliWords.status[locale] },
  ];
  const rows = report.indicators
    .filter((indicator) => indicator.group === group.id)
    .map((one) => [one.code, one.name, one.unit, one.targetPrinted, valueText(one, locale), statusCell(one, locale)]);
  return `${group.group}\n${textTable(columns, rows)}`;
}

function statusCell({ judgement }: IndicatorStatus, locale: Locale): string {
  const note = judgement.provisional ? ` ${cliWords.provisional[locale]}` : '';
  return `${label(judgement.status, locale)}${note}`;
}

function unitTable(report: StatusReport, locale: Locale): string {
  const columns = [
    { heading: cliWords.unit[locale] },
    { heading: cliWords.period[locale] },
    { heading: cliWords.sending[locale] },
    { heading: cliWords.lastDay[locale] },
    { heading: cliWords.errors[locale], right: true },
    { heading: cliWords.warnings[locale], right: true },
  ];
  const rows = report.units.flatMap(({ unit, sending, errors, warnings }) =>
    sending.map(({ period, state, lastOnTimeDay }, index) => [
      index === 0 ? unit : '',
      periodName(period)[locale],
      sendingNames[state][locale],
      fullDate(lastOnTimeDay)[locale],
      ...(index === 0 ? [String(errors), String(warnings)] : []),
    ]),
  );
  return textTable(columns, rows);
}

const label = (status: Status, locale: Locale): string =>
  `${statusLooks[status].symbol} ${statusLooks[status].name[locale]}`;

/** A figure as it is said: "18,2%", "8/9", "đã hoàn thành"; "" where there is none. */
function valueText({ targetPrinted, target, judgement }: IndicatorStatus, locale: Locale): string {
  const { value, numerator, denominator } = judgement;
  if (value === null) return '';
  if (typeof value === 'boolean') return (value ? cliWords.done : cliWords.notDone)[locale];
  return figureCell({ targetPrinted, target, value, numerator, denominator })[locale];
}
