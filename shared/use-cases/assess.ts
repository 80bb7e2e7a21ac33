import type { PlainDate } from '../calendar/plain-date.ts';
import { grouped } from '../entry/book.ts';
import { readEntries } from '../entry/read-entries.ts';
import { entersFigure } from '../plan/unit-duties.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import { assessIndicator } from './assess-indicator.ts';
import type { Assessment } from './assessment-types.ts';
import { unitSendings } from './sendings.ts';

/** Reads every entry and judges every indicator as of a date. Pure: the date is an argument. */
export function assess(tracker: Tracker, asOf: PlainDate): Assessment {
  const { units, indicators } = tracker;
  const duties = Object.fromEntries(
    units.map((unit) => [unit.id, indicators.filter((one) => entersFigure(one, unit)).map(({ code }) => code)]),
  );
  const { entries, findings } = readEntries(tracker.raw, {
    indicators,
    year: tracker.settings.year,
    duties,
    unitNames: Object.fromEntries(units.map((unit) => [unit.id, unit.shortName])),
    open: tracker.open,
    sendings: tracker.sendings,
    history: tracker.history,
    crossChecks: tracker.crossChecks,
    approvals: tracker.approvals,
    asOf,
  });
  const entering = units.filter(({ id }) => (duties[id] ?? []).length > 0);
  const sendings = unitSendings(tracker, entering, asOf);
  const [typed, closed] = [grouped(entries, ({ code }) => code), grouped(tracker.history, ({ code }) => code)];
  return {
    tracker,
    asOf,
    entries,
    findings: [...tracker.findings, ...findings],
    sendings,
    indicators: indicators.map((indicator) => {
      const { code } = indicator;
      const sources = { entries: typed.get(code) ?? [], history: closed.get(code) ?? [], sendings };
      return assessIndicator(tracker, indicator, sources, asOf);
    }),
  };
}
