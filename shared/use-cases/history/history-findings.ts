import type { Finding } from '../../entry/types.ts';
import { CONFIG_TITLE } from '../../workbook/templates/config.ts';
import { isIntact, lastClosing } from '../../workbook/tracker/archive.ts';
import { structural } from '../../workbook/tracker/structure.ts';
import type { Tracker } from '../../workbook/tracker/types.ts';
import { isAmended, judgedBy, versionsIn } from './target-version.ts';

/** What is to be asked about the closed periods: rows that are not as they were closed, and targets that were changed without a document. */
export function historyFindings(tracker: Tracker): readonly Finding[] {
  return [...changedRows(tracker), ...withoutBasis(tracker)];
}

function changedRows({ archive }: Tracker): readonly Finding[] {
  const periods = [...new Set(archive.closings.map(({ period }) => period))];
  const changed = periods.filter((id) => {
    const last = lastClosing(archive, id);
    return last !== null && !isIntact(archive, last);
  });
  return changed.map((period) => structural('history-changed', archive.table?.sheet ?? '', null, {}, { period }));
}

function withoutBasis({ archive, amendments, indicators, settings }: Tracker): readonly Finding[] {
  const versions = versionsIn(archive);
  return indicators.flatMap((indicator) => {
    const now = judgedBy(indicator, settings.year);
    const last = versions.get(indicator.code)?.slice(-1)[0];
    const isNoted = amendments.some(({ code }) => code === indicator.code);
    if (last === undefined || isNoted || !isAmended(versions, indicator.code, now)) return [];
    const before = String(last.row.value('target') ?? '');
    return [
      structural(
        'amended-without-basis',
        CONFIG_TITLE,
        null,
        { before, target: now.target ?? '' },
        { indicator: indicator.code },
      ),
    ];
  });
}
