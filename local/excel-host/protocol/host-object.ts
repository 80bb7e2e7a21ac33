/**
 * An object of Excel as the wire sees it, with every member it has; what is not here does not exist.
 * Names are the PascalCase names on the wire: `range.rowCount` is 'RowCount'.
 */
export interface HostObject {
  readonly type: string;
  /** Excel keeps a reference to it between syncs, so its answers carry a `_ReferenceId` (ranges). */
  readonly isReferenced: boolean;
  readonly get: Readonly<Record<string, () => unknown>>;
  readonly set: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that lead to another object. */
  readonly to: Readonly<Record<string, () => HostObject>>;
  /** Methods; they answer JSON, or an object, or null for an object that is not there (…OrNullObject). */
  readonly call: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Collections only. */
  readonly items: (() => readonly HostObject[]) | null;
}

const MADE = new WeakSet<object>();

/** An object with the members given and no others. */
export function hostObject(type: string, members: Partial<Omit<HostObject, 'type'>>): HostObject {
  const object = { isReferenced: false, get: {}, set: {}, to: {}, call: {}, items: null, ...members, type };
  MADE.add(object);
  return object;
}

/** True for an object of Excel, false for JSON. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && MADE.has(value);
}
