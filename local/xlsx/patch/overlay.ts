import type { CellFormat } from '../../../shared/index.ts';

/** What is laid over the style that a cell has. */
export interface Overlay {
  readonly format: CellFormat;
  /** A date was written: a format that shows none gives way to one that does. */
  readonly showsDay: boolean;
}

/** Of a cell that was given a date and no format. */
const DAY: Overlay = { format: {}, showsDay: true };

/**
 * Lays a format over what was laid over a cell before; cells with the same overlay get the same one back, so that it
 * can be told apart by identity.
 */
export function layerOf(format: CellFormat): (before: Overlay | undefined) => Overlay {
  const after = new Map<Overlay | undefined, Overlay>();
  return (before) => {
    const known = after.get(before);
    if (known !== undefined) return known;
    const showsDay = before?.showsDay === true && format.numberFormat === undefined;
    const next = { format: { ...before?.format, ...format }, showsDay };
    after.set(before, next);
    return next;
  };
}

const days = new WeakMap<Overlay, Overlay>();

/** The same overlay for a cell that a date was written into last. */
export function withDay(before: Overlay | undefined): Overlay {
  if (before === undefined || before.showsDay) return before ?? DAY;
  const next = days.get(before) ?? { ...before, showsDay: true };
  days.set(before, next);
  return next;
}
