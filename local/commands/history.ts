import type * as z from 'zod/mini';
import { cliHistory, type HistoryReport, historyReport } from '../../shared/index.ts';
import type { historyJson } from '../json/history-json.ts';
import { type Command, failed } from './command.ts';
import { historyText } from './history-text.ts';
import { openTracker } from './open-tracker.ts';

/** `dti history FILE`: what was closed, as it was closed; changes nothing in the file. */
export const history: Command = {
  name: 'history',
  takes: 'file',
  options: { indicator: { type: 'string' }, period: { type: 'string' } },
  run(input) {
    const tracker = openTracker(input.subject);
    if (!tracker.ok) return tracker;
    const [indicator = null, period = null] = [input.text('indicator'), input.text('period')];
    const report = historyReport(tracker.xlsx.snapshot(), { indicator, period });
    if (!report.ok) return failed('no-history', report.problem);
    const detail = indicator !== null || period !== null;
    return {
      ok: true,
      exit: 0,
      json: historyAsJson(report.value),
      print: (locale) =>
        report.value.periods.length === 0
          ? cliHistory.nothingClosed[locale]
          : historyText(report.value, detail, locale),
    };
  },
};

function historyAsJson({ plan, title, periods, figures, acts }: HistoryReport): z.output<typeof historyJson> {
  return {
    plan,
    title,
    periods: periods.map((one) => ({ ...one, counts: { ...one.counts } })),
    figures: figures.map(({ shown: _shown, ...figure }) => figure),
    acts: [...acts],
  };
}
