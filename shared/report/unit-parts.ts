import type { ReportWords } from '../text/report-words.ts';
import type { Locale } from '../text/sentence.ts';
import type { UnitWords } from '../text/unit-words.ts';
import type { IndicatorFacts, OwnFacts, Remark, ReportFacts, TaskFacts, UnitFacts } from './facts-types.ts';
import type { Block } from './model.ts';

/** A language with the words of all reports and those of a unit's. */
export interface UnitSpeech {
  readonly locale: Locale;
  readonly words: ReportWords;
  readonly own: UnitWords;
}

/** What is one unit's own of the facts of a period. */
export interface UnitView {
  readonly facts: ReportFacts;
  readonly own: OwnFacts;
  /** Those whose figure it enters, alone or as its part of all units' figure. */
  readonly indicators: readonly IndicatorFacts[];
  /** Those that it leads. */
  readonly tasks: readonly TaskFacts[];
  readonly deeds: readonly Remark[];
  readonly difficulties: readonly Remark[];
  readonly proposals: readonly Remark[];
  /** Whether it has sent; null = it has no tab in this period. */
  readonly sending: UnitFacts | null;
}

/** A heading with what stands under it. */
export interface Part {
  readonly heading: string;
  readonly blocks: readonly Block[];
}
