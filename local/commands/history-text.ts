import {
  cliHistory,
  fullDate,
  type HistoryReport,
  type Locale,
  type PastFigureRow,
  type PastPeriod,
  periodName,
  type Status,
  statusLooks,
} from '../../shared/index.ts';
import { textTable, wrapped } from './text-table.ts';

/** The closed periods in a table; with `detail` every figure too, with its reason as it was said then. */
export function historyText(report: HistoryReport, detail: boolean, locale: Locale): string {
  return [
    report.title,
    periodTable(report.periods, locale),
    ...(detail ? report.periods.flatMap((period) => figuresOf(report, period, locale)) : []),
    ...acts(report, locale),
  ].join('\n\n');
}

function periodTable(periods: readonly PastPeriod[], locale: Locale): string {
  const [period, state, revision, counts] = cliHistory.periodHeadings.map((heading) => heading[locale]);
  return textTable(
    [
      { heading: period ?? '' },
      { heading: state ?? '' },
      { heading: revision ?? '', right: true },
      { heading: counts ?? '' },
    ],
    periods.map((one) => [
      periodName(one.period)[locale],
      [cliHistory.states[one.state][locale], one.closedOn === null ? '' : fullDate(one.closedOn)[locale]]
        .join(' ')
        .trim(),
      one.revision === 0 ? '' : String(one.revision),
      [countsOf(one.counts, locale), ...(one.intact ? [] : [cliHistory.changed[locale]])].join(' '),
    ]),
  );
}

function countsOf(counts: PastPeriod['counts'], locale: Locale): string {
  return Object.entries(counts)
    .map(([status, count]) => `${named(status as Status, locale)} ${count}`)
    .join(', ');
}

const named = (status: Status, locale: Locale): string =>
  `${statusLooks[status].symbol} ${statusLooks[status].name[locale]}`;

function figuresOf({ figures }: HistoryReport, { period }: PastPeriod, locale: Locale): readonly string[] {
  const own = figures.filter((one) => one.period === period);
  if (own.length === 0) return [];
  return [[periodName(period)[locale], ...own.map((one) => figureLines(one, locale))].join('\n')];
}

function figureLines(one: PastFigureRow, locale: Locale): string {
  const version =
    (one.targetVersion ?? 1) > 1 ? ` (${cliHistory.version(one.targetVersion ?? 1, one.basis)[locale]})` : '';
  const target = one.target === null ? '' : `${cliHistory.target[locale]} ${one.target}${version}`;
  const status = one.status === null ? '' : named(one.status, locale);
  const head = [`  ${one.code}`, one.unit, one.shown[locale], target, status].filter((text) => text !== '').join(' · ');
  return one.reason === null ? head : `${head}\n${wrapped(one.reason, 94, '    ')}`;
}

function acts({ acts: all }: HistoryReport, locale: Locale): readonly string[] {
  if (all.length === 0) return [];
  const lines = all.map((one) => `  ${cliHistory.act({ ...one, period: periodName(one.period) })[locale]}`);
  return [[cliHistory.acts[locale], ...lines].join('\n')];
}
