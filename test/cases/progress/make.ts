import type { PlainDate } from '../../../shared/calendar/plain-date.ts';
import { readTarget } from '../../../shared/plan/target.ts';
import { defaultThresholds, type JudgeInput, type Observation, type Status } from '../../../shared/progress/types.ts';

/** What one period says: a figure or answer, `[numerator, denominator]`, null for a blank, 'none' for "Không phát sinh". */
export type Said = number | boolean | null | 'none' | readonly [number | null, number | null];

export interface Case {
  readonly target: string;
  /** By cut-off day, oldest first. */
  readonly figures: Readonly<Record<PlainDate, Said>>;
  readonly with?: Partial<Omit<JudgeInput, 'target' | 'observations'>> &
    Pick<Partial<Observation>, 'unitsReported' | 'unitsExpected'>;
  /** The status shown, and whether the target is met. */
  readonly gives: readonly [Status, boolean | null];
  /** Where it differs from the status. */
  readonly verdict?: Status;
  readonly vi: string;
  readonly en: string;
  /** null = nothing to do, or nothing known. */
  readonly remedy: readonly [vi: string, en: string] | null;
}

export type Cases = Readonly<Record<string, Case>>;

/** 3% on 1 January, as in the domain's example. */
export const FROM_3_PERCENT = { baseline: { value: 0.03, date: '2026-01-01' } } as const;

/** The input of a case: on 14 June of 2026, from nothing entered, unless it says otherwise. */
export function inputOf({ target, figures, with: more = {} }: Case): JudgeInput {
  const { unitsReported = 1, unitsExpected = 1, ...rest } = more;
  const days = Object.keys(figures);
  return {
    target: readTarget(target),
    undetermined: null,
    move: 'ramp',
    countedItem: 'hồ sơ',
    baseline: null,
    from: '2026-01-01',
    due: '2026-12-31',
    holdsFrom: null,
    observations: days.map((day, index) => {
      const isLast = index === days.length - 1;
      return observation(day, figures[day] ?? null, isLast ? { unitsReported, unitsExpected } : {});
    }),
    asOf: days[days.length - 1] ?? '2026-06-14',
    overduePeriod: null,
    provisional: false,
    waitingDocument: null,
    thresholds: defaultThresholds,
    ...rest,
  };
}

/** observation('2026-06-14', [46, 575]).value //=> 0.08 */
export function observation(asOf: PlainDate, said: Said, more: Partial<Observation> = {}): Observation {
  const [numerator, denominator] = Array.isArray(said) ? (said as [number | null, number | null]) : [null, null];
  const share = numerator !== null && denominator !== null && denominator !== 0 ? numerator / denominator : null;
  return {
    period: asOf.slice(0, 7),
    asOf,
    numerator,
    denominator,
    value: typeof said === 'number' || typeof said === 'boolean' ? said : share,
    noneArising: said === 'none',
    unitsReported: 1,
    unitsExpected: 1,
    ...more,
  };
}
