import type { PlainDate } from '../calendar/plain-date.ts';
import { readTarget, type Target } from '../plan/target.ts';
import { typedProblems } from '../text/reasons-typed.ts';
import type { Sentence } from '../text/sentence.ts';
import { combine } from './combine.ts';
import { judge } from './judge.ts';
import { readTypedFigure } from './read-typed-figure.ts';
import { type Baseline, defaultThresholds, type Judgement, type Move } from './types.ts';

export interface TypedInput {
  /** As a plan prints it: "≥85%", "9/9 nền tảng", "Có …". */
  readonly target: string;
  /** As a person writes it: "18,2%", "0,36", "9/9", "có". */
  readonly value: string;
  readonly baseline?: string;
  /** The baseline's day, and where a milestone's time begins; left out: 1 January of the evaluation date's year. */
  readonly from?: PlainDate;
  /** Left out: 31 December of that year. */
  readonly due?: PlainDate;
  /** Left out: `milestone` for a milestone, else `ramp`. */
  readonly move?: Move;
  readonly asOf: PlainDate;
}

export type TypedJudgement =
  | { readonly ok: true; readonly judgement: Judgement }
  | { readonly ok: false; readonly sentence: Sentence };

/**
 * Judges one value against one printed target, all of it written the way people write. Without a baseline a value that
 * does not meet the target has no pace: the answer is "no data" and says what is missing, never a guess.
 *
 * judgeTyped({ target: '30%', value: '8%', baseline: '3%', asOf: '2026-06-14' })
 * //=> { ok: true, judgement: { met: false, status: 'lagging', expected: 0.1516…, gap: 0.0716…, … } }
 */
export function judgeTyped(input: TypedInput): TypedJudgement {
  const target = readTarget(input.target);
  if (!target.sure) return { ok: true, judgement: judgeFigure(input, target, null, null) };
  const value = readTypedFigure(target, input.value);
  if (!value.ok) return value;
  const baseline = readBaseline(input, target);
  if (!baseline.ok) return baseline;
  return { ok: true, judgement: judgeFigure(input, target, combine([value.figure], 1, target), baseline.baseline) };
}

function judgeFigure(
  input: TypedInput,
  target: Target,
  figure: ReturnType<typeof combine> | null,
  baseline: Baseline | null,
): Judgement {
  const { asOf } = input;
  return judge({
    target,
    undetermined: null,
    move: input.move ?? (target.value === true ? 'milestone' : 'ramp'),
    countedItem: null,
    baseline,
    from: fromOf(input),
    due: input.due ?? `${asOf.slice(0, 4)}-12-31`,
    holdsFrom: null,
    observations: figure === null ? [] : [{ ...figure, period: asOf.slice(0, 7), asOf }],
    asOf,
    overduePeriod: null,
    provisional: false,
    waitingDocument: null,
    thresholds: defaultThresholds,
  });
}

function fromOf({ from, asOf }: TypedInput): PlainDate {
  return from ?? `${asOf.slice(0, 4)}-01-01`;
}

type BaselineReading =
  | { readonly ok: true; readonly baseline: Baseline | null }
  | { readonly ok: false; readonly sentence: Sentence };

function readBaseline(input: TypedInput, target: Target): BaselineReading {
  const typed = input.baseline ?? '';
  if (typed.trim() === '' || target.value === true) return { ok: true, baseline: null };
  const read = readTypedFigure(target, typed);
  if (!read.ok) return read;
  const { value, numerator, denominator } = combine([read.figure], 1, target);
  if (typeof value !== 'number') return { ok: false, sentence: typedProblems.notANumber(typed) };
  const parts = numerator === null || denominator === null ? {} : { parts: { numerator, denominator } };
  return { ok: true, baseline: { value, date: fromOf(input), ...parts } };
}
