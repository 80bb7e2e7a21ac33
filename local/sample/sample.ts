import type { Fill, PastRow, PlainDate } from '../../shared/index.ts';
import type { Edit } from './edit-cells.ts';
import { laNgaSample } from './la-nga.ts';
import { locTanSample } from './loc-tan.ts';

/** Invented entries of one commune, to have a look at the product; every row is marked `SAMPLE_MARK`. */
export interface Sample {
  /** Id of the built-in plan. */
  readonly plan: string;
  /** The day on which it is looked at. */
  readonly asOf: PlainDate;
  /** Since when reports are owed. */
  readonly trackingStart: PlainDate;
  /** Periods open in the units' tabs. */
  readonly open: readonly string[];
  /** Figures of the closed periods, for `Lịch sử`. */
  readonly history: readonly PastRow[];
  /** What people typed into the units' tabs, mistakes included. */
  readonly fills: readonly Fill[];
  /** What was typed elsewhere: settings, approvals, or over the template. */
  readonly edits: readonly Edit[];
}

/** Both communes'. */
export const samples: readonly Sample[] = [locTanSample, laNgaSample];

/** sampleOf('loc-tan')?.asOf //=> '2026-11-18' */
export function sampleOf(plan: string): Sample | null {
  return samples.find((sample) => sample.plan === plan) ?? null;
}
