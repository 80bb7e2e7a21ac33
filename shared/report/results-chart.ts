import { percentOfShare } from '../number/vi-number.ts';
import type { ReportFacts } from './facts-types.ts';
import { figureShown, type Speech } from './indicator-text.ts';
import type { ReportChart } from './model.ts';
import { numberShown } from './shown-figure.ts';

/** Results beside targets of the indicators in per cent, as printed; null where there are none. */
export function resultsChart({ indicators }: ReportFacts, speech: Speech): ReportChart | null {
  const shares = indicators.flatMap((one) => {
    const target = one.target?.reading;
    return target?.kind === 'percent' && typeof target.value === 'number' ? [{ one, target: target.value }] : [];
  });
  if (shares.every(({ one }) => one.figure === null || one.figure.value === null)) return null;
  return {
    title: speech.words.chartTitle,
    categories: shares.map(({ one }) => one.indicator.code),
    series: [
      {
        name: speech.words.series.result,
        values: shares.map(({ one }) => numberShown(figureShown(one, one.figure, speech), speech.locale)),
      },
      { name: speech.words.series.target, values: shares.map(({ target }) => percentOfShare(target)) },
    ],
    unit: 'percent',
  };
}
