import type { PeriodKind } from '../calendar/period.ts';
import { extractsOf } from '../plan/extracts.ts';
import { documentNames } from '../text/document-names.ts';
import type { Locale, Sentence } from '../text/sentence.ts';
import type { Tracker } from '../workbook/tracker/types.ts';
import type { DocumentKind } from './document-kinds.ts';
import { extractModel } from './extract-model.ts';
import type { ReportFacts } from './facts-types.ts';
import type { ReportChoices } from './letter.ts';
import type { ReportModel } from './model.ts';
import { rankingModel } from './ranking-model.ts';
import { reportModel } from './report-model.ts';
import { standingModel } from './standing-model.ts';
import { unitReportModel } from './unit-report-model.ts';

/** A kind of document, and how its model is built from the facts of a period. */
interface DocumentOf {
  /** Whether it is one unit's own. */
  readonly ofUnit: boolean;
  /** The kinds of period it is made for; null = all. Another period is taken for the one of the first kind that holds it. */
  readonly periods: readonly PeriodKind[] | null;
  /** Whether a plan's period has one. */
  readonly isFor: (tracker: Pick<Tracker, 'settings' | 'indicators'>, kind: PeriodKind) => boolean;
  readonly model: (facts: ReportFacts, choices: ReportChoices, locale: Locale) => ReportModel;
}

/** Every kind of document: `report()` and all that offers them go by this. */
export const documents: Readonly<Record<DocumentKind, DocumentOf>> = {
  report: { ofUnit: false, periods: null, isFor: () => true, model: reportModel },
  unit: { ofUnit: true, periods: null, isFor: () => true, model: unitReportModel },
  units: { ofUnit: false, periods: ['year'], isFor: () => true, model: standingModel },
  ranking: { ofUnit: false, periods: null, isFor: () => true, model: rankingModel },
  extract: { ofUnit: false, periods: null, isFor: isExtracted, model: extractModel },
};

function isExtracted({ settings, indicators }: Pick<Tracker, 'settings' | 'indicators'>, kind: PeriodKind): boolean {
  const codes = extractsOf(settings.planId, kind).flatMap((one) => one.codes);
  return indicators.some(({ code }) => codes.includes(code));
}

/** A document that can be made of a period. */
export interface OfferedDocument {
  readonly kind: DocumentKind;
  readonly name: Sentence;
  /** Those who may be chosen; none where it is the commune's. */
  readonly units: readonly OfferedUnit[];
}

export interface OfferedUnit {
  readonly id: string;
  readonly name: string;
}

/** The documents of a period of this kind, with the units to choose from. */
export function offeredDocuments(
  tracker: Pick<Tracker, 'settings' | 'indicators'>,
  kind: PeriodKind,
  units: readonly OfferedUnit[],
): readonly OfferedDocument[] {
  return (Object.keys(documents) as DocumentKind[]).flatMap((one) => {
    const { ofUnit, periods, isFor } = documents[one];
    const isOffered =
      isFor(tracker, kind) && (periods === null || periods.includes(kind)) && (!ofUnit || units.length > 0);
    return isOffered ? [{ kind: one, name: documentNames[one], units: ofUnit ? units : [] }] : [];
  });
}
