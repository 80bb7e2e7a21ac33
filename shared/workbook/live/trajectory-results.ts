import type { ErrorValue, Value } from '../workbook.ts';
import { BEFORE, type HeadKey, type HeadTexts, type SlotKey } from './trajectory-formulas.ts';

/** One indicator's line in the hidden table of figures. */
export interface Trajectory {
  readonly code: string;
  readonly unit: string;
  /** By which a level is multiplied to be shown: 100 for a percentage. */
  readonly scale: number;
  readonly target: number | null;
  readonly note: string;
  /** For each slot. */
  readonly values: readonly (number | null)[];
  readonly expected: readonly (number | null)[];
}

/** Its row in `Theo dõi`. */
export interface TrackedRow {
  readonly code: string;
  readonly name: string;
  readonly target: string;
  readonly unit: string;
  readonly status: string;
  readonly f_top: Value;
  readonly f_bottom: Value;
  readonly f_pick: Value;
}

/** What the formulas of the page look at. */
export interface TrajectoryInputs {
  /** As it stands in the cell of choice. */
  readonly code: Value;
  readonly suggested: string | null;
  /** Which slot each open period is, in the order of `Theo dõi`; 0 = none. */
  readonly open: readonly number[];
  readonly data: readonly Trajectory[];
  readonly tracked: readonly TrackedRow[];
  readonly slots: number;
  readonly texts: HeadTexts;
}

/** What the formulas of the page give. */
export interface TrajectoryResults {
  readonly head: Readonly<Record<HeadKey, Value>>;
  readonly slots: readonly Readonly<Record<SlotKey, number | ErrorValue>>[];
}

/** The twin of the formulas. */
export function trajectoryResults(inputs: TrajectoryInputs): TrajectoryResults {
  const { data, tracked, texts } = inputs;
  const chosen = trimmed(inputs.code);
  const shown = chosen === '' ? (inputs.suggested ?? '') : chosen;
  const at = placeOf(data, shown);
  const row = placeOf(tracked, shown);
  const [one, own] = [data[at - 1], tracked[row - 1]];
  const live = liveFigure(own, one);
  const slot = live === '' ? 0 : (inputs.open[Number(own?.f_pick) - 1] ?? 0);
  const missing = shown === '' || row > 0 ? texts.notYet : texts.unknown;
  return {
    head: {
      name: own === undefined ? shown : `${shown}. ${own.name}`,
      target: own?.target ?? '',
      enters: own?.unit ?? '',
      status: own?.status ?? '',
      unit: one?.unit ?? '',
      note: one?.note ?? missing,
      ...{ shown, at, row, live, slot },
    },
    slots: Array.from({ length: inputs.slots }, (_, index) => ({
      value: slot === index + 1 && live !== '' ? live : numberOrNothing(one?.values[index]),
      expected: numberOrNothing(one?.expected[index]),
      target: index + 1 === BEFORE ? NOTHING : numberOrNothing(one?.target),
    })),
  };
}

const NOTHING: ErrorValue = { error: '#N/A' };
const numberOrNothing = (value: number | null | undefined): number | ErrorValue => value ?? NOTHING;

/** As TRIM sees it. */
const trimmed = (value: Value): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}`.replace(/ +/g, ' ').replace(/^ | $/g, '') : '';

/** As MATCH finds it, whatever the case of the letters; 0 = not there. */
const placeOf = (rows: readonly { readonly code: string }[], code: string): number =>
  code === '' ? 0 : rows.findIndex((one) => one.code.toLowerCase() === code.toLowerCase()) + 1;

function liveFigure(own: TrackedRow | undefined, one: Trajectory | undefined): number | '' {
  if (own === undefined || one === undefined) return '';
  const { f_top, f_bottom } = own;
  return typeof f_top === 'number' && typeof f_bottom === 'number' ? (f_top / f_bottom) * one.scale : '';
}
