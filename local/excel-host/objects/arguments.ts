import type { Area } from '../../../shared/index.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, isHostObject } from '../protocol/host-object.ts';

/** Excel refuses an argument of another kind with InvalidArgument; these read one or refuse it. */

export function asText(value: unknown, location: string): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', location, `not a text: ${String(value)}`);
  return value;
}

export function asNumber(value: unknown, location: string): number {
  if (typeof value !== 'number') throw new HostError('InvalidArgument', location, `not a number: ${String(value)}`);
  return value;
}

export function asFlag(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean')
    throw new HostError('InvalidArgument', location, `not true or false: ${String(value)}`);
  return value;
}

export function asRecord(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HostError('InvalidArgument', location);
  return value as Readonly<Record<string, unknown>>;
}

/** One of the words of an enumeration of Excel. */
export function asOneOf<T>(words: Readonly<Record<string, T>>, value: unknown, location: string): T {
  const found = typeof value === 'string' ? words[value] : undefined;
  if (found === undefined) throw new HostError('InvalidArgument', location, `unknown: ${String(value)}`);
  return found;
}

/** '#C6E7CE' as 'C6E7CE'; Excel also knows names of colours, which this host leaves out (docs/host-truth.md). */
export function asColour(value: unknown, location: string): string {
  const text = asText(value, location);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new HostError('InvalidArgument', location, `not a colour: ${text}`);
  return text.slice(1).toUpperCase();
}

const AREAS = new WeakMap<HostObject, { readonly sheetId: string; readonly area: Area }>();

/** Remembers which cells a range object is, for methods that take a range. */
export function rememberArea(range: HostObject, sheetId: string, area: Area): HostObject {
  AREAS.set(range, { sheetId, area });
  return range;
}

export function areaOfRange(value: unknown): { readonly sheetId: string; readonly area: Area } | null {
  return isHostObject(value) ? (AREAS.get(value) ?? null) : null;
}
