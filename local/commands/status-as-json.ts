import type * as z from 'zod/mini';
import type { Forecast, IndicatorStatus, StatusReport } from '../../shared/index.ts';
import type { forecastJson, statusJson } from '../json/status-json.ts';

type StatusJson = z.output<typeof statusJson>;

/** The report in the shape that `dti status --json` promises. */
export function statusAsJson(report: StatusReport): StatusJson {
  const { asOf, plan, title } = report;
  return {
    asOf,
    plan,
    title,
    periods: report.periods.map((period) => ({ ...period, awaited: period.awaited.map((one) => ({ ...one })) })),
    indicators: report.indicators.map(indicatorAsJson),
    units: report.units.map((unit) => ({ ...unit, counts: { ...unit.counts }, sending: [...unit.sending] })),
    groups: report.groups.map((group) => ({ ...group, counts: { ...group.counts } })),
  };
}

function indicatorAsJson(indicator: IndicatorStatus): StatusJson['indicators'][number] {
  const { code, name, group, unit, targetPrinted, target, sending, judgement } = indicator;
  const { period, value, numerator, denominator, met, expected, gap, status, verdict } = judgement;
  const { forecast, provisional, counted, reason, remedy } = judgement;
  return {
    code,
    name,
    group,
    unit,
    period,
    value,
    numerator,
    denominator,
    targetPrinted,
    target,
    met,
    expected,
    gap,
    status,
    verdict,
    reason: reason.vi,
    reasonEn: reason.en,
    remedy: remedy?.vi ?? null,
    remedyEn: remedy?.en ?? null,
    forecast: forecast === null ? null : forecastAsJson(forecast),
    provisional,
    counted,
    sending,
  };
}

function forecastAsJson({ value, date, met, periods, sentence }: Forecast): z.output<typeof forecastJson> {
  return { value, date, met, periods, sentence: sentence.vi, sentenceEn: sentence.en };
}
